import { MS_PER_DAY } from '../../calendar';
import { appliedRule, OWN_RULES, type AppliedRule } from '../answer';
import { ruleOn, type Country } from '../countries';

const MS_PER_HOUR = 3_600_000;

/** No more than so many messages to one person within so many hours; both are 1 or more. */
export interface Cap {
	readonly messages: number;
	readonly hours: number;
}

/** A limit that the person has reached, and whose it is. */
export interface ReachedCap extends Cap {
	readonly rule: AppliedRule;
	/** The first moment at which one more message keeps within it (epoch ms). */
	readonly frees: number;
}

/**
 * Of all the limits that are reached at an instant (epoch ms), the one that frees last.
 *
 * @param sends when messages went to the person (epoch ms, ascending)
 */
export function reachedCap(
	places: readonly Country[],
	own: Cap | undefined,
	sends: readonly number[],
	at: number,
): ReachedCap | undefined {
	if (sends.length === 0) return undefined;
	let longest: ReachedCap | undefined;
	const consider = ({ messages, hours }: Cap, ruleOf: () => AppliedRule) => {
		const frees = capFrees({ messages, hours }, sends, at);
		if (frees > (longest?.frees ?? at)) longest = { messages, hours, rule: ruleOf(), frees };
	};
	if (own) consider(own, () => OWN_RULES.ownCap);
	const day = Math.floor(at / MS_PER_DAY);
	for (const place of places) {
		for (const cap of ruleOn(place, day)?.caps ?? []) {
			consider(cap, () => appliedRule(place, cap));
		}
	}
	return longest;
}

/** `3 in a day`, for a sentence. */
export const capInWords = ({ messages, hours }: Cap): string => `${messages} in ${spanOf(hours)}`;

/** The first moment, from `at` on, at which one more message keeps within a cap. */
function capFrees({ messages, hours }: Cap, sends: readonly number[], at: number): number {
	// Once this one is past, fewer than `messages` of those before remain within the span.
	const last = sends.at(-Math.max(1, messages));
	return last === undefined ? at : Math.max(at, last + hours * MS_PER_HOUR);
}

function spanOf(hours: number): string {
	if (hours === 24) return 'a day';
	return hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`;
}
