import { epochDay } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';

/**
 * The national holidays of Ley 8/1990 and its amendments on their own dates. Some are moved to a
 * Monday by decree in some years: such a day is for "Extra Closed Dates".
 */
export function paraguayHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	return [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: epochDay(year, 3, 1), name: "Heroes' Day" },
		{ day: easter - 3, name: 'Maundy Thursday' },
		{ day: easter - 2, name: 'Good Friday' },
		{ day: epochDay(year, 5, 1), name: "Workers' Day" },
		{ day: epochDay(year, 5, 14), name: 'Independence Day' },
		{ day: epochDay(year, 5, 15), name: 'Independence Day' },
		{ day: epochDay(year, 6, 12), name: 'Chaco Armistice' },
		{ day: epochDay(year, 8, 15), name: 'Foundation of Asunción' },
		{ day: epochDay(year, 9, 29), name: 'Victory of Boquerón' },
		{ day: epochDay(year, 12, 8), name: 'Virgin of Caacupé' },
		{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
	];
}
