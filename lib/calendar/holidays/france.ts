import { epochDay } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';

/**
 * The eleven legal holidays of Code du travail art. L3133-1. What a part of the country adds is
 * below.
 */
export function franceHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	return [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: easter + 1, name: 'Easter Monday' },
		{ day: epochDay(year, 5, 1), name: 'Labour Day' },
		{ day: epochDay(year, 5, 8), name: 'Victory Day' },
		{ day: easter + 39, name: 'Ascension Day' },
		{ day: easter + 50, name: 'Whit Monday' },
		{ day: epochDay(year, 7, 14), name: 'Bastille Day' },
		{ day: epochDay(year, 8, 15), name: 'Assumption' },
		{ day: epochDay(year, 11, 1), name: "All Saints' Day" },
		{ day: epochDay(year, 11, 11), name: 'Armistice Day' },
		{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
	];
}

const goodFriday = (year: number): Holiday => ({
	day: easterSunday(year) - 2,
	name: 'Good Friday',
});

/** What the departments 57, 67 and 68 add (art. L3134-13). */
export const alsaceMoselleHolidays = (year: number): readonly Holiday[] => [
	goodFriday(year),
	{ day: epochDay(year, 12, 26), name: "Saint Stephen's Day" },
];

/** The day on which an overseas department commemorates the abolition of slavery (art. L3422-2). */
export const abolitionDay =
	(month: number, day: number) =>
	(year: number): readonly Holiday[] => [
		{ day: epochDay(year, month, day), name: 'Abolition of slavery' },
	];

/** What Guadeloupe and Martinique keep: their abolition day and, by custom, Good Friday. */
export const antillesHolidays =
	(month: number, day: number) =>
	(year: number): readonly Holiday[] => [goodFriday(year), ...abolitionDay(month, day)(year)];
