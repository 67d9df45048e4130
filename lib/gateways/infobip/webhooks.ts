import { fail, ok, type Result } from '../../shared';
import type { InboundEvent, ReadPost, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import { asAddress, asPosted, eachPiece, eachPosted, postedJson, postedText } from '../posted';
import { toldOf } from '../toldOf';
import { consentOf, instantOf, replyOf } from './inbound';
import type { InfobipKeys } from './keys';
import { failureOf, isOfRepetition, kindOf, priceOf } from './reports';
import { isSigned } from './signature';
import { xmlResults } from './xmlReports';

/** Delivery reports, inbound messages and events of the blocklist, each post a list of them; reports may be XML. */
export const webhooks: Webhooks<InfobipKeys> = {
	methods: ['POST'],
	guard: ({ infobipHmacKey }) => (infobipHmacKey === '' ? 'address' : 'signature'),

	verify(keys, request) {
		if (keys.infobipHmacKey === '') return 'unsigned';
		return isSigned(keys, request) ? 'valid' : 'forged';
	},

	read: (request) => eachPosted(request, readOne),

	steps: [
		'Sign in to the Infobip web interface and open Developer Tools, Subscriptions Management.',
		'Under Authentication settings create one of the type HMAC, and copy its secret key and its algorithm into the credential.',
		'Under Notification profiles create one with {url} as the webhook URL, with these authentication settings.',
		'Under Subscriptions choose Create subscription, the category SMS, the events Delivery and Inbound message, and this notification profile.',
		'Create another one with the category Blocklist and the events Block and Unblock, so that opt-outs by other ways are heard.',
		'With an HMAC Secret Key in the credential, delivery reports come by the subscription alone: without one, each message brings the address along too, while the workflow is published (in n8n 1: activated).',
	],
};

function readOne(request: InboundRequest): ReadPost {
	const post = asObject(postedJson(request));
	const told = post ? post['results'] : xmlResults(postedText(request));
	const results: unknown = asObject(told) ? [told] : told;
	// Of clicks on links that Infobip has shortened.
	if (typeof post?.['notificationType'] === 'string') return ok([]);
	if (!Array.isArray(results)) return fail('This is no post of Infobip: it holds no results');
	return eachPiece(request, results, resultOf);
}

function resultOf(piece: unknown): Result<readonly InboundEvent[], string> {
	const result = asObject(piece);
	const events = eventOf(result);
	return events.length === 0 && isOfNobody(result)
		? fail('This reply of Infobip names nobody who wrote')
		: ok(events);
}

const isOfNobody = (result: JsonObject | undefined): boolean =>
	asPosted(result?.['text']) !== undefined &&
	asPosted(result?.['from']) === undefined &&
	asPosted(result?.['sender']) === undefined;

function eventOf(result: JsonObject | undefined): InboundEvent[] {
	if (!result) return [];
	const event = asPosted(result['event'])?.toUpperCase();
	const id = asPosted(result['messageId']);
	if (event === 'BLOCK' || event === 'UNBLOCK') {
		const content = { ...result, ...asObject(result['content']) };
		return consentOf(event, content, instantOf(result, 'receivedAt'), id);
	}
	if (!asObject(result['status'])) return replyOf(result);
	return id === undefined || isOfRepetition(result) ? [] : [reportOf(id, result)];
}

function reportOf(gatewayMessageId: string, result: JsonObject): InboundEvent {
	const kind = kindOf(result);
	const to = asAddress(result['to']) ?? asAddress(result['destination']);
	return {
		kind: 'report',
		gatewayMessageId,
		// Ours: it went out as the message ID.
		idempotencyKey: gatewayMessageId,
		status: kind,
		...(kind === 'undelivered' ? toldOf(failureOf(result)) : {}),
		...(kind === 'notKnown'
			? { reason: 'No network has said what became of it (EXPIRED_DLR_UNKNOWN)' }
			: {}),
		...(to === undefined ? {} : { to }),
		...instantOf(result, 'doneAt'),
		...priceOf(result),
	};
}
