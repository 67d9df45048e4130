import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, asText, jsonObject } from '../json';
import { ownValue } from '../ownValue';

const checkKeys =
	'Vonage does not accept these keys: check “API Key” and “API Secret” in the credential';

/**
 * The `status` of a part, which Vonage answers with HTTP 200, in the user's words.
 *
 * @see https://developer.vonage.com/en/messaging/sms/guides/troubleshooting-sms
 */
const refusals: Readonly<Record<string, readonly [RefusalCause, string]>> = {
	1: ['throttled', 'Vonage takes no more messages this second'],
	2: ['invalid_message', 'Vonage misses a part of the message: is Sender Name filled in'],
	3: ['invalid_message', 'Vonage does not take a part of the message as it is'],
	4: ['credential_invalid', checkKeys],
	6: ['invalid_recipient', 'Vonage does not know a network with this number'],
	7: ['invalid_recipient', 'Vonage bars this number'],
	8: [
		'insufficient_credits',
		'Vonage has suspended this account: read the notice in its dashboard',
	],
	9: ['insufficient_credits', 'The balance at Vonage does not pay for this message'],
	10: ['throttled', 'Too many connections to Vonage are open'],
	11: ['credential_invalid', `${checkKeys}. This account may not use the SMS API`],
	12: ['invalid_message', 'The text is longer than Vonage takes'],
	14: ['credential_invalid', `${checkKeys}. This account takes signed requests only`],
	15: ['invalid_sender', 'Vonage does not let this account send from this Sender Name there'],
	16: ['invalid_sender', 'Vonage does not take this Sender Name'],
	22: ['invalid_recipient', 'Vonage does not know the network of this number'],
	23: ['invalid_message', 'Vonage does not take the address for delivery reports'],
	29: ['invalid_recipient', 'A Vonage trial account texts only numbers on its test list'],
	32: ['credential_invalid', `${checkKeys}. This account takes signed requests only`],
	33: ['invalid_recipient', 'This number is no longer in use'],
};

/** What the status of a refused part means. Status 5 is none: something broke while it was under way. */
export function failureOfStatus(status: string): GatewayFailure | undefined {
	if (status === '5') return undefined;
	const [cause, sentence] = ownValue(refusals, status) ?? ['other', 'Vonage refused the message'];
	return { cause, message: `${sentence} (${status})` };
}

/** The failure that a whole reply tells of, in any of the shapes that Vonage's APIs have. */
export function readError(reply: HttpReply): GatewayFailure {
	const body = jsonObject(reply.body);
	const parts = body?.['messages'];
	const status = asText(asObject(Array.isArray(parts) ? parts[0] : undefined)?.['status']);
	const refused = status === undefined || status === '0' ? undefined : failureOfStatus(status);
	if (refused) return refused;
	// The SMS API refuses messages by the status of their parts only.
	const cause = causeOf(reply);
	if (cause === 'credential_invalid') return { cause, message: checkKeys };
	const said =
		asText(body?.['error-code-label']) ?? asText(body?.['detail']) ?? asText(body?.['title']);
	const message = said ? `Vonage: ${said} (${reply.status})` : unreadable('Vonage', reply);
	return { cause, message };
}

/**
 * The `err-code` of a delivery report in the user's words.
 *
 * @see https://api.support.vonage.com/hc/en-us/articles/204014733
 */
const undelivered: Readonly<Record<string, string>> = {
	1: 'It was not delivered, and nobody says why',
	2: 'The phone was off or out of reach',
	3: 'The number is no longer in use',
	4: 'The person has barred such messages',
	5: 'The number has moved to another network, which did not take it',
	6: 'The network’s spam filter stopped the message',
	7: 'The phone was busy',
	8: 'The network failed',
	9: 'This number has opted out at Vonage',
	10: 'The network did not take a part of the message as it is',
	11: 'Vonage has no way to this number',
	12: 'There is no way to this number',
	13: 'The network holds it back because of the person’s age',
	14: 'The network blocks texts to this number',
	15: 'The person’s prepaid balance is used up',
	16: 'Vonage had as many messages waiting for the network as it takes',
	39: 'The sender may not be used in the US: it has to be a number registered for texting there',
	50: 'India’s register (DLT) does not know the entity that sends',
	51: 'India’s register (DLT) does not know the Sender Name',
	52: 'India’s register (DLT) has no template like this text',
	53: 'India’s register (DLT) has no consent of this person to such messages',
	54: 'India’s regulation stopped the message',
	99: 'Something else went wrong on the way',
};

/** What a receipt says that names no error. */
const unexplained: Readonly<Record<string, string>> = {
	expired: 'It was still waiting when its validity ended',
	failed: 'It was not delivered, and nobody says why',
	rejected: 'Vonage or the network refused it',
	deleted: 'It was deleted on its way',
};

/**
 * Why a message was not delivered.
 *
 * @param status of the receipt: code 9 tells of an opt-out where Vonage or the network gave it up
 */
export function failureOfReport(code: string, status: string): GatewayFailure {
	if (/^0*$/.test(code)) {
		const sentence = ownValue(unexplained, status) ?? 'It was not delivered';
		return { cause: 'other', message: `${sentence} (${status})` };
	}
	const isOptOut = code === '9' && (status === 'failed' || status === 'rejected');
	const sentence = code === '9' && !isOptOut ? undefined : ownValue(undelivered, code);
	return {
		cause: isOptOut ? 'opted_out' : 'other',
		message: `${sentence ?? 'It was not delivered'} (${code})`,
	};
}
