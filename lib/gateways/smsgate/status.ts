import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { readError, reasonOf } from './errors';
import type { SmsgateKeys } from './keys';
import { smsgateRequest } from './request';

/** The ID is ours, so a message whose answer was lost is found too. */
export const status: Operation<SmsgateKeys, readonly [StatusQuery], StatusAnswer> = {
	build: (keys, { gatewayMessageId, idempotencyKey }) =>
		smsgateRequest(
			keys,
			'GET',
			`/messages/${encodeURIComponent(gatewayMessageId || idempotencyKey)}`,
		),

	read(reply) {
		const body = jsonObject(reply.body);
		// Old messages are removed, so that absence proves nothing.
		if (isAbsent(reply)) return ok({ kind: 'not_found', certain: false });
		const gatewayMessageId = asText(body?.['id']);
		if (reply.status !== 200 || !body || gatewayMessageId === undefined) {
			return fail(readError(reply));
		}
		const state = asText(body['state']) ?? '';
		if (state === 'Delivered') return ok({ kind: 'delivered', gatewayMessageId });
		if (state === 'Cancelled') return ok({ kind: 'cancelled', gatewayMessageId });
		if (state !== 'Failed') return ok({ kind: 'accepted', gatewayMessageId });
		return ok({ kind: 'undelivered', gatewayMessageId, reason: failureIn(body) });
	},
};

/** A server says so in words, the phone with an empty body; any other 404 comes from something else. */
const isAbsent = ({ status: code, body }: HttpReply): boolean =>
	code === 404 && (body.trim() === '' || asText(jsonObject(body)?.['message']) !== undefined);

/** Why a message of state `Failed` was not sent. */
export function failureIn({ recipients }: JsonObject): string {
	const [recipient] = Array.isArray(recipients) ? recipients.map(asObject) : [];
	return reasonOf(asText(recipient?.['error']));
}
