import { OWN_RULES } from './appliedRule';
import type { Check } from './check';

/** Why there is nothing to decide about hours. */
export type Refusal = Pick<Check, 'reason' | 'message' | 'rule'>;

export const SUPPRESSED: Refusal = {
	reason: 'suppressed',
	message: 'The number is on your suppression list',
	rule: OWN_RULES.suppression,
};

export const NO_COUNTRY: Refusal = {
	reason: 'country_unknown',
	message: 'The number does not tell its country, so no rule can be chosen',
	rule: OWN_RULES.countryKnown,
};

export const NO_STATE: Refusal = {
	reason: 'timezone_unknown',
	message:
		'Neither an address nor the area code tells the state, so no hour can be shown to be legal',
	rule: OWN_RULES.zoneKnown,
};

export const NO_ZONE: Refusal = {
	reason: 'timezone_unknown',
	message: 'No usable time zone is known for this number, so no hour can be shown to be legal',
	rule: OWN_RULES.zoneKnown,
};
