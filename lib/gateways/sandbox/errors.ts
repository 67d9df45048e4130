import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure, RefusalCause } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { ownValue } from '../ownValue';

/** The sandbox's error codes in our words. */
export const refusalCauses: Readonly<Record<string, RefusalCause>> = {
	unauthorized: 'credential_invalid',
	invalid_recipient: 'invalid_recipient',
	invalid_sender: 'invalid_sender',
	empty_text: 'invalid_message',
	invalid_schedule: 'invalid_message',
	bad_request: 'invalid_message',
	insufficient_credits: 'insufficient_credits',
	opted_out: 'opted_out',
	// The address it was called by is not one of its own.
	forbidden: 'misconfigured',
	not_offered: 'other',
};

/** Whether an error says that the person has opted out. */
export const saysOptedOut = (error: JsonObject | undefined): true | undefined =>
	ownValue(refusalCauses, asText(error?.['code']) ?? '') === 'opted_out' ? true : undefined;

/** The failure a reply tells of, whatever the reply is: JSON, an HTML error page, or nothing. */
export function readError(reply: HttpReply): GatewayFailure {
	const error = asObject(jsonObject(reply.body)?.['error']);
	const code = asText(error?.['code']) ?? '';
	const said = asText(error?.['message']);
	if (reply.status === 401 || code === 'unauthorized') {
		return {
			cause: 'credential_invalid',
			message: 'The sandbox does not accept this key: check “Sandbox API Key” in the credential',
		};
	}
	return {
		cause: ownValue(refusalCauses, code) ?? causeOf(reply),
		message: code !== '' && said ? said : unreadable('Sandbox', reply, '“Sandbox URL”'),
	};
}
