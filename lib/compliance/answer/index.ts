/** What every answer is made of: the reason, a sentence, the rule that decided and its source. */
export { answer, type Verdict } from './answer';
export { appliedRule, OWN_RULES } from './appliedRule';
export { NO_COUNTRY, NO_STATE, NO_ZONE, SUPPRESSED, type Refusal } from './block';
export type { AppliedRule, Check, Scene } from './check';
export {
	CHECK_REASONS,
	SEND_REASONS,
	type CheckReason,
	type PersonReason,
	type SendReason,
} from './reasons';
export { cited, clockIn, dayAndClockIn } from './sentences';
