import { MS_PER_DAY } from '../calendar';
import { appliedRule, OWN_RULES } from './appliedRule';
import type { AppliedRule } from './check';
import { countryOf, ruleOn } from './countries';
import { judgeSoftOptIn } from './judgeSoftOptIn';
import type { PersonVerdict } from './personVerdict';
import type { PersonReason } from './reasons';
import type { Consent, Purpose, Recipient } from './recipient';
import { cited } from './sentences';

/**
 * What the person's own record says at an instant (epoch ms). An opt-out binds for every purpose;
 * consent is asked for all but transactional messages, in every country, whatever its law allows.
 */
export function judgePerson(
	{ phone, contact }: Recipient,
	purpose: Purpose,
	at: number,
): PersonVerdict {
	if (optedOut(contact?.optOut)) {
		return refused('opted_out', 'The person said stop', OWN_RULES.optOut);
	}
	if (purpose === 'transactional') return { assumptions: [] };
	return consentVerdict(phone.country, contact?.consent, at);
}

/** Whatever a list calls it, anything in the field that is not a plain no is a stop. */
const optedOut = (optOut: unknown): boolean =>
	typeof optOut === 'string' ? !/^\s*(|0|no|false)\s*$/i.test(optOut) : Boolean(optOut);

function consentVerdict(
	countryCode: string | undefined,
	consent: Consent | undefined,
	at: number,
): PersonVerdict {
	if (consent?.status === 'explicit') return { assumptions: [] };
	const country = countryCode === undefined ? undefined : countryOf(countryCode);
	const law = country && ruleOn(country, Math.floor(at / MS_PER_DAY)).consent;
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

const SOFT_WITHOUT_COUNTRY =
	'Only a customer relationship is on record, and the number does not tell a country that accepts one';

const refused = (reason: PersonReason, message: string, rule: AppliedRule): PersonVerdict => ({
	refusal: { reason, message, rule },
	assumptions: [],
});
