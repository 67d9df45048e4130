/** Who a text comes from, as its reader's phone shows it. */
export type Sender =
	/** Nothing is said: the gateway's own default. */
	| { readonly kind: 'default' }
	/** A name, as written: whether it may be one is for the form of a gateway or a country to say. */
	| { readonly kind: 'name'; readonly value: string }
	/** A short code or a phone number: digits, perhaps with a plus. */
	| { readonly kind: 'number'; readonly value: string }
	/** A pool of senders at the gateway that picks one itself, by its ID. */
	| { readonly kind: 'service'; readonly value: string };

/** How Twilio names a Messaging Service, the only pool that can be named in the place of a sender. */
const SERVICE = /^MG[0-9a-f]{32}$/;

/** What people write between the digits of a number. */
const SEPARATORS = /[\s().\-\u2010-\u2015]/gu;

/** Reads a sender, spaces around it left out. Digits without a letter are a number, however grouped. */
export function readSender(text: string): Sender {
	const value = text.trim();
	if (value === '') return { kind: 'default' };
	if (SERVICE.test(value)) return { kind: 'service', value };
	const digits = value.replace(SEPARATORS, '');
	if (/^\+?\d+$/.test(digits)) return { kind: 'number', value: digits };
	return { kind: 'name', value };
}

/** A sender as an item and a request carry it; empty for the gateway's default. */
export const writtenSender = (sender: Sender): string =>
	sender.kind === 'default' ? '' : sender.value;
