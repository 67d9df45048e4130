import { readSender } from '../../sender';
import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asNumber, asObject, asText, jsonObject, type JsonObject } from '../json';
import { readInstant } from '../readInstant';
import { findMessage } from '../sameMessage';
import { toldOf } from '../toldOf';
import { failureOfReport, readError } from './errors';
import type { TwilioKeys } from './keys';
import { accountRequest } from './request';

const minute = 60_000;
/** How far Twilio’s clock may be from ours, and how long a request may have been on its way. */
const before = 2 * minute;
const after = 10 * minute;

/**
 * Twilio keeps no reference of ours. A message whose answer was lost is looked for by its number, the
 * minutes in which it was handed over, its text and its sender.
 */
export const status: Operation<TwilioKeys, readonly [StatusQuery], StatusAnswer> = {
	build: (keys, { gatewayMessageId, to }) =>
		gatewayMessageId === ''
			? accountRequest(keys, `Messages.json?To=${encodeURIComponent(to)}&PageSize=1000`)
			: accountRequest(keys, `Messages/${encodeURIComponent(gatewayMessageId)}.json`),

	read(reply, query) {
		const body = jsonObject(reply.body);
		const sid = query.gatewayMessageId;
		if (reply.status === 404 && body?.['code'] === 20404 && sid !== '') {
			return ok({ kind: 'not_found', certain: false });
		}
		if (reply.status !== 200 || !body) return fail(readError(reply));
		if (sid !== '') return body['sid'] === sid ? ok(answerOf(body)) : fail(readError(reply));
		const list = body['messages'];
		if (!Array.isArray(list)) return fail(readError(reply));
		return ok(
			findMessage(query, {
				gateway: 'Twilio',
				candidates: list.map(asObject).filter((each) => isCandidate(each, query)),
				told: (each) => ({ text: asText(each['body']), sender: senderIn(each, query) }),
				answer: answerOf,
			}),
		);
	},
};

/** Where a Messaging Service has picked the sender, the record names both. */
const senderIn = (message: JsonObject, { sender }: StatusQuery): string | undefined =>
	asText(message[readSender(sender).kind === 'service' ? 'messaging_service_sid' : 'from']);

function isCandidate(message: JsonObject | undefined, query: StatusQuery): message is JsonObject {
	const created = readInstant(message?.['date_created']) ?? NaN;
	const ours = message?.['direction'] === 'outbound-api' && message['to'] === query.to;
	return ours && created >= query.sentAt - before && created <= query.sentAt + after;
}

function answerOf(message: JsonObject): StatusAnswer {
	const failure = failureOfReport(asNumber(message['error_code']) ?? 0);
	const kind = kindOf(asText(message['status']) ?? '');
	const charged = Math.abs(Number(asText(message['price']) ?? NaN));
	const currency = asText(message['price_unit'])?.toUpperCase();
	return {
		kind,
		gatewayMessageId: asText(message['sid']) ?? '',
		...(kind === 'undelivered' ? toldOf(failure) : {}),
		...(Number.isFinite(charged)
			? { charged, ...(currency === undefined ? {} : { price: charged, currency }) }
			: {}),
	};
}

/** @see https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
export function kindOf(status: string): 'accepted' | 'delivered' | 'undelivered' | 'cancelled' {
	if (status === 'delivered' || status === 'read') return 'delivered';
	if (status === 'failed' || status === 'undelivered') return 'undelivered';
	return status === 'canceled' ? 'cancelled' : 'accepted';
}
