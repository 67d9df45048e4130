import { OWN_RULES, type AppliedRule } from './appliedRule';
import type { CheckReason } from './reasons';

/** What keeps a message from going at all, whatever the hour. */
export interface Block<Reason extends CheckReason = CheckReason> {
	readonly reason: Reason;
	/** A sentence that a person understands. */
	readonly message: string;
	readonly rule: AppliedRule;
}

export const SUPPRESSED: Block = {
	reason: 'suppressed',
	message: 'The number is on your suppression list',
	rule: OWN_RULES.suppression,
};

export const PAST_DEADLINE: Block = {
	reason: 'too_late',
	message: 'Your deadline has passed',
	rule: OWN_RULES.deadline,
};

export const NO_COUNTRY: Block = {
	reason: 'country_unknown',
	message: 'The number does not tell its country, so no rule can be chosen',
	rule: OWN_RULES.countryKnown,
};

export const NO_STATE: Block = {
	reason: 'timezone_unknown',
	message:
		'Neither an address nor the area code tells the state, so no hour can be shown to be legal',
	rule: OWN_RULES.zoneKnown,
};

export const NO_ZONE: Block = {
	reason: 'timezone_unknown',
	message: 'No usable time zone is known for this number, so no hour can be shown to be legal',
	rule: OWN_RULES.zoneKnown,
};
