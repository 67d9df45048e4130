import { epochDay, weekdayOf } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';

/** Days the President proclaimed for one year only (Public Holidays Act 36 of 1994, s. 2A). */
const PROCLAIMED: Readonly<Partial<Record<number, Holiday>>> = {
	2023: { day: epochDay(2023, 12, 15), name: 'Rugby World Cup victory' },
	2024: { day: epochDay(2024, 5, 29), name: 'National and provincial elections' },
	2026: { day: epochDay(2026, 11, 4), name: 'Local government elections' },
};

/**
 * The public holidays of the Public Holidays Act 36 of 1994, Schedule 1; when one falls on a Sunday
 * the Monday after is a holiday too (s. 2(1)).
 */
export function southAfricaHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	const proclaimed = PROCLAIMED[year];
	const scheduled: Holiday[] = [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: epochDay(year, 3, 21), name: 'Human Rights Day' },
		{ day: easter - 2, name: 'Good Friday' },
		{ day: easter + 1, name: 'Family Day' },
		{ day: epochDay(year, 4, 27), name: 'Freedom Day' },
		{ day: epochDay(year, 5, 1), name: "Workers' Day" },
		{ day: epochDay(year, 6, 16), name: 'Youth Day' },
		{ day: epochDay(year, 8, 9), name: "National Women's Day" },
		{ day: epochDay(year, 9, 24), name: 'Heritage Day' },
		{ day: epochDay(year, 12, 16), name: 'Day of Reconciliation' },
		{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
		{ day: epochDay(year, 12, 26), name: 'Day of Goodwill' },
	];
	const mondays = scheduled
		.filter(({ day }) => weekdayOf(day) === 7)
		.map(({ day, name }) => ({ day: day + 1, name: `${name} (observed)` }));
	return [...scheduled, ...mondays, ...(proclaimed ? [proclaimed] : [])];
}
