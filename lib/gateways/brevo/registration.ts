import { fail, ok } from '../../shared';
import type { Registration } from '../gateway';
import { asObject, jsonObject } from '../json';
import { asPosted } from '../posted';
import { readError } from './errors';
import type { BrevoKeys } from './keys';
import { brevoRequest } from './request';

/** Events of texts that a webhook may be told of. */
const events = [
	'sent',
	'delivered',
	'softBounce',
	'hardBounce',
	'blocked',
	'unsubscribed',
	'reply',
];

/** @see https://developers.brevo.com/reference/createwebhook */
export const registration: Registration<BrevoKeys> = {
	isOffered: () => true,
	// Of the kinds of webhooks the one that has texts.
	events: ['transactional'],

	find: {
		build: (keys, _url, event) => brevoRequest(keys, 'GET', `webhooks?type=${event}`),
		read(reply, url) {
			const body = jsonObject(reply.body);
			// So it answers an account that has none.
			if (reply.status === 404 && body?.['code'] === 'document_not_found') return ok(undefined);
			const hooks = body?.['webhooks'];
			if (reply.status !== 200 || !Array.isArray(hooks)) return fail(readError(reply));
			const found = hooks.map(asObject).find((hook) => hook?.['url'] === url);
			const id = asPosted(found?.['id']);
			return ok(id === undefined ? undefined : { id, url });
		},
	},

	create: {
		build: (keys, url, event) =>
			brevoRequest(keys, 'POST', 'webhooks', {
				url,
				type: event,
				channel: 'sms',
				events,
				description: 'SMS Events Trigger of n8n',
				...(keys.brevoWebhookToken === ''
					? {}
					: { auth: { type: 'bearer', token: keys.brevoWebhookToken } }),
			}),
		read(reply, url) {
			const id = asPosted(jsonObject(reply.body)?.['id']);
			if (reply.status !== 201 || id === undefined) return fail(readError(reply));
			return ok({ id, url });
		},
	},

	remove: {
		build: (keys, id) => brevoRequest(keys, 'DELETE', `webhooks/${encodeURIComponent(id)}`),
		read(reply) {
			const isGone =
				reply.status === 404 && jsonObject(reply.body)?.['code'] === 'document_not_found';
			return reply.status === 204 || isGone ? ok(undefined) : fail(readError(reply));
		},
	},
};
