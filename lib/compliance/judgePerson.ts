import { MS_PER_DAY, type EpochDay } from '../calendar';
import { appliedRule, OWN_RULES } from './appliedRule';
import type { AppliedRule } from './check';
import { countryOf, ruleOn, type ConsentRule, type Country } from './countries';
import { judgeExpiry } from './judgeExpiry';
import { judgeSoftOptIn } from './judgeSoftOptIn';
import type { PersonVerdict } from './personVerdict';
import type { PersonReason } from './reasons';
import type { Consent, Purpose, Recipient } from './recipient';
import { strictestConsent, type PersonOnRecord } from './record';
import { cited } from './sentences';

/**
 * What the person's own record says at an instant (epoch ms). An opt-out binds for every purpose;
 * consent is asked for all but transactional messages, in every country, whatever its law allows.
 */
export function judgePerson(
	recipient: Recipient,
	purpose: Purpose,
	at: number,
	{ record, rulesOf = countryOf }: PersonContext = {},
): PersonVerdict {
	const { phone, contact } = recipient;
	if (saysStop(contact?.optOut) || record?.optOut?.scope === 'all') {
		return refused('opted_out', 'The person said stop', OWN_RULES.optOut);
	}
	if (purpose === 'transactional') return { assumptions: [] };
	if (record?.optOut) {
		return refused('opted_out', 'The person said stop to marketing', OWN_RULES.optOut);
	}
	const country = phone.country === undefined ? undefined : rulesOf(phone.country);
	const nation = country?.within === undefined ? country : (rulesOf(country.within) ?? country);
	return consentVerdict(nation, strictestConsent(recipient, record), at);
}

/** What a verdict may take into account beyond the item. */
export interface PersonContext {
	readonly record?: PersonOnRecord | undefined;
	/** Custom rules in the place of the recorded ones. */
	readonly rulesOf?: (code: string) => Country | undefined;
}

/** Whatever a list calls it, anything in the field `contact.optOut` that is not a plain no is a stop. */
export const saysStop = (optOut: unknown): boolean =>
	typeof optOut === 'string' ? !/^\s*(|0|no|false)\s*$/i.test(optOut) : Boolean(optOut);

function consentVerdict(
	country: Country | undefined,
	consent: Consent | undefined,
	at: number,
): PersonVerdict {
	const law = country && consentLawOn(country, Math.floor(at / MS_PER_DAY));
	if (consent?.status === 'explicit') {
		return country && law?.expiry
			? judgeExpiry(country, law.expiry, consent, at)
			: { assumptions: [] };
	}
	if (consent?.status === 'soft') {
		if (country && law) return judgeSoftOptIn(country, law, consent, at);
		return refused('country_unknown', SOFT_WITHOUT_COUNTRY, OWN_RULES.countryKnown);
	}
	const rule =
		country && law && law.regime !== 'opt_out' ? appliedRule(country, law) : OWN_RULES.consent;
	return consent?.status === 'expired'
		? refused('consent_expired', `The consent on record has expired ${cited(rule)}`, rule)
		: refused('no_consent', `No consent to marketing is on record ${cited(rule)}`, rule);
}

const laws = new WeakMap<
	Country,
	{ readonly day: EpochDay; readonly law: ConsentRule | undefined }
>();

/** A run asks about one day, and again for each person of a country. */
function consentLawOn(country: Country, day: EpochDay): ConsentRule | undefined {
	const before = laws.get(country);
	if (before?.day === day) return before.law;
	const law = ruleOn(country, day)?.consent;
	laws.set(country, { day, law });
	return law;
}

const SOFT_WITHOUT_COUNTRY =
	'Only a customer relationship is on record, and the number does not tell a country that accepts one';

const refused = (reason: PersonReason, message: string, rule: AppliedRule): PersonVerdict => ({
	refusal: { reason, message, rule },
	assumptions: [],
});
