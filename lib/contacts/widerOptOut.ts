import type { Contact } from './contact';

type OptOut = Contact['optOut'];

/** How much of a refusal a record tells: of all messages before one of marketing alone, then with its date. */
const weightOf = (optOut: OptOut): number => {
	if (optOut === undefined) return 0;
	const told: object = Object(optOut);
	const isNarrow = 'scope' in told && told.scope === 'marketing';
	return 1 + (isNarrow ? 0 : 2) + ('at' in told ? 1 : 0);
};

/** Of two stops of one person the one that binds more stands. */
export const widerOptOut = (one: OptOut, other: OptOut): OptOut =>
	weightOf(other) > weightOf(one) ? other : one;
