import { epochDay } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';

/** The holidays of Código de Trabajo art. 190, with 3 and 5 August, which the capital alone keeps. */
export function elSalvadorHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	return [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: easter - 3, name: 'Maundy Thursday' },
		{ day: easter - 2, name: 'Good Friday' },
		{ day: easter - 1, name: 'Holy Saturday' },
		{ day: epochDay(year, 5, 1), name: 'Labour Day' },
		{ day: epochDay(year, 5, 10), name: "Mother's Day" },
		{ day: epochDay(year, 6, 17), name: "Father's Day" },
		{ day: epochDay(year, 8, 3), name: 'August Festival' },
		{ day: epochDay(year, 8, 5), name: 'August Festival' },
		{ day: epochDay(year, 8, 6), name: 'Saviour of the World' },
		{ day: epochDay(year, 9, 15), name: 'Independence Day' },
		{ day: epochDay(year, 11, 2), name: "All Souls' Day" },
		{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
	];
}
