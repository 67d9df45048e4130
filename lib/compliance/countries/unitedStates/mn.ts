import type { Country } from '../country';
import { EVERY_DAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const MN: Country = {
	id: 'US-MN',
	name: 'Minnesota',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '09:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'Minn. Stat. 325E.30: not before 9 a.m. or after 9 p.m.',
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
