import type { Country } from '../country';
import { MONDAY_TO_FRIDAY, SATURDAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const RI: Country = {
	id: 'US-RI',
	name: 'Rhode Island',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [
						{ days: MONDAY_TO_FRIDAY, from: '09:00', to: '18:00' },
						{ days: SATURDAY, from: '10:00', to: '17:00' },
					],
					basis: 'law',
					source: {
						citation:
							'R.I. Gen. Laws 5-61-2(2) and 5-61-3.6: Monday to Friday 09:00-18:00 but on holidays, Saturday 10:00-17:00',
						url: 'https://instalawyer.io/laws/rhode-island-general-laws/section-5-61-2-definitions',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
					namesTexts: 'unclear',
					liftedByConsent: true,
					note: 'A holiday on a Saturday is closed here too.',
				},
			],
			holidays: 'closed',
			holidayCalendar: 'US-RI',
			consent: FEDERAL_CONSENT,
			confidence: 'high',
		},
	],
};
