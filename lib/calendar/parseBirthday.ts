import { fail, ok, type Result } from '../shared';
import { parseIsoDate } from './day';

export interface BirthdayOptions {
	/** Whether 04/05 is 4 May (most of the world) or April 5 (United States). */
	readonly dayFirst: boolean;
}

export interface BirthdayFailure {
	readonly code: 'empty' | 'unreadable' | 'no_such_date' | 'year_out_of_range';
	readonly message: string;
}

/** Apple's Contacts writes this year into a vCard when the person gave none. */
const APPLE_NO_YEAR = '1604';
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
/** Any leap year will do to check a month and day: 29 February must pass. */
const SOME_LEAP_YEAR = '2000';

interface Parts {
	readonly year?: string | undefined;
	readonly month: string;
	readonly day: string;
}

/**
 * A birthday as people and programs write it, to `YYYY-MM-DD`, or `MM-DD` where no year is told:
 * ISO dates with or without a time, `YYYY/MM/DD`, `19900504`, `05-04` and vCard's `--05-04` (month
 * first, RFC 6350 section 4.3.1), `4.5.1990` and `4.5.` (always day first), `4/5/1990`,
 * `4-5-1990` and `4/5` (by `dayFirst`, unless one number is above 12). A two-digit year is left
 * out rather than guessed.
 */
export function parseBirthday(
	text: string,
	options: BirthdayOptions,
): Result<string, BirthdayFailure> {
	const trimmed = text.trim();
	if (trimmed === '') return failure('empty', 'The birthday is empty');
	const parts = read(trimmed, options.dayFirst);
	if (!parts) return failure('unreadable', `'${trimmed}' is not a date this field can read`);

	const monthDay = `${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`;
	const year = parts.year?.length === 4 && parts.year !== APPLE_NO_YEAR ? parts.year : undefined;
	if (parseIsoDate(`${year ?? SOME_LEAP_YEAR}-${monthDay}`) === undefined) {
		return failure('no_such_date', `'${trimmed}' is not a day of the calendar`);
	}
	if (year === undefined) return ok(monthDay);
	if (Number(year) < EARLIEST_YEAR || Number(year) > LATEST_YEAR) {
		return failure('year_out_of_range', `'${trimmed}' is not a year someone alive was born in`);
	}
	return ok(`${year}-${monthDay}`);
}

const ISO_DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\S*)?$/;
const BASIC_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_DAY = /^(?:--)?(\d{2})-(\d{2})$/;
const BASIC_MONTH_DAY = /^--(\d{2})(\d{2})$/;
const DOTTED = /^(\d{1,2})\.\s*(\d{1,2})\.?(?:\s*(\d{4}|\d{2}))?$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/;
const DASHED = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

function read(text: string, dayFirst: boolean): Parts | undefined {
	const iso = ISO_DATE.exec(text);
	if (iso) return parts(iso[1], iso[3], iso[4]);
	const basic = BASIC_DATE.exec(text);
	if (basic) return parts(basic[1], basic[2], basic[3]);
	const monthDay = MONTH_DAY.exec(text) ?? BASIC_MONTH_DAY.exec(text);
	if (monthDay) return parts(undefined, monthDay[1], monthDay[2]);
	const dotted = DOTTED.exec(text);
	if (dotted) return parts(dotted[3], dotted[2], dotted[1]);
	const either = SLASHED.exec(text) ?? DASHED.exec(text);
	if (!either) return undefined;
	return monthComesFirst(Number(either[1]), Number(either[2]), dayFirst)
		? parts(either[3], either[1], either[2])
		: parts(either[3], either[2], either[1]);
}

const monthComesFirst = (first: number, second: number, dayFirst: boolean) =>
	first > 12 ? false : second > 12 ? true : !dayFirst;

const parts = (year: string | undefined, month = '', day = ''): Parts => ({ year, month, day });

const failure = (code: BirthdayFailure['code'], message: string) =>
	fail<BirthdayFailure>({ code, message });
