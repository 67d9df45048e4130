import { weekdayOf, type EpochDay } from '../day';
import type { Holiday } from './holiday';
import { roshHashanah } from './roshHashanah';

/** From 15 Nisan to the 1 Tishri that follows. */
const PASSOVER_TO_NEW_YEAR = 163;

/**
 * The days of rest of Israel (Law and Administration Ordinance s. 18A) and Independence Day. Each begins
 * at the sunset before, so that day is closed as well.
 */
export function israelHolidays(year: number): readonly Holiday[] {
	const newYear = roshHashanah(year);
	const passover = newYear - PASSOVER_TO_NEW_YEAR;
	const independence = independenceDay(passover + 20);
	return [
		...withEve(passover, 'Passover'),
		...withEve(passover + 6, 'Seventh of Passover'),
		{ day: independence - 1, name: 'Memorial Day' },
		{ day: independence, name: 'Independence Day' },
		...withEve(passover + 50, 'Shavuot'),
		...withEve(newYear, 'Rosh Hashanah'),
		{ day: newYear + 1, name: 'Rosh Hashanah' },
		...withEve(newYear + 9, 'Yom Kippur'),
		...withEve(newYear + 14, 'Sukkot'),
		...withEve(newYear + 21, 'Simchat Torah'),
	];
}

const withEve = (day: EpochDay, name: string): readonly Holiday[] => [
	{ day: day - 1, name: `Eve of ${name}` },
	{ day, name },
];

/** 5 Iyar, but the Thursday before from a Friday or Saturday, and the Tuesday after from a Monday. */
function independenceDay(fifthOfIyar: EpochDay): EpochDay {
	const weekday = weekdayOf(fifthOfIyar);
	if (weekday === 5 || weekday === 6) return fifthOfIyar + 4 - weekday;
	return weekday === 1 ? fifthOfIyar + 1 : fifthOfIyar;
}
