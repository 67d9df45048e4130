import type { Recipient } from '../compliance';
import { timeZonesToday } from '../phone';
import { dateText } from '../shared';
import { type Item, objectAt, textAt } from './item';

/**
 * The recipient an item carries: `phone` as Import Phone List, Birthday Trigger or SMS Ledger wrote
 * it, and `contact`. Zones that its area has had to be given since then are added. `undefined` when there is
 * no number in it.
 */
export function readRecipient(item: Item): Recipient | undefined {
	const phone = objectAt(item, 'phone');
	if (typeof phone['e164'] !== 'string') return undefined;
	const kept = Array.isArray(phone['timeZones']) ? phone['timeZones'].map(String) : [];
	return {
		phone: {
			e164: phone['e164'],
			callingCode: String(phone['callingCode'] ?? ''),
			type: String(phone['type'] ?? 'unknown'),
			timeZones: timeZonesToday(phone['e164'], kept),
			...(typeof phone['country'] === 'string' ? { country: textAt(phone, 'country') } : {}),
		},
		contact: withDateAsText(objectAt(item, 'contact')),
	};
}

/** A database, or an expression, may have put a Date in the place of the text. */
function withDateAsText(contact: Item): Item {
	const consent = objectAt(contact, 'consent');
	const at = dateText(consent['at']);
	return at === undefined ? contact : { ...contact, consent: { ...consent, at } };
}
