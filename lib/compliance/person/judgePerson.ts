import { MS_PER_DAY } from '../../calendar';
import { OWN_RULES } from '../answer';
import { type Country, countryOf } from '../countries';
import type { Recipient } from '../recipient';
import { blocked, judgeConsent, type PersonVerdict } from './judgeConsent';
import { judgeConsentBesides } from './judgeConsentBesides';
import { notForThis } from './notForThis';
import { revokesAll } from './revokesAll';
import { isFor, type PersonOnRecord, type ScopeReading, strictestConsent } from './record';

/** What a verdict may take into account beyond the item. */
export interface PersonContext {
	readonly record?: PersonOnRecord | undefined;
	/** Custom rules in the place of the recorded ones. */
	readonly rulesOf?: (code: string) => Country | undefined;
}

/**
 * What the person's own record says at an instant (epoch ms). An opt-out binds for every purpose;
 * consent to marketing is asked in every country, whatever its law allows; of transactional messages and of
 * those about money owed, one is asked where the law wants it for everything that goes out in bulk.
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
	const country = phone.country === undefined ? undefined : rulesOf(phone.country);
	const nation = country?.within === undefined ? country : (rulesOf(country.within) ?? country);
	if (record?.optOut) {
		if (purpose !== 'transactional') {
			return blocked('opted_out', 'The person said stop to marketing', OWN_RULES.optOut);
		}
		const reachesAll = nation && revokesAll(nation, Math.floor(at / MS_PER_DAY));
		if (reachesAll) return blocked('opted_out', reachesAll.message, reachesAll.rule);
	}
	const consent = strictestConsent(recipient, record, reading);
	if (purpose === 'transactional' || purpose === 'collection') {
		return judgeConsentBesides(nation, purpose, consent, at);
	}
	const isGiven = consent?.status === 'explicit' || consent?.status === 'soft';
	if (isGiven && !isFor(consent, reading)) return notForThis(consent, purpose);
	return judgeConsent(nation, consent, at);
}

/** Whatever a list calls it, anything in the field `contact.optOut` that is not a plain no is a stop. */
export const saysStop = (optOut: unknown): boolean =>
	typeof optOut === 'string' ? !/^\s*(|0|no|false)\s*$/i.test(optOut) : Boolean(optOut);
