import { type EpochDay, MS_PER_DAY, weekdayOf, type Zone } from '../../calendar';
import { count } from '../../words';
import { appliedRule, OWN_RULES, type AppliedRule } from '../answer';
import { reaches, ruleOn, type CapRule, type Country, type TextsOfPurpose } from '../countries';
import { instantOf } from './instantOf';

const MS_PER_HOUR = 3_600_000;
const DAYS_PER_WEEK = 7;

/** No more than so many messages to one person within so many hours; both are 1 or more. */
export interface Cap {
	readonly messages: number;
	readonly hours: number;
}

interface AnyCap {
	readonly messages: number;
	readonly hours?: number | undefined;
	readonly per?: CapRule['per'] | undefined;
}

/** A limit that the person has reached, and whose it is. */
export interface ReachedCap extends AnyCap {
	readonly rule: AppliedRule;
	/** The first moment at which one more message keeps within it (epoch ms). */
	readonly frees: number;
}

/** Whose caps count, and by whose clocks: a day of the calendar is over when it is in all of them. */
export interface CapQuestion {
	readonly places: readonly Country[];
	readonly zones: readonly Zone[];
	readonly texts: TextsOfPurpose;
	/** The user's own, beside those of the places. */
	readonly own: Cap | undefined;
	/** When messages went to the person (epoch ms, ascending). */
	readonly sends: readonly number[];
	readonly at: number;
}

/** Of all the limits that are reached at an instant (epoch ms), the one that frees last. */
export function reachedCap(question: CapQuestion): ReachedCap | undefined {
	const { places, zones, texts, own, sends, at } = question;
	if (sends.length === 0) return undefined;
	let longest: ReachedCap | undefined;
	const consider = (cap: AnyCap, ruleOf: () => AppliedRule) => {
		const { messages, hours, per } = cap;
		const frees = capFrees(cap, zones, sends, at);
		if (frees > (longest?.frees ?? at)) longest = { messages, hours, per, rule: ruleOf(), frees };
	};
	if (own) consider(own, () => OWN_RULES.ownCap);
	const day = Math.floor(at / MS_PER_DAY);
	for (const place of places) {
		for (const cap of ruleOn(place, day)?.caps ?? []) {
			if (reaches(cap, texts)) consider(cap, () => appliedRule(place, cap));
		}
	}
	return longest;
}

/** `3 in a day`, for a sentence. */
export const capInWords = ({ messages, hours = 0, per }: AnyCap): string =>
	`${messages} in ${per === undefined ? spanOf(hours) : `a ${per} of the calendar`}`;

/** The first moment, from `at` on, at which one more message keeps within a cap. */
function capFrees(
	{ messages, hours = 0, per }: AnyCap,
	zones: readonly Zone[],
	sends: readonly number[],
	at: number,
): number {
	// Once the span of this one is past, fewer than `messages` of those before remain within it.
	const last = sends.at(-Math.max(1, messages));
	if (last === undefined) return at;
	if (per === undefined) return Math.max(at, last + hours * MS_PER_HOUR);
	return Math.max(at, ...zones.map((zone) => instantOf(zone, dayAfter(per, zone, last), 0)));
}

/** The local day with which the next day or week begins. */
function dayAfter(per: 'day' | 'week', zone: Zone, at: number): EpochDay {
	const day = Math.floor((at + zone.spanAt(at).offset) / MS_PER_DAY);
	return per === 'day' ? day + 1 : day + 1 + DAYS_PER_WEEK - weekdayOf(day);
}

function spanOf(hours: number): string {
	if (hours === 24) return 'a day';
	return hours % 24 === 0 ? count(hours / 24, 'day') : count(hours, 'hour');
}
