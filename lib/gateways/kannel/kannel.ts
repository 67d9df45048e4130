import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { readError } from './errors';
import { kannelKeyFields, type KannelKeys } from './keys';
import { buildSend, buildTest, readSend } from './send';
import { webhooks } from './webhooks';

/**
 * Kannel, the SMS gateway that people run themselves, through the HTTP interface of its smsbox. It gives
 * no message ID, knows no balance, and forgets what it has handed over.
 */
export const kannel: Gateway<KannelKeys> = {
	id: 'kannel',
	displayName: 'Kannel',
	keyFields: kannelKeyFields,
	// Kannel hands any sender on; what an SMSC makes of it is its operator's rule.
	senderForm: {
		names: { longest: 11, also: ' &+-_.#' },
		numbers: { longest: 15, international: false },
	},
	capabilities: {
		// It takes several numbers at once, with the same text for all.
		batchSize: 1,
		// Kannel queues what comes faster than its SMSC takes.
		messagesPerSecond: 50,
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		// SMPP 3.4 §7.1.1 writes an instant up to 99 years ahead; SMSCs keep a message some days.
		schedule: { minMinutes: 1, maxMinutes: 7 * 24 * 60, cancel: false },
		validity: { minMinutes: 1, maxMinutes: 7 * 24 * 60 },
	},

	buildSend,
	readSend: (reply, messages) => messages.map((message) => readSend(reply, message)),

	test: {
		build: buildTest,
		read(reply) {
			const failure = readError(reply);
			return reply.status === 400 && failure.cause === 'invalid_recipient'
				? ok(undefined)
				: fail(failure);
		},
	},

	webhooks,
};
