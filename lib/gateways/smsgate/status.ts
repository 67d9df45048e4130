import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import type { HttpReply } from '../http';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { ownValue } from '../ownValue';
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

	read(reply, query) {
		const body = jsonObject(reply.body);
		// Old messages are removed, so that absence proves nothing.
		if (isAbsent(reply)) return ok({ kind: 'not_found', certain: false });
		const gatewayMessageId = query.gatewayMessageId || query.idempotencyKey;
		const kind = ownValue(kinds, asText(body?.['state']) ?? '');
		if (reply.status !== 200 || body?.['id'] !== gatewayMessageId || !kind) {
			return fail(readError(reply));
		}
		const reason = kind === 'undelivered' ? { reason: failureIn(body) } : {};
		return ok({ kind, gatewayMessageId, ...reason });
	},
};

const kinds: Readonly<Record<string, 'accepted' | 'delivered' | 'undelivered' | 'cancelled'>> = {
	Pending: 'accepted',
	Cancelling: 'accepted',
	Processed: 'accepted',
	Sent: 'accepted',
	Delivered: 'delivered',
	Failed: 'undelivered',
	Cancelled: 'cancelled',
};

/** A server says so in words, the phone with an empty body; any other 404 comes from something else. */
const isAbsent = ({ status: code, body }: HttpReply): boolean =>
	code === 404 &&
	(body.trim() === '' ||
		/\b(?:message|record) not found/i.test(asText(jsonObject(body)?.['message']) ?? ''));

/** Why a message of state `Failed` was not sent. */
export function failureIn({ recipients }: JsonObject): string {
	const [recipient] = Array.isArray(recipients) ? recipients.map(asObject) : [];
	return reasonOf(asText(recipient?.['error']));
}
