import { dateValue, fail, ok, type Result } from '../shared';

/** A field's value as text; empty for what cannot stand in a message, such as an object. */
export type ValueFormat = (value: unknown) => string;

/** Writes values as they are; a date, and a moment, as the day `2027-05-17`. */
export const plainFormat: ValueFormat = (value) => {
	if (typeof value === 'string') return midnight.exec(value.trim())?.[1] ?? cleaned(value);
	const date = dateValue(value);
	if (date) return date.kind === 'day' ? date.date : date.kind === 'moment' ? dayIn(date.iso) : '';
	return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
		? String(value)
		: '';
};

const dayIn = (iso: string): string => iso.slice(0, iso.indexOf('T'));

/**
 * Writes numbers and dates as a locale does: `1234.5` as `1 234,5` and `2027-05-17` as `17 mai 2027`
 * in French. Numbers below 10,000 are not grouped, so that a year stays a year. What the locale puts
 * between digits or around them is written in GSM-7.
 *
 * @param locale a BCP 47 tag such as `fr` or `fr-CH`
 * @param timeZone the IANA zone in which a moment is told
 */
export function localeFormat(locale: string, timeZone: string): Result<ValueFormat, string> {
	const key = `${locale} ${timeZone}`;
	const format = formats.get(key) ?? makeFormat(locale, timeZone);
	if (!format) return fail(`“${locale}” is no locale. Write one such as fr, de-CH or en-US.`);
	formats.set(key, format);
	return ok(format);
}

// Formatters cost far more to make than to use.
const formats = new Map<string, ValueFormat>();

function makeFormat(locale: string, timeZone: string): ValueFormat | undefined {
	try {
		const number = new Intl.NumberFormat(locale, {
			useGrouping: 'min2',
			maximumFractionDigits: 6,
		});
		const long = { dateStyle: 'long' } as const;
		const day = new Intl.DateTimeFormat(locale, { ...long, timeZone: 'UTC' });
		const localDay = new Intl.DateTimeFormat(locale, { ...long, timeZone });
		const timed = { ...long, timeStyle: 'short' } as const;
		const local = new Intl.DateTimeFormat(locale, { ...timed, timeZone });
		const asWritten = new Intl.DateTimeFormat(locale, { ...timed, timeZone: 'UTC' });
		const isMidnight = midnightIn(timeZone);
		const moment = (at: number) => (isMidnight(at) ? localDay : local).format(at);
		const dated = (text: string): string | undefined => {
			const { date, time, offset } = isoDate.exec(text)?.groups ?? {};
			if (date === undefined || !isDay(date)) return undefined;
			// Nobody gave this hour: a database or a spreadsheet did.
			if (time === undefined || noTime.test(time)) {
				if (offset !== 'Z') return day.format(Date.parse(date));
			}
			const at = Date.parse(text.replace(' ', 'T') + (offset === undefined ? 'Z' : ''));
			if (Number.isNaN(at)) return undefined;
			return offset === undefined ? asWritten.format(at) : moment(at);
		};
		return (value) => {
			if (typeof value === 'number' || typeof value === 'bigint') {
				return plainNumber(number.formatToParts(value));
			}
			const date = dateValue(value);
			if (date?.kind === 'moment') return plainSpaces(moment(date.at));
			const text = date?.kind === 'day' ? date.date : value;
			const told = typeof text === 'string' ? dated(text.trim()) : undefined;
			return told === undefined ? plainFormat(value) : plainSpaces(told);
		};
	} catch {
		// RangeError: the tag is not well formed.
		return undefined;
	}
}

const isoDate =
	/^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/;

/** Date takes 30 February for 2 March, which nobody wrote. */
const isDay = (date: string): boolean => {
	const at = Date.parse(date);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
};

const noTime = /^00:00(?::00(?:\.0+)?)?$/;

/** A DateTime at the start of a day that has become text. Of `…Z` it cannot be known whose midnight it is. */
const midnight = /^(\d{4}-\d{2}-\d{2})T00:00:00\.000[+-]\d{2}:\d{2}$/;

/** Whether a moment (epoch ms) is midnight on the clocks of a zone. */
function midnightIn(timeZone: string): (at: number) => boolean {
	const clock = new Intl.DateTimeFormat('en', {
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
		hourCycle: 'h23',
		timeZone,
	});
	return (at) => at % MS_PER_MINUTE === 0 && clock.format(at) === '00:00:00';
}

const MS_PER_MINUTE = 60_000;

// French groups with a narrow no-break space, Swiss German with ’, Swedish writes a true minus:
// each alone would turn the whole text into Unicode.
const plainNumber = (parts: readonly Intl.NumberFormatPart[]): string =>
	parts
		.map(({ type, value }) => {
			if (type === 'group') return /^[.,']$/.test(value) ? value : value === '’' ? "'" : ' ';
			return type === 'minusSign' ? '-' : plainSpaces(value);
		})
		.join('');

const plainSpaces = (text: string): string =>
	text.replace(/\p{Zs}/gu, ' ').replace(/[\u200e\u200f]/g, '');

// Control characters cannot be sent and some gateways cut the text there; line breaks are kept.
const controlCharacters = /(?!\n)[\p{Cc}\u2028\u2029]/gu;

const cleaned = (value: string): string =>
	value.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(controlCharacters, '').trim();
