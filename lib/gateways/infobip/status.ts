import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { onlyOne } from '../sameMessage';
import { toldOf } from '../toldOf';
import { readError } from './errors';
import type { InfobipKeys } from './keys';
import { failureOf, isOfRepetition, kindOf, priceOf } from './reports';
import { infobipRequest } from './request';

/** The log of the last 48 hours, by our key; a message not in it may be older, or still scheduled. */
export const status: Operation<InfobipKeys, readonly [StatusQuery], StatusAnswer> = {
	build: (keys, { gatewayMessageId, idempotencyKey }) =>
		infobipRequest(
			keys,
			'GET',
			`/sms/3/logs?messageId=${encodeURIComponent(gatewayMessageId || idempotencyKey)}`,
		),

	read(reply, { gatewayMessageId, idempotencyKey }) {
		const results = jsonObject(reply.body)?.['results'];
		if (reply.status !== 200 || !Array.isArray(results)) return fail(readError(reply));
		const id = gatewayMessageId || idempotencyKey;
		const logs = results
			.map(asObject)
			.filter((log) => log?.['messageId'] === id && !isOfRepetition(log))
			.filter((log) => log !== undefined);
		return ok(onlyOne('Infobip', logs, answerOf));
	},
};

function answerOf(log: JsonObject): StatusAnswer {
	const kind = kindOf(log);
	return {
		// What nobody knows leaves a message where it is.
		kind: kind === 'notKnown' ? 'accepted' : kind,
		gatewayMessageId: asText(log['messageId']) ?? '',
		...(kind === 'undelivered' ? toldOf(failureOf(log)) : {}),
		...priceOf(log),
	};
}
