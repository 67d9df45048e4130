import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, jsonValue, type JsonObject } from '../json';
import { ownValue } from '../ownValue';

const checkKey = 'seven does not accept this key: check “API Key” in the credential';

/** By the codes that seven’s own client names (`ErrorCode` of @seven.io/client). */
const codes: Readonly<Record<string, readonly [RefusalCause, string]>> = {
	201: ['invalid_recipient', 'seven does not send to the country of this number'],
	202: ['invalid_recipient', 'seven does not take this for a phone number'],
	300: ['credential_invalid', `${checkKey}. It came without one`],
	301: ['invalid_recipient', 'The message has no recipient'],
	305: ['invalid_message', 'The message has no text'],
	306: [
		'invalid_sender',
		'seven does not take this Sender Name: 11 characters or 16 digits at most',
	],
	400: ['invalid_message', 'seven does not know this type of message'],
	401: ['invalid_message', 'The text is longer than seven takes'],
	403: ['other', 'This number has had as many messages today as seven lets it have'],
	500: ['insufficient_credits', 'The balance at seven does not pay for this message'],
	600: ['other', 'The network did not take the message'],
	900: ['credential_invalid', checkKey],
	901: ['invalid_message', 'seven does not take the ID of this message'],
	902: ['credential_invalid', 'The API key of seven may not send SMS'],
	903: ['credential_invalid', 'seven takes this API key from other IP addresses only'],
};

/** The same text to the same number within 180 seconds: very likely this message, sent before. */
export const reloadLock = '402';

/** The code of a whole answer: of its `success`, or the answer itself. */
export function codeOf({ body, status }: HttpReply): string | undefined {
	const value = jsonValue(body.trim());
	const told = asObject(value)?.['success'] ?? value;
	const code = typeof told === 'string' || typeof told === 'number' ? codeIn(told) : undefined;
	// A number like the HTTP status is anybody's; of the lock none must be missed.
	return code === String(status) && code !== reloadLock ? undefined : code;
}

/** The code of one message of an answer; `undefined` where it names none. */
export const messageCode = (message: JsonObject | undefined): string | undefined =>
	codeIn(message?.['error']);

const codeIn = (value: unknown): string | undefined =>
	/^\d{3}$/.test(String(value)) ? String(value) : undefined;

/** What a code means; `undefined` for those that prove nothing about the message. */
export function failureOfCode(code: string | undefined): GatewayFailure | undefined {
	const [cause, sentence] = (code === undefined ? undefined : ownValue(codes, code)) ?? [];
	return cause && sentence ? { cause, message: `${sentence} (${code ?? ''})` } : undefined;
}

/** The failure a whole reply tells of. */
export function readError(reply: HttpReply): GatewayFailure {
	const told = failureOfCode(codeOf(reply));
	if (told) return told;
	const cause = causeOf(reply);
	if (cause === 'credential_invalid') return { cause, message: `${checkKey} (${reply.status})` };
	if (cause === 'throttled')
		return { cause, message: 'seven takes no more requests just now (429)' };
	return { cause, message: unreadable('seven', reply) };
}
