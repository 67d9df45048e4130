import { findZone, localTime, type Zone } from '../../../lib/calendar';
import { longDate, weekdayName } from '../../../lib/words';

/** Says instants (epoch ms) as a person reads them. */
export interface WallClock {
	/** IANA name of the zone that is read off. */
	readonly zone: string;
	/** “12 January 2026” */
	date(at: number): string;
	/** “Monday 30 November 2026 08:01 local time” */
	moment(at: number): string;
	/** Only “08:03” on the day of `since`, else the whole moment. */
	after(since: number, at: number): string;
}

/**
 * The clock of the person where their zone is known for sure: it is on record, or their number
 * leaves one choice only. Else the workflow's clock, and every moment names its zone.
 */
export function wallClockFor(
	person: { readonly timeZone?: string | undefined; readonly timeZones?: readonly string[] },
	workflowZone: string,
): WallClock {
	const { timeZone, timeZones = [] } = person;
	const own = [timeZone, timeZones.length === 1 ? timeZones[0] : undefined].map(zoneOf);
	const known = own.find((zone) => zone !== undefined);
	if (known) return wallClock(known, 'local time');
	const other = zoneOf(workflowZone);
	return other ? wallClock(other, `(${other.name})`) : utcClock;
}

const zoneOf = (name: string | undefined): Zone | undefined => {
	const zone = name === undefined ? undefined : findZone(name);
	return zone?.ok ? zone.value : undefined;
};

function wallClock(zone: Zone, suffix: string): WallClock {
	const read = (at: number) => localTime(zone, at);
	const date = (at: number): string => longDate(read(at).date);
	const moment = (at: number): string => {
		const { weekday, clock } = read(at);
		return `${weekdayName(weekday)} ${date(at)} ${clock} ${suffix}`;
	};
	return {
		zone: zone.name,
		date,
		moment,
		after: (since, at) =>
			read(since).day === read(at).day && at >= since ? read(at).clock : moment(at),
	};
}

const utcClock = wallClock({ name: 'UTC', spanAt: () => ({ offset: 0, until: Infinity }) }, 'UTC');
