import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { keyIn } from '../keyedUrl';
import { ownValue } from '../ownValue';
import { asAddress } from '../posted';
import { readInstant } from '../readInstant';
import { findMessage } from '../sameMessage';
import { toldOf } from '../toldOf';
import { errorsIn, errorsOf, failureOfReport, readError } from './errors';
import type { TelnyxKeys } from './keys';
import { kindOf, priceOf, stateOf } from './message';
import { dataIn, telnyxRequest } from './request';

const minute = 60_000;
/** How far Telnyx’s clock may be from ours, and how long a request may have been on its way. */
const before = 2 * minute;
const after = 10 * minute;

/**
 * A message by its ID, for ten days. One whose answer was lost is looked for in the detail records by its
 * number and the minutes in which it was handed over; they hold no text, but the address for reports, and
 * with it our key where the message brought one along.
 */
export const status: Operation<TelnyxKeys, readonly [StatusQuery], StatusAnswer> = {
	build(keys, { gatewayMessageId: id, to, sentAt }) {
		if (id !== '') return telnyxRequest(keys, 'GET', `messages/${encodeURIComponent(id)}`);
		const query = new URLSearchParams({
			'filter[record_type]': 'messaging',
			'filter[direction]': 'outbound',
			'filter[cld][contains]': to.slice(1),
			'filter[created_at][gte]': new Date(sentAt - before).toISOString().slice(0, 10),
			'page[size]': '50',
		});
		return telnyxRequest(keys, 'GET', `detail_records?${query.toString()}`);
	},

	read(reply, query) {
		const id = query.gatewayMessageId;
		if (id === '') return readRecords(reply, query);
		if (reply.status === 404 && errorsOf(reply).some(({ code }) => code === '10005')) {
			return ok({ kind: 'not_found', certain: false });
		}
		const data = dataIn(reply.body);
		const state = data && stateOf(data);
		if (reply.status !== 200 || data?.['id'] !== id || state === undefined) {
			return fail(readError(reply));
		}
		return ok(answerOf(id, state, kindOf(state), data));
	},
};

function readRecords(
	reply: Parameters<typeof status.read>[0],
	query: StatusQuery,
): ReturnType<typeof status.read> {
	const list = jsonObject(reply.body)?.['data'];
	if (reply.status !== 200 || !Array.isArray(list)) return fail(readError(reply));
	const records = list.map(asObject).filter((each) => isCandidate(each, query));
	const ours = records.find((each) => keyOf(each) === query.idempotencyKey);
	if (ours) return ok(answerOfRecord(ours));
	return ok(
		findMessage(query, {
			gateway: 'Telnyx',
			// One with the key of another message is that one.
			candidates: records.filter((each) => keyOf(each) === undefined),
			told: (each) => ({ text: undefined, sender: asText(each['cli']) }),
			answer: answerOfRecord,
		}),
	);
}

function isCandidate(record: JsonObject | undefined, query: StatusQuery): record is JsonObject {
	const created = readInstant(record?.['created_at']) ?? NaN;
	const ours = record?.['direction'] === 'outbound' && asAddress(record['cld']) === query.to;
	return ours && created >= query.sentAt - before && created <= query.sentAt + after;
}

const keyOf = (record: JsonObject): string | undefined =>
	keyIn({ url: asText(record['delivery_status_webhook_url']) ?? '' }).idempotencyKey;

const answerOfRecord = (record: JsonObject): StatusAnswer => {
	const state = asText(record['status'])?.toLowerCase() ?? '';
	const cost = { amount: record['cost'], currency: record['currency'] };
	const id = asText(record['uuid']) ?? '';
	return answerOf(id, state, ownValue(kindsOfRecords, state) ?? 'accepted', { ...record, cost });
};

/** What nobody has told, such as `dlr_timeout`, leaves a message where it is. */
const kindsOfRecords: Readonly<Record<string, 'delivered' | 'undelivered'>> = {
	delivered: 'delivered',
	failed: 'undelivered',
	gw_reject: 'undelivered',
};

function answerOf(
	gatewayMessageId: string,
	state: string,
	kind: ReturnType<typeof kindOf>,
	message: JsonObject,
): StatusAnswer {
	return {
		kind: kind === 'notKnown' ? 'accepted' : kind,
		gatewayMessageId,
		...(kind === 'undelivered' ? toldOf(failureOfReport(errorsIn(message['errors']), state)) : {}),
		...priceOf(message),
	};
}
