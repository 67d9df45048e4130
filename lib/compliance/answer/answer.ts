import type { AppliedRule, Check, Scene } from './check';
import type { CheckReason } from './reasons';

/** What was decided, before it is written down. Instants are epoch ms. */
export interface Verdict {
	readonly decision: Check['decision'];
	readonly reason: CheckReason;
	readonly message: string;
	readonly rule: AppliedRule;
	readonly sendAt?: number;
	readonly sendBefore?: number;
}

/** Writes a verdict down as an item carries it. */
export const answer = (
	{ decision, reason, message, rule, sendAt, sendBefore }: Verdict,
	{ jurisdictions, localTime, timeZones, checkedAt }: Scene,
	assumptions: readonly string[],
): Check => ({
	decision,
	reason,
	message,
	rule,
	...(sendAt === undefined ? {} : { sendAt: new Date(sendAt).toISOString() }),
	...(sendBefore === undefined ? {} : { sendBefore: new Date(sendBefore).toISOString() }),
	jurisdictions,
	localTime,
	timeZones,
	checkedAt,
	assumptions,
});
