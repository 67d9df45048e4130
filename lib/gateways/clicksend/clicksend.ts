import { fail, ok } from '../../shared';
import type { Balance, Gateway } from '../gateway';
import type { HttpReply } from '../http';
import { jsonObject } from '../json';
import { asCount } from '../posted';
import { readError } from './errors';
import { clicksendKeyFields, type ClicksendKeys } from './keys';
import { optOuts } from './optOuts';
import { prices } from './prices';
import { replies } from './replies';
import { clicksendRequest, dataOf } from './request';
import { buildSend, currencyOf, readSend } from './send';
import { status } from './status';
import { webhooks } from './webhooks';

/** ClickSend, which takes many messages in a request, each with a text of its own. */
export const clicksend: Gateway<ClicksendKeys> = {
	id: 'clicksend',
	displayName: 'ClickSend',
	keyFields: clicksendKeyFields,
	/** @see https://help.clicksend.com/en/collections/57584-numbers-sender-ids */
	senderForm: { names: { longest: 11, also: '' }, numbers: { longest: 15, international: true } },
	capabilities: {
		// It takes 1,000; with fewer in a request, fewer are in doubt when its answer is lost.
		batchSize: 200,
		/** “We can accept messages at any rate”: https://help.clicksend.com/en/articles/42318-sms-troubleshooting */
		messagesPerSecond: 100,
		// The same text to the same number is refused for a moment, but that is no key.
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		// How far ahead is not documented.
		schedule: { minMinutes: 1, maxMinutes: 30 * 24 * 60, cancel: true },
		// Six parts of GSM-7; more may be cut off, as its API says.
		maxTextLength: 918,
	},

	buildSend,
	readSend,

	test: {
		build: (keys) => clicksendRequest(keys, 'GET', 'account'),
		read: (reply) => (balanceOf(reply) ? ok(undefined) : fail(readError(reply))),
	},

	balance: {
		build: (keys) => clicksendRequest(keys, 'GET', 'account'),
		read(reply) {
			const balance = balanceOf(reply);
			return balance ? ok(balance) : fail(readError(reply));
		},
	},

	status,

	cancel: {
		build: (keys, id) => clicksendRequest(keys, 'PUT', `sms/${encodeURIComponent(id)}/cancel`),
		read(reply) {
			const code = jsonObject(reply.body)?.['response_code'];
			if (reply.status === 200 && code === 'SUCCESS') return ok('cancelled');
			// It knows no message of this ID that still waits.
			return reply.status === 404 && code === 'NOT_FOUND' ? ok('too_late') : fail(readError(reply));
		},
	},

	webhooks,
	replies,
	optOuts,
	prices,
};

function balanceOf(reply: HttpReply): Balance | undefined {
	const data = dataOf(reply);
	const [credits, currency] = [asCount(data?.['balance']), currencyOf(data)];
	return credits === undefined || currency === undefined ? undefined : { credits, currency };
}
