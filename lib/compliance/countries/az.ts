import type { Country } from './country';
import { EVERY_DAY } from './days';
import { CAUTIOUS_CONSENT } from './default';
import { mappSays } from './practice';

export const AZ: Country = {
	id: 'AZ',
	name: 'Azerbaijan',
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '08:00', to: '22:00' }],
					basis: 'code',
					source: mappSays('azerbaijan', 'Azerbaijan: 08:00-22:00, Sundays included'),
				},
			],
			// Of holidays nothing was found: they stay closed, as in any other country.
			holidays: 'closed',
			holidayCalendar: 'AZ',
			consent: CAUTIOUS_CONSENT,
			confidence: 'medium',
		},
	],
};
