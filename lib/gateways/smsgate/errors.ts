import { causeOf, unreadable } from '../failedRequest';
import type { GatewayFailure } from '../gateway';
import type { HttpReply } from '../http';
import { asText, jsonObject, type JsonObject } from '../json';

const noPhone = 'No phone is registered at SMSGate: open the app and go online';

/** The failure a whole reply tells of: `{ message }`, or nothing of the server’s own. */
export function readError(reply: HttpReply): GatewayFailure {
	const { status } = reply;
	const body = jsonObject(reply.body);
	const said = asText(body?.['message']);
	if (status === 401) {
		const message =
			'SMSGate does not accept these keys: check “Username” and “Password” in the credential (401)';
		return { cause: 'credential_invalid', message };
	}
	if (status === 403) {
		return { cause: 'credential_invalid', message: 'This user may not send through SMSGate (403)' };
	}
	if (status === 404) {
		const message =
			'There is no SMSGate here: check “Server” and “Server URL” in the credential (404)';
		return { cause: 'misconfigured', message };
	}
	if (status === 400 && said !== undefined && isOwnShape(body)) {
		if (/select device/i.test(said)) return { cause: 'misconfigured', message: `${noPhone} (400)` };
		const cause = /phone number/i.test(said) ? 'invalid_recipient' : 'invalid_message';
		return { cause, message: `SMSGate: ${said} (400)` };
	}
	if (queueIsFull(reply)) {
		const message =
			'Too many messages wait for the phone: is it on, online, and the app running? (503)';
		return { cause: 'unavailable', message };
	}
	return {
		cause: causeOf(reply),
		message:
			said === undefined
				? unreadable('SMSGate', reply, '“Server” and “Server URL”')
				: `SMSGate: ${said} (${status})`,
	};
}

/** `message`, and at most `code` and `data`; other servers tell of errors with more around it. */
const isOwnShape = (body: JsonObject = {}): boolean =>
	Object.keys(body).every((name) => ['message', 'code', 'data'].includes(name));

/** A message that the server did not add to its queue, as against any other 503. */
export const queueIsFull = ({ status, body }: HttpReply): boolean =>
	status === 503 && /queue|limit/i.test(asText(jsonObject(body)?.['message']) ?? '');

/**
 * Why the phone did not send a message, in the user’s words. The app writes `Send result: RESULT_… (Failed
 * because …)`, of which the name of Android's SmsManager says enough.
 *
 * @see https://developer.android.com/reference/android/telephony/SmsManager
 */
export function reasonOf(error: string | undefined): string {
	if (error === undefined) return 'The phone could not send it';
	const told = /RESULT_\w+/.exec(error)?.[0] ?? error;
	const known = reasons.find(([name]) => told.toUpperCase().includes(name));
	return `${known?.[1] ?? 'The phone could not send it'} (${told})`;
}

/** Modems tell the same by names of their own, such as RESULT_RIL_NETWORK_ERR. */
const reasons: readonly (readonly [string, string])[] = [
	['NO_SERVICE', 'The phone had no network'],
	['RADIO_OFF', 'The phone was in flight mode'],
	['RADIO_NOT_AVAILABLE', 'The phone’s radio was off or starting'],
	['NETWORK_REJECT', 'The network refused it'],
	['NETWORK_ERR', 'The network failed to take it'],
	['MODEM_ERR', 'The phone’s modem failed; a restart of the phone may help'],
	['NO_DEFAULT_SMS_APP', 'The phone has no default app for SMS: choose one in its settings'],
	['LIMIT_EXCEEDED', 'Android let the app send no more messages for now'],
	['FDN_CHECK_FAILURE', 'The SIM card allows only fixed numbers'],
	['SHORT_CODE', 'Android does not allow this short code'],
	['NULL_PDU', 'Android could not write the message'],
	['GENERIC_FAILURE', 'The network refused it; the SIM card may have no credit'],
	['DELIVERY RESULT', 'The network did not deliver it'],
	['TTL', 'It was still waiting when its validity ended'],
	['EXPIRED', 'It was still waiting when its validity ended'],
];
