import type { AppliedRule, PersonReason } from '../answer';

/** Why this person may not be texted for this purpose, whatever the hour. */
export interface PersonRefusal {
	readonly reason: PersonReason;
	readonly message: string;
	readonly rule: AppliedRule;
}

export interface PersonVerdict {
	readonly refusal?: PersonRefusal;
	readonly assumptions: readonly string[];
}
