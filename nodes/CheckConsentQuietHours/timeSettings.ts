import { parseInstant } from '../../lib/calendar';
import type { Cap } from '../../lib/compliance';
import { fail, ok } from '../../lib/shared';
import type { FieldFailure, FieldResult } from './fieldFailure';

/** Minutes since midnight of `HH:mm`; 24:00 ends a day. */
export function readClock(text: string): number | undefined {
	const match = /^\s*(\d{1,2})(?::(\d\d))?\s*$/.exec(text);
	if (!match) return undefined;
	const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
	return Number(match[2] ?? 0) < 60 && minutes <= 1440 ? minutes : undefined;
}

export const notATime = (field: string, text: string) =>
	fail<FieldFailure>({
		message: `“${field}” is not a time of day: “${text}”`,
		description: 'Write it as in 09:00 or 18:30.',
	});

/** An empty text is no preference. */
export function readPreferredTime(text: string): FieldResult<number | undefined> {
	if (text.trim() === '') return ok(undefined);
	const minute = readClock(text);
	return minute === undefined || minute === 1440
		? notATime('Preferred Local Time', text)
		: ok(minute);
}

/** A date and time, in the zone of the workflow unless it has an offset of its own; empty is none. */
export const instantReader =
	(field: string, zone: string) =>
	(text: string): FieldResult<number | undefined> => {
		if (text.trim() === '') return ok(undefined);
		const instant = parseInstant(text, zone);
		if (instant !== undefined) return ok(instant);
		return fail({
			message: `“${field}” is not a date: “${text}”`,
			description: 'Write it as in 2027-03-01T10:00 or 2027-03-01T10:00:00+01:00.',
		});
	};

export function readSafetyMargin(minutes: unknown): FieldResult<number> {
	if (typeof minutes === 'number' && minutes >= 0 && minutes <= 120) return ok(minutes);
	return fail({
		message: `“Safety Margin (Minutes)” is not a number from 0 to 120: “${String(minutes)}”`,
		description: 'The usual margin is 10 minutes.',
	});
}

/** The frequency cap as the form has it. */
export interface WrittenCap {
	readonly limit?: { readonly messages?: number; readonly days?: number };
}

export function readCap({ limit }: WrittenCap): FieldResult<Cap | undefined> {
	if (!limit) return ok(undefined);
	const { messages = 4, days = 30 } = limit;
	if (messages >= 1 && days >= 1 && days <= 366) return ok({ messages, hours: days * 24 });
	return fail({
		message: '“Frequency Cap” allows nothing, or counts no day',
		description: 'Set 1 message or more, within 1 to 366 days.',
	});
}
