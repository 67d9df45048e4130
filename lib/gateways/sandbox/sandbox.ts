import { failedRequest } from '../failedRequest';
import type { Gateway, SendOutcome } from '../gateway';
import type { HttpRequest } from '../http';
import { asNumber, asObject, asText, jsonObject, type JsonObject } from '../json';
import { fail, ok } from '../../shared';
import { readError, refusalCauses } from './errors';
import { sandboxKeyFields, type SandboxKeys } from './keys';

/** The local gateway of the folder `sandbox/`: it behaves like a real one and reaches no phone. */
export const sandbox: Gateway<SandboxKeys> = {
	id: 'sandbox',
	displayName: 'Sandbox (Reaches No Phone)',
	keyFields: sandboxKeyFields,
	capabilities: {
		batchSize: 1000,
		messagesPerSecond: 1000,
		idempotencyKey: true,
		reachesPhones: false,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
	},

	buildSend: (keys, messages) =>
		authorized(keys, 'POST', '/v1/messages', {
			messages: messages.map(({ to, sender, text, idempotencyKey }) => ({
				to,
				...(sender === '' ? {} : { from: sender }),
				text,
				clientReference: idempotencyKey,
			})),
		}),

	readSend(reply, messages) {
		const outcomes = jsonObject(reply.body)?.['messages'];
		if (reply.status === 200 && Array.isArray(outcomes) && outcomes.length === messages.length) {
			return outcomes.map((outcome) => readOutcome(asObject(outcome)));
		}
		const failure = failedRequest(reply, readError(reply));
		return messages.map(() => failure);
	},

	test: {
		build: (keys, sender) => authorized(keys, 'GET', balancePath(sender)),
		read: (reply) =>
			reply.status === 200 && jsonObject(reply.body)?.['credits'] !== undefined
				? ok(undefined)
				: fail(readError(reply)),
	},

	balance: {
		build: (keys) => authorized(keys, 'GET', balancePath()),
		read(reply) {
			const body = jsonObject(reply.body);
			const credits = asNumber(body?.['credits']);
			if (reply.status !== 200 || credits === undefined) return fail(readError(reply));
			return ok({ credits, currency: asText(body?.['currency']) ?? 'credits' });
		},
	},
};

/** A sender the sandbox would refuse is refused here too. */
const balancePath = (sender = '') =>
	`/v1/balance${sender === '' ? '' : `?sender=${encodeURIComponent(sender)}`}`;

function authorized(
	keys: SandboxKeys,
	method: HttpRequest['method'],
	path: string,
	body?: unknown,
): HttpRequest {
	return {
		method,
		url: keys.sandboxUrl.trim().replace(/\/+$/, '') + path,
		headers: {
			authorization: `Bearer ${keys.sandboxApiKey}`,
			accept: 'application/json',
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
		},
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	};
}

function readOutcome(outcome: JsonObject | undefined): SendOutcome {
	const id = asText(outcome?.['id']);
	const status = outcome?.['status'];
	if (status === 'refused') {
		const error = asObject(outcome?.['error']);
		return {
			kind: 'refused',
			cause: refusalCauses[asText(error?.['code']) ?? ''] ?? 'other',
			message: asText(error?.['message']) ?? 'The sandbox refused the message without a reason',
			retryable: false,
		};
	}
	if (id === undefined || typeof status !== 'string') {
		return { kind: 'unknown', message: 'The sandbox answered without saying what it did' };
	}
	const segments = asNumber(outcome?.['segments']);
	const credits = asNumber(outcome?.['credits']);
	return {
		kind: 'accepted',
		gatewayMessageId: id,
		...(segments === undefined ? {} : { segments }),
		...(credits === undefined ? {} : { credits }),
		repeated: outcome?.['repeated'] === true,
	};
}
