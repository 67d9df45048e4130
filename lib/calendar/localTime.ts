import {
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
		iso: `${date}T${clock}${offsetText(offset)}`,
	};
}

const clockOf = (minute: number) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;

const pad = (number: number) => (number < 10 ? `0${number}` : String(number));

const offsetText = (offset: number) =>
	(offset < 0 ? '-' : '+') + clockOf(Math.floor(Math.abs(offset) / MS_PER_MINUTE));
