import { DateTime } from 'luxon';
import { clockOf, isoDateOf, MS_PER_DAY, MS_PER_MINUTE } from './day';

/** A date, or an instant in UTC, as programs write them. */
const PLAIN = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z)?$/;

/**
 * The instant (epoch ms) an ISO 8601 text names, read in `zoneName` when it has no offset of its own;
 * undefined when the text is no date or the zone is unknown.
 */
export function parseInstant(text: string, zoneName: string): number | undefined {
	const written = text.trim();
	if (PLAIN.test(written) && (zoneName === 'utc' || written.endsWith('Z'))) {
		const at = Date.parse(written);
		// What rolls over, such as 30 February or 24:00, is left to luxon.
		const exists =
			Number.isFinite(at) && isoDateOf(Math.floor(at / MS_PER_DAY)) === written.slice(0, 10);
		if (exists) return at;
	}
	const parsed = DateTime.fromISO(written, { zone: zoneName });
	return parsed.isValid ? parsed.toMillis() : undefined;
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
