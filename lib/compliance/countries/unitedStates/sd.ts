import type { Country } from '../country';
import { MONDAY_TO_SATURDAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const SD: Country = {
	id: 'US-SD',
	name: 'South Dakota',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '09:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'SDCL 37-30A-3(2): 09:00-21:00, no Sundays',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
					liftedByConsent: true,
					note: 'Statutes on machines that dial by themselves (37-30-28) are read as not reaching texts.',
				},
			],
			holidays: 'open',
			consent: FEDERAL_CONSENT,
			confidence: 'low',
		},
	],
};
