import { isoDateOf, MS_PER_DAY } from './day';

const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;
/** 1927-05-18: with fewer digits a number would more often be a year. */
const FIRST_SERIAL = 10_000;
/** 2049-12-31. */
const LAST_SERIAL = 54_788;
/** 1970-01-01 in days of Excel for Windows, and of every other spreadsheet; Excel for Mac once began in 1904. */
const SERIAL_OF_EPOCH = 25_569;
const MIDNIGHT_MS = /^-?\d{9,13}$/;
/** 1900-01-01 and 2100-01-01. */
const [EARLIEST_MS, LATEST_MS] = [-2_208_988_800_000, 4_102_444_800_000];

/**
 * The day (`YYYY-MM-DD`) that a bare number stands for in a column of dates: a spreadsheet's day number
 * (32997), or the milliseconds since 1970 of a midnight (UTC), as CRMs give them. Nowhere else would a
 * number be a date.
 */
export function dayOfNumber(text: string): string | undefined {
	const value = text.trim();
	const serial = Number(SERIAL.exec(value)?.[1]);
	if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return isoDateOf(serial - SERIAL_OF_EPOCH);
	const ms = MIDNIGHT_MS.test(value) ? Number(value) : NaN;
	if (!(ms >= EARLIEST_MS && ms < LATEST_MS) || ms % MS_PER_DAY !== 0) return undefined;
	return isoDateOf(ms / MS_PER_DAY);
}
