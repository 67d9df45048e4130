import type { Purpose } from '../message';
import {
	answer,
	type Block,
	type Check,
	NO_COUNTRY,
	NO_STATE,
	NO_ZONE,
	OWN_RULES,
	PAST_DEADLINE,
	SUPPRESSED,
} from './answer';
import { collectsDebt, type ContentToCheck, judgeContent } from './content';
import {
	boundBesides,
	type Cap,
	collectionsBound,
	decideMoment,
	decideMomentAfter,
	hoursPolicy,
	type HoursPolicy,
	marketingClosed,
	reachedCap,
} from './hours';
import { judgePerson, type MarketingScopes, type PersonOnRecord, strictestConsent } from './person';
import { assumedAt, sceneOf, type Whereabouts } from './place';
import type { Recipient } from './recipient';

const DEFAULT_SAFETY_MARGIN_MINUTES = 10;

export interface CheckOptions {
	readonly purpose: Purpose;
	/** How long before a closing the hours already count as closed; 0 or more, 10 when absent. */
	readonly safetyMarginMinutes?: number | undefined;
	/** The country's rules when absent. */
	readonly hours?: HoursPolicy | undefined;
	/** What a ledger knows of the number. */
	readonly record?: PersonOnRecord | undefined;
	/** The user has put the number on a list of those not to be texted. */
	readonly suppressed?: boolean | undefined;
	/** Minutes since local midnight at which messages are best sent. */
	readonly preferredMinute?: number | undefined;
	/** Epoch ms; from then on nothing leaves, whatever it is for. */
	readonly deadline?: number | undefined;
	/** The user's own limit, beside that of the country. */
	readonly cap?: Cap | undefined;
	/** Scopes of a consent of which the user answers that they cover marketing. */
	readonly marketingScopes?: MarketingScopes | undefined;
	/** The message, where there is one already. */
	readonly content?: ContentToCheck | undefined;
}

const TRANSACTIONAL = {
	decision: 'send',
	reason: 'ok',
	message: 'Transactional messages may be sent at any hour',
	rule: OWN_RULES.transactional,
} as const;

const COUNTRY_RULES = hoursPolicy();

/**
 * Whether this person may be texted at an instant (epoch ms), and if not, when or why. The order is:
 * suppression and opt-out, consent, jurisdictions and zones, sender and text, caps, holidays and hours,
 * deadline. Every possible zone of every possible jurisdiction must be open at once, and what is not
 * known blocks; transactional messages pass hours and consent, never an opt-out, and where the law says so
 * those that collect a debt keep to the hours. Neither this machine's
 * clock nor its zone plays a part.
 *
 * People of one place share parts of their answers, so an answer must not be written into.
 */
export function decide(recipient: Recipient, options: CheckOptions, at: number): Check {
	const { hours = COUNTRY_RULES, purpose, record } = options;
	const where = hours.whereaboutsOf(recipient);
	const { jurisdictions } = where;
	const isPlaced = typeof jurisdictions !== 'string';
	const person = judgePerson(recipient, options, at, { record, rulesOf: hours.rulesOf });
	const content = judgeContent(options.content, purpose, isPlaced ? jurisdictions.places : []);
	const debt =
		isPlaced && purpose === 'transactional' && collectsDebt(options.content?.text ?? '')
			? collectionsBound(jurisdictions.places, at)
			: undefined;
	const further = together(person.assumptions, content.warnings, debt);

	const blocked = (block: Block): Check =>
		answer({ decision: 'blocked', ...block }, sceneOf(where, at), [
			...assumedAt(where, at),
			...further,
		]);
	if (options.suppressed) return blocked(SUPPRESSED);
	if (person.block) return blocked(person.block);
	if (purpose === 'transactional' && !content.block && !debt) {
		const { deadline } = options;
		if (deadline !== undefined && at >= deadline) return blocked(PAST_DEADLINE);
		const until = deadline === undefined ? {} : { sendBefore: deadline, deadline };
		return answer({ ...TRANSACTIONAL, sendAt: at, ...until }, sceneOf(where, at), [
			...assumedAt(where, at),
			...further,
			...(isPlaced ? boundBesides(jurisdictions.places, at) : []),
		]);
	}
	if (jurisdictions === 'country_unknown') return blocked(NO_COUNTRY);
	if (jurisdictions === 'state_unknown') return blocked(NO_STATE);
	const closed = marketingClosed(jurisdictions.places, at);
	if (closed && purpose !== 'transactional') return blocked(closed);
	if (content.block) return blocked(content.block);

	const cap = reachedCap(jurisdictions.places, options.cap, record?.sends ?? [], at);
	const question = {
		where,
		jurisdictions,
		hours,
		hasConsented: strictestConsent(recipient, record, options)?.status === 'explicit',
		at,
		marginMinutes: options.safetyMarginMinutes ?? DEFAULT_SAFETY_MARGIN_MINUTES,
		preferredMinute: options.preferredMinute,
		deadline: options.deadline,
	};
	const check = cap ? decideMomentAfter(cap, question) : decideMoment(question);
	if (!check) return blocked(NO_ZONE);
	return withFurther(check, further, where);
}

/** Most people have nothing, and most others what all of their country have: no new list for them. */
function together(
	ofPerson: readonly string[],
	ofContent: readonly string[],
	debt: string | undefined,
): readonly string[] {
	if (ofContent.length === 0 && debt === undefined) return ofPerson;
	return [...ofPerson, ...ofContent, ...(debt ? [debt] : [])];
}

interface Completed {
	readonly check: Check;
	readonly further: readonly string[];
	readonly complete: Check;
}

/** The last answer of each place to which something was added. */
const completed = new WeakMap<Whereabouts, Completed>();

function withFurther(check: Check, further: readonly string[], where: Whereabouts): Check {
	if (further.length === 0) return check;
	const before = completed.get(where);
	if (before?.check === check && before.further === further) return before.complete;
	const complete = { ...check, assumptions: [...check.assumptions, ...further] };
	completed.set(where, { check, further, complete });
	return complete;
}
