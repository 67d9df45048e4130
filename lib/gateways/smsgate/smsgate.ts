import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import type { HttpReply } from '../http';
import { jsonList } from '../json';
import { cancel } from './cancel';
import { readError } from './errors';
import { smsgateKeyFields, type SmsgateKeys } from './keys';
import { smsgateRequest } from './request';
import { buildSend, readSend } from './send';
import { status } from './status';
import { webhooks } from './webhooks';

/** SMS Gateway for Android: a phone of one's own as the gateway, reached by a server or directly. */
export const smsgate: Gateway<SmsgateKeys> = {
	id: 'smsgate',
	displayName: 'SMSGate (Android Phone)',
	keyFields: smsgateKeyFields,
	// People see the number of the SIM card, whatever is written.
	senderForm: { names: 'unused', numbers: { longest: 15, international: false } },
	capabilities: {
		// It takes 100 numbers at once, with the same text for all.
		batchSize: 1,
		// About what a phone sends; Android stops an app that sends many more.
		messagesPerSecond: 1,
		idempotencyKey: true,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		// No schedule: an app before 1.61 ignores `scheduleAt` and sends at once.
		sender: 'perAccount',
		senderIsSet: 'by the SIM card of the phone',
		validity: { minMinutes: 1, maxMinutes: 7 * 24 * 60 },
	},

	buildSend,
	readSend: (reply, messages) => messages.map((message) => readSend(reply, message)),

	test: {
		// The phone itself is the only device, in a list all the same.
		build: (keys) =>
			smsgateRequest(keys, 'GET', keys.smsgateServer === 'local' ? '/device' : '/devices'),
		read(reply) {
			const devices = devicesIn(reply);
			if (!devices) return fail(readError(reply));
			if (devices.length > 0) return ok(undefined);
			const message = 'The keys are right, and no phone is registered: open the app and go online';
			return fail({ cause: 'unavailable', message });
		},
	},

	status,
	cancel,
	webhooks,
};

const devicesIn = ({ status: code, body, headers }: HttpReply) =>
	code === 200 && /json/.test(headers['content-type'] ?? '') ? jsonList(body) : undefined;
