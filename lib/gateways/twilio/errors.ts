import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asNumber, asText, jsonObject, type JsonObject } from '../json';

const checkKeys =
	'Twilio does not accept these keys: check “Account SID” and “Auth Token” (or “API Key SID” and “API Key Secret”) in the credential';
const suspended =
	'Twilio has suspended this account: top up its balance, or read the notice in the Twilio console';

/**
 * Twilio's codes in the user's words, both those of a refusal and those of a delivery report.
 *
 * @see https://www.twilio.com/docs/api/errors
 */
const errors: Readonly<Record<number, readonly [RefusalCause, string]>> = {
	14107: ['throttled', 'Twilio stopped more than 30 messages to one number within 30 seconds'],
	20003: ['credential_invalid', checkKeys],
	20005: ['insufficient_credits', suspended],
	20404: ['credential_invalid', `${checkKeys}. There is no such account`],
	20429: ['throttled', 'Twilio takes no more requests just now'],
	21211: ['invalid_recipient', 'Twilio does not take this for a phone number'],
	21212: ['invalid_sender', 'Twilio does not take the Sender Name for a number or a name'],
	21408: ['invalid_recipient', 'Messages to this country are switched off in the Twilio console'],
	21602: ['invalid_message', 'The message has no text'],
	21603: [
		'invalid_sender',
		'Twilio needs a sender: fill in Sender Name, or use a Messaging Service',
	],
	21604: ['invalid_recipient', 'The message has no recipient'],
	21606: ['invalid_sender', 'The sender is no number of this Twilio account that may text here'],
	21608: ['invalid_recipient', 'A Twilio trial account texts only numbers verified in the console'],
	21609: ['misconfigured', 'Twilio does not take the address for delivery reports'],
	21610: ['opted_out', 'This number has opted out at Twilio'],
	21611: ['throttled', 'More than ten hours of messages wait at Twilio for this sender'],
	21612: ['invalid_recipient', 'Twilio cannot reach this number from this sender'],
	21614: ['invalid_recipient', 'This is not a mobile number'],
	21617: ['invalid_message', 'The text is longer than the 1,600 characters Twilio takes'],
	21624: ['invalid_message', 'Twilio does not take the validity'],
	21635: ['invalid_recipient', 'This is a landline number, which takes no SMS'],
	21657: ['invalid_sender', 'This Sender Name may not be used in the country of this number'],
	21658: ['invalid_message', 'The text is longer than the 1,600 characters Twilio takes'],
	21659: ['invalid_sender', 'The sender is no number of Twilio’s'],
	21660: ['invalid_sender', 'The sender belongs to another Twilio account'],
	21703: ['misconfigured', 'The Messaging Service has no sender in its pool'],
	21705: ['misconfigured', 'There is no such Messaging Service: check “Messaging Service SID”'],
	21708: ['invalid_sender', 'The Messaging Service does not take this sender'],
	21709: [
		'invalid_sender',
		'The Messaging Service may not send from names, or does not take this one',
	],
	21711: ['invalid_sender', 'The Sender Name is not in the pool of the Messaging Service'],
	21712: [
		'invalid_sender',
		'The Sender Name is in the pool of another Messaging Service than the one in the credential',
	],
	30001: ['throttled', 'Twilio’s queue for this sender was full'],
	30002: ['insufficient_credits', suspended],
	30003: ['other', 'The phone was off or out of reach'],
	// Not by itself an opt-out: at other senders it is the network, or a phone that is barred.
	30004: [
		'other',
		'The phone or its network blocks these messages; from a toll-free number it may be that the person has texted STOP',
	],
	30005: ['invalid_recipient', 'The number is unknown or no longer in use'],
	30006: ['invalid_recipient', 'The number is a landline, or its network takes no SMS'],
	30007: ['invalid_message', 'The network’s spam filter stopped the message'],
	30008: ['other', 'The network did not deliver it, and does not say why'],
	30017: ['unavailable', 'The network was congested'],
	30018: ['invalid_sender', 'The network takes no texts from this sender (as in Canada)'],
	30019: ['invalid_message', 'The message was too large for the network'],
	30021: ['unavailable', 'Twilio’s own system failed'],
	30022: ['throttled', 'The campaign sent faster than its US registration (A2P 10DLC) allows'],
	30023: ['throttled', 'The day’s limit of the US registration (A2P 10DLC) is used up'],
	30024: [
		'invalid_sender',
		'The campaign of this sender (A2P 10DLC) is not set up at the network yet',
	],
	30027: ['throttled', 'The day’s limit of the US registration (A2P 10DLC) at T-Mobile is used up'],
	30032: ['invalid_sender', 'The toll-free number is not verified for texting'],
	30033: ['invalid_sender', 'The campaign of this sender (A2P 10DLC) is suspended'],
	30034: ['invalid_sender', 'The sender is not registered for US texting (A2P 10DLC)'],
	30035: ['invalid_sender', 'The campaign of this sender (A2P 10DLC) is still being set up'],
	30036: ['other', 'It was still waiting when its validity ended'],
	30042: ['invalid_sender', 'The network takes no generic Sender Name: use one of your own'],
	30047: ['other', 'Twilio’s Compliance Toolkit could not move it to a permitted hour'],
	30410: ['other', 'The network gave Twilio no answer in time'],
	30450: ['other', 'Twilio’s protection against SMS pumping stopped the message'],
	30500: ['unavailable', 'Twilio’s own system failed'],
	30610: ['other', 'Twilio’s Compliance Toolkit found quiet hours at the recipient’s place'],
	35111: ['invalid_message', 'Twilio was given no time to schedule for'],
	35114: ['invalid_message', 'Twilio schedules from 15 minutes to 35 days ahead'],
	35115: ['invalid_message', 'Twilio schedules from 15 minutes to 35 days ahead'],
	35117: ['invalid_message', 'Twilio does not schedule this kind of message'],
	35118: ['invalid_sender', 'Twilio schedules only through a Messaging Service'],
	35125: [
		'throttled',
		'500,000 messages wait at Twilio for their time already, and it takes no more',
	],
	63038: ['throttled', 'The daily limit of messages of this Twilio account is used up'],
};

/** What a code of Twilio's means; `undefined` for the ones it has added since. */
export function failureOfCode(code: number): GatewayFailure | undefined {
	const [cause, sentence] = errors[code] ?? [];
	return cause && sentence ? { cause, message: `${sentence} (${code})` } : undefined;
}

/** The failure of a message that was not delivered, by its ErrorCode; `undefined` when there is none. */
export function failureOfReport(code: number): GatewayFailure | undefined {
	if (!Number.isInteger(code) || code === 0) return undefined;
	return failureOfCode(code) ?? { cause: 'other', message: `It was not delivered (${code})` };
}

/** The failure that a whole reply tells of, whatever the reply is. */
export function readError(reply: HttpReply): GatewayFailure {
	const body = jsonObject(reply.body);
	const code = codeIn(body);
	const known = code === undefined ? undefined : failureOfCode(code);
	if (known) return known;
	const cause = causeOf(reply, isOfMessages(code));
	if (cause === 'credential_invalid') return { cause, message: checkKeys };
	const said = asText(body?.['message']);
	const message =
		code !== undefined && said ? `Twilio: ${said} (${code})` : unreadable('Twilio', reply);
	return { cause, message };
}

/** Twilio's codes have five digits; others have a `code` too, such as 404. */
function codeIn(body: JsonObject | undefined): number | undefined {
	const code = asNumber(body?.['code']) ?? 0;
	return Number.isInteger(code) && code >= 10_000 && code <= 99_999 ? code : undefined;
}

/** Codes below 21000 are of the API as a whole, such as 20405 for a method it does not know. */
const isOfMessages = (code = 0): boolean => code >= 21_000;
