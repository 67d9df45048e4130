import {
	asksForConsentBesides,
	type PersonOnRecord,
	type Recipient,
	strictestConsent,
} from '../compliance';
import { type Item, readSms } from '../item';
import type { Purpose } from '../message';
import { type E164, type PhoneNumber } from '../phone';
import { recipientByNumber } from './recipientByNumber';

/** Consents as the ledger has them, by the numbers of those whose consent was asked for. */
export type ConsentsOnRecord = ReadonlyMap<E164, Pick<PersonOnRecord, 'consent'>>;

/**
 * The number of an item whose message needs a consent that no check may have looked for: where a law wants one
 * for texts that advertise nothing. Undefined for all others.
 *
 * @param at the moment whose law counts, in epoch milliseconds
 */
export function numberToLookUp(item: Item, at: number): E164 | undefined {
	const purpose = readSms(item)?.purpose;
	if (purpose !== 'transactional' && purpose !== 'collection') return undefined;
	const phone = recipientByNumber(item)?.phone;
	return phone && asksForConsentBesides(phone.country, purpose, at) ? phone.e164 : undefined;
}

/** The person with the consent that counts, the stricter one of the item's and the ledger's. */
export function withConsentOnRecord<Person extends Recipient & { readonly phone: PhoneNumber }>(
	recipient: Person,
	purpose: Purpose,
	consents: ConsentsOnRecord | undefined,
): Person {
	const record = consents?.get(recipient.phone.e164);
	if (!record?.consent) return recipient;
	const consent = strictestConsent(recipient, { ...record, sends: [] }, { purpose });
	return { ...recipient, contact: { ...recipient.contact, consent } };
}
