import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const MA: Country = {
	id: 'US-MA',
	name: 'Massachusetts',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: '201 CMR 12.02(2): none between 8 p.m. and 8 a.m. at the consumer’s location',
						url: 'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
					liftedByConsent: true,
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			confidence: 'high',
		},
	],
};
