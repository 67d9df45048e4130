import { epochDay, weekdayOf, type EpochDay } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';

/** Ley 19.668: to the Monday of its week from Tuesday to Thursday, to the next one from a Friday. */
function toMonday(day: EpochDay): EpochDay {
	const weekday = weekdayOf(day);
	if (weekday === 5) return day + 3;
	return weekday < 5 ? day + 1 - weekday : day;
}

/** Ley 20.299: from a Tuesday to the Friday before, from a Wednesday to the one after. */
function toFriday(day: EpochDay): EpochDay {
	const weekday = weekdayOf(day);
	if (weekday === 2) return day - 4;
	return weekday === 3 ? day + 2 : day;
}

/**
 * The national holidays of Ley 2.977 and those that added to it. The day of the indigenous peoples is
 * that of the winter solstice (Ley 21.357), of which calendars do not agree: both are kept.
 */
export function chileHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	const solstice = year < 2021 ? [] : [20, 21];
	return [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		...only(1, epochDay(year, 1, 2), "New Year's Day (bridge)"),
		{ day: easter - 2, name: 'Good Friday' },
		{ day: easter - 1, name: 'Holy Saturday' },
		{ day: epochDay(year, 5, 1), name: 'Labour Day' },
		{ day: epochDay(year, 5, 21), name: 'Navy Day' },
		...solstice.map((day) => ({ day: epochDay(year, 6, day), name: "Indigenous Peoples' Day" })),
		{ day: toMonday(epochDay(year, 6, 29)), name: 'Saint Peter and Saint Paul' },
		{ day: epochDay(year, 7, 16), name: 'Our Lady of Mount Carmel' },
		{ day: epochDay(year, 8, 15), name: 'Assumption' },
		// Ley 20.215 and Ley 20.983 make four days of a Tuesday, a Thursday and a weekend.
		...only(1, epochDay(year, 9, 17), 'Independence Day (bridge)'),
		...only(5, epochDay(year, 9, 17), 'Independence Day (bridge)'),
		{ day: epochDay(year, 9, 18), name: 'Independence Day' },
		{ day: epochDay(year, 9, 19), name: 'Army Day' },
		...only(5, epochDay(year, 9, 20), 'Army Day (bridge)'),
		{ day: toMonday(epochDay(year, 10, 12)), name: 'Meeting of Two Worlds' },
		{ day: toFriday(epochDay(year, 10, 31)), name: 'Reformation Day' },
		{ day: epochDay(year, 11, 1), name: "All Saints' Day" },
		{ day: epochDay(year, 12, 8), name: 'Immaculate Conception' },
		{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
	];
}

/** A holiday in those years alone in which its day is such a weekday. */
const only = (weekday: number, day: EpochDay, name: string): readonly Holiday[] =>
	weekdayOf(day) === weekday ? [{ day, name }] : [];
