import { isoDateOf, MS_PER_DAY } from '../calendar';
import { AHEAD_DAYS, LOOK_BACK_DAYS } from './dueBirthdays';
import type { BirthdayOptions } from './types';

/**
 * A day is over everywhere within two days of its beginning in UTC: the clocks that are farthest behind are
 * so by 12 hours, and may skip a date.
 */
const BEHIND_DAYS = 2;

/**
 * The days (`MM-DD`) on which somebody must be born of whom `dueBirthdays` may have something to say, so that
 * only those need be read. After an outage they reach back to when it was last looked.
 */
export function daysNear(
	{ daysOffset, catchUpMs, lookedAt, since, before }: BirthdayOptions,
	at: number,
): string[] {
	const today = Math.floor(at / MS_PER_DAY);
	const looked = Math.min(lookedAt ?? since ?? at, at);
	const firstBy = (options: Pick<BirthdayOptions, 'catchUpMs' | 'daysOffset'>): number => {
		const open = Math.floor((looked - options.catchUpMs) / MS_PER_DAY) - BEHIND_DAYS;
		return Math.max(open, today - LOOK_BACK_DAYS) - options.daysOffset;
	};
	const now = firstBy({ catchUpMs, daysOffset });
	// Born on days that were still to come by the options of before.
	const first = before ? Math.min(now, firstBy(before)) : now;
	const last = today + AHEAD_DAYS - daysOffset;
	const days = new Set<string>();
	for (let day = first; day <= last; day++) days.add(isoDateOf(day).slice(5));
	// In a year without it, it is one of its neighbours.
	if (days.has('02-28') || days.has('03-01')) days.add('02-29');
	return [...days];
}
