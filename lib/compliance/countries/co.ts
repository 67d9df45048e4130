import type { Country } from './country';
import { MONDAY_TO_FRIDAY, SATURDAY } from './days';

export const CO: Country = {
	id: 'CO',
	name: 'Colombia',
	rules: [
		{
			hours: [
				{
					windows: [
						{ days: MONDAY_TO_FRIDAY, from: '07:00', to: '19:00' },
						{ days: SATURDAY, from: '08:00', to: '15:00' },
					],
					basis: 'law',
					source: {
						citation: 'Ley 2300 de 2023, arts. 3-5',
						url: 'https://unisabaneta.edu.co/2024/07/26/ya-conoces-la-ley-dejen-de-fregar',
						seen: 'read',
						checkedOn: '2026-11-23',
					},
					note: 'The consumer may set other hours in a separate instrument.',
				},
			],
			holidays: 'closed',
			holidayCalendar: 'CO',
			consent: {
				regime: 'opt_in',
				softOptIn: 'no',
				basis: 'law',
				source: {
					citation: 'Ley 2300 de 2023: only the channels the consumer authorised',
					url: 'https://unisabaneta.edu.co/2024/07/26/ya-conoces-la-ley-dejen-de-fregar',
					seen: 'read',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'high',
		},
	],
};
