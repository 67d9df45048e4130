import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const WY: Country = {
	id: 'US-WY',
	name: 'Wyoming',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation: 'Wyo. Stat. 40-12-302(d): none before 8 a.m. or after 8 p.m. local time',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
					liftedByConsent: true,
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			confidence: 'medium',
		},
	],
};
