import { epochDay, weekdayOf, type EpochDay, type Weekday } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';
import { nthWeekday } from './nthWeekday';

/**
 * A holiday on a weekend is kept on the nearest weekday as well (5 U.S.C. 6103(b)). Some states move
 * from a Sunday only; the Friday before a Saturday is closed there too, out of caution.
 */
const observed = (holidays: readonly Holiday[]): readonly Holiday[] => [
	...holidays,
	...holidays.flatMap(({ day, name }) => {
		const shift = SHIFTS[weekdayOf(day)];
		return shift === undefined ? [] : [{ day: day + shift, name: `${name} (observed)` }];
	}),
];

const SHIFTS: Partial<Record<Weekday, number>> = { 6: -1, 7: 1 };

/** The Tuesday after the first Monday of November. */
const electionDay = (year: number): Holiday => ({
	day: nthWeekday(year, 11, 1, 1) + 1,
	name: 'Election Day',
});

/** The legal public holidays of 5 U.S.C. 6103(a) on their own dates, without their observance. */
const federal = (year: number): readonly Holiday[] => [
	{ day: epochDay(year, 1, 1), name: "New Year's Day" },
	{ day: nthWeekday(year, 1, 1, 3), name: 'Martin Luther King Jr. Day' },
	{ day: nthWeekday(year, 2, 1, 3), name: "Washington's Birthday" },
	{ day: nthWeekday(year, 5, 1, -1), name: 'Memorial Day' },
	...(year < 2021 ? [] : [{ day: epochDay(year, 6, 19), name: 'Juneteenth' }]),
	{ day: epochDay(year, 7, 4), name: 'Independence Day' },
	{ day: nthWeekday(year, 9, 1, 1), name: 'Labor Day' },
	{ day: nthWeekday(year, 10, 1, 2), name: 'Columbus Day' },
	{ day: epochDay(year, 11, 11), name: 'Veterans Day' },
	{ day: nthWeekday(year, 11, 4, 4), name: 'Thanksgiving Day' },
	{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
];

/** Ala. Code 1-3-8, Mardi Gras included, which only two counties keep. */
export const alabamaHolidays = (year: number): readonly Holiday[] =>
	observed([
		...federal(year),
		{ day: easterSunday(year) - 47, name: 'Mardi Gras' },
		{ day: nthWeekday(year, 4, 1, 4), name: 'Confederate Memorial Day' },
		{ day: nthWeekday(year, 6, 1, 1), name: "Jefferson Davis' Birthday" },
	]);

/** La. R.S. 1:55, with the days that only some parishes or offices keep. */
export const louisianaHolidays = (year: number): readonly Holiday[] =>
	observed([
		...federal(year),
		{ day: epochDay(year, 1, 8), name: 'Battle of New Orleans' },
		{ day: easterSunday(year) - 47, name: 'Mardi Gras' },
		{ day: easterSunday(year) - 2, name: 'Good Friday' },
		{ day: epochDay(year, 8, 30), name: 'Huey P. Long Day' },
		{ day: epochDay(year, 11, 1), name: "All Saints' Day" },
		{ day: nthWeekday(year, 11, 4, 4) + 1, name: 'Acadian Day' },
		...(year % 2 === 0 ? [electionDay(year)] : []),
	]);

/** The legal holidays of Act 73 of 2019, and Juneteenth, which the state has kept since. */
export const pennsylvaniaHolidays = (year: number): readonly Holiday[] =>
	observed([
		...federal(year),
		{ day: easterSunday(year) - 2, name: 'Good Friday' },
		{ day: epochDay(year, 6, 14), name: 'Flag Day' },
		electionDay(year),
	]);

/** R.I. Gen. Laws 25-1-1, with the federal holidays that 5-61-2(2) names beside it. */
export const rhodeIslandHolidays = (year: number): readonly Holiday[] =>
	observed([
		...federal(year),
		{ day: nthWeekday(year, 8, 1, 2), name: 'Victory Day' },
		...(year % 2 === 0 ? [electionDay(year)] : []),
	]);

/**
 * Utah Code 63G-1-301. The state keeps Juneteenth on a Monday; the nineteenth, which is the federal
 * holiday, is closed too.
 */
export const utahHolidays = (year: number): readonly Holiday[] =>
	observed([
		...federal(year),
		{ day: utahJuneteenth(year), name: 'Juneteenth' },
		{ day: epochDay(year, 7, 24), name: 'Pioneer Day' },
	]);

/** From Tuesday to Friday the Monday before, on a weekend the Monday after. */
function utahJuneteenth(year: number): EpochDay {
	const day = epochDay(year, 6, 19);
	const weekday = weekdayOf(day);
	return weekday >= 6 ? day + 8 - weekday : day + 1 - weekday;
}
