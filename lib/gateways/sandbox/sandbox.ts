import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asNumber, asText, jsonObject } from '../json';
import { cancel } from './cancel';
import { readError } from './errors';
import { sandboxKeyFields, type SandboxKeys } from './keys';
import { sandboxRequest } from './request';
import { send } from './send';
import { status } from './status';
import { webhooks } from './webhooks';

const MINUTES_OF_A_DAY = 24 * 60;

/** The local gateway of the folder `sandbox/`: it behaves like a real one and reaches no phone. */
export const sandbox: Gateway<SandboxKeys> = {
	id: 'sandbox',
	displayName: 'Sandbox (Reaches No Phone)',
	keyFields: sandboxKeyFields,
	// What its protocol takes (sandbox/README.md).
	senderForm: {
		names: { longest: 11, also: ' &+-_.#' },
		numbers: { longest: 15, international: false },
	},
	capabilities: {
		// Its API takes 1,000; so few leave little in doubt when a request fails.
		batchSize: 20,
		messagesPerSecond: 1000,
		idempotencyKey: true,
		reachesPhones: false,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		schedule: { minMinutes: 1, maxMinutes: 35 * MINUTES_OF_A_DAY, cancel: true },
		validity: { minMinutes: 1, maxMinutes: 7 * MINUTES_OF_A_DAY },
	},

	...send,

	test: {
		build: (keys, sender) => sandboxRequest(keys, 'GET', balancePath(sender)),
		read: (reply) =>
			reply.status === 200 && jsonObject(reply.body)?.['credits'] !== undefined
				? ok(undefined)
				: fail(readError(reply)),
	},

	balance: {
		build: (keys) => sandboxRequest(keys, 'GET', balancePath()),
		read(reply) {
			const body = jsonObject(reply.body);
			const credits = asNumber(body?.['credits']);
			if (reply.status !== 200 || credits === undefined) return fail(readError(reply));
			return ok({ credits, currency: asText(body?.['currency']) ?? 'credits' });
		},
	},

	status,
	cancel,
	webhooks,
};

/** A sender the sandbox would refuse is refused here too. */
const balancePath = (sender = '') =>
	`/v1/balance${sender === '' ? '' : `?sender=${encodeURIComponent(sender)}`}`;
