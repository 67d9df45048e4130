import { isoDateOf, MS_PER_DAY } from '../calendar';
import { AHEAD_DAYS, LOOK_BACK_DAYS } from './dueBirthdays';
import type { BirthdayOptions } from './types';

/** Days after a birthday on which its day is over everywhere: the clocks are up to 12 hours behind, and may skip a date. */
const BEHIND_DAYS = 3;

/**
 * The days (`MM-DD`) on which somebody must be born who `dueBirthdays` may have something to say of, so that
 * only those need be read. After an outage they reach back to when it was last looked.
 */
export function daysNear(
	{ daysOffset, catchUpMs, lookedAt, since }: BirthdayOptions,
	at: number,
): string[] {
	const looked = Math.min(lookedAt ?? since ?? at, at);
	const today = Math.floor(at / MS_PER_DAY);
	const behind = Math.ceil((at - looked + catchUpMs) / MS_PER_DAY) + BEHIND_DAYS;
	const first = today - Math.min(behind, LOOK_BACK_DAYS) - daysOffset;
	const last = today + AHEAD_DAYS - daysOffset;
	const days = new Set<string>();
	for (let day = first; day <= last; day++) days.add(isoDateOf(day).slice(5));
	// In a year without it, it is one of its neighbours.
	if (days.has('02-28') || days.has('03-01')) days.add('02-29');
	return [...days];
}
