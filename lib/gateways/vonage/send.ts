import { basicAuth } from '../basicAuth';
import { failedRequest, refusal } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { jsonRequest } from '../jsonRequest';
import { withoutPlus } from '../withPlus';
import { failureOfStatus, readError } from './errors';
import type { VonageKeys } from './keys';

/**
 * As JSON with HTTP Basic, like Vonage's own clients do it, which keeps the keys out of the body.
 *
 * @see https://developer.vonage.com/en/api/sms
 */
export const buildSend = (keys: VonageKeys, [message]: readonly OutgoingSms[]): HttpRequest =>
	jsonRequest(
		'POST',
		'https://rest.nexmo.com/sms/json',
		basicAuth(keys.vonageApiKey, keys.vonageApiSecret),
		message ? fieldsOf(message) : {},
	);

const fieldsOf = (message: OutgoingSms) => ({
	from: message.sender === '' ? undefined : withoutPlus(message.sender),
	to: withoutPlus(message.to),
	text: message.text,
	// Vonage does not look: as `text`, what is not in GSM-7 arrives as question marks.
	type: message.encoding === 'UCS-2' ? 'unicode' : 'text',
	ttl: message.validityMinutes === undefined ? undefined : message.validityMinutes * 60_000,
	'client-ref': message.idempotencyKey,
	callback: message.reportUrl,
});

/** One entry for each part of the text; the message is sent only when every part is. */
export function readSend(reply: HttpReply): SendOutcome {
	const body = jsonObject(reply.body);
	const list = body?.['messages'];
	const parts = Array.isArray(list) ? list.map(asObject) : [];
	const statuses = new Set(parts.map((part) => asText(part?.['status'])));
	const [status, ...others] = statuses;
	const failure = status === undefined ? undefined : failureOfStatus(status);
	const isRefused = failure !== undefined && status !== '0' && others.length === 0;
	if (!body || reply.status !== 200) {
		const mayBeTaken = parts.length > 0 && !isRefused;
		return failedRequest(reply, readError(reply), { mayBeTaken });
	}
	if (isRefused) return refusal(failure, reply);
	if (status === undefined) {
		return { kind: 'unknown', message: 'Vonage answered without saying what it did' };
	}
	if (others.length > 0) {
		return { kind: 'unknown', message: 'Vonage took some parts of the text and not the others' };
	}
	if (status === '0') return accepted(parts);
	return { kind: 'unknown', message: `Vonage failed while it took the message (${status})` };
}

function accepted(parts: readonly (JsonObject | undefined)[]): SendOutcome {
	const id = asText(parts[0]?.['message-id']);
	if (id === undefined) return { kind: 'unknown', message: 'Vonage answered without a message ID' };
	const prices = parts.map((part) => Number(asText(part?.['message-price']) ?? NaN));
	const price = prices.reduce((sum, one) => sum + one, 0);
	return {
		kind: 'accepted',
		gatewayMessageId: id,
		segments: parts.length,
		// Every Vonage account is kept in euros; a ten-thousandth is the finest price it writes.
		...(Number.isFinite(price) ? { price: Math.round(price * 1e8) / 1e8, currency: 'EUR' } : {}),
		repeated: false,
	};
}
