import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asObject, asText, jsonList, type JsonObject } from '../json';
import { ownValue } from '../ownValue';
import { onlyOne } from '../sameMessage';
import { withoutPlus } from '../withPlus';
import { readError } from './errors';
import type { SevenKeys } from './keys';
import { sevenRequest } from './request';

/** The logbook, by the number: it names our key, so a message whose answer was lost is found too. */
export const status: Operation<SevenKeys, readonly [StatusQuery], StatusAnswer> = {
	build: (keys, { to }) =>
		sevenRequest(keys, 'GET', `journal/outbound?to=${withoutPlus(to)}&limit=100`),

	read(reply, { gatewayMessageId, idempotencyKey }) {
		const entries = jsonList(reply.body);
		if (reply.status !== 200 || !entries) return fail(readError(reply));
		const known = entries.map(asObject).filter((entry) => entry !== undefined);
		const byId = known.filter(({ id }) => asText(id) === gatewayMessageId);
		const byKey = known.filter((entry) => asText(entry['foreign_id']) === idempotencyKey);
		return ok(onlyOne('seven', byId.length > 0 ? byId : byKey, answerOf));
	},
};

function answerOf(entry: JsonObject): StatusAnswer {
	const state = asText(entry['dlr']) ?? '';
	const charged = Number(asText(entry['price']) ?? NaN);
	const kind = kindOf(state);
	return {
		// What nobody knows leaves a message where it is.
		kind: kind === 'notKnown' ? 'accepted' : kind,
		gatewayMessageId: asText(entry['id']) ?? '',
		...(kind === 'undelivered' ? { reason: reasonOf(state) } : {}),
		...(Number.isFinite(charged) ? { charged, price: charged, currency: 'EUR' } : {}),
	};
}

/** @see https://docs.seven.io/en/rest-api/endpoints/status-reports */
export function kindOf(state: string): 'accepted' | 'delivered' | 'undelivered' | 'notKnown' {
	if (state === 'DELIVERED') return 'delivered';
	if (state === 'UNKNOWN') return 'notKnown';
	return Object.hasOwn(reasons, state) ? 'undelivered' : 'accepted';
}

export const reasonOf = (state: string): string =>
	`${ownValue(reasons, state) ?? 'Nobody knows what became of it'} (${state})`;

const reasons: Readonly<Record<string, string>> = {
	NOTDELIVERED: 'It was not delivered: the number may be wrong, or the phone out of reach',
	EXPIRED: 'It was still waiting when its validity ended',
	REJECTED: 'The network rejected the message',
	FAILED: 'seven could not send the message',
};
