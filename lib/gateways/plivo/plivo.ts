import { fail, ok } from '../../shared';
import type { Balance, Gateway } from '../gateway';
import type { HttpReply } from '../http';
import { asText, jsonObject } from '../json';
import { asCount } from '../posted';
import { readError } from './errors';
import { plivoKeyFields, type PlivoKeys } from './keys';
import { prices } from './prices';
import { plivoRequest } from './request';
import { buildSend, readSend } from './send';
import { status } from './status';
import { webhooks } from './webhooks';

/** Plivo's Message API: no scheduler, no reference of ours, and codes in reports alone. */
export const plivo: Gateway<PlivoKeys> = {
	id: 'plivo',
	displayName: 'Plivo',
	keyFields: plivoKeyFields,
	senderForm: { names: { longest: 11, also: '' }, numbers: { longest: 15, international: true } },
	capabilities: {
		// It takes 1000 numbers at once, with the same text for all.
		batchSize: 1,
		// What an account starts with; what comes faster waits at Plivo.
		messagesPerSecond: 5,
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		// How long a text may wait at Plivo, as it does by itself.
		validity: { minMinutes: 1, maxMinutes: 180 },
		maxTextLength: 1600,
	},

	buildSend,
	readSend: (reply, messages) => messages.map(() => readSend(reply)),

	test: {
		build: (keys) => plivoRequest(keys, 'GET', ''),
		read: (reply) => (balanceOf(reply) ? ok(undefined) : fail(readError(reply))),
	},

	balance: {
		build: (keys) => plivoRequest(keys, 'GET', ''),
		read(reply) {
			const balance = balanceOf(reply);
			return balance ? ok(balance) : fail(readError(reply));
		},
	},

	status,
	webhooks,
	prices,
};

/** In US dollars, like every account of Plivo. */
function balanceOf(reply: HttpReply): Balance | undefined {
	const body = jsonObject(reply.body);
	const credits = asCount(body?.['cash_credits']);
	const isAccount = asText(body?.['auth_id']) !== undefined;
	return reply.status === 200 && isAccount && credits !== undefined
		? { credits, currency: 'USD' }
		: undefined;
}
