import { epochDay } from '../day';
import type { Holiday } from './holiday';
import { byTheMoon } from './islamic';

/**
 * The official holidays of Jordan, with the Night Journey, which lists name though not every
 * government keeps it. Those of the Christians alone are not among them.
 */
export const jordanHolidays = (year: number): readonly Holiday[] => [
	{ day: epochDay(year, 1, 1), name: "New Year's Day" },
	{ day: epochDay(year, 5, 1), name: 'Labour Day' },
	{ day: epochDay(year, 5, 25), name: 'Independence Day' },
	{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
	...byTheMoon(year, 'Islamic New Year', [1, 1]),
	...byTheMoon(year, "The Prophet's Birthday", [3, 12]),
	...byTheMoon(year, 'The Night Journey', [7, 27]),
	...byTheMoon(year, 'Eid al-Fitr', [10, 1], [10, 4]),
	...byTheMoon(year, 'Eid al-Adha', [12, 9], [12, 13]),
];
