import type { Recipient } from '../compliance';
import { type Item, readRecipient } from '../item';
import { parsePhone, type PhoneNumber, toE164 } from '../phone';

/** A person by the number itself. */
export type NumberedRecipient = Recipient & { readonly phone: PhoneNumber };

/** Country and zones are read from the number: what the item says of them may be somebody else's. */
export function recipientByNumber(item: Item): NumberedRecipient | undefined {
	const recipient = readRecipient(item);
	const e164 = recipient && toE164(recipient.phone.e164);
	const phone = e164 && parsePhone(e164, { mobileOnly: false });
	return recipient && phone?.ok ? { ...recipient, phone: phone.value } : undefined;
}
