import { OWN_RULES } from '../answer';
import { type Country, countryOf } from '../countries';
import type { Recipient } from '../recipient';
import { blocked, judgeConsent, type PersonVerdict } from './judgeConsent';
import { notForThis } from './notForThis';
import { isFor, type PersonOnRecord, type ScopeReading, strictestConsent } from './record';

/** What a verdict may take into account beyond the item. */
export interface PersonContext {
	readonly record?: PersonOnRecord | undefined;
	/** Custom rules in the place of the recorded ones. */
	readonly rulesOf?: (code: string) => Country | undefined;
}

const NOTHING_AGAINST: PersonVerdict = { assumptions: [] };

/**
 * What the person's own record says at an instant (epoch ms). An opt-out binds for every purpose;
 * consent is asked for all but transactional messages, in every country, whatever its law allows.
 */
export function judgePerson(
	recipient: Recipient,
	reading: ScopeReading,
	at: number,
	{ record, rulesOf = countryOf }: PersonContext = {},
): PersonVerdict {
	const { purpose } = reading;
	const { phone, contact } = recipient;
	if (saysStop(contact?.optOut) || record?.optOut?.scope === 'all') {
		return blocked('opted_out', 'The person said stop', OWN_RULES.optOut);
	}
	if (purpose === 'transactional') return NOTHING_AGAINST;
	if (record?.optOut) {
		return blocked('opted_out', 'The person said stop to marketing', OWN_RULES.optOut);
	}
	const consent = strictestConsent(recipient, record, reading);
	const isGiven = consent?.status === 'explicit' || consent?.status === 'soft';
	if (isGiven && !isFor(consent, reading)) return notForThis(consent, purpose);
	const country = phone.country === undefined ? undefined : rulesOf(phone.country);
	const nation = country?.within === undefined ? country : (rulesOf(country.within) ?? country);
	return judgeConsent(nation, consent, at);
}

/** Whatever a list calls it, anything in the field `contact.optOut` that is not a plain no is a stop. */
export const saysStop = (optOut: unknown): boolean =>
	typeof optOut === 'string' ? !/^\s*(|0|no|false)\s*$/i.test(optOut) : Boolean(optOut);
