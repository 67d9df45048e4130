import { fail, ok } from '../../shared';
import { basicAuth } from '../basicAuth';
import type { Balance, Gateway } from '../gateway';
import type { HttpReply, HttpRequest } from '../http';
import { asNumber, jsonObject } from '../json';
import { jsonRequest } from '../jsonRequest';
import { readError } from './errors';
import { vonageKeyFields, type VonageKeys } from './keys';
import { prices } from './prices';
import { buildSend, readSend } from './send';
import { webhooks } from './webhooks';

/** Vonage's SMS API (once Nexmo): no scheduler, no look-up, and HTTP 200 whatever happens. */
export const vonage: Gateway<VonageKeys> = {
	id: 'vonage',
	displayName: 'Vonage',
	keyFields: vonageKeyFields,
	// Vonage leaves spaces out by itself, so that another name than the one written would be shown.
	senderForm: {
		names: { longest: 11, also: '&+-_.#' },
		numbers: { longest: 15, international: false },
		required: true,
	},
	capabilities: {
		batchSize: 1,
		messagesPerSecond: 30,
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		// 20 seconds to 7 days.
		validity: { minMinutes: 1, maxMinutes: 7 * 24 * 60 },
	},

	buildSend,
	readSend: (reply, messages) => messages.map(() => readSend(reply)),

	test: {
		build: askBalance,
		read: (reply) => (balanceOf(reply) ? ok(undefined) : fail(readError(reply))),
	},

	balance: {
		build: askBalance,
		read(reply) {
			const balance = balanceOf(reply);
			return balance ? ok(balance) : fail(readError(reply));
		},
	},

	webhooks,
	prices,
};

function askBalance(keys: VonageKeys): HttpRequest {
	const authorization = basicAuth(keys.vonageApiKey, keys.vonageApiSecret);
	return jsonRequest('GET', 'https://rest.nexmo.com/account/get-balance', authorization);
}

/** In euros, like every account of Vonage. */
function balanceOf(reply: HttpReply): Balance | undefined {
	const credits = asNumber(jsonObject(reply.body)?.['value']);
	return reply.status === 200 && credits !== undefined ? { credits, currency: 'EUR' } : undefined;
}
