import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import type { JsonObject } from '../json';
import { asCount, asPosted } from '../posted';
import { onlyOne } from '../sameMessage';
import { readError } from './errors';
import type { ClicksendKeys } from './keys';
import { clicksendRequest, pageOf } from './request';
import { reasonOf, stateOf } from './states';

const day = 24 * 3600;

/** The history of a number about that day: it names our key, so a message whose answer was lost is found too. */
export const status: Operation<ClicksendKeys, readonly [StatusQuery], StatusAnswer> = {
	build(keys, { to, sentAt }) {
		const sent = Math.floor(sentAt / 1000);
		const query = new URLSearchParams({
			q: `to:${to}`,
			date_from: String(sent - day),
			date_to: String(sent + day),
			limit: '100',
		});
		return clicksendRequest(keys, 'GET', `sms/history?${query.toString()}`);
	},

	read(reply, { gatewayMessageId, idempotencyKey }) {
		const page = pageOf(reply);
		if (!page) return fail(readError(reply));
		const { entries } = page;
		const byId = entries.filter((each) => asPosted(each['message_id']) === gatewayMessageId);
		const byKey = entries.filter((each) => asPosted(each['custom_string']) === idempotencyKey);
		return ok(onlyOne('ClickSend', byId.length > 0 ? byId : byKey, answerOf));
	},
};

function answerOf(entry: JsonObject): StatusAnswer {
	const kind = stateOf(entry);
	const charged = asCount(entry['message_price']);
	return {
		kind,
		gatewayMessageId: asPosted(entry['message_id']) ?? '',
		...(kind === 'undelivered' ? { reason: reasonOf(entry) } : {}),
		...(charged === undefined ? {} : { charged }),
	};
}
