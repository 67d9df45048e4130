import { epochDay } from '../day';
import type { Holiday } from './holiday';
import { byTheMoon } from './islamic';
import { observedOnWorkingDays } from './observed';

/**
 * The holidays of Labour Code art. 105 on which nobody works, each but the day of mourning kept on the
 * next working day as well when it falls on a weekend or on another one.
 */
export function azerbaijanHolidays(year: number): readonly Holiday[] {
	const moved: readonly Holiday[] = [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: epochDay(year, 1, 2), name: "New Year's Day" },
		{ day: epochDay(year, 3, 8), name: "Women's Day" },
		...[20, 21, 22, 23, 24].map((day) => ({ day: epochDay(year, 3, day), name: 'Novruz' })),
		{ day: epochDay(year, 5, 9), name: 'Victory Day over Fascism' },
		{ day: epochDay(year, 5, 28), name: 'Independence Day' },
		{ day: epochDay(year, 6, 15), name: 'National Salvation Day' },
		{ day: epochDay(year, 6, 26), name: 'Armed Forces Day' },
		...(year < 2021 ? [] : [{ day: epochDay(year, 11, 8), name: 'Victory Day' }]),
		{ day: epochDay(year, 11, 9), name: 'Flag Day' },
		{ day: epochDay(year, 12, 31), name: 'Solidarity Day' },
		...byTheMoon(year, 'Ramazan Bayram', [10, 1], [10, 2]),
		...byTheMoon(year, 'Gurban Bayram', [12, 10], [12, 11]),
	];
	const mourning: Holiday = { day: epochDay(year, 1, 20), name: 'Black January' };
	// Solidarity Day of the year before may be kept in this one, on a day that New Year leaves.
	const lastDay: Holiday = { day: epochDay(year - 1, 12, 31), name: 'Solidarity Day' };
	return [mourning, ...moved, ...observedOnWorkingDays([lastDay, ...moved], [mourning])];
}
