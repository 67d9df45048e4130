import { fail, ok, type Result } from '../shared';

/** A field's value as text; empty for what cannot stand in a message, such as an object. */
export type ValueFormat = (value: unknown) => string;

/** Writes values as they are; a date as `2027-05-17`. */
export const plainFormat: ValueFormat = (value) => {
	if (typeof value === 'string') return cleaned(value);
	if (value instanceof Date) return Number.isNaN(+value) ? '' : value.toISOString().slice(0, 10);
	return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
		? String(value)
		: '';
};

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
		const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
		const moment = { dateStyle: 'long', timeStyle: 'short' } as const;
		const local = new Intl.DateTimeFormat(locale, { ...moment, timeZone });
		const asWritten = new Intl.DateTimeFormat(locale, { ...moment, timeZone: 'UTC' });
		return (value) => {
			if (typeof value === 'number' || typeof value === 'bigint') {
				return plainNumber(number.formatToParts(value));
			}
			if (value instanceof Date)
				return Number.isNaN(+value) ? '' : plainSpaces(local.format(value));
			const date = typeof value === 'string' ? isoDate.exec(value.trim()) : null;
			if (!date) return plainFormat(value);
			const { time, offset } = date.groups ?? {};
			const told = time === undefined ? day : offset === undefined ? asWritten : local;
			const at = Date.parse(told === asWritten ? `${date[0].replace(' ', 'T')}Z` : date[0]);
			return Number.isNaN(at) ? plainFormat(value) : plainSpaces(told.format(at));
		};
	} catch {
		// RangeError: the tag is not well formed.
		return undefined;
	}
}

const isoDate =
	/^\d{4}-\d{2}-\d{2}(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/;

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
