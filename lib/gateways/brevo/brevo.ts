import { fail, ok } from '../../shared';
import type { Balance, Gateway } from '../gateway';
import type { HttpReply } from '../http';
import { asNumber, asObject, jsonObject } from '../json';
import { readError } from './errors';
import { brevoKeyFields, type BrevoKeys } from './keys';
import { optOuts } from './optOuts';
import { replies } from './replies';
import { brevoRequest } from './request';
import { buildSend, readSend } from './send';
import { status } from './status';
import { webhooks } from './webhooks';

/** Brevo (formerly Sendinblue), one personal text a request. */
export const brevo: Gateway<BrevoKeys> = {
	id: 'brevo',
	displayName: 'Brevo',
	keyFields: brevoKeyFields,
	/** @see https://developers.brevo.com/reference/sendasynctransactionalsms (sender) */
	senderForm: {
		names: { longest: 11, also: '' },
		numbers: { longest: 15, international: false },
		required: true,
	},
	capabilities: {
		batchSize: 1,
		/** @see https://developers.brevo.com/docs/api-limits */
		messagesPerSecond: 150,
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
	},

	buildSend,
	readSend: (reply, messages) => messages.map(() => readSend(reply)),

	test: {
		build: (keys) => brevoRequest(keys, 'GET', 'account'),
		read: (reply) =>
			reply.status === 200 && Array.isArray(jsonObject(reply.body)?.['plan'])
				? ok(undefined)
				: fail(readError(reply)),
	},

	balance: {
		build: (keys) => brevoRequest(keys, 'GET', 'account'),
		read(reply) {
			const balance = balanceOf(reply);
			return balance ? ok(balance) : fail(readError(reply));
		},
	},

	status,
	webhooks,
	replies,
	optOuts,
};

/** Of the plans of the account, the one for texts; an account that never bought any has none. */
function balanceOf(reply: HttpReply): Balance | undefined {
	const plans = jsonObject(reply.body)?.['plan'];
	if (reply.status !== 200 || !Array.isArray(plans)) return undefined;
	const credits = plans
		.map(asObject)
		.filter((plan) => plan?.['type'] === 'sms')
		.map((plan) => asNumber(plan?.['credits']) ?? 0);
	return { credits: credits.reduce((sum, each) => sum + each, 0), currency: 'credits' };
}
