import { DateTime } from 'luxon';
import { clockOf, isoDateOf, MS_PER_DAY, MS_PER_MINUTE } from './day';

/**
 * The instant (epoch ms) an ISO 8601 text names, read in `zoneName` when it has no offset of its own;
 * undefined when the text is no date or the zone is unknown.
 */
export function parseInstant(text: string, zoneName: string): number | undefined {
	const written = text.trim();
	if (written === '') return undefined;
	if (zoneName === 'utc' || written.endsWith('Z')) {
		const at = plainInstant(written);
		if (at !== undefined) return at;
	}
	const parsed = DateTime.fromISO(written, { zone: zoneName });
	return parsed.isValid ? parsed.toMillis() : undefined;
}

const DATE = 'YYYY-MM-DD'.length;
const TO_THE_SECOND = 'YYYY-MM-DDTHH:mm:ssZ'.length;
const TO_THE_MILLISECOND = 'YYYY-MM-DDTHH:mm:ss.sssZ'.length;

/**
 * A date, or an instant in UTC, as programs write them: read digit by digit, since every person's consent has
 * one. What is written otherwise or rolls over, such as 30 February or 24:00, is left to luxon.
 */
function plainInstant(text: string): number | undefined {
	const { length } = text;
	const isDate = length === DATE;
	const isInstant = length === TO_THE_SECOND || length === TO_THE_MILLISECOND;
	if ((!isDate && !isInstant) || text[4] !== '-' || text[7] !== '-') return undefined;
	const year = digits(text, 0, 4);
	const month = digits(text, 5, 7);
	const date = digits(text, 8, 10);
	if (!(year >= 0 && month >= 1 && month <= 12 && date >= 1)) return undefined;
	// Date.UTC takes 0 to 99 for years of the twentieth century.
	const midnight =
		year < 100
			? new Date(0).setUTCFullYear(year, month - 1, date)
			: Date.UTC(year, month - 1, date);
	const exists = date <= 28 || isoDateOf(midnight / MS_PER_DAY) === text.slice(0, DATE);
	if (isDate || !exists) return exists ? midnight : undefined;
	if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':' || !text.endsWith('Z'))
		return undefined;
	const hour = digits(text, 11, 13);
	const minute = digits(text, 14, 16);
	const second = digits(text, 17, 19);
	const millis = length === TO_THE_SECOND ? 0 : text[19] === '.' ? digits(text, 20, 23) : NaN;
	if (!(hour < 24 && minute < 60 && second < 60 && millis >= 0)) return undefined;
	return midnight + (hour * 60 + minute) * MS_PER_MINUTE + second * 1000 + millis;
}

const DIGIT_0 = 48;

/** A number written in digits; NaN where something else stands there. */
function digits(text: string, from: number, to: number): number {
	let value = 0;
	for (let i = from; i < to; i++) {
		const digit = text.charCodeAt(i) - DIGIT_0;
		if (digit < 0 || digit > 9) return NaN;
		value = value * 10 + digit;
	}
	return value;
}

/** The same day and time of day (UTC) some months later; the last day of a shorter month. */
export function addMonths(at: number, months: number): number {
	const date = new Date(at);
	const day = date.getUTCDate();
	date.setUTCMonth(date.getUTCMonth() + months);
	// A day that the month does not have has rolled over into the next one.
	if (date.getUTCDate() !== day) date.setUTCDate(0);
	return date.getTime();
}

const LAST_FOUR_DIGIT_YEAR = Date.UTC(9999, 11, 31);

/** `YYYY-MM-DDTHH:mm:ss.sssZ`, as `toISOString` writes it and in less time. */
export function isoInstantOf(at: number): string {
	if (!Number.isInteger(at) || at < 0 || at > LAST_FOUR_DIGIT_YEAR)
		return new Date(at).toISOString();
	const day = Math.floor(at / MS_PER_DAY);
	const inDay = at - day * MS_PER_DAY;
	const minute = Math.floor(inDay / MS_PER_MINUTE);
	const millis = inDay - minute * MS_PER_MINUTE;
	const second = Math.floor(millis / 1000);
	return `${isoDateOf(day)}T${clockOf(minute)}:${two(second)}.${three(millis - second * 1000)}Z`;
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));
const three = (number: number): string => (number < 100 ? `0${two(number)}` : String(number));
