import { failedRequest } from '../failedRequest';
import type { OutgoingSms, SendOutcome } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asText, jsonObject } from '../json';
import { withoutPlus } from '../withPlus';
import { textsOf, togetherWith } from './batch';
import { readError, saidIn } from './errors';
import type { SinchKeys } from './keys';
import { messageId } from './messageId';
import { sinchRequest } from './request';

/** @see https://developers.sinch.com/docs/sms/api-reference/sms/batches/sendsms */
export function buildSend(keys: SinchKeys, messages: readonly OutgoingSms[]): HttpRequest {
	const together = [...togetherWith(messages)];
	const [first] = together;
	if (!first) return sinchRequest(keys, 'POST', 'batches', {});
	const { sender, sendAt, reportUrl, idempotencyKey } = first;
	return sinchRequest(keys, 'POST', 'batches', {
		to: together.map(({ to }) => withoutPlus(to)),
		...(sender === '' ? {} : { from: withoutPlus(sender) }),
		...textsOf(together),
		type: 'mt_text',
		delivery_report: 'per_recipient_final',
		...(sendAt === undefined ? {} : { send_at: new Date(sendAt).toISOString() }),
		...(reportUrl === undefined ? {} : { callback_url: reportUrl }),
		// There is one for the whole of it.
		...(together.length === 1 ? { client_reference: idempotencyKey } : {}),
	});
}

const leftOut: SendOutcome = {
	kind: 'refused',
	cause: 'throttled',
	message:
		'Sinch takes texts of one sender and one for each number in a request, so that this one waits for another',
	retryable: true,
};

export function readSend(reply: HttpReply, messages: readonly OutgoingSms[]): SendOutcome[] {
	const together = togetherWith(messages);
	const outcomeOf = readBatch(reply, [...together]);
	return messages.map((message) => (together.has(message) ? outcomeOf(message) : leftOut));
}

/** What is true of each message of a batch. */
function readBatch(
	reply: HttpReply,
	messages: readonly OutgoingSms[],
): (message: OutgoingSms) => SendOutcome {
	const body = jsonObject(reply.body);
	const id = asText(body?.['id']);
	if (!body || reply.status < 200 || reply.status > 299) {
		const about = { count: messages.length, mayBeTaken: id !== undefined };
		const all = failedRequest(reply, readError(reply), about);
		return (message) => (isFaulty(reply, messages, message) ? forGood(all) : all);
	}
	if (id === undefined || body['canceled'] === true) {
		const open = failedRequest(reply, readError(reply), { mayBeTaken: true });
		return () => open;
	}
	const to = Array.isArray(body['to']) ? new Set(body['to'].map(digitsOf)) : undefined;
	return (message) =>
		to?.has(digitsOf(message.to)) === false
			? { kind: 'unknown', message: 'Sinch does not name this number among those it took' }
			: { kind: 'accepted', gatewayMessageId: messageId(id, message.to), repeated: false };
}

const digitsOf = (number: unknown): string => withoutPlus(String(number));

/** Whether a refusal of many names this one: by its place in `to`, or by its number. */
function isFaulty(
	reply: HttpReply,
	messages: readonly OutgoingSms[],
	message: OutgoingSms,
): boolean {
	const said = reply.status === 400 ? saidIn(reply)?.text : undefined;
	if (said === undefined || messages.length === 1) return false;
	const places = [...said.matchAll(/\bto\[(\d{1,4})\]/g)].map(([, place]) => Number(place));
	const numbers = [...said.matchAll(/\d{7,15}/g)].map(([number]) => number);
	return places.includes(messages.indexOf(message)) || numbers.includes(digitsOf(message.to));
}

const forGood = (outcome: SendOutcome): SendOutcome =>
	outcome.kind === 'refused' && outcome.cause === 'invalid_recipient'
		? { ...outcome, retryable: false }
		: outcome;
