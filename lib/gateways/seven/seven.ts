import { fail, ok } from '../../shared';
import type { Balance, Gateway } from '../gateway';
import type { HttpReply } from '../http';
import { asNumber, asText, jsonObject } from '../json';
import { readError } from './errors';
import { sevenKeyFields, type SevenKeys } from './keys';
import { prices } from './prices';
import { sevenRequest } from './request';
import { replies } from './replies';
import { buildSend, readSend } from './send';
import { status } from './status';
import { webhooks } from './webhooks';

/** seven.io (formerly sms77). */
export const seven: Gateway<SevenKeys> = {
	id: 'seven',
	displayName: 'seven.io',
	keyFields: sevenKeyFields,
	/** @see https://docs.seven.io/en/rest-api/endpoints/sms (from) */
	senderForm: { names: { longest: 11, also: '' }, numbers: { longest: 16, international: false } },
	capabilities: {
		// It takes several numbers at once, with the same text for all.
		batchSize: 1,
		messagesPerSecond: 10,
		// A text repeated within 180 seconds is refused, but that is no key, and not for long.
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		schedule: { minMinutes: 1, maxMinutes: 365 * 24 * 60, cancel: true },
		validity: { minMinutes: 1, maxMinutes: 2 * 24 * 60 },
		maxTextLength: 1520,
	},

	buildSend,
	readSend: (reply, messages) => messages.map(() => readSend(reply)),

	test: {
		build: (keys) => sevenRequest(keys, 'GET', 'balance'),
		read: (reply) => (balanceOf(reply) ? ok(undefined) : fail(readError(reply))),
	},

	balance: {
		build: (keys) => sevenRequest(keys, 'GET', 'balance'),
		read(reply) {
			const balance = balanceOf(reply);
			return balance ? ok(balance) : fail(readError(reply));
		},
	},

	status,

	cancel: {
		build: (keys, id) => sevenRequest(keys, 'DELETE', 'sms', { ids: id }),
		read(reply, id) {
			const body = jsonObject(reply.body);
			const [success, deleted] = [body?.['success'], body?.['deleted']];
			if (reply.status !== 200 || typeof success !== 'boolean' || deleted === undefined) {
				return fail(readError(reply));
			}
			const isDeleted = Array.isArray(deleted) && deleted.map(String).includes(id);
			return ok(success && isDeleted ? 'cancelled' : 'too_late');
		},
	},

	webhooks,
	replies,
	prices,
};

function balanceOf(reply: HttpReply): Balance | undefined {
	const body = jsonObject(reply.body);
	const credits = asNumber(body?.['amount']);
	if (reply.status !== 200 || credits === undefined) return undefined;
	return { credits, currency: asText(body?.['currency']) ?? 'EUR' };
}
