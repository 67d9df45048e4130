import {
	dayOfNumber,
	parseIsoDate,
	readWrittenDate,
	type DateOrder,
	type WrittenDate,
} from '../calendar';

const ISO_WITH_TIME =
	/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
/** A whole hour, as PostgreSQL writes an offset. */
const BARE_HOUR = /^[+-]\d{2}$/;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
/** POSIX reads 69-99 as of the last century. */
const FIRST_OF_LAST_CENTURY = 69;

/** When something happened, as ISO 8601: a date, or date and time where both are certain. */
export const readDate = (text: string, order: DateOrder): string | undefined => {
	const value = text.trim();
	if (value === '') return undefined;
	const [, date, time, zone = ''] = ISO_WITH_TIME.exec(value) ?? [];
	if (date === undefined || time === undefined) return dayOf(readWrittenDate(value, order));
	const day = isDay(date) ? date : undefined;
	const offset = zone.replace(/utc/i, 'Z') + (BARE_HOUR.test(zone) ? ':00' : '');
	return day && `${day}T${time}${offset}`;
};

/** Seconds, as an application counts them: between 2000 and 2100. */
const SECONDS = /^\d{9,10}$/;
const MILLISECONDS = /^\d{12,13}$/;
const [FIRST_MS, LAST_MS] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];

/**
 * The same of a cell in a column of dates, where a bare number is one too: a spreadsheet's day number, or
 * the seconds or milliseconds since 1970. Elsewhere, as in a column for consent, a number is no date.
 */
export const readDateCell = (text: string, order: DateOrder): string | undefined => {
	const value = text.trim();
	if (value === '') return undefined;
	const day = dayOfNumber(value);
	if (day !== undefined) return day;
	const ms = MILLISECONDS.test(value)
		? Number(value)
		: SECONDS.test(value)
			? Number(value) * 1000
			: NaN;
	return ms >= FIRST_MS && ms < LAST_MS ? new Date(ms).toISOString() : readDate(value, order);
};

const dayOf = (written: WrittenDate | undefined): string | undefined => {
	if (written?.year === undefined) return undefined;
	const { year, month, day } = written;
	const date = [year.length === 2 ? century(year) + year : year, digits(month), digits(day)];
	return isDay(date.join('-')) ? date.join('-') : undefined;
};

const century = (year: string): string => (Number(year) >= FIRST_OF_LAST_CENTURY ? '19' : '20');

const digits = (value: number): string => String(value).padStart(2, '0');

const isDay = (date: string): boolean => {
	const year = Number(date.slice(0, 4));
	return year >= EARLIEST_YEAR && year <= LATEST_YEAR && parseIsoDate(date) !== undefined;
};
