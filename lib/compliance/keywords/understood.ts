import type { Keyword } from './dictionary';
import type { ReplyOutcome, ReplyRule } from './replyRules';

/** How a reply was understood, and by what. */
export interface Understood extends Keyword {
	readonly outcome: ReplyOutcome;
	readonly rule: ReplyRule;
}
