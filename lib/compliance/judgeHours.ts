import {
	closesAt,
	localTime,
	MS_PER_MINUTE,
	nextOpening,
	type Place,
	type Zone,
} from '../calendar';
import { appliedRule } from './appliedRule';
import { assumptionsOf } from './assumptions';
import type { AppliedRule, Check } from './check';
import { holidayUnder, layersOf, type Country, type Layer } from './countries';
import type { CheckReason } from './reasons';
import { cited, clockIn, dayAndClockIn } from './sentences';

/** What the hours of a country say of one moment. Instants are epoch ms. */
export interface HoursVerdict {
	readonly decision: Check['decision'];
	readonly reason: CheckReason;
	readonly message: string;
	readonly rule: AppliedRule;
	readonly sendAt?: number;
	readonly sendBefore?: number;
	readonly assumptions: readonly string[];
}

/** One set of hours, by the clock of one zone. All of them must be open. */
interface HoursPlace extends Place {
	readonly layer: Layer;
}

/**
 * Whether the country's hours are open in every zone at `at`, or when they next are. A place that
 * closes within the margin counts as closed, and an opening no longer than the margin as none.
 * Undefined without a zone.
 */
export function judgeHours(
	country: Country,
	zones: readonly Zone[],
	at: number,
	marginMinutes: number,
): HoursVerdict | undefined {
	const margin = Math.max(0, marginMinutes) * MS_PER_MINUTE;
	const places = layersOf(country).flatMap((layer) =>
		zones.map((zone): HoursPlace => ({ zone, schedule: layer.schedule, layer })),
	);
	const first = firstToClose(places, at);
	if (!first) return undefined;
	const { place, closing } = first;
	const rule = appliedRule(place.layer.country, place.layer.hours);
	const assumptions = assumptionsOf(place.layer.rule);

	if (closing > at + margin) {
		return {
			decision: 'send',
			reason: 'ok',
			message: `${country.name} is open until ${clockIn(place.zone, closing, zones)} ${cited(rule)}`,
			rule,
			sendAt: at,
			sendBefore: closing - margin,
			assumptions,
		};
	}

	const { reason, because } = whyClosed(country, place, at, closing, zones);
	const opening = nextOpening(places, at, margin);
	if (!opening) {
		return {
			decision: 'blocked',
			reason: 'no_opening_within_14_days',
			message: `${country.name} has no moment in the next 14 days that is legal in every possible time zone of this number ${cited(rule)}`,
			rule,
			assumptions,
		};
	}
	const opens = dayAndClockIn(place.zone, opening.opensAt, zones);
	return {
		decision: 'later',
		reason,
		message: `${because}opens ${opens} ${cited(rule)}`,
		rule,
		sendAt: opening.opensAt,
		sendBefore: opening.closesAt - margin,
		assumptions,
	};
}

function firstToClose(
	places: readonly HoursPlace[],
	at: number,
): { readonly place: HoursPlace; readonly closing: number } | undefined {
	let first: { readonly place: HoursPlace; readonly closing: number } | undefined;
	for (const place of places) {
		const closing = closesAt(place, at, first?.closing);
		if (!first || closing < first.closing) first = { place, closing };
	}
	return first;
}

function whyClosed(
	{ name }: Country,
	{ zone, layer }: HoursPlace,
	at: number,
	closing: number,
	zones: readonly Zone[],
): { readonly reason: CheckReason; readonly because: string } {
	if (closing > at) {
		const because = `${name} closes at ${clockIn(zone, closing, zones)}, within the safety margin; it `;
		return { reason: 'closing_soon', because };
	}
	const holiday = holidayUnder(layer.rule, localTime(zone, at).day);
	return holiday === undefined
		? { reason: 'outside_hours', because: `${name} ` }
		: { reason: 'public_holiday', because: `${name} is closed on ${holiday}; it ` };
}
