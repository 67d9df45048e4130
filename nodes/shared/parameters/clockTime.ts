import type { INodeProperties } from 'n8n-workflow';
import { ok } from '../../../lib/shared';
import { isNot, isNothing } from './fieldFailure';
import type { Parameter } from './parameter';

type ClockField = INodeProperties & { readonly type: 'string'; readonly default: string };

const MINUTES_PER_DAY = 1440;

/**
 * A time of day as minutes since midnight, 0-1439; nothing is `undefined`.
 *
 * @param mayEndDay whether 24:00 may be written, which is 1440
 */
export function clockTime(
	field: ClockField,
	{ mayEndDay = false }: { readonly mayEndDay?: boolean } = {},
): Parameter<number | undefined> {
	const latest = mayEndDay ? MINUTES_PER_DAY : MINUTES_PER_DAY - 1;
	return {
		field,
		absent: minutesOf(field.default),
		read(written) {
			if (isNothing(written)) return ok(undefined);
			const minutes = minutesOf(written);
			if (minutes !== undefined && minutes <= latest) return ok(minutes);
			const advice = 'Write it as in 09:00 or 18:30.';
			return isNot(field.displayName, 'a time of day', written, advice);
		},
	};
}

/** An hour alone is the full hour. */
function minutesOf(written: unknown): number | undefined {
	if (typeof written !== 'string' && typeof written !== 'number') return undefined;
	const match = /^\s*(\d{1,2})(?::(\d\d))?\s*$/.exec(String(written));
	if (!match) return undefined;
	const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
	return minutes < 60 ? hours * 60 + minutes : undefined;
}
