import { fail, ok } from '../../shared';
import type { Operation, StatusAnswer, StatusQuery } from '../gateway';
import { asNumber, asObject, asText, jsonObject, type JsonObject } from '../json';
import { onlyOne } from '../sameMessage';
import { readError, saysOptedOut } from './errors';
import type { SandboxKeys } from './keys';
import { sandboxRequest } from './request';

type Status = Operation<SandboxKeys, readonly [StatusQuery], StatusAnswer>;

/**
 * Asked by our key, which finds a message whose answer was lost too. The sandbox forgets all when it
 * is started anew: that it knows nothing proves nothing about what was handed over before.
 */
export const status: Status = {
	build: (keys, { idempotencyKey }) =>
		sandboxRequest(
			keys,
			'GET',
			`/v1/messages?clientReference=${encodeURIComponent(idempotencyKey)}`,
		),

	read(reply, { sentAt, gatewayMessageId }) {
		const body = jsonObject(reply.body);
		const messages = body?.['messages'];
		const since = Date.parse(asText(body?.['knowsSince']) ?? '');
		if (reply.status !== 200 || !Array.isArray(messages)) return fail(readError(reply));
		const taken = messages.map(asObject).filter(wasTaken);
		if (taken.length === 0) return ok({ kind: 'not_found', certain: since <= sentAt });
		const asked = taken.filter((message) => message['id'] === gatewayMessageId);
		return ok(onlyOne('The sandbox', asked.length > 0 ? asked : taken, fateOf));
	},
};

/** A message refused at once was never taken; one refused at its hour had been scheduled. */
const wasTaken = (message: JsonObject | undefined): message is JsonObject =>
	message !== undefined && (message['status'] !== 'refused' || message['sendAt'] !== undefined);

function fateOf(message: JsonObject): StatusAnswer {
	const gatewayMessageId = asText(message['id']);
	const charged = asNumber(message['credits']);
	const error = asObject(message['error']);
	const reason = asText(error?.['message']);
	const optedOut = saysOptedOut(error);
	return {
		kind: kindOf(message['status']),
		...(gatewayMessageId === undefined ? {} : { gatewayMessageId }),
		...(charged === undefined ? {} : { charged }),
		...(reason === undefined ? {} : { reason }),
		...(optedOut === undefined ? {} : { optedOut }),
	};
}

/** What became of a message, by the sandbox's word for it. */
export function kindOf(status: unknown): 'accepted' | 'delivered' | 'undelivered' | 'cancelled' {
	switch (status) {
		case 'delivered':
			return 'delivered';
		case 'canceled':
			return 'cancelled';
		case 'undelivered':
		case 'expired':
		case 'refused':
			return 'undelivered';
		default:
			return 'accepted';
	}
}
