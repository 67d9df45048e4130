import {
	localTime,
	momentOnClock,
	MS_PER_DAY,
	MS_PER_MINUTE,
	type EpochDay,
	type Zone,
} from '../calendar';

/** A day as several clocks show it at once. Instants are epoch ms. */
export interface CommonDay {
	/** It has begun on every clock. */
	readonly from: number;
	/** It is over on one of them; at or before `from` where the clocks never show it at once. */
	readonly to: number;
	/** The wanted hour has come on every clock. */
	readonly wanted: number;
}

const MINUTES_PER_HOUR = 60;

/**
 * A local day in all zones at once, and an hour of it. Of an hour that summer time skips it is the one after;
 * a date that a zone skipped altogether (Samoa, 30 December 2011) is the day after there.
 */
export function commonDay(zones: readonly Zone[], day: EpochDay, hour: number): CommonDay {
	const days = zones.map((zone) => dayIn(zone, day, hour));
	return {
		from: Math.max(...days.map(({ from }) => from)),
		to: Math.min(...days.map(({ to }) => to)),
		wanted: Math.max(...days.map(({ wanted }) => wanted)),
	};
}

function dayIn(zone: Zone, named: EpochDay, hour: number): CommonDay {
	const first = midnight(zone, named);
	const day = Math.max(named, localTime(zone, first).day);
	const to = midnight(zone, day + 1);
	const shown = day * MS_PER_DAY + hour * MINUTES_PER_HOUR * MS_PER_MINUTE;
	return {
		from: day === named ? first : midnight(zone, day),
		to,
		wanted: momentOnClock(zone, shown),
	};
}

const midnight = (zone: Zone, day: EpochDay): number => momentOnClock(zone, day * MS_PER_DAY);
