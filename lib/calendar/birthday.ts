import { monthDayOf } from './storedBirthday';

/** On which day people born on 29 February celebrate in a year without one. */
export type LeapDay = 'feb28' | 'mar1';

/**
 * Whether a local date (`YYYY-MM-DD`) is the anniversary of a birthday (`YYYY-MM-DD`, `MM-DD`, or as
 * it is kept).
 */
export function isBirthday(birthday: string, localDate: string, leapDay: LeapDay): boolean {
	const monthDay = monthDayOf(birthday);
	if (monthDay === undefined) return false;
	return celebratedOn(monthDay, Number(localDate.slice(0, 4)), leapDay) === localDate.slice(5);
}

/**
 * Completed years of age on a local date (`YYYY-MM-DD`); undefined when the birthday has no year
 * or lies after that date.
 */
export function ageOn(birthday: string, localDate: string, leapDay: LeapDay): number | undefined {
	if (birthday.length !== 'YYYY-MM-DD'.length || localDate < birthday) return undefined;
	const year = Number(localDate.slice(0, 4));
	const hadBirthday = celebratedOn(birthday.slice(5), year, leapDay) <= localDate.slice(5);
	return year - Number(birthday.slice(0, 4)) - (hadBirthday ? 0 : 1);
}

const LEAP_DAY = '02-29';

const celebratedOn = (monthDay: string, year: number, leapDay: LeapDay): string => {
	if (monthDay !== LEAP_DAY || isLeapYear(year)) return monthDay;
	return leapDay === 'feb28' ? '02-28' : '03-01';
};

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
