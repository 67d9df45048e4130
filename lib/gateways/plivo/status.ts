import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { asAddress, asPosted } from '../posted';
import { readInstant } from '../readInstant';
import { findMessage } from '../sameMessage';
import { toldOf } from '../toldOf';
import { failureOfCode, readError, saidIn } from './errors';
import type { PlivoKeys } from './keys';
import { plivoRequest } from './request';
import { kindOf, priceOf } from './states';

const minute = 60_000;
/** How far Plivo’s clock may be from ours, and how long a request may have been on its way. */
const before = 2 * minute;
const after = 10 * minute;

/**
 * Plivo keeps no reference of ours, and shows no text. A message whose answer was lost is looked for among
 * those of the minutes in which it was handed over, which can only tell that it may be there.
 */
export const status: Operation<PlivoKeys, readonly [StatusQuery], StatusAnswer> = {
	build(keys, { gatewayMessageId: id, sentAt }) {
		if (id !== '') return plivoRequest(keys, 'GET', `Message/${encodeURIComponent(id)}/`);
		const query = new URLSearchParams({
			limit: '20',
			message_direction: 'outbound',
			message_time__gte: written(sentAt - before),
			message_time__lte: written(sentAt + after),
		});
		return plivoRequest(keys, 'GET', `Message/?${query.toString()}`);
	},

	read(reply, query) {
		const body = jsonObject(reply.body);
		const id = query.gatewayMessageId;
		if (reply.status === 404 && saidIn(reply) !== undefined && id !== '') {
			return ok({ kind: 'not_found', certain: false });
		}
		if (reply.status !== 200 || !body) return fail(readError(reply));
		if (id !== '') {
			const isIt = body['message_uuid'] === id && stateIn(body) !== '';
			return isIt ? ok(answerOf(body)) : fail(readError(reply));
		}
		const list = body['objects'];
		if (!Array.isArray(list)) return fail(readError(reply));
		return ok(
			findMessage(query, {
				gateway: 'Plivo',
				candidates: list.map(asObject).filter((each) => isCandidate(each, query)),
				told: (each) => ({ text: undefined, sender: asPosted(each['from_number']) }),
				answer: answerOf,
			}),
		);
	},
};

/** As Plivo filters by it: UTC, to the second. */
const written = (instant: number): string =>
	new Date(instant).toISOString().slice(0, 19).replace('T', ' ');

function isCandidate(message: JsonObject | undefined, query: StatusQuery): message is JsonObject {
	const at = readInstant(message?.['message_time']) ?? NaN;
	const ours = message?.['message_direction'] === 'outbound';
	const isTo = asAddress(message?.['to_number']) === query.to;
	return ours && isTo && at >= query.sentAt - before && at <= query.sentAt + after;
}

const stateIn = (message: JsonObject): string =>
	asText(message['message_state'])?.toLowerCase() ?? '';

function answerOf(message: JsonObject): StatusAnswer {
	const state = stateIn(message);
	const kind = kindOf(state);
	const code = asPosted(message['error_code']) ?? '';
	return {
		kind: kind === 'notKnown' ? 'accepted' : kind,
		gatewayMessageId: asText(message['message_uuid']) ?? '',
		...(kind === 'undelivered' ? toldOf(failureOfCode(code, state)) : {}),
		...priceOf(message['total_amount']),
	};
}
