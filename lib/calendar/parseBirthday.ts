import { fail, ok, type Result } from '../shared';
import type { DateOrder } from './dateOrder';
import { parseIsoDate } from './day';
import { dayOfNumber } from './dayOfNumber';
import { isNoDate } from './plainDate';
import { readWrittenDate } from './readWrittenDate';
import type { WrittenDate } from './writtenDate';

export interface BirthdayOptions extends DateOrder {
	/**
	 * Nobody on a list was born in this year or a later one: such a year is that of the next birthday, and is
	 * left out. Absent: every year is taken as it is.
	 */
	readonly thisYear?: number | undefined;
}

export interface BirthdayFailure {
	readonly code: 'empty' | 'unreadable' | 'no_such_date' | 'year_out_of_range';
	readonly message: string;
}

/** Apple's Contacts writes this year into a vCard when the person gave none. */
const APPLE_NO_YEAR = '1604';
/** Thailand counts from 543 years earlier: 2533 is 1990. */
const BUDDHIST_ERA = 543;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
/** Any leap year will do to check a month and day: 29 February must pass. */
const SOME_LEAP_YEAR = '2000';

/**
 * A birthday as people and programs write it, to `YYYY-MM-DD`, or `MM-DD` where no year is told:
 * ISO dates, year first or last, with dots, slashes, dashes or none, with the month in figures or in a
 * word, with a weekday or a time that does not matter, `05-04` and vCard's `--05-04` (month first, RFC
 * 6350 section 4.3.1), a spreadsheet's day number. Where 4/5 can be read in two ways, the order decides. A
 * two-digit year is left out rather than guessed. What stands for no date (`00/00/0000`, `n/a`) is `empty`.
 */
export function parseBirthday(
	text: string,
	options: BirthdayOptions,
): Result<string, BirthdayFailure> {
	const trimmed = text.replace(AGE_BEHIND, '').trim();
	if (trimmed === '') return EMPTY;
	const written = readWrittenDate(trimmed, options) ?? ofNumber(trimmed);
	const read = written && birthdayOf(written, options.thisYear);
	if (read?.ok) return read;
	if (isNoDate(trimmed)) return EMPTY;
	const shown = `'${trimmed.slice(0, MOST_SHOWN)}'`;
	const code = read?.failure ?? 'unreadable';
	return fail({ code, message: `${shown} ${WHY[code]}` });
}

/** `14 May 1990 (34)`, `14.05.1990 (34 Jahre)` */
const AGE_BEHIND = /\(\p{L}*\s?\d{1,3}[\p{L}\s]*\)\s*$/u;

const EMPTY = fail<BirthdayFailure>({ code: 'empty', message: 'The birthday is empty' });

const WHY = {
	unreadable: 'is not a date this field can read',
	no_such_date: 'is not a day of the calendar',
	year_out_of_range: 'is not a year someone alive was born in',
} as const;

function ofNumber(text: string): WrittenDate | undefined {
	const [year, month, day] = dayOfNumber(text)?.split('-') ?? [];
	return year === undefined ? undefined : { year, month: Number(month), day: Number(day) };
}

function birthdayOf(
	{ year: written, month, day }: WrittenDate,
	thisYear: number | undefined,
): Result<string, 'no_such_date' | 'year_out_of_range'> {
	const monthDay = `${twoDigits(month)}-${twoDigits(day)}`;
	// 29/02 of a year that has none is a slip in the day as well as in the year.
	const calendarYear = written?.length === 4 ? commonEra(written) : SOME_LEAP_YEAR;
	if (parseIsoDate(`${calendarYear}-${monthDay}`) === undefined) return fail('no_such_date');
	const year = yearOf(written, thisYear);
	if (year === undefined) return ok(monthDay);
	return Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR
		? fail('year_out_of_range')
		: ok(`${year}-${monthDay}`);
}

const MOST_SHOWN = 60;

const commonEra = (year: string): string =>
	Number(year) > LATEST_YEAR ? String(Number(year) - BUDDHIST_ERA) : year;

const yearOf = (written: string | undefined, thisYear = Infinity): string | undefined => {
	if (written?.length !== 4 || written === APPLE_NO_YEAR) return undefined;
	const year = commonEra(written);
	return Number(year) >= thisYear && Number(year) <= LATEST_YEAR ? undefined : year;
};

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));
