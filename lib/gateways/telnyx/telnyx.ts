import { fail, ok } from '../../shared';
import type { Balance, Gateway } from '../gateway';
import type { HttpReply } from '../http';
import { asText } from '../json';
import { asCount } from '../posted';
import { cancel } from './cancel';
import { readError } from './errors';
import { telnyxKeyFields, type TelnyxKeys } from './keys';
import { optOuts } from './optOuts';
import { profileIn, profileRequest } from './registration';
import { dataIn, telnyxRequest } from './request';
import { buildSend, readSend } from './send';
import { senderStandings } from './standings';
import { status } from './status';
import { webhooks } from './webhooks';

/** Telnyx's Messages API v2, from a number, a name or the pool of a messaging profile. */
export const telnyx: Gateway<TelnyxKeys> = {
	id: 'telnyx',
	displayName: 'Telnyx',
	keyFields: telnyxKeyFields,
	/** @see https://developers.telnyx.com/docs/messaging/messages/alphanumeric-sender-id */
	senderForm: { names: { longest: 11, also: ' ' }, numbers: { longest: 15, international: true } },
	capabilities: {
		batchSize: 1,
		// What a toll-free number may send; an account has 50, a long number mostly far fewer, which wait there.
		messagesPerSecond: 20,
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		schedule: { minMinutes: 5, maxMinutes: 5 * 24 * 60, cancel: true },
		// Ten parts.
		maxTextLength: 1530,
		// Every profile answers STOP, START and HELP, and says by which.
		answersReplies: { told: true, words: [] },
	},

	buildSend,
	readSend: (reply, messages) => messages.map(() => readSend(reply)),

	test: {
		build: (keys) =>
			keys.telnyxProfileId === ''
				? telnyxRequest(keys, 'GET', 'balance')
				: profileRequest(keys, 'GET', keys.telnyxProfileId),
		read(reply) {
			const profile = profileIn(reply);
			if (profile?.['enabled'] === false) {
				const message =
					'The key is right, and the messaging profile is switched off: switch it on in the Telnyx portal';
				return fail({ cause: 'misconfigured', message });
			}
			return profile || balanceOf(reply) ? ok(undefined) : fail(readError(reply));
		},
	},

	balance: {
		build: (keys) => telnyxRequest(keys, 'GET', 'balance'),
		read(reply) {
			const balance = balanceOf(reply);
			return balance ? ok(balance) : fail(readError(reply));
		},
	},

	status,
	cancel,
	webhooks,
	optOuts,
	senderStandings,
};

/** What can be spent: the balance, and the credit that the account has beside it. */
function balanceOf(reply: HttpReply): Balance | undefined {
	const data = dataIn(reply.body);
	const credits = asCount(data?.['available_credit']) ?? asCount(data?.['balance']);
	const currency = asText(data?.['currency']);
	if (reply.status !== 200 || credits === undefined || currency === undefined) return undefined;
	return { credits, currency };
}
