import type { Country } from './country';
import { MONDAY_TO_FRIDAY } from './days';

export const KZ: Country = {
	id: 'KZ',
	name: 'Kazakhstan',
	sender: {
		names: 'registered',
		numbers: {
			carried: 'none',
			basis: 'practice',
			source: {
				citation: 'operators forbid numbers as senders',
				url: 'https://rules.revicom.ltd/rules-for-the-transmission-of-messages-to-foreign-operators',
				seen: 'secondary',
				checkedOn: '2026-11-23',
			},
		},
		basis: 'practice',
		source: {
			citation:
				'AWS End User Messaging has a form with which names are registered; operators forbid numbers and shared names as senders',
			url: 'https://docs.aws.amazon.com/sms-voice/latest/userguide/registrations-country.md',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: MONDAY_TO_FRIDAY, from: '09:00', to: '21:00' }],
					basis: 'code',
					source: {
						citation:
							"operators' rules: weekdays 09:00-21:00, not on holidays (Revicom's copy, December 2022)",
						url: 'https://rules.revicom.ltd/rules-for-the-transmission-of-messages-to-foreign-operators',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
			],
			holidays: 'closed',
			holidayCalendar: 'KZ',
			consent: {
				regime: 'express',
				softOptIn: 'no',
				basis: 'code',
				source: {
					citation: "operators' rules: written consent on complaint",
					url: 'https://rules.revicom.ltd/rules-for-the-transmission-of-messages-to-foreign-operators',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
