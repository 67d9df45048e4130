import {
	closesAt,
	HORIZON_DAYS,
	isOpen,
	localTime,
	MS_PER_DAY,
	MS_PER_MINUTE,
	stretchAt,
	type EpochDay,
	type Place,
	type Zone,
} from '../../calendar';
import { cited, clockIn, dayAndClockIn, type CheckReason, type Verdict } from '../answer';
import { bestMoment } from './bestMoment';
import type { HoursLayer } from './hoursLayer';

/** What the hours say of one moment. */
export interface HoursVerdict extends Verdict {
	readonly assumptions: readonly string[];
	/** Before this moment (epoch ms) the same holds, but for a `sendAt` that is now; `at` where nothing says so. */
	readonly holdsUntil: number;
}

export interface HoursQuestion {
	readonly layers: readonly HoursLayer[];
	readonly zones: readonly Zone[];
	readonly at: number;
	/** Not before this moment, for a reason that has nothing to do with hours. */
	readonly notBefore?: number;
	readonly marginMinutes: number;
	/** Minutes since local midnight. */
	readonly preferredMinute?: number | undefined;
}

/** One set of hours, by the clock of one zone. All of them must be open. */
interface HoursPlace extends Place {
	readonly layer: HoursLayer;
	/** The person's zone, for a sentence: the hours may go by another clock. */
	readonly shown: Zone;
}

/**
 * Whether the hours are open in every zone, or when they next are. A place that closes within the
 * margin counts as closed, and an opening no longer than the margin as none. Undefined without a zone.
 */
export function judgeHours(question: HoursQuestion): HoursVerdict | undefined {
	const { layers, zones, at, notBefore = at, marginMinutes, preferredMinute } = question;
	const margin = Math.max(0, marginMinutes) * MS_PER_MINUTE;
	const places = layers.flatMap((layer) =>
		zones.map((shown): HoursPlace => ({
			zone: layer.clock ?? shown,
			schedule: layer.schedule,
			layer,
			shown,
		})),
	);
	const first = firstToClose(places, at);
	if (!first) return undefined;
	const { rule, name } = first.place.layer;
	const moment = bestMoment(places, notBefore, { margin, zones, preferredMinute });
	if (!moment) {
		const assumptions = assumedBetween(places, at, at + HORIZON_DAYS * MS_PER_DAY);
		return {
			decision: 'blocked',
			reason: 'no_opening_within_14_days',
			message: `${name} has no moment in the next 14 days that is legal in every possible time zone of this number ${cited(rule)}`,
			rule,
			assumptions,
			holdsUntil: at,
		};
	}
	const { opensAt: sendAt, closesAt: closes } = moment;
	const assumptions = assumedBetween(places, at, sendAt === at ? closes - 1 : sendAt);
	const isLasting =
		preferredMinute === undefined &&
		notBefore === at &&
		closes < sendAt + HORIZON_DAYS * MS_PER_DAY;
	const holdsUntil = isLasting ? nextChange(places, at, margin) : at;
	const found = { sendAt, sendBefore: closes - margin, assumptions, holdsUntil };
	if (sendAt === at) {
		return {
			...found,
			decision: 'send',
			reason: 'ok',
			message: `${name} is open until ${clockIn(first.place.shown, first.closing, zones)} ${cited(rule)}`,
			rule,
		};
	}
	const closed = notBefore === at && closedPlace(places, first, { at, margin, sendAt });
	if (closed) {
		const { shown, layer } = closed.place;
		const { reason, because } = whyClosed(closed, at, zones);
		const opens = preferredMinute === undefined ? 'opens' : 'is best reached';
		return {
			...found,
			decision: 'later',
			reason,
			message: `${because}${opens} ${dayAndClockIn(shown, sendAt, zones)} ${cited(layer.rule)}`,
			rule: layer.rule,
		};
	}
	return {
		...found,
		decision: 'later',
		reason: 'preferred_time',
		message: `${name} is best reached ${dayAndClockIn(first.place.shown, sendAt, zones)}, the time you prefer`,
		rule,
	};
}

/** A place, and when it is first closed. */
interface Closing {
	readonly place: HoursPlace;
	readonly closing: number;
}

/**
 * Of the places that are closed now, or as good as, the one that keeps the message longest: its rule is
 * the one to name. Undefined when none is closed.
 */
function closedPlace(
	places: readonly HoursPlace[],
	first: Closing,
	{ at, margin, sendAt }: { readonly at: number; readonly margin: number; readonly sendAt: number },
): Closing | undefined {
	if (first.closing > at + margin) return undefined;
	const opensLast = places.find(
		(place) => !isOpen(place, sendAt - 1) && closesAt(place, at, at + margin + 1) <= at + margin,
	);
	return opensLast ? { place: opensLast, closing: closesAt(opensLast, at) } : first;
}

/**
 * The first moment after `at` at which a place may open or close, come within the margin of its closing,
 * or begin another day.
 */
function nextChange(places: readonly HoursPlace[], at: number, margin: number): number {
	let next = Infinity;
	for (const place of places) {
		const { open, until } = stretchAt(place, at);
		next = Math.min(next, until);
		if (!open) continue;
		const closing = closesAt(place, at, next + margin);
		next = Math.min(next, closing - margin > at ? closing - margin : closing);
	}
	return next;
}

/** What is taken for granted by the layers that decide on the local days from one moment to another. */
function assumedBetween(
	places: readonly HoursPlace[],
	from: number,
	to: number,
): readonly string[] {
	const assumptions = new Set<string>();
	for (const { zone, layer } of places) {
		const last = dayIn(zone, to);
		for (let day = dayIn(zone, from); day <= last; day++) {
			for (const assumption of layer.assumptionsOn(day)) assumptions.add(assumption);
		}
	}
	return [...assumptions];
}

const dayIn = (zone: Zone, at: number): EpochDay =>
	Math.floor((at + zone.spanAt(at).offset) / MS_PER_DAY);

function firstToClose(places: readonly HoursPlace[], at: number): Closing | undefined {
	let first: Closing | undefined;
	for (const place of places) {
		const closing = closesAt(place, at, first?.closing);
		if (!first || closing < first.closing) first = { place, closing };
	}
	return first;
}

function whyClosed(
	{ place: { zone, shown, layer }, closing }: Closing,
	at: number,
	zones: readonly Zone[],
): { readonly reason: CheckReason; readonly because: string } {
	const { name, holidayReason = 'public_holiday' } = layer;
	if (closing > at) {
		const because = `${name} closes at ${clockIn(shown, closing, zones)}, within the safety margin; it `;
		return { reason: 'closing_soon', because };
	}
	const holiday = layer.holidayOn(localTime(zone, at).day);
	return holiday === undefined
		? { reason: 'outside_hours', because: `${name} ` }
		: { reason: holidayReason, because: `${name} is closed on ${holiday}; it ` };
}
