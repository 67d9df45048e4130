/** What every answer is made of: the reason, a sentence, the rule that decided and its source. */
export { appliedRule, OWN_RULES, type AppliedRule } from './appliedRule';
export { NO_COUNTRY, NO_STATE, NO_ZONE, PAST_DEADLINE, SUPPRESSED, type Block } from './block';
export { answer, type Check, type Scene, type Verdict } from './check';
export {
	CHECK_REASONS,
	SEND_REASONS,
	type CheckReason,
	type PersonReason,
	type SendReason,
} from './reasons';
export { withReview, type Reviewed, type ReviewedRule } from './reviewed';
export { cited, clockIn, dayAndClockIn, fromMemory } from './sentences';
