import { epochDay, weekdayOf, type EpochDay, type Weekday } from '../day';

/** The nth such weekday of a month (1-12): 1 is the first, -1 the last. */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): EpochDay {
	if (nth > 0) {
		const first = epochDay(year, month, 1);
		return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
	}
	const last = epochDay(year, month + 1, 0);
	return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
}
