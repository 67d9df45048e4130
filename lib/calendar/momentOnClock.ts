import { MS_PER_DAY, MS_PER_MINUTE } from './day';
import { parseInstant } from './instant';
import type { Zone } from './zone';

/** What a text says of a time. */
export type WrittenMoment =
	/** A moment wherever it is read, in epoch ms. */
	| { readonly kind: 'moment'; readonly at: number }
	/** What a clock on a wall shows; `shown` is that of a clock in UTC (epoch ms). */
	| { readonly kind: 'clock'; readonly shown: number };

/** A count of milliseconds: 11 digits begin in 1973, 14 end in 5138. */
const EPOCH_MS = /^\d{11,14}$/;

/** A day number of spreadsheets with its time of day as a fraction: 46357.75; those from 2009 to 2091. */
const SERIAL = /^[4-6]\d{4}[.,]\d+$/;
const SERIAL_OF_EPOCH = 25_569;

/**
 * Reads an ISO 8601 date and time, with a space for the `T` and a single digit of the hour if need be, the day
 * number of a spreadsheet, or epoch milliseconds.
 * `undefined` for what is none, or names no date or no time of day: a message would leave at midnight.
 */
export function readMoment(text: string): WrittenMoment | undefined {
	const written = text.trim();
	if (EPOCH_MS.test(written)) return { kind: 'moment', at: Number(written) };
	if (SERIAL.test(written)) return { kind: 'clock', shown: shownBySerial(written) };
	// A time of day alone would be that of today.
	if (!/^\d{4}/.test(written)) return undefined;
	const iso = written
		.replace(/^(\S+)\s+(?=\d)/, '$1T')
		.replace(/T(?=\d:)/, 'T0')
		.replace(/\s+(?=[+-]\d|Z$)/i, '');
	if (!/T\d\d/i.test(iso)) return undefined;
	const shown = parseInstant(iso, 'utc');
	if (shown === undefined) return undefined;
	const isMoment = shown === parseInstant(iso, ANOTHER_ZONE);
	return isMoment ? { kind: 'moment', at: shown } : { kind: 'clock', shown };
}

/** Fractions of a day are of the minute at best. */
const shownBySerial = (serial: string): number => {
	const days = Number(serial.replace(',', '.')) - SERIAL_OF_EPOCH;
	return Math.round((days * MS_PER_DAY) / MS_PER_MINUTE) * MS_PER_MINUTE;
};

const ANOTHER_ZONE = 'Etc/GMT+12';

/**
 * The moment (epoch ms) at which clocks of a zone show a time. Of the hour that comes twice in autumn, the
 * first; a time that is skipped in spring is as much later as clocks are put forward.
 *
 * @param shown what a clock in UTC shows then, in epoch ms
 */
export function momentOnClock(zone: Zone, shown: number): number {
	const before = zone.spanAt(shown - MS_PER_DAY).offset;
	const after = zone.spanAt(shown + MS_PER_DAY).offset;
	const moments = [shown - before, shown - after];
	const real = moments.filter((at) => at + zone.spanAt(at).offset === shown);
	return real.length > 0 ? Math.min(...real) : shown - before;
}
