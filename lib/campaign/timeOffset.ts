import { MS_PER_DAY, MS_PER_MINUTE, momentOnClock, type Zone } from '../calendar';
import { count } from '../words';

/** How far from a time another one is. */
export interface TimeOffset {
	/** A whole number, 1 or more. */
	readonly amount: number;
	readonly unit: 'minutes' | 'hours' | 'days' | 'weeks';
	readonly side: 'before' | 'after';
}

const MINUTES = { minutes: 1, hours: 60 } as const;
const DAYS = { days: 1, weeks: 7 } as const;

/** Whether it counts by a calendar, and so by somebody's clock. */
export const isOfCalendar = ({ unit }: TimeOffset): boolean => unit in DAYS;

/**
 * The moment (epoch ms) so far from `at`. Minutes and hours pass everywhere alike; a day before, a clock in
 * the zone shows the same, also over the nights in which clocks are changed.
 */
export function shifted(at: number, { amount, unit, side }: TimeOffset, zone?: Zone): number {
	const by = side === 'before' ? -amount : amount;
	if (unit === 'minutes' || unit === 'hours') return at + by * MINUTES[unit] * MS_PER_MINUTE;
	const days = by * DAYS[unit] * MS_PER_DAY;
	if (!zone) return at + days;
	return momentOnClock(zone, at + zone.spanAt(at).offset + days);
}

/** “2 hours before” */
export const offsetInWords = ({ amount, unit, side }: TimeOffset): string =>
	`${count(amount, unit.slice(0, -1), unit)} ${side}`;
