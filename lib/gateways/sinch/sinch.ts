import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asText, jsonObject } from '../json';
import { asCount } from '../posted';
import { withoutPlus } from '../withPlus';
import { readError } from './errors';
import { sinchKeyFields, type SinchKeys } from './keys';
import { partsOf } from './messageId';
import { replies } from './replies';
import { sinchRequest } from './request';
import { buildSend, readSend } from './send';
import { status } from './status';
import { webhooks } from './webhooks';

/** A number kept for plays on British television, so that it is nobody’s. */
const nobody = '447700900123';

/** Sinch's SMS REST API (XMS): batches, in which each number has a text of its own. */
export const sinch: Gateway<SinchKeys> = {
	id: 'sinch',
	displayName: 'Sinch',
	keyFields: sinchKeyFields,
	senderForm: { names: { longest: 11, also: '' }, numbers: { longest: 15, international: true } },
	capabilities: {
		batchSize: 1000,
		// Every number counts against the rate of the service plan; what comes faster waits there.
		messagesPerSecond: 30,
		// A client reference may be used twice.
		idempotencyKey: false,
		reachesPhones: true,
		billsAsUnicode: 'whatNeedsIt',
		sender: 'perMessage',
		// Only a whole batch can be called back, so that what is scheduled travels alone.
		schedule: { minMinutes: 1, maxMinutes: 7 * 24 * 60, cancel: true, batchSize: 1 },
		maxTextLength: 2000,
	},

	buildSend,
	readSend,

	test: {
		// As a campaign is sent, and without sending it: to nobody, with a text of its own.
		build: (keys, sender) =>
			sinchRequest(keys, 'POST', 'batches/dry_run', {
				to: [nobody],
				...(sender === '' ? {} : { from: withoutPlus(sender) }),
				body: '${t}',
				parameters: { t: { [nobody]: 'Test' } },
				type: 'mt_text',
			}),
		read: (reply) =>
			reply.status === 200 &&
			asCount(jsonObject(reply.body)?.['number_of_recipients']) !== undefined
				? ok(undefined)
				: fail(readError(reply)),
	},

	status,

	cancel: {
		build: (keys, id) =>
			sinchRequest(keys, 'DELETE', `batches/${encodeURIComponent(partsOf(id)[0])}`),
		read(reply, id) {
			const body = jsonObject(reply.body);
			const isIt = asText(body?.['id']) === partsOf(id)[0];
			const { canceled } = body ?? {};
			if (reply.status !== 200 || !isIt || typeof canceled !== 'boolean') {
				return fail(readError(reply));
			}
			return ok(canceled ? 'cancelled' : 'too_late');
		},
	},

	webhooks,
	replies,
};
