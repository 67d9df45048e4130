import { epochDay, weekdayOf, type EpochDay } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';

/** Ley 16.805: to the Monday of its week from a Tuesday or Wednesday, to the next one from Thursday or Friday. */
function toMonday(day: EpochDay): EpochDay {
	const weekday = weekdayOf(day);
	if (weekday === 1 || weekday > 5) return day;
	return weekday < 4 ? day + 1 - weekday : day + 8 - weekday;
}

/** The holidays of Ley 14.977, those on which shops are open included, moved by Ley 16.805 and 17.414. */
export function uruguayHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	return [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: epochDay(year, 1, 6), name: "Children's Day" },
		{ day: easter - 48, name: 'Carnival' },
		{ day: easter - 47, name: 'Carnival' },
		...[-6, -5, -4, -3, -2].map((offset) => ({ day: easter + offset, name: 'Tourism Week' })),
		{ day: toMonday(epochDay(year, 4, 19)), name: 'Landing of the 33 Orientals' },
		{ day: epochDay(year, 5, 1), name: "Workers' Day" },
		{ day: toMonday(epochDay(year, 5, 18)), name: 'Battle of Las Piedras' },
		{ day: epochDay(year, 6, 19), name: "Artigas' Birthday" },
		{ day: epochDay(year, 7, 18), name: 'Constitution Day' },
		{ day: epochDay(year, 8, 25), name: 'Independence Day' },
		{ day: toMonday(epochDay(year, 10, 12)), name: 'Columbus Day' },
		{ day: epochDay(year, 11, 2), name: "All Souls' Day" },
		{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
	];
}
