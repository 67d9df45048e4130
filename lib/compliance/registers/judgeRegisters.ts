import { count } from '../../words';
import { appliedRule, type Block, cited } from '../answer';
import {
	type Country,
	isBinding,
	reaches,
	type RegisterRule,
	type TextsOfPurpose,
} from '../countries';
import type { Recipient } from '../recipient';
import { type Age, ageOf, type Screening, type Screenings } from './screening';

export interface RegisterQuestion {
	readonly texts: TextsOfPurpose;
	/** Whether that is what the message says of itself, and not only what its words show. */
	readonly isSure: boolean;
	/** `seen` where an earlier decision has looked at them. */
	readonly screenings: Screenings | 'seen' | undefined;
	/** An express consent is on record. */
	readonly hasConsented: boolean;
	readonly at: number;
}

export interface RegisterVerdict {
	readonly block?: Block;
	readonly warnings: readonly string[];
	/** The first moment (epoch ms) at which a look into one is too old, and what is to be said then. */
	readonly lapses?: { readonly at: number; readonly block: Block };
}

const NOTHING: RegisterVerdict = { warnings: [] };

/** A register that somebody may have to look into, and whose it is. */
export interface ListedRegister {
	readonly country: Country;
	readonly register: RegisterRule;
}

/** The registers of places as they stand on a day. */
export const registersOf = (places: readonly Country[]): readonly ListedRegister[] =>
	places.flatMap((country) =>
		(country.registers ?? [])
			.filter(({ kind }) => kind !== 'safe_harbour')
			.map((register) => ({ country, register })),
	);

/**
 * Whether registers let a text go to a number, as far as the user says what is in them.
 * What is unknown blocks where the rule is sure and binds, and is told elsewhere; an express consent goes
 * before a register whose law says so. Who says on which day they looked is held to it: a look too old is
 * none.
 */
export function judgeRegisters(
	recipient: Recipient,
	registers: readonly ListedRegister[],
	question: RegisterQuestion,
): RegisterVerdict {
	if (registers.length === 0 || question.screenings === 'seen') return NOTHING;
	let found: RegisterVerdict = NOTHING;
	for (const { country, register } of registers) {
		if (!binds(register, recipient, question.texts)) continue;
		found = joined(found, judgeRegister(recipient, country, register, question));
		if (found.block) return found;
	}
	return found;
}

function binds(register: RegisterRule, { phone }: Recipient, texts: TextsOfPurpose): boolean {
	const { numbers } = register;
	if (!reaches(register, texts)) return false;
	const { e164, callingCode } = phone;
	if (numbers === undefined || callingCode === undefined) return true;
	const national = e164.slice(1 + callingCode.length);
	return numbers.some((begin) => national.startsWith(begin));
}

function judgeRegister(
	{ phone: { e164 } }: Recipient,
	country: Country,
	register: RegisterRule,
	{ screenings, hasConsented, isSure, at }: RegisterQuestion,
): RegisterVerdict {
	const said = screenings === 'seen' ? undefined : screenings?.get(register.id);
	if (register.liftedByConsent === 'yes' && hasConsented) return NOTHING;
	const listed = said?.numbers && judgeListed(said.numbers.has(e164), country, register);
	if (listed) return { block: listed, warnings: [] };
	if (!said || isEmpty(said)) {
		if (register.enforcedBy !== undefined || register.only !== undefined) return NOTHING;
		const mayBlock = register.decides === 'block' && isSure;
		const isLifted = register.liftedByConsent === 'unclear' && hasConsented;
		const unscreened = unscreenedIn(country, register);
		return mayBlock && !isLifted ? unscreened.blocks : unscreened.tells;
	}
	const age = ageOf(said.on, register.checkValidDays, at);
	if (age.kind === 'fresh') {
		if (age.until === undefined) return NOTHING;
		const on = String(said.on);
		return { warnings: [], lapses: { at: age.until, block: tooOld(country, register, on) } };
	}
	if (age.kind === 'undated') {
		return { warnings: [`The list of ${register.name} has no date and is taken to be of today`] };
	}
	const block = agedBlock(age, country, register, said);
	return isCertain(register) ? { block, warnings: [] } : { warnings: [block.message] };
}

const isEmpty = ({ on = '', numbers }: Screening): boolean =>
	numbers === undefined && on.trim() === '';

/** What law or a code says, and somebody has read. */
const isCertain = ({ basis, source, confidence, enforcedBy }: RegisterRule): boolean =>
	isBinding(basis) && source.seen !== 'memory' && confidence !== 'low' && enforcedBy === undefined;

function joined(one: RegisterVerdict, other: RegisterVerdict): RegisterVerdict {
	if (other === NOTHING) return one;
	if (one === NOTHING) return other;
	const [first, second] = [one.lapses, other.lapses];
	const lapses = first && second ? (first.at <= second.at ? first : second) : (first ?? second);
	return {
		...(other.block && { block: other.block }),
		warnings: [...one.warnings, ...other.warnings],
		...(lapses && { lapses }),
	};
}

/** What a list says of a number; undefined where it lets it through. */
function judgeListed(isOn: boolean, country: Country, register: RegisterRule): Block | undefined {
	const rule = appliedRule(country, register);
	const { kind, name } = register;
	if (kind === 'block_list' && isOn) {
		const message = `${country.name}: the number is on ${name}, so it may not be texted ${cited(rule)}`;
		return { reason: 'on_register', message, rule };
	}
	if (kind === 'allow_list' && !isOn) {
		const message = `${country.name}: only numbers on ${name} may be texted, and this one is not on the list you gave ${cited(rule)}`;
		return { reason: 'not_on_register', message, rule };
	}
	return undefined;
}

const unscreened = new WeakMap<RegisterRule, Record<'blocks' | 'tells', RegisterVerdict>>();

/** The same for everybody, so it is made once. */
function unscreenedIn(country: Country, register: RegisterRule) {
	const before = unscreened.get(register);
	if (before) return before;
	const rule = appliedRule(country, register);
	const block: Block = {
		reason: 'register_unscreened',
		message: `${country.name}: numbers must be looked up in ${register.name} before they are texted, and nothing says that this one was; give the day on which it was in “Registers”, or the list itself ${cited(rule)}`,
		rule,
	};
	const made = { blocks: { block, warnings: [] }, tells: { warnings: [block.message] } };
	unscreened.set(register, made);
	return made;
}

function agedBlock(
	age: Exclude<Age, { readonly kind: 'fresh' | 'undated' }>,
	country: Country,
	register: RegisterRule,
	{ on = '' }: Screening,
): Block {
	if (age.kind === 'old') return tooOld(country, register, age.on);
	const rule = appliedRule(country, register);
	const why = age.kind === 'ahead' ? 'has not come yet' : 'cannot be read; write it as 2026-05-31';
	return {
		reason: 'register_unscreened',
		message: `${country.name}: the day on which the number was looked up in ${register.name}, “${shown(on)}”, ${why} ${cited(rule)}`,
		rule,
	};
}

function tooOld(country: Country, register: RegisterRule, on: string): Block {
	const rule = appliedRule(country, register);
	return {
		reason: 'register_unscreened',
		message: `${country.name}: a look into ${register.name} counts for ${count(register.checkValidDays ?? 0, 'day')}, and the last one was on ${shown(on)}; look the number up again ${cited(rule)}`,
		rule,
	};
}

const MAX_SHOWN = 40;
const shown = (text: string): string =>
	text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
