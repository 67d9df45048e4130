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

/** What the law of a day says of consent, with the verdicts that all share whose consent counts. */
interface LawOfDay {
	/** The last day that was asked about: the law seldom changes with it. */
	day: EpochDay;
	readonly law: ConsentRule | undefined;
	/** Of an explicit consent that has not lapsed, and of one without a date. */
	readonly valid: PersonVerdict;
	readonly undated: PersonVerdict;
}

const ACCEPTED: PersonVerdict = { assumptions: [] };

/** A run asks about one day, and again for each person of a country. */
const lawsKnown = new WeakMap<Country, LawOfDay>();

/** Whether a consent counts for marketing in a country, or in none known, at an instant (epoch ms). */
export function judgeConsent(
	country: Country | undefined,
	consent: Consent | undefined,
	at: number,
): PersonVerdict {
	if (!country) return judgeByLaw(undefined, undefined, consent, at);
	const ofDay = lawOn(country, Math.floor(at / MS_PER_DAY));
	if (consent?.status === 'explicit') return judgeExplicit(country, ofDay, consent, at);
	const { law } = ofDay;
	return toldFromMemory(country, law, judgeByLaw(country, law, consent, at));
}

/** Where only memory tells the law, its verdict says so. */
const toldFromMemory = (
	{ name }: Country,
	law: ConsentRule | undefined,
	verdict: PersonVerdict,
): PersonVerdict =>
	law?.source.seen === 'memory'
		? withTold(fromMemory('consent', name, law.source), verdict)
		: verdict;

function judgeByLaw(
	country: Country | undefined,
	law: ConsentRule | undefined,
	consent: Consent | undefined,
	at: number,
): PersonVerdict {
	if (consent?.status === 'explicit') return ACCEPTED;
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

function lawOn(country: Country, day: EpochDay): LawOfDay {
	const before = lawsKnown.get(country);
	if (before?.day === day) return before;
	const law = ruleOn(country, day)?.consent;
	if (before && before.law === law) {
		before.day = day;
		return before;
	}
	const { expiry, form } = law ?? {};
	const told = (verdict: PersonVerdict) =>
		toldFromMemory(
			country,
			law,
			form
				? withTold(
						`In ${country.name} a consent counts only when ${form.has}, which is taken for granted ${cited(form)}`,
						verdict,
					)
				: verdict,
		);
	const ofDay = {
		day,
		law,
		valid: told(ACCEPTED),
		undated: told(
			expiry
				? {
						assumptions: [
							`The consent has no date and is taken to be within the ${expiry.months} months that count`,
						],
					}
				: ACCEPTED,
		),
	};
	lawsKnown.set(country, ofDay);
	return ofDay;
}

/** An explicit consent, which lapses in some countries; one without a date needs none to be valid. */
function judgeExplicit(
	country: Country,
	{ law, valid, undated }: LawOfDay,
	given: Consent,
	at: number,
): PersonVerdict {
	const expiry = law?.expiry;
	if (!expiry) return valid;
	const { months } = expiry;
	if (isWithin(given, months, at)) return valid;
	if (isUndated(given)) return undated;
	return judgeAge({ what: 'consent', given, months, ground: expiry }, country, at);
}

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
	if (months === undefined) return ACCEPTED;
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

const writtenDate = ({ at }: Consent): unknown => at ?? '';

const isUndated = (given: Consent): boolean => String(writtenDate(given)).trim() === '';

/** Whether the date of what was given can be read, has come, and is not older than so many months. */
function isWithin(given: Consent, months: number, at: number): boolean {
	const written = writtenDate(given);
	const since = typeof written === 'string' ? parseInstant(written, 'utc') : undefined;
	if (since === undefined || since > at + AHEAD_AT_MOST) return false;
	// Most are far from their end, which need not be found out to the day.
	return at < since + months * SHORTEST_MONTH || at < addMonths(since, months);
}

const SHORTEST_MONTH = 28 * MS_PER_DAY;

/**
 * Whether what was given still counts. A relationship is nothing but its date, and a date that cannot be
 * true tells of none.
 */
function judgeAge(
	{ what, given, months, ground }: Lapse,
	country: Country,
	at: number,
): PersonVerdict {
	if (isWithin(given, months, at)) return ACCEPTED;
	const written = writtenDate(given);
	const since = typeof written === 'string' ? parseInstant(written, 'utc') : undefined;
	const rule = appliedRule(country, ground);
	const counts = `the ${months} months that count in ${country.name} ${cited(rule)}`;
	if (isUndated(given)) {
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
