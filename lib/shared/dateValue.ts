/** What a Date or DateTime stands for. */
export type DateValue =
	/** A day of the calendar, `YYYY-MM-DD`, of which nobody said the hour. */
	| { readonly kind: 'day'; readonly date: string }
	/** A moment, in epoch milliseconds; `iso` tells it by its own clock. */
	| { readonly kind: 'moment'; readonly at: number; readonly iso: string }
	/** A Date that was made of something that is none. */
	| { readonly kind: 'invalid' };

/** What luxon's DateTime has of any copy of the package: n8n brings its own. */
interface DateTimeLike {
	toISO(): unknown;
	toMillis(): unknown;
}

const isDate = (value: object): value is Date =>
	// A Date of another realm (a Code node, a test) is no instance of ours.
	Object.prototype.toString.call(value) === '[object Date]';

const isDateTime = (value: object): value is DateTimeLike =>
	'toISO' in value &&
	typeof value.toISO === 'function' &&
	'toMillis' in value &&
	typeof value.toMillis === 'function';

const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** As a DateTime writes it; luxon's Duration has the same methods and writes `PT1H`. */
const MOMENT = /^[+-]?\d{4,6}-\d{2}-\d{2}T/;

/**
 * What a Date or a luxon DateTime stands for; `undefined` for any other value.
 *
 * A database driver gives a column of dates as Dates at midnight of its own process, so a Date at the
 * first moment of a local day is that day. The local getters of Date tell it: no other zone than that of
 * the process in which the Date was made would give the day back, least of all the workflow's. A DateTime
 * brings its zone along.
 */
export const dateValue = (value: unknown): DateValue | undefined => {
	if (typeof value !== 'object' || value === null) return undefined;
	if (isDate(value)) return ofDate(value);
	if (!isDateTime(value)) return undefined;
	const [iso, at] = [value.toISO(), value.toMillis()];
	if (typeof iso !== 'string' || typeof at !== 'number') return INVALID;
	const day = MIDNIGHT.exec(iso)?.[1];
	if (day !== undefined) return { kind: 'day', date: day };
	return MOMENT.test(iso) ? { kind: 'moment', at, iso } : undefined;
};

/** The same as ISO 8601: `1975-05-11`, or a moment with its offset; `undefined` for what is no date. */
export const dateText = (value: unknown): string | undefined => {
	const date = dateValue(value);
	if (date?.kind === 'day') return date.date;
	return date?.kind === 'moment' ? date.iso : undefined;
};

const INVALID: DateValue = { kind: 'invalid' };

const ofDate = (date: Date): DateValue => {
	const at = date.getTime();
	if (Number.isNaN(at)) return INVALID;
	const day = localDay(date);
	return day === undefined
		? { kind: 'moment', at, iso: date.toISOString() }
		: { kind: 'day', date: day };
};

/** The local day that begins with this very moment. Where clocks skip midnight, it begins at one. */
const localDay = (date: Date): string | undefined => {
	const year = date.getFullYear();
	if (year < 0 || year > 9999) return undefined;
	const start = new Date(date.getTime());
	if (start.setHours(0, 0, 0, 0) !== date.getTime()) return undefined;
	const digits = (value: number, length: number) => String(value).padStart(length, '0');
	return [digits(year, 4), digits(date.getMonth() + 1, 2), digits(date.getDate(), 2)].join('-');
};

const WRITTEN_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * The day of a Date at midnight that has become text on its way (`1975-05-10T23:00:00.000Z` where the
 * clock of the process is an hour ahead): n8n writes items out in queue mode, and between some nodes.
 * `undefined` where the text is no such thing.
 */
export const dayOfWrittenDate = (text: string): string | undefined => {
	if (!WRITTEN_DATE.test(text)) return undefined;
	const value = ofDate(new Date(text));
	return value.kind === 'day' ? value.date : undefined;
};
