import { isoInstantOf, parseInstant } from '../calendar';
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
import { type Country, textsOf, type TextsOfPurpose } from './countries';
import {
	boundBesides,
	type Cap,
	decideMoment,
	decideMomentAfter,
	hoursBinding,
	hoursPolicy,
	type HoursPolicy,
	reachedCap,
	whyHoursBindDebts,
} from './hours';
import { judgePerson, type MarketingScopes, type PersonOnRecord, strictestConsent } from './person';
import { assumedAt, sceneOf, type Whereabouts } from './place';
import { judgeRegisters, type RegisterVerdict, type Screenings } from './registers';
import type { Recipient } from './recipient';
import { todayIn } from './today';

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
	/**
	 * What the user has said of registers, by their ids. Nothing is known of those that are not in it, nor of any
	 * when absent; `seen` where an earlier decision has looked at them, as at the moment of sending.
	 */
	readonly registers?: Screenings | 'seen' | undefined;
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
 * suppression and opt-out, consent, jurisdictions and zones, sender and text, registers, caps, holidays and
 * hours, deadline. Every possible zone of every possible jurisdiction must be open at once, and what is not
 * known blocks. Transactional messages pass hours and consent unless the law of a place says otherwise, never
 * an opt-out; those about money owed pass consent, and keep to the hours. All that is recorded counts as it
 * stands on the day of that instant, and what is put off to a day on which the law is another, as on that day. Neither this machine's clock nor its zone plays a part.
 *
 * People of one place share parts of their answers, so an answer must not be written into.
 */
export function decide(recipient: Recipient, options: CheckOptions, at: number): Check {
	const { hours = COUNTRY_RULES, purpose, record } = options;
	const where = hours.whereaboutsOf(recipient);
	const { jurisdictions } = where;
	const places = typeof jurisdictions === 'string' ? NO_PLACES : jurisdictions.places;
	const today = todayIn(places, at);
	const person = judgePerson(recipient, options, at, { record, rulesOf: hours.rulesOf });
	const content = judgeContent(options.content, purpose, today.places);
	const texts = textsShown(options, places, at);
	const consent = strictestConsent(recipient, record, options);
	const hasConsented = consent?.status === 'explicit';
	const listed = hasConsented ? today.registers.consented : today.registers.others;
	const registers =
		listed.length === 0
			? NO_REGISTERS
			: judgeRegisters(recipient, listed, {
					texts,
					isSure: texts === textsOf(purpose),
					screenings: options.registers,
					hasConsented,
					at,
				});
	const why = texts === 'collections' && places.length > 0 ? [whyHoursBindDebts(places, at)] : NONE;
	const ofMessage = together(content.warnings, together(registers.warnings, why));
	const further = together(person.assumptions, ofMessage);

	const blocked = (block: Block): Check =>
		answer({ decision: 'blocked', ...block }, sceneOf(where, at), [
			...assumedAt(where, at),
			...further,
		]);
	if (options.suppressed) return blocked(SUPPRESSED);
	if (person.block) return blocked(person.block);
	const isFree = texts === 'service' && !today.holdsServices;
	if (isFree && !content.block && !registers.block) {
		const { deadline } = options;
		if (deadline !== undefined && at >= deadline) return blocked(PAST_DEADLINE);
		const until = deadline === undefined ? {} : { sendBefore: deadline, deadline };
		return answer({ ...TRANSACTIONAL, sendAt: at, ...until }, sceneOf(where, at), [
			...assumedAt(where, at),
			...further,
			...today.toldOfServices,
		]);
	}
	if (jurisdictions === 'country_unknown') return blocked(NO_COUNTRY);
	if (jurisdictions === 'state_unknown') return blocked(NO_STATE);
	if (today.closed && texts === 'marketing') return blocked(today.closed);
	if (content.block) return blocked(content.block);
	if (registers.block) return blocked(registers.block);

	const sends = record?.sends ?? NO_SENDS;
	const { zones } = where;
	const cap =
		sends.length === 0
			? undefined
			: reachedCap({ places, zones, texts, own: options.cap, sends, at });
	const question = {
		where,
		jurisdictions,
		hours,
		hasConsented,
		texts,
		at,
		marginMinutes: options.safetyMarginMinutes ?? DEFAULT_SAFETY_MARGIN_MINUTES,
		preferredMinute: options.preferredMinute,
		deadline: options.deadline,
	};
	const found = cap ? decideMomentAfter(cap, question) : decideMoment(question);
	if (!found) return blocked(NO_ZONE);
	const besides = purpose === 'collection' ? boundBesides(places, texts, at) : NONE;
	const told = withTold(found, together(further, besides), where);
	const check =
		registers.lapses === undefined ? told : whileScreened(told, registers.lapses, blocked);
	const { sendAt } = check;
	const isOfAnotherLaw =
		sendAt !== undefined && today.changesOn !== '' && sendAt >= today.changesOn;
	const then = isOfAnotherLaw ? parseInstant(sendAt, 'utc') : undefined;
	// Strictly later, or what is decided for a moment would be decided for it again.
	return then !== undefined && then > at
		? byTheRulesOfItsDay(check, decide(recipient, options, then))
		: check;
}

/** An answer that puts a text off to a day with rules of its own, and what they say of the moment it found. */
function byTheRulesOfItsDay(check: Check, then: Check): Check {
	const { checkedAt, localTime } = check;
	if (then.decision === 'later') return { ...then, checkedAt, localTime };
	const found = check.message;
	if (then.decision === 'blocked') {
		const message = `${found}; by the rules of that day it may not go: ${then.message}`;
		return { ...then, message, checkedAt, localTime };
	}
	const { sendBefore, assumptions } = then;
	return {
		...check,
		...(sendBefore !== undefined && { sendBefore }),
		assumptions: [...new Set([...check.assumptions, ...assumptions])],
	};
}

const NO_PLACES: readonly Country[] = [];
const NO_SENDS: readonly number[] = [];
const NONE: readonly string[] = [];
const NO_REGISTERS: RegisterVerdict = { warnings: NONE };

/** Two lists in one; where one has nothing, the other as it is. */
function together(one: readonly string[], other: readonly string[]): readonly string[] {
	if (other.length === 0) return one;
	return one.length === 0 ? other : [...one, ...other];
}

interface Told {
	readonly found: Check;
	readonly told: readonly string[];
	readonly check: Check;
}

/** The last answer of each place that was told something more: thousands of people share it. */
const tellings = new WeakMap<Whereabouts, Told>();

function withTold(found: Check, told: readonly string[], where: Whereabouts): Check {
	if (told.length === 0) return found;
	const before = tellings.get(where);
	if (before?.found === found && before.told === told) return before.check;
	const check = { ...found, assumptions: [...found.assumptions, ...told] };
	tellings.set(where, { found, told, check });
	return check;
}

/**
 * What a message turns out to be: one that calls itself transactional and shows that it is about money owed
 * is that where the law of a place holds such texts to hours.
 */
function textsShown(
	{ purpose, content }: CheckOptions,
	places: readonly Country[],
	at: number,
): TextsOfPurpose {
	const isDebt =
		purpose === 'transactional' &&
		content !== undefined &&
		collectsDebt(content.text) &&
		hoursBinding(places, 'collections', at) !== undefined;
	return isDebt ? 'collections' : textsOf(purpose);
}

/** A look into a register that is too old by the time a message may go is none. */
function whileScreened(
	check: Check,
	{ at, block }: NonNullable<RegisterVerdict['lapses']>,
	blocked: (block: Block) => Check,
): Check {
	const until = isoInstantOf(at);
	const { sendAt, sendBefore } = check;
	if (sendAt !== undefined && sendAt >= until) return blocked(block);
	return sendBefore === undefined || sendBefore <= until ? check : { ...check, sendBefore: until };
}
