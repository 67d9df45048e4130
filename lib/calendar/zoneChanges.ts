import { MS_PER_MINUTE } from './day';
import { findZone, type Zone } from './zone';

/** A zone whose offset the law changed after the zone data of many a Node.js were made. */
interface ZoneChange {
	/** Names under which the zone goes. */
	readonly names: readonly string[];
	/** From this instant on. */
	readonly from: string;
	/** Until this instant, where the old rule comes back. */
	readonly until?: string;
	/** Minutes ahead of UTC. */
	readonly offset: number;
}

/** The release of the IANA data that holds all of these. */
export const ZONE_DATA_RELEASE = '2026f';

/** Read out of release 2026f, beside 2025c and 2026c, which lack all or some of them. */
const CHANGES: readonly ZoneChange[] = [
	{
		names: ['Africa/Casablanca', 'Africa/El_Aaiun'],
		from: '2026-09-20T01:00:00Z',
		offset: 0,
	},
	{
		names: ['America/Vancouver', 'Canada/Pacific'],
		from: '2026-11-01T09:00:00Z',
		offset: -7 * 60,
	},
	{
		names: ['America/Edmonton', 'America/Yellowknife', 'America/Inuvik', 'Canada/Mountain'],
		from: '2026-11-01T08:00:00Z',
		offset: -6 * 60,
	},
	{
		names: ['America/Winnipeg', 'America/Rainy_River', 'Canada/Central'],
		from: '2026-11-01T07:00:00Z',
		offset: -5 * 60,
	},
	{
		names: ['America/Havana', 'Cuba'],
		from: '2026-11-01T05:00:00Z',
		until: '2027-03-14T05:00:00Z',
		offset: -4 * 60,
	},
];

/** In the northern winter, when the old rules and the new differ in all of these zones. */
const WINTER = Date.parse('2027-01-15T12:00:00Z');

const changed = new WeakMap<Zone, { readonly newer: Zone | undefined }>();

/**
 * The zone as a newer law has it, where this Node's zone data still have the old one; both may be
 * what people's clocks show. `undefined` where the data are new enough.
 */
export function newerLawOf(zone: Zone): Zone | undefined {
	const before = changed.get(zone);
	if (before) return before.newer;
	// People write zones in any letter case.
	const written = zone.name.toLowerCase();
	const change = CHANGES.find(({ names }) => names.some((name) => name.toLowerCase() === written));
	const isOld = change && zone.spanAt(WINTER).offset !== change.offset * MS_PER_MINUTE;
	const newer = isOld ? withChange(zone, change) : undefined;
	changed.set(zone, { newer });
	return newer;
}

function withChange(zone: Zone, { from, until = '9999-12-31', offset }: ZoneChange): Zone {
	const [start, end] = [Date.parse(from), Date.parse(until)];
	return {
		name: zone.name,
		spanAt(at) {
			if (at >= start && at < end) return { offset: offset * MS_PER_MINUTE, until: end };
			const span = zone.spanAt(at);
			return at < start ? { ...span, until: Math.min(span.until, start) } : span;
		},
	};
}

/** Names of the zones that this Node knows by an older law only. */
export const zonesOfOlderLaw = (): readonly string[] =>
	CHANGES.flatMap(({ names }) => names).filter((name) => {
		const zone = findZone(name);
		return zone.ok && newerLawOf(zone.value) !== undefined;
	});
