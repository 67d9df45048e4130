import { isoInstantOf } from '../../calendar';
import type { AppliedRule } from './appliedRule';
import type { CheckReason } from './reasons';
import { withReview, type ReviewedRule } from './reviewed';

/** The answer for one person, as it is written into the item. Instants are ISO 8601 in UTC. */
export interface Check {
	readonly decision: 'send' | 'later' | 'blocked';
	readonly reason: CheckReason;
	/** A sentence that a person understands. */
	readonly message: string;
	readonly rule: ReviewedRule;
	/** The first legal moment: now for `send`, the next opening for `later`. */
	readonly sendAt?: string;
	/**
	 * From this moment on it must not be sent: the closing that follows `sendAt`, less the margin, or the
	 * user's own deadline where that is earlier.
	 */
	readonly sendBefore?: string;
	/** The user's own deadline, which binds whenever the message is decided anew. */
	readonly deadline?: string;
	/** ISO 3166-1 alpha-2 codes of the places whose rules were applied. */
	readonly jurisdictions: readonly string[];
	/** The local time in each of `timeZones`, as `2026-11-28T21:49+01:00`. */
	readonly localTime: readonly string[];
	/** Every zone the person may be in. */
	readonly timeZones: readonly string[];
	/** The moment this was decided for. */
	readonly checkedAt: string;
	/** What was taken for granted. */
	readonly assumptions: readonly string[];
}

/** The part of an answer that is the same for everyone in one place at one moment. */
export type Scene = Pick<Check, 'jurisdictions' | 'localTime' | 'timeZones' | 'checkedAt'>;

/** What was decided, before it is written down. Instants are epoch ms. */
export interface Verdict {
	readonly decision: Check['decision'];
	readonly reason: CheckReason;
	readonly message: string;
	readonly rule: AppliedRule;
	readonly sendAt?: number;
	readonly sendBefore?: number;
	readonly deadline?: number;
}

/** Writes a verdict down as an item carries it. */
export const answer = (
	{ decision, reason, message, rule, sendAt, sendBefore, deadline }: Verdict,
	{ jurisdictions, localTime, timeZones, checkedAt }: Scene,
	assumptions: readonly string[],
): Check => ({
	decision,
	reason,
	message,
	rule: withReview(rule, checkedAt),
	...(sendAt === undefined ? {} : { sendAt: isoInstantOf(sendAt) }),
	...(sendBefore === undefined ? {} : { sendBefore: isoInstantOf(sendBefore) }),
	...(deadline === undefined ? {} : { deadline: isoInstantOf(deadline) }),
	jurisdictions,
	localTime,
	timeZones,
	checkedAt,
	assumptions,
});
