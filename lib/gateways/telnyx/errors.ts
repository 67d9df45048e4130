import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { ownValue } from '../ownValue';
import { asPosted } from '../posted';

const checkKey = 'Telnyx does not accept this key: check “API Key” in the credential';
const unverified = 'Telnyx lets this account send only once it is verified: see the Telnyx portal';
const blocked = 'Telnyx has blocked this account: read the notice in the Telnyx portal';
const profile = 'check “Messaging Profile ID” in the credential';
const unregistered =
	'The sender is not registered for US texting (10DLC): register a brand and a campaign in the Telnyx portal, and assign the number to it';

/**
 * Telnyx's codes in the user's words, both those of a refusal and those of a delivery report.
 *
 * @see https://developers.telnyx.com/docs/messaging/messages/error-codes
 */
const codes: Readonly<Record<string, readonly [RefusalCause, string]>> = {
	10001: ['invalid_recipient', 'This number is no longer in use'],
	10002: ['invalid_recipient', 'Telnyx does not take this for a phone number'],
	10003: ['misconfigured', 'Telnyx does not take the address for delivery reports'],
	10004: ['invalid_message', 'Telnyx misses a part of the message'],
	10005: ['misconfigured', `Telnyx does not find what the request names: ${profile}`],
	10006: ['misconfigured', `Telnyx does not know an ID of the request: ${profile}`],
	10009: ['credential_invalid', checkKey],
	10010: ['credential_invalid', `${checkKey}. It may not send messages`],
	10011: ['throttled', 'Telnyx takes no more requests just now'],
	10015: ['invalid_message', 'Telnyx does not take the message as it is'],
	10016: ['invalid_recipient', 'Telnyx does not take this for an international phone number'],
	20002: ['credential_invalid', `${checkKey}. It has been revoked`],
	20006: ['credential_invalid', `${checkKey}. It has expired`],
	20012: [
		'insufficient_credits',
		'Telnyx has switched this account off: top up its balance, or read the notice in the Telnyx portal',
	],
	20013: ['credential_invalid', blocked],
	20014: ['misconfigured', unverified],
	20015: ['misconfigured', 'SMS is not switched on for this Telnyx account: ask Telnyx support'],
	20016: ['misconfigured', unverified],
	20017: ['misconfigured', `${unverified}. Names as senders need the second level`],
	20100: ['insufficient_credits', 'The balance at Telnyx does not pay for this message'],
	40001: ['invalid_recipient', 'The number is a landline, or its network takes no SMS'],
	40002: ['throttled', 'The network’s spam filter stopped the message, for a while'],
	40003: [
		'invalid_message',
		'The network’s spam filter stopped the message, and blocks the sender',
	],
	40004: ['other', 'The network rejected the message, and does not say why'],
	40005: ['other', 'It was still waiting when its validity ended'],
	40006: ['unavailable', 'The network of this number was out of reach'],
	40008: ['other', 'The network did not take the message, and does not say why'],
	40009: ['invalid_message', 'The network did not take the text'],
	40010: ['invalid_sender', unregistered],
	40011: ['throttled', 'The network takes no more messages from this sender just now'],
	40012: ['invalid_recipient', 'The network does not take this number: it may be out of use'],
	40013: ['invalid_sender', 'The network does not take this sender'],
	40014: [
		'other',
		'It waited in the queue of Telnyx for longer than Telnyx keeps it, and was not billed',
	],
	40015: ['invalid_message', 'Telnyx’s spam filter stopped the message'],
	40016: ['throttled', 'The day’s limit of the US registration (10DLC) at T-Mobile is used up'],
	40017: ['invalid_message', 'The spam filter of AT&T stopped the message'],
	40018: ['throttled', 'The sender sent faster than its US registration (10DLC) allows at AT&T'],
	40100: [
		'invalid_sender',
		'The sender may not text yet: give the number a messaging profile in the Telnyx portal',
	],
	40150: ['invalid_sender', 'The toll-free number is not in the registry yet'],
	40151: ['invalid_sender', 'Another provider is still setting this sender up for texting'],
	40300: ['opted_out', 'This number has opted out at Telnyx'],
	40301: ['invalid_recipient', 'This number takes no messages of this kind, or from this sender'],
	40302: ['invalid_message', 'The text is longer than the 10 parts Telnyx takes'],
	40304: ['invalid_message', 'The message has no text'],
	40305: [
		'invalid_sender',
		'The sender is no number of this messaging profile; a name needs “Messaging Profile ID” in the credential',
	],
	40306: [
		'invalid_sender',
		'The messaging profile has no name as its sender: enter one in the Telnyx portal',
	],
	40309: [
		'invalid_recipient',
		'Messages to this country are not on the list of the messaging profile: add it in the Telnyx portal',
	],
	40310: ['invalid_recipient', 'Telnyx does not take this for a phone number'],
	40312: ['invalid_sender', 'The messaging profile is switched off in the Telnyx portal'],
	40314: ['credential_invalid', `${blocked}. It may not send messages`],
	40315: ['invalid_sender', 'Telnyx rests this sender, since too few of its messages arrive'],
	40316: ['invalid_message', 'The message has no text'],
	40318: ['throttled', 'More messages wait at Telnyx for this sender than it takes'],
	40319: ['invalid_recipient', 'This number takes no messages from a sender of this kind'],
	40320: ['invalid_sender', 'The sender is still being set up at Telnyx'],
	40321: ['invalid_sender', 'The messaging profile has no number that can text here'],
	40322: ['invalid_message', 'Telnyx does not carry messages with this content'],
	40328: ['invalid_message', 'The text is longer than Telnyx takes'],
	40329: ['invalid_sender', 'The toll-free number is not verified for texting'],
	40333: [
		'insufficient_credits',
		'The day’s spend limit of the messaging profile is used up: raise it in the Telnyx portal',
	],
};

/** They say that something broke, or took too long, and nothing of the message. */
const open: ReadonlySet<string> = new Set(['10007', '10008']);

/** An error of an answer, or of a delivery report. */
export interface TelnyxError {
	readonly code: string;
	readonly title: string;
	/** The field it is about, as in `/from`. */
	readonly field: string;
}

/** Those of Telnyx's own: five digits, each in an object or, in its records, alone. */
export function errorsIn(list: unknown): TelnyxError[] {
	const errors: unknown[] = Array.isArray(list) ? list : [];
	return errors.flatMap((each) => {
		const error: JsonObject = asObject(each) ?? { code: each };
		const code = asPosted(error['code']) ?? '';
		if (!/^\d{5}$/.test(code)) return [];
		const source = asObject(error['source']);
		const field = asText(source?.['pointer']) ?? asText(source?.['parameter']) ?? '';
		return [{ code, title: asText(error['title']) ?? '', field }];
	});
}

/** What the errors mean: of several, the one that tells of an opt-out, or the first that is known. */
function failureOfErrors(errors: readonly TelnyxError[]): GatewayFailure | undefined {
	const known = errors.flatMap((error) => failureOf(error) ?? []);
	return known.find(({ cause }) => cause === 'opted_out') ?? known[0];
}

function failureOf({ code, field }: TelnyxError): GatewayFailure | undefined {
	const [cause, sentence] = ofField(code, field) ?? ownValue(codes, code) ?? [];
	return cause && sentence ? { cause, message: `${sentence} (${code})` } : undefined;
}

/** Codes of the request as a whole, of which only the field says what is wrong. */
function ofField(code: string, field: string): readonly [RefusalCause, string] | undefined {
	if (!/^100(?:01|02|04|15|16)$/.test(code)) return undefined;
	if (/messaging_profile/.test(field)) return ['misconfigured', `Telnyx asks: ${profile}`];
	if (/\bfrom\b/.test(field)) {
		return [
			'invalid_sender',
			'Telnyx does not take this sender: fill in Sender Name, or “Messaging Profile ID” in the credential',
		];
	}
	if (/\bto\b/.test(field)) return ['invalid_recipient', 'Telnyx does not take this number'];
	return undefined;
}

/** The failure of a message that was not delivered. */
export function failureOfReport(errors: readonly TelnyxError[], status: string): GatewayFailure {
	const [first] = errors;
	const said = first ? `${first.title || 'It was not delivered'} (${first.code})` : undefined;
	const message = said ?? ownValue(unexplained, status) ?? `It was not delivered (${status})`;
	return failureOfErrors(errors) ?? { cause: 'other', message };
}

const unexplained: Readonly<Record<string, string>> = {
	sending_failed: 'Telnyx could not hand the message on, and does not say why (sending_failed)',
	delivery_failed: 'The network did not deliver it, and does not say why (delivery_failed)',
	expired: 'It was still waiting when its time ended (expired)',
};

/** Whether an answer leaves open what became of the message, whatever its status is. */
export const leavesOpen = (reply: HttpReply): boolean =>
	errorsOf(reply).some(({ code }) => open.has(code));

/** The failure that a whole reply tells of, whatever the reply is. */
export function readError(reply: HttpReply): GatewayFailure {
	const errors = errorsOf(reply);
	const known = failureOfErrors(errors);
	if (known) return known;
	const [first] = errors;
	const cause = causeOf(reply, isOfMessages(first?.code));
	if (cause === 'credential_invalid') return { cause, message: `${checkKey} (${reply.status})` };
	if (cause === 'throttled') return { cause, message: `${codes[10011]?.[1] ?? ''} (429)` };
	const message = first?.title
		? `Telnyx: ${first.title} (${first.code})`
		: unreadable('Telnyx', reply);
	return { cause, message };
}

export const errorsOf = ({ body }: HttpReply): TelnyxError[] =>
	errorsIn(jsonObject(body)?.['errors']);

/** Codes below 40000 are of the API as a whole, such as 10014 for a type it does not take. */
export const isOfMessages = (code = '0'): boolean =>
	Number(code) >= 40_000 && Number(code) < 50_000;
