import { epochDay, weekdayOf, type EpochDay } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';
import { nthWeekday } from './nthWeekday';

/**
 * The national holidays of Código del Trabajo art. 339, and the days on which they are taken: the Monday
 * after for 14 April, Wednesday to Saturday of the first week of October for its three (Decreto
 * 78-2015). Their own dates are kept as well, for not everyone moves.
 */
export function hondurasHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	return [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: easter - 3, name: 'Maundy Thursday' },
		{ day: easter - 2, name: 'Good Friday' },
		{ day: easter - 1, name: 'Holy Saturday' },
		{ day: epochDay(year, 4, 14), name: 'Day of the Americas' },
		...mondayAfter(epochDay(year, 4, 14), 'Day of the Americas'),
		{ day: epochDay(year, 5, 1), name: 'Labour Day' },
		{ day: epochDay(year, 9, 15), name: 'Independence Day' },
		...morazanWeek(year),
		{ day: epochDay(year, 10, 3), name: "Soldier's Day" },
		{ day: epochDay(year, 10, 12), name: 'Columbus Day' },
		{ day: epochDay(year, 10, 21), name: 'Armed Forces Day' },
		{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
	];
}

/** From a Tuesday to a Friday alone. */
function mondayAfter(day: EpochDay, name: string): readonly Holiday[] {
	const weekday = weekdayOf(day);
	return weekday === 1 || weekday > 5
		? []
		: [{ day: day + 8 - weekday, name: `${name} (observed)` }];
}

/** From the first Wednesday of October at noon to the Saturday at noon. */
const morazanWeek = (year: number): readonly Holiday[] =>
	[0, 1, 2, 3].map((offset) => ({
		day: nthWeekday(year, 10, 3, 1) + offset,
		name: 'Morazán Week',
	}));
