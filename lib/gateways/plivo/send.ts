import { readSender } from '../../sender';
import { failedRequest } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asText, jsonObject } from '../json';
import { keyedUrl } from '../keyedUrl';
import { withPlus } from '../withPlus';
import { readError } from './errors';
import type { PlivoKeys } from './keys';
import { plivoRequest } from './request';

/**
 * One number a request: of several, the answer does not say which ID belongs to which.
 *
 * @see https://www.plivo.com/docs/messaging/api/message/send-a-message
 */
export const buildSend = (keys: PlivoKeys, [message]: readonly OutgoingSms[]): HttpRequest =>
	plivoRequest(keys, 'POST', 'Message/', message ? fieldsOf(keys, message) : {});

function fieldsOf({ plivoPowerpackUuid: powerpack }: PlivoKeys, message: OutgoingSms) {
	const { to, text, validityMinutes, reportUrl, idempotencyKey } = message;
	const sender = readSender(message.sender);
	const src = sender.kind === 'number' ? withPlus(sender.value) : message.sender;
	return {
		...(src === '' ? {} : { src }),
		// One or the other: both at once are refused.
		...(src !== '' || powerpack === '' ? {} : { powerpack_uuid: powerpack }),
		dst: to,
		text,
		type: 'sms',
		...(validityMinutes === undefined ? {} : { message_expiry: validityMinutes * 60 }),
		...(reportUrl === undefined
			? {}
			: { url: keyedUrl(reportUrl, idempotencyKey), method: 'POST' }),
	};
}

export function readSend(reply: HttpReply): SendOutcome {
	const body = jsonObject(reply.body);
	const id = idIn(body?.['message_uuid']);
	if (!body || reply.status < 200 || reply.status > 299) {
		const failure = readError(reply);
		const outcome = failedRequest(reply, failure, { mayBeTaken: id !== undefined });
		return failure.cause === 'other' ? perhapsOfMessage(outcome) : outcome;
	}
	if (id !== undefined) return { kind: 'accepted', gatewayMessageId: id, repeated: false };
	if (Array.isArray(body['invalid_number']) && body['invalid_number'].length > 0) {
		const message = 'Plivo does not take this for a phone number (invalid_number)';
		return { kind: 'refused', cause: 'invalid_recipient', message, retryable: false };
	}
	return failedRequest(reply, readError(reply), { mayBeTaken: true });
}

function idIn(list: unknown): string | undefined {
	const first: unknown = Array.isArray(list) ? list[0] : list;
	return asText(first);
}

/** In words that are none of those we know, it may be about the request as well: it may go another time. */
const perhapsOfMessage = (outcome: SendOutcome): SendOutcome =>
	outcome.kind === 'refused' ? { ...outcome, retryable: true } : outcome;
