import type { Country } from '../country';
import { MONDAY_TO_SATURDAY } from '../days';
import { FEDERAL_CONSENT } from './federalConsent';

export const LA: Country = {
	id: 'US-LA',
	name: 'Louisiana',
	within: 'US',
	rules: [
		{
			hours: [
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '08:00', to: '20:00' }],
					basis: 'law',
					source: {
						citation:
							'La. R.S. 45:811; PSC General Order R-29617 s. V(A): 08:00-20:00, no Sundays or legal holidays',
						url: 'https://dnc.com/holiday-alerts?year=2023',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'closed',
			holidayCalendar: 'US-LA',
			consent: FEDERAL_CONSENT,
			assumptions: [
				'Holidays and emergencies that the governor of Louisiana proclaims are not known: add them as extra closed dates',
			],
			sources: [
				{
					citation: 'La. R.S. 45:844.12: any voice or data communication',
					url: 'https://www.lawserver.com/law/state/louisiana/la-laws/louisiana_revised_statutes_45-844-12',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
				{
					citation: 'La. R.S. 45:844.31: none during a declared state of emergency',
					url: 'https://casetext.com/statute/louisiana-revised-statutes/revised-statutes/title-45-public-utilities-and-carriers/chapter-8-j-telephonic-solicitation-prohibited-during-state-of-emergency/section-4584431-telemarketing-activities-prohibitions-exceptions',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			],
			confidence: 'high',
		},
	],
};
