import { failedRequest, refusal } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asText, jsonObject } from '../json';
import { queueIsFull, readError } from './errors';
import type { SmsgateKeys } from './keys';
import { smsgateRequest } from './request';
import { failureIn } from './status';

/** @see https://docs.sms-gate.app/features/sending-messages/ */
export function buildSend(keys: SmsgateKeys, messages: readonly OutgoingSms[]): HttpRequest {
	const [message] = messages;
	return smsgateRequest(keys, 'POST', '/messages', {
		// 36 characters at most; a key is known again, and answered with 409.
		id: message?.idempotencyKey,
		phoneNumbers: [message?.to],
		textMessage: { text: message?.text },
		...(keys.smsgateSim === 'default' ? {} : { simNumber: Number(keys.smsgateSim) }),
		withDeliveryReport: true,
		// Seconds.
		...(message?.validityMinutes === undefined ? {} : { ttl: message.validityMinutes * 60 }),
	});
}

/** What a 409 says of a key it knows; it has others, such as `message is not pending`. */
const knownKey = /same ID|already exists/i;

export function readSend(reply: HttpReply, { idempotencyKey }: OutgoingSms): SendOutcome {
	const body = jsonObject(reply.body);
	if (reply.status === 409) {
		return knownKey.test(asText(body?.['message']) ?? '')
			? { kind: 'accepted', gatewayMessageId: idempotencyKey, repeated: true }
			: { kind: 'unknown', message: 'SMSGate may have had this message before (409)' };
	}
	if (queueIsFull(reply)) return refusal(readError(reply), reply);
	// 202 is what is documented; a 201 that names the message says the same.
	const id = asText(body?.['id']);
	if (!body || (reply.status !== 202 && reply.status !== 201)) {
		return failedRequest(reply, readError(reply), { mayBeTaken: id !== undefined });
	}
	if (id === undefined) {
		return { kind: 'unknown', message: 'SMSGate answered without naming the message' };
	}
	if (body['state'] === 'Failed') return refusal({ cause: 'other', message: failureIn(body) });
	return { kind: 'accepted', gatewayMessageId: id, repeated: false };
}
