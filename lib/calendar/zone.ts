import { IANAZone } from 'luxon';

import { fail, ok, type Result } from '../shared';
import { MS_PER_DAY, MS_PER_MINUTE } from './day';

/** A run of instants, up to but excluding `until`, that share one offset from UTC. */
export interface OffsetSpan {
	/** What local time is ahead of UTC, in ms; negative west of Greenwich. */
	readonly offset: number;
	/** Epoch ms; the offset may or may not change there. */
	readonly until: number;
}

/** One time zone of the IANA database. `spanAt` is the only question anything here asks of it. */
export interface Zone {
	readonly name: string;
	spanAt(at: number): OffsetSpan;
}

export interface UnknownZone {
	readonly code: 'unknown_zone';
	readonly name: string;
	readonly message: string;
}

// A run meets a few dozen zones and a fortnight of days; the limits only stop a leak in odd uses.
const MOST_NAMES = 2_000;
const MOST_DAYS = 4_000;

const known = new Map<string, Result<Zone, UnknownZone>>();

/**
 * The zone of an IANA name such as `Europe/Paris`, in any letter case. A bare offset (`+02:00`) is
 * refused although Intl accepts it: it has no daylight saving, so half the year it would be wrong.
 */
export function findZone(name: string): Result<Zone, UnknownZone> {
	const before = known.get(name);
	if (before) return before;
	if (known.size >= MOST_NAMES) known.clear();
	const found =
		/^[A-Za-z]/.test(name) && IANAZone.isValidZone(name) ? ok(openZone(name)) : unknown(name);
	known.set(name, found);
	return found;
}

/**
 * Names of the database in which nobody lives. Lists hold them where nobody has chosen a zone, and `EST` or
 * `MST` where summer time is meant, which those do not have.
 */
const NO_PLACE = /^(?:etc\/.*|utc|uct|gmt[+-]?0?|greenwich|universal|zulu|est|mst|factory)$/i;

/** The zone of a place where people live: as `findZone`, without `UTC`, `Etc/GMT+5`, `EST` and their like. */
export const findPlaceZone = (name: string): Result<Zone, UnknownZone> =>
	NO_PLACE.test(name) ? unknown(name) : findZone(name);

const unknown = (name: string) =>
	fail<UnknownZone>({
		code: 'unknown_zone',
		name,
		message: `“${name}” is not a time zone of the IANA database, such as Europe/Paris`,
	});

/**
 * Asking Intl for an offset costs about a microsecond or more, and a run asks about the same few
 * days again and again. So each UTC day is looked at once: its offset, or on the rare day of a
 * transition the spans on both sides.
 */
function openZone(name: string): Zone {
	const intl = IANAZone.create(name);
	const offsetAt = (at: number) => Math.round(intl.offset(at) * MS_PER_MINUTE);
	const days = new Map<number, SpansOfDay>();

	const spansOf = (day: number): SpansOfDay => {
		const before = days.get(day);
		if (before) return before;
		if (days.size >= MOST_DAYS) days.clear();
		const spans = splitAtTransition(offsetAt, day * MS_PER_DAY, (day + 1) * MS_PER_DAY);
		days.set(day, spans);
		return spans;
	};

	return {
		name,
		spanAt(at) {
			const [morning, evening] = spansOf(Math.floor(at / MS_PER_DAY));
			return at < morning.until ? morning : evening;
		},
	};
}

/** Before and after the day's transition; on all but two or so days of a year, the same span. */
type SpansOfDay = readonly [OffsetSpan, OffsetSpan];

/** No zone has ever changed its offset twice between two UTC midnights, so one cut is enough. */
function splitAtTransition(offsetAt: (at: number) => number, from: number, to: number): SpansOfDay {
	const before = offsetAt(from);
	const after = offsetAt(to);
	const evening = { offset: after, until: to };
	if (before === after) return [evening, evening];
	let old = from;
	let changed = to;
	while (changed - old > 1) {
		const middle = Math.floor((old + changed) / 2);
		if (offsetAt(middle) === before) old = middle;
		else changed = middle;
	}
	return [{ offset: before, until: changed }, evening];
}
