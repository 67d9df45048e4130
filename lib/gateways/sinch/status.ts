import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { asCount, asPosted } from '../posted';
import { readInstant } from '../readInstant';
import { findMessage } from '../sameMessage';
import { toldOf } from '../toldOf';
import { withoutPlus } from '../withPlus';
import { failureOf, readError, saidIn } from './errors';
import type { SinchKeys } from './keys';
import { messageId, partsOf } from './messageId';
import { kindOf } from './reports';
import { sinchRequest } from './request';

const minute = 60_000;
/** How far Sinch’s clock may be from ours, and how long a request may have been on its way. */
const before = 2 * minute;
const after = 10 * minute;

/**
 * The report of a number in its batch. A message whose answer was lost is looked for in the batches of the
 * minutes in which it was handed over, which show the text of each number.
 */
export const status: Operation<SinchKeys, readonly [StatusQuery], StatusAnswer> = {
	build(keys, { gatewayMessageId, sentAt }) {
		if (gatewayMessageId !== '') {
			const [batch, number] = partsOf(gatewayMessageId).map(encodeURIComponent);
			return sinchRequest(keys, 'GET', `batches/${batch}/delivery_report/${number}`);
		}
		const query = new URLSearchParams({
			page: '0',
			page_size: '100',
			start_date: new Date(sentAt - before).toISOString(),
			end_date: new Date(sentAt + after).toISOString(),
		});
		return sinchRequest(keys, 'GET', `batches?${query.toString()}`);
	},

	read(reply, query) {
		const { gatewayMessageId: id } = query;
		const body = jsonObject(reply.body);
		if (id === '') return readBatches(reply, query);
		if (reply.status === 404 && saidIn(reply)) return ok({ kind: 'not_found', certain: false });
		const state = asPosted(body?.['status']);
		const [batchId, number] = [asPosted(body?.['batch_id']), asPosted(body?.['recipient'])];
		const isIt = batchId !== undefined && number !== undefined && messageId(batchId, number) === id;
		if (reply.status !== 200 || state === undefined || !isIt) return fail(readError(reply));
		return ok(answerOf(id, state, asCount(body?.['code'])));
	},
};

function answerOf(gatewayMessageId: string, state: string, code: number | undefined): StatusAnswer {
	if (state === 'Cancelled') return { kind: 'cancelled', gatewayMessageId };
	const kind = kindOf(state);
	return {
		// What nobody knows leaves a message where it is.
		kind: kind === 'notKnown' ? 'accepted' : kind,
		gatewayMessageId,
		...(kind === 'undelivered' ? toldOf(failureOf(code, state)) : {}),
	};
}

function readBatches(
	reply: Parameters<typeof status.read>[0],
	query: StatusQuery,
): ReturnType<typeof status.read> {
	const list = jsonObject(reply.body)?.['batches'];
	if (reply.status !== 200 || !Array.isArray(list)) return fail(readError(reply));
	const batches = list.map(asObject).filter((batch) => isCandidate(batch, query));
	const [ours] = batches.filter((batch) => batch['client_reference'] === query.idempotencyKey);
	if (ours) return ok(answerOfBatch(ours, query));
	return ok(
		findMessage(query, {
			gateway: 'Sinch',
			candidates: batches,
			told: (batch) => ({ text: textIn(batch, query), sender: asText(batch['from']) }),
			answer: (batch) => answerOfBatch(batch, query),
		}),
	);
}

function isCandidate(batch: JsonObject | undefined, query: StatusQuery): batch is JsonObject {
	const { to } = batch ?? {};
	const created = readInstant(batch?.['created_at']) ?? NaN;
	const isTo =
		Array.isArray(to) && to.some((each) => withoutPlus(String(each)) === withoutPlus(query.to));
	return isTo && created >= query.sentAt - before && created <= query.sentAt + after;
}

function textIn(batch: JsonObject, { to }: StatusQuery): string | undefined {
	const body = asText(batch['body']);
	const name = /^\$\{(\w+)\}$/.exec(body ?? '')?.[1];
	if (name === undefined) return body;
	return asText(asObject(asObject(batch['parameters'])?.[name])?.[withoutPlus(to)]);
}

const answerOfBatch = (batch: JsonObject, { to }: StatusQuery): StatusAnswer => ({
	kind: batch['canceled'] === true ? 'cancelled' : 'accepted',
	gatewayMessageId: messageId(asText(batch['id']) ?? '', to),
});
