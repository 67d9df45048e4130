import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asObject, asText, jsonObject } from '../json';
import { toldOf } from '../toldOf';
import { readError } from './errors';
import type { InfobipKeys } from './keys';
import { chargeOf, failureOf, kindOf } from './reports';
import { infobipRequest } from './request';

/** The log of the last 48 hours, by our key; a message not in it may be older, or still scheduled. */
export const status: Operation<InfobipKeys, readonly [StatusQuery], StatusAnswer> = {
	build: (keys, { gatewayMessageId, idempotencyKey }) =>
		infobipRequest(
			keys,
			'GET',
			`/sms/3/logs?messageId=${encodeURIComponent(gatewayMessageId || idempotencyKey)}`,
		),

	read(reply) {
		const results = jsonObject(reply.body)?.['results'];
		if (reply.status !== 200 || !Array.isArray(results)) return fail(readError(reply));
		const log = asObject(results[0]);
		if (!log) return ok({ kind: 'not_found', certain: false });
		const kind = kindOf(log);
		const charged = chargeOf(log);
		return ok({
			kind,
			gatewayMessageId: asText(log['messageId']) ?? '',
			...(kind === 'undelivered' ? toldOf(failureOf(log)) : {}),
			...(charged === undefined ? {} : { charged }),
		});
	},
};
