import { failedRequest, refusal } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asNumber, asObject, asText, jsonObject } from '../json';
import { withoutPlus } from '../withPlus';
import { codeOf, failureOfCode, messageCode, readError, reloadLock } from './errors';
import type { SevenKeys } from './keys';
import { sevenRequest } from './request';

/** @see https://docs.seven.io/en/rest-api/endpoints/sms */
export function buildSend(keys: SevenKeys, messages: readonly OutgoingSms[]): HttpRequest {
	const [message] = messages;
	const { sender = '', sendAt, validityMinutes } = message ?? {};
	return sevenRequest(keys, 'POST', 'sms', {
		to: withoutPlus(message?.to ?? ''),
		text: message?.text ?? '',
		...(sender === '' ? {} : { from: withoutPlus(sender) }),
		foreign_id: message?.idempotencyKey,
		// Seconds since 1970.
		...(sendAt === undefined ? {} : { delay: Math.ceil(sendAt / 1000) }),
		// Minutes.
		...(validityMinutes === undefined ? {} : { ttl: validityMinutes }),
	});
}

export function readSend(reply: HttpReply): SendOutcome {
	const body = jsonObject(reply.body);
	const list = body?.['messages'];
	const message = asObject(Array.isArray(list) ? list[0] : undefined);
	const code = messageCode(message) ?? codeOf(reply);
	if (code === reloadLock) {
		return {
			kind: 'unknown',
			message: 'seven has sent the same text to this number just now (402)',
		};
	}
	const failure = failureOfCode(code);
	if (reply.status !== 200 || (!body && code === undefined)) {
		// A code that we do not know, 100 for success among them, proves nothing of the message.
		const mayBeTaken = !failure && (message !== undefined || code !== undefined);
		return failedRequest(reply, failure ?? readError(reply), { mayBeTaken });
	}
	if (failure) return refusal(failure, reply);
	const id = asText(message?.['id']);
	if (id === undefined || message?.['success'] !== true) {
		return { kind: 'unknown', message: `seven does not say what it did (${code ?? 'no code'})` };
	}
	const [segments, price] = [asNumber(message['parts']), asNumber(message['price'])];
	return {
		kind: 'accepted',
		gatewayMessageId: id,
		...(segments === undefined ? {} : { segments }),
		...(price === undefined ? {} : { price, currency: 'EUR' }),
		repeated: false,
	};
}
