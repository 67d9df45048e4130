import { type Check, decide } from '../compliance';
import type { ReadCheck } from '../item';
import type { Ground, ToldConsent } from '../message';
import type { Candidate } from './candidate';

/** The parts of a candidate that its ground stands on. */
type Judged = Pick<Candidate, 'recipient' | 'sms' | 'check' | 'vouched'>;

/**
 * By what a message is allowed to leave at a moment (epoch ms), to be kept with it. It is this package's own
 * decision of that moment, by the number itself; where the user answers for the hours, what the check said.
 *
 * @param decided what was decided for that moment, where somebody has just done so
 */
export function groundOf(
	{ recipient, sms, check, vouched }: Judged,
	at: number,
	decided?: Check,
): Ground | undefined {
	if (!recipient || !sms) return undefined;
	const isOwn = sms.purpose !== 'transactional' && vouched?.hours === 'own';
	if (isOwn) return check && groundTold(check, answeredFor(vouched));
	const found =
		decided ??
		decide(recipient, { purpose: sms.purpose, registers: 'seen', safetyMarginMinutes: 0 }, at);
	if (found.decision === 'send') return groundDecided(found, answeredFor(vouched));
	// Send looks at no hours for what is transactional: the check, if any, has had its say.
	return check?.decision === 'send' ? groundTold(check, answeredFor(vouched)) : NO_OBJECTION;
}

/** The consent that an item tells of; undefined where it tells of none. */
export function toldConsent({ recipient }: Pick<Candidate, 'recipient'>): ToldConsent | undefined {
	const { status, at, source, scope, proof } = recipient?.contact?.consent ?? {};
	if (status === undefined || status === 'unknown') return undefined;
	return {
		status,
		...(at && { at }),
		...(source && { source }),
		...(scope && { scope }),
		...(proof && { proof }),
	};
}

const NO_OBJECTION: Ground = {
	sentence: 'A transactional message, against which no opt-out stood',
	rule: {
		id: 'transactional',
		basis: 'default',
		citation: 'marketing hours do not bind transactional messages',
	},
	jurisdictions: [],
	assumptions: [],
	answeredFor: [],
};

/** One object for all whose answer is the same one, so that it is written down once. */
const grounds = new WeakMap<Check, Map<string, Ground>>();

function groundDecided(check: Check, answered: Ground['answeredFor']): Ground {
	const known = grounds.get(check) ?? new Map<string, Ground>();
	grounds.set(check, known);
	const name = answered.join();
	const before = known.get(name);
	if (before) return before;
	const { id, basis, source } = check.rule;
	const { citation, url } = source;
	const ground: Ground = {
		sentence: check.message,
		rule: { id, basis, citation, ...(url && { url }) },
		jurisdictions: check.jurisdictions,
		assumptions: check.assumptions,
		answeredFor: answered,
	};
	known.set(name, ground);
	return ground;
}

/** In the words of the item's check, which the user answers for. */
const groundTold = (
	{ message, rule, jurisdictions, assumptions }: ReadCheck,
	answered: Ground['answeredFor'],
): Ground => ({
	sentence: message,
	rule,
	jurisdictions,
	assumptions,
	answeredFor: answered,
});

const NOTHING: Ground['answeredFor'] = [];

function answeredFor(vouched: Candidate['vouched']): Ground['answeredFor'] {
	if (!vouched) return NOTHING;
	return [
		...(vouched.hours === 'own' ? (['hours'] as const) : []),
		...(vouched.content === 'any' ? (['text'] as const) : []),
		...(vouched.scope === undefined ? [] : (['scope'] as const)),
	];
}
