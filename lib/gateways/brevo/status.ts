import { fail, ok } from '../../shared';
import { exactJson } from '../exactJson';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asObject, type JsonObject } from '../json';
import { asPosted } from '../posted';
import { onlyOne } from '../sameMessage';
import { toldOf } from '../toldOf';
import { withoutPlus } from '../withPlus';
import { readError } from './errors';
import { failureOfEvent, lastOf, stateOf } from './events';
import type { BrevoKeys } from './keys';
import { brevoRequest } from './request';

/** The events of a number, each with the ID of its message and our key as its tag. */
export const status: Operation<BrevoKeys, readonly [StatusQuery], StatusAnswer> = {
	build: (keys, { to }) =>
		brevoRequest(
			keys,
			'GET',
			`transactionalSMS/statistics/events?phoneNumber=${withoutPlus(to)}&limit=100&sort=desc`,
		),

	read(reply, { gatewayMessageId, idempotencyKey }) {
		const list = asObject(exactJson(reply.body))?.['events'];
		if (reply.status !== 200 || !Array.isArray(list)) return fail(readError(reply));
		const events = list.map(asObject).filter((each) => each !== undefined);
		const byId = events.filter((each) => asPosted(each['messageId']) === gatewayMessageId);
		const byKey = events.filter((each) => asPosted(each['tag']) === idempotencyKey);
		const found = byId.length > 0 ? byId : byKey;
		const ids = [...new Set(found.map((each) => asPosted(each['messageId']) ?? ''))];
		return ok(
			onlyOne('Brevo', ids, (id) =>
				answerOf(
					id,
					found.filter((each) => (asPosted(each['messageId']) ?? '') === id),
				),
			),
		);
	},
};

function answerOf(gatewayMessageId: string, events: readonly JsonObject[]): StatusAnswer {
	const moves = events.flatMap((each) => {
		const event = asPosted(each['event']) ?? '';
		const state = stateOf(event);
		return state ? [{ state, event, said: asPosted(each['reason']) ?? '' }] : [];
	});
	const kind = lastOf(moves.map(({ state }) => state));
	const failed = moves.find(({ state }) => state === 'undelivered');
	return {
		kind,
		gatewayMessageId,
		...(kind === 'undelivered' && failed ? toldOf(failureOfEvent(failed.event, failed.said)) : {}),
	};
}
