/*
 * A birthday whose year is not known is `MM-DD` in items, as `parseBirthday` gives it. It is kept as
 * `--MM-DD` (RFC 6350 section 4.3.1), which nobody takes for part of a date.
 */

const WITHOUT_YEAR = /^\d\d-\d\d$/;
const MONTH_DAY = /^(?:\d{4}-|--)?(\d\d-\d\d)(?:$|[T ])/;

/** `MM-DD` as `--MM-DD`; every other text as it is. */
export const toStoredBirthday = (birthday: string): string =>
	WITHOUT_YEAR.test(birthday) ? `--${birthday}` : birthday;

/** `--MM-DD` as `MM-DD`; every other text as it is. */
export const fromStoredBirthday = (stored: string): string => stored.replace(/^--/, '');

/** The `MM-DD` of a birthday in any of its forms; undefined when it is none. */
export const monthDayOf = (birthday: string): string | undefined => MONTH_DAY.exec(birthday)?.[1];
