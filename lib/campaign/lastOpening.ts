import { MS_PER_DAY, MS_PER_MINUTE } from '../calendar';
import type { Check } from '../compliance';
import { instantOf } from '../item';

/** A message is to be given out, checked anew and sent before its hours close. */
const ROOM_MS = 30 * MS_PER_MINUTE;

/** The widest is as far as a decision looks ahead. */
const LOOK_BACK_DAYS = [1, 2, 4, 7, 14] as const;

/**
 * The last moment before `wanted` (epoch ms) that leaves half an hour until the hours close, or the
 * beginning of a shorter opening; `undefined` where none is left from `now` on.
 *
 * @param decide what the law says of a moment
 */
export function lastOpening(
	decide: (at: number) => Check,
	wanted: number,
	now: number,
): number | undefined {
	for (const days of LOOK_BACK_DAYS) {
		const from = Math.max(now, wanted - days * MS_PER_DAY);
		const found = lastBetween(decide, from, wanted);
		if (found !== undefined || from === now) return found;
	}
	return undefined;
}

function lastBetween(decide: (at: number) => Check, from: number, to: number): number | undefined {
	let last: number | undefined;
	let at = from;
	while (at < to) {
		const { decision, sendAt, sendBefore } = decide(at);
		const opens = decision === 'blocked' ? undefined : instantOf(sendAt);
		if (opens === undefined || opens >= to) break;
		const closes = Math.min(instantOf(sendBefore) ?? to, to);
		last = Math.max(opens, closes - ROOM_MS);
		at = Math.max(closes, opens + 1);
	}
	return last;
}
