import { MS_PER_DAY, MS_PER_MINUTE } from '../calendar';
import type { Check } from '../compliance';
import { instantOf } from '../item';

/** A message is to be given out, checked anew and sent before its hours close. */
const ROOM_MS = 30 * MS_PER_MINUTE;

/** The widest is as far as a decision looks ahead. */
const LOOK_BACK_DAYS = [1, 2, 4, 7, 14] as const;

/** Hours in which somebody may be texted, as far as they are of use (epoch ms). */
export interface UsableOpening {
	readonly opensAt: number;
	/** Leaves half an hour until the hours close; the beginning of a shorter opening. */
	readonly lastAt: number;
}

/**
 * The last opening before `wanted` (epoch ms); `undefined` where none is left from `now` on.
 *
 * @param decide what the law says of a moment
 */
export function lastOpening(
	decide: (at: number) => Check,
	wanted: number,
	now: number,
): UsableOpening | undefined {
	for (const days of LOOK_BACK_DAYS) {
		const from = Math.max(now, wanted - days * MS_PER_DAY);
		const found = lastBetween(decide, from, wanted);
		if (found !== undefined || from === now) return found;
	}
	return undefined;
}

/** The last moment (epoch ms) of an opening that leaves room to send. */
export const lastUsable = (opensAt: number, closesAt: number): number =>
	Math.max(opensAt, closesAt - ROOM_MS);

function lastBetween(
	decide: (at: number) => Check,
	from: number,
	to: number,
): UsableOpening | undefined {
	let last: UsableOpening | undefined;
	let at = from;
	while (at < to) {
		const { decision, sendAt, sendBefore } = decide(at);
		const opens = decision === 'blocked' ? undefined : instantOf(sendAt);
		if (opens === undefined || opens >= to) break;
		const closes = Math.min(instantOf(sendBefore) ?? to, to);
		last = { opensAt: opens, lastAt: lastUsable(opens, closes) };
		at = Math.max(closes, opens + 1);
	}
	return last;
}
