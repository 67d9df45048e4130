import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import type { HttpReply } from '../http';
import { numberIn, objectsWith } from './answer';
import { readError } from './errors';
import { mailproKeyFields, type MailproKeys } from './keys';
import { keyedAddress } from './request';
import { buildSend, readSend } from './send';
import { status } from './status';

/**
 * Mailpro's SMS API. It takes one number a request (its bulk send takes address books), no sender, no
 * reference of ours, and posts nothing back.
 *
 * @see https://www.mailpro.com/api/sms/send/add-single.asp
 */
export const mailpro: Gateway<MailproKeys> = {
	id: 'mailpro',
	displayName: 'Mailpro',
	keyFields: mailproKeyFields,
	/** @see https://www.mailpro.com/faq/how-to-use-mailpro-to-send-sms (SenderName) */
	senderForm: { names: { longest: 10, also: '' }, numbers: { longest: 15, international: false } },
	capabilities: {
		batchSize: 1,
		// 500 requests a minute.
		messagesPerSecond: 8,
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'allBeyondAscii',
		sender: 'perAccount',
		senderIsSet: 'in the Mailpro account, under SMS, SenderName',
		// No limit is documented; a month is what a campaign plans.
		schedule: { minMinutes: 5, maxMinutes: 31 * 24 * 60, cancel: false },
	},

	buildSend,
	readSend: (reply, messages) => messages.map(() => readSend(reply)),

	test: {
		build: askBalance,
		read: (reply) => (creditsOf(reply) === undefined ? fail(readError(reply)) : ok(undefined)),
	},

	balance: {
		build: askBalance,
		read(reply) {
			const credits = creditsOf(reply);
			return credits === undefined ? fail(readError(reply)) : ok({ credits, currency: 'credits' });
		},
	},

	status,
};

/** @see https://www.mailpro.com/api/sms/account/credits.asp */
function askBalance(keys: MailproKeys) {
	return keyedAddress(keys, 'credits/getcredits.json');
}

function creditsOf(reply: HttpReply): number | undefined {
	const [account] = objectsWith('total_credit', reply.body);
	return reply.status === 200 ? numberIn(account, 'total_credit') : undefined;
}
