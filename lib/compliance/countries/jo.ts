import type { Country } from './country';
import { EVERY_DAY, SUNDAY_TO_THURSDAY } from './days';
import { mappSays } from './practice';

export const JO: Country = {
	id: 'JO',
	name: 'Jordan',
	notice: {
		optOutWay: 'notRequired',
		notices: [],
		basis: 'practice',
		source: {
			citation: 'operator tables: no opt-out is asked for in the text',
			url: 'https://docs.mapp.com/docs/jordan',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	sender: {
		names: 'registered',
		prefix: 'adv',
		basis: 'code',
		source: {
			citation: 'Mapp Connect, Jordan: marketing names begin with adv, 11 characters in all',
			url: 'https://docs.mapp.com/docs/jordan',
			seen: 'secondary',
			checkedOn: '2026-11-27',
		},
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '07:00', to: '21:00' }],
					basis: 'law',
					source: {
						citation: 'TRC instructions: no promotional messages 21:00-07:00',
						url: 'https://www.ameinfo.com/tech-and-mobility/jordan-restricts-promotional-smss-at-night/',
						seen: 'secondary',
						checkedOn: '2026-11-23',
					},
				},
				{
					windows: [{ days: SUNDAY_TO_THURSDAY, from: '08:00', to: '21:00' }],
					basis: 'code',
					source: mappSays(
						'jordan',
						'Jordan: 08:00-21:00, none on Fridays, Saturdays and official holidays',
					),
				},
			],
			holidays: 'closed',
			holidayCalendar: 'JO',
			consent: {
				regime: 'opt_out',
				softOptIn: 'unclear',
				basis: 'law',
				source: {
					citation: 'TRC instructions on promotional messages',
					url: 'https://www.ameinfo.com/tech-and-mobility/jordan-restricts-promotional-smss-at-night/',
					seen: 'secondary',
					checkedOn: '2026-11-23',
				},
			},
			confidence: 'medium',
		},
	],
};
