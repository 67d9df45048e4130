import {
	firstClosing,
	HORIZON_DAYS,
	isOpen,
	localTime,
	MS_PER_MINUTE,
	nextOpening,
	type Opening,
	type Place,
	type Zone,
} from '../../calendar';
import { instantOf } from './instantOf';

/** What narrows the choice of a moment beyond the hours themselves. */
export interface Preferences {
	/** A place that closes within so many milliseconds counts as closed. */
	readonly margin: number;
	/** Those in which the person may be: a rule may go by another clock. */
	readonly zones: readonly Zone[];
	/** Minutes since local midnight at which messages are best sent. */
	readonly preferredMinute?: number | undefined;
}

/**
 * The first moment from `from` on that the hours allow, and until when. With a preferred time it is the
 * next occurrence of that local time; on a day on which that is closed, the day's first opening. Where
 * several zones are possible, the westernmost clock counts, so that it is not too early for anyone.
 */
export function bestMoment(
	places: readonly Place[],
	from: number,
	{ margin, zones, preferredMinute }: Preferences,
): Opening | undefined {
	if (preferredMinute === undefined) return nextOpening(places, from, margin);
	const zone = westernmost(zones, from);
	if (!zone) return undefined;
	const today = localTime(zone, from).day;
	for (let day = today; day <= today + HORIZON_DAYS; day++) {
		const moment = onDay(places, zone, day, preferredMinute, margin);
		// Whoever runs a campaign at ten sharp means this ten.
		if (moment && moment.opensAt + MS_PER_MINUTE > from) {
			return { ...moment, opensAt: Math.max(moment.opensAt, from) };
		}
	}
	return undefined;
}

/** The moment of one local day, whether it has passed or not. */
function onDay(
	places: readonly Place[],
	zone: Zone,
	day: number,
	minute: number,
	margin: number,
): Opening | undefined {
	const preferred = instantOf(zone, day, minute);
	if (places.every((place) => isOpen(place, preferred))) {
		const closing = firstClosing(places, preferred);
		if (closing > preferred + margin) return { opensAt: preferred, closesAt: closing };
	}
	const opening = nextOpening(places, instantOf(zone, day, 0), margin);
	return opening && opening.opensAt < instantOf(zone, day + 1, 0) ? opening : undefined;
}

const westernmost = (zones: readonly Zone[], at: number): Zone | undefined =>
	zones.reduce<Zone | undefined>(
		(a, b) => (a && a.spanAt(at).offset <= b.spanAt(at).offset ? a : b),
		undefined,
	);
