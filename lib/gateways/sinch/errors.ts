import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asText, jsonObject } from '../json';
import { ownValue } from '../ownValue';

const checkKeys =
	'Sinch does not accept these keys: check “Service Plan ID”, “API Token” and “Region” in the credential';

/** What Sinch says in refusing a request: a code in words, such as `syntax_constraint_violation`, and a text. */
export function saidIn({
	body,
}: HttpReply): { readonly code: string; readonly text: string } | undefined {
	const answer = jsonObject(body);
	const [code, text] = [asText(answer?.['code']), asText(answer?.['text'])];
	return code !== undefined && text !== undefined ? { code, text } : undefined;
}

/** The fields that a refusal of a batch is about. */
const fields: readonly (readonly [RegExp, RefusalCause, string])[] = [
	[/callback_url/i, 'misconfigured', 'Sinch does not take the address for delivery reports'],
	[
		/\bfrom\b|originator/i,
		'invalid_sender',
		'Sinch does not take this sender: fill in Sender Name, unless the service plan has one of its own',
	],
	[/\b(?:send_at|expire_at)\b/i, 'invalid_message', 'Sinch does not take the time of the message'],
	[/\b(?:body|parameters?)\b/i, 'invalid_message', 'Sinch does not take the text'],
	[/\b(?:to|recipients?|msisdns?)\b/i, 'invalid_recipient', 'Sinch does not take this number'],
];

/** The failure that a whole reply tells of, whatever the reply is. */
export function readError(reply: HttpReply): GatewayFailure {
	const said = saidIn(reply);
	const cause = causeOf(reply, said !== undefined && reply.status === 400);
	if (cause === 'credential_invalid') return { cause, message: `${checkKeys} (${reply.status})` };
	if (cause === 'throttled')
		return { cause, message: 'Sinch takes no more requests just now (429)' };
	if (!said) return { cause, message: unreadable('Sinch', reply) };
	const found = cause === 'other' ? fields.find(([field]) => field.test(said.text)) : undefined;
	const told = `${said.text} (${said.code})`;
	return found
		? { cause: found[1], message: `${found[2]}: ${told}` }
		: { cause, message: `Sinch: ${told}` };
}

/**
 * The code of a delivery report in the user's words.
 *
 * @see https://developers.sinch.com/docs/sms/api-reference/sms/delivery-reports (error codes)
 */
const codes: Readonly<Record<number, readonly [RefusalCause, string]>> = {
	402: ['invalid_recipient', 'Sinch has no way to this number'],
	403: ['unavailable', 'Sinch’s own system failed'],
	404: ['unavailable', 'Sinch could not hand the message on for a while'],
	405: ['invalid_message', 'The text of this number was missing'],
	406: ['other', 'It was still waiting at Sinch when its validity ended'],
	407: ['other', 'It was called back before its time'],
	408: ['other', 'Sinch rejected the message'],
	410: [
		'invalid_sender',
		'The service plan has no sender of its own: fill in Sender Name, or have one set up at Sinch',
	],
	411: ['invalid_message', 'The text has more parts than Sinch takes'],
	412: ['invalid_recipient', 'The service plan is not set up for the country of this number'],
	413: ['insufficient_credits', 'The account at Sinch is blocked, or out of credit'],
	414: ['other', 'Sinch could not fetch the media of the message'],
	415: ['other', 'The media of the message was too large'],
	416: ['other', 'Sinch could not read the media of the message'],
	417: ['other', 'Sinch does not take media of this kind'],
	418: ['other', 'Sinch could not change the media of the message'],
};

const states: Readonly<Record<string, string>> = {
	Aborted: 'Sinch gave the message up',
	Cancelled: 'It was called back before its time',
	Rejected: 'The network rejected the message',
	Deleted: 'The network deleted the message; it may be that the person has barred the sender',
	Failed: 'It was not delivered: the number may be wrong, or the phone out of reach',
	Expired: 'It was still waiting when its validity ended',
};

/** Why a message was not delivered: by its code where Sinch has one of its own, or by its state. */
export function failureOf(code: number | undefined, state: string): GatewayFailure {
	const [cause, sentence] = codes[code ?? 0] ?? [];
	if (cause && sentence) return { cause, message: `${sentence} (${code ?? ''})` };
	const told = ownValue(states, state) ?? 'It was not delivered';
	return { cause: 'other', message: `${told} (${code ? `${state}, ${code}` : state})` };
}
