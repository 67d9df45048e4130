import { MS_PER_DAY, MS_PER_MINUTE } from './day';
import { MINUTES_PER_DAY, type Schedule } from './schedule';
import type { Zone } from './zone';

/** Somewhere that opens and closes by its own clock. */
export interface Place {
	readonly zone: Zone;
	readonly schedule: Schedule;
}

/** Open at every instant from `opensAt` to before `closesAt` (epoch ms). */
export interface Opening {
	readonly opensAt: number;
	readonly closesAt: number;
}

/** How far ahead an opening or a closing is looked for. */
export const HORIZON_DAYS = 14;
const HORIZON = HORIZON_DAYS * MS_PER_DAY;

/**
 * Everything here steps
 * from one such edge to the next. Local midnight and a change of offset are edges too, which is
 * why a skipped hour, a repeated one and a zone at +05:45 need no case of their own.
 */
export interface Stretch {
	readonly open: boolean;
	readonly until: number;
}

/** Whether a place is open at an instant (epoch ms), and an instant up to which that surely holds. */
export function stretchAt({ zone, schedule }: Place, at: number): Stretch {
	const { offset, until } = zone.spanAt(at);
	const day = Math.floor((at + offset) / MS_PER_DAY);
	const midnight = day * MS_PER_DAY - offset;
	const minute = (at - midnight) / MS_PER_MINUTE;
	const edge = (minutes: number) => Math.min(midnight + minutes * MS_PER_MINUTE, until);

	const window = schedule(day).find(({ to }) => minute < to);
	if (!window) return { open: false, until: edge(MINUTES_PER_DAY) };
	return minute < window.from
		? { open: false, until: edge(window.from) }
		: { open: true, until: edge(window.to) };
}

/** Whether a place is open at an instant (epoch ms). */
export const isOpen = (place: Place, at: number): boolean => stretchAt(place, at).open;

/**
 * The first instant from `at` on at which a place is closed: `at` itself when it is closed now.
 * A place that stays open until `limit`, 14 days ahead unless told, is said to close then.
 */
export function closesAt(place: Place, at: number, limit = at + HORIZON): number {
	let instant = at;
	while (instant < limit) {
		const stretch = stretchAt(place, instant);
		if (!stretch.open) return instant;
		instant = stretch.until;
	}
	return limit;
}

/** The first instant from `at` on at which any of the places is closed; see `closesAt`. */
export const firstClosing = (places: readonly Place[], at: number): number =>
	places.reduce((earliest, place) => closesAt(place, at, earliest), at + HORIZON);

/**
 * The next time, from `from` on, that every place is open at once and stays so for longer than
 * `marginMs`: an opening too short to use is none. Undefined when there is none within 14 days.
 */
export function nextOpening(
	places: readonly Place[],
	from: number,
	marginMs = 0,
): Opening | undefined {
	let instant = from;
	while (instant < from + HORIZON) {
		const reopening = latestReopening(places, instant);
		if (reopening === instant) {
			const closing = firstClosing(places, instant);
			if (closing > instant + marginMs) return { opensAt: instant, closesAt: closing };
			instant = closing;
		} else instant = reopening;
	}
	return undefined;
}

/** No instant before this one can see every place open; `at` itself when they are. */
function latestReopening(places: readonly Place[], at: number): number {
	let latest = at;
	for (const place of places) {
		const stretch = stretchAt(place, at);
		if (!stretch.open && stretch.until > latest) latest = stretch.until;
	}
	return latest;
}
