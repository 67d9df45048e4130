import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asText, jsonObject } from '../json';
import { ownValue } from '../ownValue';

const checkKeys =
	'ClickSend does not accept these keys: check “Username” and “API Key” in the credential';

/** The status of one message of a request that was read, by its name. */
const statuses: Readonly<Record<string, readonly [RefusalCause, string]>> = {
	ACCOUNT_NOT_ACTIVATED: ['credential_invalid', 'This ClickSend account is not activated yet'],
	COUNTRY_NOT_ENABLED: [
		'invalid_recipient',
		'Texts to this country are switched off in the ClickSend account: Settings, SMS, Country List',
	],
	EMPTY_MESSAGE: ['invalid_message', 'The message has no text'],
	INSUFFICIENT_CREDIT: [
		'insufficient_credits',
		'The balance at ClickSend does not pay for this message',
	],
	INVALID_CREDENTIALS: ['credential_invalid', checkKeys],
	INVALID_RECIPIENT: ['invalid_recipient', 'ClickSend does not take this for a phone number'],
	INVALID_SCHEDULE: ['invalid_message', 'ClickSend does not schedule for this time'],
	INVALID_SENDER_ID: [
		'invalid_sender',
		'ClickSend does not take this Sender Name: 11 characters at most without a space, or a number that is yours',
	],
	MISSING_CREDENTIALS: ['credential_invalid', checkKeys],
	MISSING_REQUIRED_FIELDS: ['invalid_message', 'The message misses its number or its text'],
};

/** The same text to the same number a moment ago: very likely this message, sent before. */
export const sentBefore = 'THROTTLED';

/** What a status means that refuses a message; `undefined` for those that prove nothing. */
export function failureOfStatus(status: string): GatewayFailure | undefined {
	const [cause, sentence] = ownValue(statuses, status) ?? [];
	return cause && sentence ? { cause, message: `${sentence} (${status})` } : undefined;
}

/** The failure that a whole reply tells of; what its body holds is never said, since it may be the key. */
export function readError(reply: HttpReply): GatewayFailure {
	const body = jsonObject(reply.body);
	const code = asText(body?.['response_code']);
	const told = failureOfStatus(code ?? '');
	if (told) return told;
	const cause = causeOf(reply, code !== undefined && reply.status === 400);
	if (cause === 'credential_invalid') return { cause, message: `${checkKeys} (${reply.status})` };
	if (cause === 'throttled') {
		return { cause, message: 'ClickSend takes no more requests just now (429)' };
	}
	const said = code === undefined ? undefined : asText(body?.['response_msg']);
	const message = said ? `ClickSend: ${said} (${code ?? ''})` : unreadable('ClickSend', reply);
	return { cause, message };
}
