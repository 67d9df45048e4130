import {
	clockOf,
	isoDateOf,
	MS_PER_DAY,
	MS_PER_MINUTE,
	weekdayOf,
	type EpochDay,
	type Weekday,
} from './day';
import type { Zone } from './zone';

/** What a clock and a calendar on a wall in the zone show. */
export interface LocalTime {
	readonly day: EpochDay;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	readonly weekday: Weekday;
	/** Whole minutes since midnight, 0-1439. */
	readonly minute: number;
	/** `HH:mm`. */
	readonly clock: string;
	/** `YYYY-MM-DDTHH:mm±HH:mm`: the same instant, written as people there would say it. */
	readonly iso: string;
}

/** The local time of an instant (epoch ms) in a zone. */
export function localTime(zone: Zone, at: number): LocalTime {
	const { offset } = zone.spanAt(at);
	const local = at + offset;
	const day = Math.floor(local / MS_PER_DAY);
	const minute = Math.floor((local - day * MS_PER_DAY) / MS_PER_MINUTE);
	const date = isoDateOf(day);
	const clock = clockOf(minute);
	return {
		day,
		date,
		weekday: weekdayOf(day),
		minute,
		clock,
		iso: isoOf(date, clock, offset),
	};
}

/** The `iso` of the local time alone, as decisions of many moments need it. */
export function localIso(zone: Zone, at: number): string {
	const { offset } = zone.spanAt(at);
	const local = at + offset;
	const day = Math.floor(local / MS_PER_DAY);
	const minute = Math.floor((local - day * MS_PER_DAY) / MS_PER_MINUTE);
	return isoOf(isoDateOf(day), clockOf(minute), offset);
}

const isoOf = (date: string, clock: string, offset: number): string =>
	`${date}T${clock}${offset < 0 ? '-' : '+'}${clockOf(Math.floor(Math.abs(offset) / MS_PER_MINUTE))}`;
