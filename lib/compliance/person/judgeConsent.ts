import { addMonths, parseInstant } from '../../calendar';
import { appliedRule, cited } from '../answer';
import type { ConsentRule, Country } from '../countries';
import type { Consent } from '../recipient';
import type { PersonVerdict } from './personVerdict';

/** Whether a customer relationship stands in for consent, in this country and at this instant. */
export function judgeSoftOptIn(
	country: Country,
	law: ConsentRule,
	consent: Consent,
	at: number,
): PersonVerdict {
	const rule = appliedRule(country, law);
	if (law.softOptIn !== 'yes') {
		const view = law.softOptIn === 'no' ? 'does not accept one' : 'is not known to accept one';
		return {
			refusal: {
				reason: 'soft_opt_in_not_allowed',
				message: `Only a customer relationship is on record; ${country.name} ${view} for texts ${cited(rule)}`,
				rule,
			},
			assumptions: [],
		};
	}
	const months = law.softOptInMonths;
	if (months === undefined) return { assumptions: [] };
	const since = typeof consent.at === 'string' ? parseInstant(consent.at, 'utc') : undefined;
	if (since === undefined) {
		return {
			assumptions: [
				`The customer relationship has no date and is taken to be within the ${months} months that count`,
			],
		};
	}
	if (at < addMonths(since, months)) return { assumptions: [] };
	return {
		refusal: {
			reason: 'consent_expired',
			message: `The customer relationship on record is older than the ${months} months that count in ${country.name} ${cited(rule)}`,
			rule,
		},
		assumptions: [],
	};
}
