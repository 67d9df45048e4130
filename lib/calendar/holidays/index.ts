import { MS_PER_DAY, type EpochDay } from '../day';
import { colombiaHolidays } from './colombia';
import { franceHolidays } from './france';
import type { Holiday, HolidayCalendar } from './holiday';
import { southAfricaHolidays } from './southAfrica';

const CALENDARS = {
	CO: colombiaHolidays,
	FR: franceHolidays,
	ZA: southAfricaHolidays,
} as const satisfies Record<string, HolidayCalendar>;

/** A country whose national public holidays are computed here, by its ISO 3166-1 code. */
export type HolidayCalendarId = keyof typeof CALENDARS;

/** The public holidays of a year, by date. */
export const holidaysOf = (calendar: HolidayCalendarId, year: number): readonly Holiday[] =>
	CALENDARS[calendar](year)
		.filter(({ day }) => yearOf(day) === year)
		.sort((a, b) => a.day - b.day);

const yearOf = (day: EpochDay) => new Date(day * MS_PER_DAY).getUTCFullYear();

type NamesByDay = ReadonlyMap<EpochDay, string>;
const cache = new Map<string, NamesByDay>();

/** The name of the public holiday on a day, if it is one. */
export function holidayOn(calendar: HolidayCalendarId, day: EpochDay): string | undefined {
	const year = yearOf(day);
	const key = `${calendar}${year}`;
	let names = cache.get(key);
	if (!names) {
		names = new Map(holidaysOf(calendar, year).map((holiday) => [holiday.day, holiday.name]));
		cache.set(key, names);
	}
	return names.get(day);
}
