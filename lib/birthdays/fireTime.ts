import { MS_PER_MINUTE, type EpochDay, type Opening, type Zone } from '../calendar';
import { commonDay } from './localDay';
import type { BirthdayOptions, Celebrant, LegalHours } from './types';

/** When one occasion is told. Instants are epoch ms; the same whenever it is asked. */
export interface FireTime {
	/** The day has begun wherever the person may be. */
	readonly dayFrom: number;
	/** It is over somewhere: from then on a greeting is late. */
	readonly dayTo: number;
	/** Absent where there is no legal moment before the deadline. */
	readonly fireAt?: number;
	readonly deadline: number;
}

/**
 * So long before a closing a greeting is told that would rather be told after it: time for the poll, the
 * check and the sending.
 */
const ROOM = 20 * MS_PER_MINUTE;

/**
 * The moment of a day that is nearest to the wanted hour and legal, in all zones at once; where the day has
 * none, the next legal moment before the deadline, at the wanted hour if that is in its stretch.
 */
export function fireTime(
	person: Celebrant,
	tellOn: EpochDay,
	zones: readonly Zone[],
	{ localHour, catchUpMs, clip }: BirthdayOptions,
	hours: LegalHours,
): FireTime {
	const day = commonDay(zones, tellOn, localHour);
	const [dayFrom, dayTo] = [day.from, Math.max(day.from, day.to)];
	const deadline = dayTo + catchUpMs;
	const open: NextOpening = clip ? (from) => hours.nextOpening(person, from) : () => 'unknown';
	const ofDay = openingsBetween(open, dayFrom, dayTo);
	if (ofDay === 'unknown') {
		return {
			dayFrom,
			dayTo,
			deadline,
			fireAt: nearest([{ opensAt: dayFrom, closesAt: dayTo }], day.wanted),
		};
	}
	if (ofDay.length > 0) return { dayFrom, dayTo, deadline, fireAt: nearest(ofDay, day.wanted) };
	const next = open(dayTo);
	if (typeof next === 'string' || next.opensAt >= deadline) return { dayFrom, dayTo, deadline };
	const later = [1, 2, 3]
		.map((days) => commonDay(zones, tellOn + days, localHour).wanted)
		.find((wanted) => wanted >= next.opensAt);
	const isWithin = later !== undefined && later < Math.min(next.closesAt - ROOM, deadline);
	return { dayFrom, dayTo, deadline, fireAt: isWithin ? later : next.opensAt };
}

type NextOpening = (from: number) => Opening | 'none' | 'unknown';

function openingsBetween(open: NextOpening, from: number, to: number): Opening[] | 'unknown' {
	const openings: Opening[] = [];
	let at = from;
	do {
		const next = open(at);
		if (next === 'unknown') return 'unknown';
		if (next === 'none' || next.opensAt >= to) return openings;
		openings.push({ opensAt: next.opensAt, closesAt: Math.min(next.closesAt, to) });
		at = next.closesAt + 1;
	} while (at < to);
	return openings;
}

/** What lies before the wanted moment is used near its end, but not at it. */
function nearest(openings: readonly Opening[], wanted: number): number {
	let best = NaN;
	let distance = Infinity;
	for (const { opensAt, closesAt } of openings) {
		const moment =
			wanted < opensAt ? opensAt : Math.max(opensAt, Math.min(wanted, closesAt - ROOM));
		const away = wanted < opensAt ? opensAt - wanted : Math.max(0, wanted - closesAt);
		if (away < distance) [best, distance] = [moment, away];
	}
	return best;
}
