import type { InboundEvent, ReportEvent } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import { asAddress, asCount, asPosted, asWritten, postedJson } from '../posted';
import { readInstant } from '../readInstant';
import { toldOf } from '../toldOf';
import { failureOfMessage } from './messageErrors';

/** A post of the Messages API, which an account may have chosen for what people write: always JSON. */
export function messagesPost(request: InboundRequest): JsonObject | undefined {
	const post = request.method === 'POST' ? asObject(postedJson(request)) : undefined;
	return asPosted(post?.['message_uuid']) === undefined ? undefined : post;
}

/**
 * What it tells: of SMS and MMS alone, since it is one format for WhatsApp, Viber and more. Long texts come
 * whole, and are reported on once.
 *
 * @see https://developer.vonage.com/en/messages/concepts/webhooks
 */
export function messagesEvents(post: JsonObject): InboundEvent[] {
	const id = asPosted(post['message_uuid']);
	const channel = asPosted(post['channel']) ?? asPosted(asObject(post['from'])?.['type']) ?? 'sms';
	if (id === undefined || !['sms', 'mms'].includes(channel.toLowerCase())) return [];
	const status = asPosted(post['status'])?.toLowerCase();
	return status === undefined ? replyOf(id, post) : [reportOf(id, status, post)];
}

function replyOf(gatewayMessageId: string, post: JsonObject): InboundEvent[] {
	const content = asObject(asObject(post['message'])?.['content']) ?? post;
	const from = numberOf(post['from']);
	const text = asWritten(content['text']) ?? captionOf(content);
	if (from === undefined || text === undefined) return [];
	const to = numberOf(post['to']) ?? '';
	return [{ kind: 'reply', gatewayMessageId, from, to, text, ...instantOf(post) }];
}

/** What was written below a picture of an MMS, or nothing. */
function captionOf(content: JsonObject): string | undefined {
	const media = ['image', 'video', 'audio', 'vcard', 'file'].map((kind) => asObject(content[kind]));
	const found = media.find((each) => each !== undefined);
	return found && (asWritten(found['caption']) ?? '');
}

function reportOf(gatewayMessageId: string, said: string, post: JsonObject): ReportEvent {
	const status = statuses.get(said) ?? 'accepted';
	const key = asPosted(post['client_ref']);
	const to = numberOf(post['to']);
	return {
		kind: 'report',
		gatewayMessageId,
		...(key === undefined ? {} : { idempotencyKey: key }),
		status,
		...(status === 'undelivered' ? toldOf(failureOfMessage(codeOf(post), said)) : {}),
		...(to === undefined ? {} : { to }),
		...instantOf(post),
		...priceOf(post),
	};
}

const statuses: ReadonlyMap<string, ReportEvent['status']> = new Map([
	['submitted', 'accepted'],
	['delivered', 'delivered'],
	['read', 'delivered'],
	['rejected', 'undelivered'],
	['undeliverable', 'undelivered'],
]);

/** The number of an error stands in its title and at the end of its type; the older version has a `code`. */
function codeOf(post: JsonObject): string {
	const error = asObject(post['error']);
	const places = [error?.['code'], error?.['title'], error?.['type']];
	const codes = places.map((each) => /(?:^|#)(\d{1,5})$/.exec(asPosted(each) ?? '')?.[1]);
	return codes.find((code) => code !== undefined) ?? '';
}

/** Version 1 writes the number itself, the one before it an object. */
const numberOf = (value: unknown): string | undefined =>
	asAddress(asObject(value)?.['number'] ?? value);

function instantOf(post: JsonObject): { readonly at?: number } {
	const at = readInstant(post['timestamp']);
	return at === undefined ? {} : { at };
}

function priceOf(post: JsonObject): Pick<ReportEvent, 'charged' | 'price' | 'currency'> {
	const usage = asObject(post['usage']);
	const price = asCount(usage?.['price']);
	if (price === undefined) return {};
	const currency = asPosted(usage?.['currency']);
	return { charged: price, ...(currency === undefined ? {} : { price, currency }) };
}
