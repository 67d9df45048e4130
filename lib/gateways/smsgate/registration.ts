import { fail, ok } from '../../shared';
import type { Registration } from '../gateway';
import { asObject, asText, jsonList, jsonObject } from '../json';
import { readError } from './errors';
import type { SmsgateKeys } from './keys';
import { smsgateRequest } from './request';

/**
 * The webhooks of the account, or of the phone itself (swagger of the app: /webhooks). They reach the phone
 * some time later. Apps of before 2026 know no `sms:cancelled` and refuse it.
 */
export const registration: Registration<SmsgateKeys> = {
	isOffered: () => true,
	events: [
		'sms:received',
		'mms:downloaded',
		'sms:delivered',
		'sms:failed',
		'sms:sent',
		'sms:cancelled',
	],

	find: {
		build: (keys) => smsgateRequest(keys, 'GET', '/webhooks'),
		read(reply, url, event) {
			const hooks = jsonList(reply.body);
			if (reply.status !== 200 || !hooks) return fail(readError(reply));
			const found = hooks
				.map(asObject)
				.find((hook) => hook?.['url'] === url && hook['event'] === event);
			const id = asText(found?.['id']);
			return ok(id === undefined ? undefined : { id, url });
		},
	},

	create: {
		build: (keys, url, event) => smsgateRequest(keys, 'POST', '/webhooks', { url, event }),
		read(reply, url) {
			const id = asText(jsonObject(reply.body)?.['id']);
			const isMade = reply.status === 201 || reply.status === 200;
			return isMade && id !== undefined ? ok({ id, url }) : fail(readError(reply));
		},
	},

	remove: {
		build: (keys, id) => smsgateRequest(keys, 'DELETE', `/webhooks/${encodeURIComponent(id)}`),
		read: (reply) => (reply.status === 204 ? ok(undefined) : fail(readError(reply))),
	},
};
