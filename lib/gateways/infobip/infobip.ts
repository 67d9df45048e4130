import { fail, ok } from '../../shared';
import type { Balance, Gateway } from '../gateway';
import type { HttpReply } from '../http';
import { asNumber, asText, jsonObject } from '../json';
import { readError } from './errors';
import { infobipKeyFields, type InfobipKeys } from './keys';
import { optOuts } from './optOuts';
import { replies } from './replies';
import { infobipRequest } from './request';
import { buildSend, readSend } from './send';
import { status } from './status';
import { webhooks } from './webhooks';

const dayMinutes = 24 * 60;

/** States of a bulk that can be called back no more. */
const over = ['PROCESSING', 'FINISHED', 'FAILED'];

/** Infobip's SMS API v3, which takes many messages in a request, each with a text and an ID of its own. */
export const infobip: Gateway<InfobipKeys> = {
	id: 'infobip',
	displayName: 'Infobip',
	keyFields: infobipKeyFields,
	senderForm: {
		names: { longest: 11, also: ' &+-_.#' },
		numbers: { longest: 15, international: false },
	},
	capabilities: {
		// The API names no limit; a request this large stays well below a megabyte.
		batchSize: 200,
		messagesPerSecond: 100,
		// A repeated message ID is rejected, but for how long Infobip remembers one is not documented.
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		schedule: { minMinutes: 1, maxMinutes: 180 * dayMinutes, cancel: true, batchSize: 1 },
		validity: { minMinutes: 1, maxMinutes: 2 * dayMinutes },
		// A keyword that is set up there has an answer set up with it.
		answersReplies: { told: true, words: [] },
	},

	buildSend,
	readSend,

	test: {
		// A preview needs the same rights as a send, and sends nothing.
		build: (keys) => infobipRequest(keys, 'POST', '/sms/1/preview', { text: 'Test' }),
		read: (reply) =>
			reply.status === 200 && Array.isArray(jsonObject(reply.body)?.['previews'])
				? ok(undefined)
				: fail(readError(reply)),
	},

	balance: {
		build: (keys) => infobipRequest(keys, 'GET', '/account/1/balance'),
		read(reply) {
			const balance = balanceOf(reply);
			return balance ? ok(balance) : fail(readError(reply));
		},
	},

	status,

	cancel: {
		build: (keys, id) =>
			infobipRequest(keys, 'PUT', `/sms/1/bulks/status?bulkId=${encodeURIComponent(id)}`, {
				status: 'CANCELED',
			}),
		read(reply, id) {
			const body = jsonObject(reply.body);
			const state = asText(body?.['status']) ?? '';
			if (reply.status !== 200 || body?.['bulkId'] !== id) return fail(readError(reply));
			if (state === 'CANCELED') return ok('cancelled');
			return over.includes(state) ? ok('too_late') : fail(readError(reply));
		},
	},

	webhooks,
	replies,
	optOuts,
};

function balanceOf(reply: HttpReply): Balance | undefined {
	const body = jsonObject(reply.body);
	const [credits, currency] = [asNumber(body?.['balance']), asText(body?.['currency'])];
	if (reply.status !== 200 || credits === undefined || currency === undefined) return undefined;
	return { credits, currency };
}
