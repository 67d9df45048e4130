import { fail, ok, type Result } from '../shared';

export type Sender =
	| { readonly kind: 'default' }
	| { readonly kind: 'name'; readonly value: string }
	| { readonly kind: 'number'; readonly value: string };

/** What the sender may be, in one sentence for forms and errors. */
const senderRule =
	'SenderName is at most 10 letters or digits without spaces, or a phone number, or empty for the gateway’s default';

/**
 * Reads a sender ID: a brand name of 1-10 ASCII letters and digits, a number of 3-15 digits with an
 * optional plus (short code to E.164), or nothing for the gateway's default.
 *
 * @see https://www.mailpro.com/faq/how-to-use-mailpro-to-send-sms (SenderName: 10 alphanumerics, no spaces)
 */
export function parseSender(text: string): Result<Sender, string> {
	const value = text.trim();
	if (value === '') return ok({ kind: 'default' });
	if (/^\+?\d{3,15}$/.test(value)) return ok({ kind: 'number', value });
	if (/^[A-Za-z0-9]{1,10}$/.test(value)) return ok({ kind: 'name', value });
	return fail(`“${value}” cannot be a sender. ${senderRule}.`);
}
