import type { AppliedRule } from './check';
import type { PersonReason } from './reasons';

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
