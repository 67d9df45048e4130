import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, asText, jsonObject } from '../json';
import { ownValue } from '../ownValue';

const checkKeys =
	'Plivo does not accept these keys: check “Auth ID” and “Auth Token” in the credential';

/**
 * The error code of a delivery report, or of a record, in the user's words.
 *
 * @see https://www.plivo.com/docs/messaging/concepts/error-codes
 */
const codes: Readonly<Record<string, readonly [RefusalCause, string]>> = {
	10: ['invalid_message', 'Plivo or the network did not take the message as it is'],
	20: ['unavailable', 'The network failed'],
	30: ['invalid_message', 'The spam filter of Plivo or the network stopped the message'],
	40: ['invalid_sender', 'The network does not take this sender'],
	50: ['invalid_recipient', 'The number is not a valid one'],
	60: ['other', 'Plivo saw the same message go round and round, and stopped it'],
	70: ['invalid_recipient', 'The number cannot be reached: it may be out of use'],
	80: ['other', 'The phone was off or out of reach'],
	90: ['invalid_recipient', 'Plivo has no way to this number'],
	100: ['invalid_recipient', 'The network carries no such texts to this number'],
	110: ['invalid_message', 'The text is longer than Plivo takes'],
	200: ['opted_out', 'This number has opted out at Plivo'],
	201: ['invalid_sender', 'A US toll-free number sends no texts to Canada'],
	900: ['insufficient_credits', 'The balance at Plivo did not pay for this message'],
	1000: ['other', 'It was not delivered, and nobody says why'],
};

/**
 * Why a message was not delivered.
 *
 * @param code written with zeros before it, too; all zeros is none
 * @param state of the message, where the code says nothing
 */
export function failureOfCode(code: string, state: string): GatewayFailure {
	const plain = code.trim().replace(/^0+/, '');
	const [cause, sentence] = ownValue(codes, plain) ?? ['other', 'It was not delivered'];
	return { cause, message: `${sentence} (${plain === '' ? state : plain})` };
}

/** What Plivo says in refusing a request: one sentence, or the first of those about its fields. */
export function saidIn({ body }: HttpReply): string | undefined {
	const answer = jsonObject(body);
	if (asText(answer?.['api_id']) === undefined) return undefined;
	const { error } = answer ?? {};
	const fields = asObject(error);
	if (!fields) return asText(error);
	const [name, told] = Object.entries(fields)[0] ?? [];
	const sentence: unknown = Array.isArray(told) ? told[0] : told;
	return name === undefined ? undefined : `${name}: ${asText(sentence) ?? 'not valid'}`;
}

/** Plivo has no codes for refusals; their words name the field. */
const words: readonly (readonly [RegExp, RefusalCause, string])[] = [
	[/\b(?:url|method)\b/i, 'misconfigured', 'Plivo does not take the address for delivery reports'],
	[
		/\b(?:balance|credits?)\b/i,
		'insufficient_credits',
		'The balance at Plivo does not pay for this message',
	],
	[/\b(?:dst|destination)\b/i, 'invalid_recipient', 'Plivo does not take this number'],
	[
		/\b(?:src|source|sender|powerpack(?:_uuid)?)\b/i,
		'invalid_sender',
		'Plivo does not take this sender: fill in Sender Name, or “Powerpack UUID” in the credential',
	],
	[/\b(?:text|too long)\b/i, 'invalid_message', 'Plivo does not take the text'],
];

/** The failure that a whole reply tells of, whatever the reply is. */
export function readError(reply: HttpReply): GatewayFailure {
	const said = saidIn(reply);
	const cause = causeOf(reply, said !== undefined && reply.status === 400);
	if (said !== undefined && reply.status === 403) {
		const message = `Plivo does not let this account text the country of this number: switch it on in the Plivo console, Messaging, Geo Permissions (${said})`;
		return { cause: 'invalid_recipient', message };
	}
	if (cause === 'credential_invalid') return { cause, message: `${checkKeys} (${reply.status})` };
	if (cause === 'throttled')
		return { cause, message: 'Plivo takes no more requests just now (429)' };
	if (said === undefined) return { cause, message: unreadable('Plivo', reply) };
	const found = cause === 'other' ? words.find(([word]) => word.test(said)) : undefined;
	if (found) return { cause: found[1], message: `${found[2]} (${said})` };
	return { cause, message: `Plivo: ${said} (${reply.status})` };
}
