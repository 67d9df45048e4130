import type { Country } from './country';
import { MONDAY_TO_FRIDAY, WEEKEND } from './days';
import { CAUTIOUS_CONSENT } from './default';
import { mappSays } from './practice';

export const HN: Country = {
	id: 'HN',
	name: 'Honduras',
	notice: {
		optOutWay: 'required',
		notices: [],
		basis: 'code',
		source: mappSays('honduras', 'Honduras: an opt-out in the text'),
	},
	rules: [
		{
			hours: [
				{
					windows: [
						{ days: MONDAY_TO_FRIDAY, from: '07:00', to: '21:00' },
						{ days: WEEKEND, from: '09:00', to: '20:00' },
					],
					basis: 'code',
					source: mappSays(
						'honduras',
						'Honduras: 07:00-21:00, on weekends and holidays 09:00-20:00',
					),
				},
			],
			holidays: 'weekend',
			holidayCalendar: 'HN',
			consent: CAUTIOUS_CONSENT,
			confidence: 'medium',
		},
	],
};
