import { epochDay } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';
import { nthWeekday } from './nthWeekday';

/**
 * The national holidays of Lei 662/1949, Lei 6.802/1980, Lei 9.093/1995 and Lei 14.759/2023 and the
 * Sundays of elections (Código Eleitoral art. 380), with Carnival and Corpus Christi, which most of
 * the country keeps though no federal law says so.
 */
export function brazilHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	return [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: easter - 48, name: 'Carnival' },
		{ day: easter - 47, name: 'Carnival' },
		{ day: easter - 2, name: 'Good Friday' },
		{ day: epochDay(year, 4, 21), name: 'Tiradentes Day' },
		{ day: epochDay(year, 5, 1), name: 'Labour Day' },
		{ day: easter + 60, name: 'Corpus Christi' },
		{ day: epochDay(year, 9, 7), name: 'Independence Day' },
		{ day: epochDay(year, 10, 12), name: 'Our Lady of Aparecida' },
		...(year % 2 === 0 ? elections(year) : []),
		{ day: epochDay(year, 11, 2), name: "All Souls' Day" },
		{ day: epochDay(year, 11, 15), name: 'Republic Day' },
		...(year < 2024 ? [] : [{ day: epochDay(year, 11, 20), name: 'Black Consciousness Day' }]),
		{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
	];
}

/** Both rounds, the second of which not every place has. */
const elections = (year: number): readonly Holiday[] => [
	{ day: nthWeekday(year, 10, 7, 1), name: 'Election Day' },
	{ day: nthWeekday(year, 10, 7, -1), name: 'Election Day' },
];
