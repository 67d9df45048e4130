import type { Country } from './country';
import { EVERY_DAY, MONDAY_TO_SATURDAY } from './days';
import { CAUTIOUS_CONSENT } from './default';
import { mappSays } from './practice';

export const SV: Country = {
	id: 'SV',
	name: 'El Salvador',
	sender: {
		names: 'replaced',
		basis: 'code',
		source: mappSays('el-salvador', 'El Salvador: a number takes the place of a name'),
		note: 'On two of five networks.',
	},
	rules: [
		{
			hours: [
				{
					windows: [{ days: EVERY_DAY, from: '00:00', to: '18:00' }],
					basis: 'code',
					source: mappSays('el-salvador', 'El Salvador: no marketing after 18:00'),
				},
				{
					windows: [{ days: MONDAY_TO_SATURDAY, from: '09:00', to: '20:00' }],
					basis: 'default',
					source: {
						citation: 'neither an opening nor Sundays are told: the caution of this package',
						seen: 'own',
						checkedOn: '2026-11-27',
					},
				},
			],
			holidays: 'closed',
			holidayCalendar: 'SV',
			consent: CAUTIOUS_CONSENT,
			confidence: 'medium',
		},
	],
};
