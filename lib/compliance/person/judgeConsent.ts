import { addMonths, type EpochDay, MS_PER_DAY, parseInstant } from '../../calendar';
import {
	appliedRule,
	type AppliedRule,
	type Block,
	cited,
	fromMemory,
	OWN_RULES,
	type PersonReason,
} from '../answer';
import { type ConsentRule, type Country, ruleOn } from '../countries';
import type { Consent } from '../recipient';
import { groundOf } from './groundOf';

export interface PersonVerdict {
	/** Why this person may not be texted for this purpose. */
	readonly block?: Block<PersonReason>;
	readonly assumptions: readonly string[];
}

/** What was given, and for how many months it counts by what rule. */
interface Lapse {
	readonly what: 'consent' | 'customer relationship' | 'inquiry';
	readonly given: Consent;
	readonly months: number;
	readonly ground: Pick<ConsentRule, 'basis' | 'source'>;
}

const SOFT_WITHOUT_COUNTRY =
	'Only a customer relationship is on record, and the number does not tell a country that accepts one';

/** A run asks about one day, and again for each person of a country. */
const lawsKnown = new WeakMap<
	Country,
	{ readonly day: EpochDay; readonly law: ConsentRule | undefined }
>();

/** Whether a consent counts for marketing in a country, or in none known, at an instant (epoch ms). */
export function judgeConsent(
	country: Country | undefined,
	consent: Consent | undefined,
	at: number,
): PersonVerdict {
	const law = country && consentLawOn(country, Math.floor(at / MS_PER_DAY));
	const verdict = judgeByLaw(country, law, consent, at);
	return country && law?.source.seen === 'memory'
		? withTold(fromMemory('consent', country.name, law.source), verdict)
		: verdict;
}

function judgeByLaw(
	country: Country | undefined,
	law: ConsentRule | undefined,
	consent: Consent | undefined,
	at: number,
): PersonVerdict {
	if (consent?.status === 'explicit') {
		return country && law ? judgeExplicit(country, law, consent, at) : { assumptions: [] };
	}
	if (consent?.status === 'soft') {
		return country && law
			? judgeSoft(country, law, consent, at)
			: blocked('country_unknown', SOFT_WITHOUT_COUNTRY, OWN_RULES.countryKnown);
	}
	const rule =
		country && law && law.regime !== 'opt_out' ? appliedRule(country, law) : OWN_RULES.consent;
	return consent?.status === 'expired'
		? blocked('consent_expired', `The consent on record has expired ${cited(rule)}`, rule)
		: blocked('no_consent', `No consent to marketing is on record ${cited(rule)}`, rule);
}

/** The verdict that this person may not be texted. */
export const blocked = (
	reason: PersonReason,
	message: string,
	rule: AppliedRule,
): PersonVerdict => ({ block: { reason, message, rule }, assumptions: [] });

function consentLawOn(country: Country, day: EpochDay): ConsentRule | undefined {
	const before = lawsKnown.get(country);
	if (before?.day === day) return before.law;
	const law = ruleOn(country, day)?.consent;
	lawsKnown.set(country, { day, law });
	return law;
}

/** An explicit consent, which lapses in some countries. */
const judgeExplicit = (
	country: Country,
	{ expiry, form }: ConsentRule,
	given: Consent,
	at: number,
): PersonVerdict => {
	const verdict = expiry
		? judgeAge({ what: 'consent', given, months: expiry.months, ground: expiry }, country, at)
		: { assumptions: [] };
	if (!form) return verdict;
	const formTold = `In ${country.name} a consent counts only when ${form.has}, which is taken for granted ${cited(form)}`;
	return withTold(formTold, verdict);
};

/** A customer relationship, which stands in for consent in some countries. */
function judgeSoft(country: Country, law: ConsentRule, given: Consent, at: number): PersonVerdict {
	const { softOptIn } = law;
	if (softOptIn !== 'yes') {
		const rule = appliedRule(country, law);
		const view = softOptIn === 'no' ? 'does not accept one' : 'is not known to accept one';
		const message = `Only a customer relationship is on record; ${country.name} ${view} for texts ${cited(rule)}`;
		return blocked('soft_opt_in_not_allowed', message, rule);
	}
	if (law.softOptInCovers === 'sameKind') {
		const goods = `${country.name} lets customers be texted about goods of the same kind as those they bought, and the text is taken to be about such ${cited(law)}`;
		return withTold(goods, judgeSoftAge(country, law, given, at));
	}
	return judgeSoftAge(country, law, given, at);
}

/** A customer relationship that lapses in some countries. */
function judgeSoftAge(
	country: Country,
	law: ConsentRule,
	given: Consent,
	at: number,
): PersonVerdict {
	const { softOptInMonths: months } = law;
	if (months === undefined) return { assumptions: [] };
	const customer: Lapse = { what: 'customer relationship', given, months, ground: law };
	const { inquiryMonths } = law;
	if (inquiryMonths === undefined) return judgeAge(customer, country, at);
	const restsOn = groundOf(given);
	if (restsOn === 'purchase') return judgeAge(customer, country, at);
	const verdict = judgeAge({ ...customer, what: 'inquiry', months: inquiryMonths }, country, at);
	if (restsOn === 'inquiry') return verdict;
	const untold = `The record does not say whether the customer relationship rests on a purchase, which counts for ${months} months in ${country.name}, or on an inquiry, so the ${inquiryMonths} months of an inquiry were kept to; write “purchase” into the source of the consent where it was one`;
	return { ...verdict, assumptions: [...verdict.assumptions, untold] };
}

/** A verdict with one more assumption, unless it blocks. */
const withTold = (told: string, verdict: PersonVerdict): PersonVerdict =>
	verdict.block ? verdict : { ...verdict, assumptions: [...verdict.assumptions, told] };

/** Dates without a zone may be a day ahead. */
const AHEAD_AT_MOST = MS_PER_DAY;

/**
 * Whether what was given still counts. An explicit consent without a date does: it needs none to be valid.
 * A relationship is nothing but its date, and a date that cannot be true tells of none.
 */
function judgeAge(
	{ what, given, months, ground }: Lapse,
	country: Country,
	at: number,
): PersonVerdict {
	const written: unknown = given.at ?? '';
	const since = typeof written === 'string' ? parseInstant(written, 'utc') : undefined;
	if (since !== undefined && since <= at + AHEAD_AT_MOST && at < addMonths(since, months)) {
		return { assumptions: [] };
	}
	const isUndated = String(written).trim() === '';
	if (isUndated && what === 'consent') {
		const assumption = `The ${what} has no date and is taken to be within the ${months} months that count`;
		return { assumptions: [assumption] };
	}
	const rule = appliedRule(country, ground);
	const counts = `the ${months} months that count in ${country.name} ${cited(rule)}`;
	if (isUndated) {
		const message = `The ${what} on record has no date, so nothing shows that it is within ${counts}; write its day into the date of the consent`;
		return blocked('consent_expired', message, rule);
	}
	const date = shown(String(written));
	if (since === undefined) {
		const message = `The date of the ${what} on record, “${date}”, cannot be read, so nothing shows that it is within ${counts}; write it as 2026-05-31`;
		return blocked('consent_expired', message, rule);
	}
	const message =
		since > at
			? `The date of the ${what} on record, “${date}”, has not come yet, so nothing shows that it is within ${counts}`
			: `The ${what} on record is older than ${counts}`;
	return blocked('consent_expired', message, rule);
}

const MAX_SHOWN = 40;
const shown = (text: string) => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
