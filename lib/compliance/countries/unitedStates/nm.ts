import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const NM: Country = {
	id: 'US-NM',
	name: 'New Mexico',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'NMSA 57-12-22(B)(5): none received before 9 a.m. or after 9 p.m.',
						url: 'https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			confidence: 'high',
		},
	],
};
