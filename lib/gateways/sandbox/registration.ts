import { fail, ok } from '../../shared';
import type { Registration } from '../gateway';
import { asObject, asText, jsonObject } from '../json';
import { readError } from './errors';
import type { SandboxKeys } from './keys';
import { sandboxRequest } from './request';

/** One address for all its events, and as many as one likes (sandbox/README.md). */
export const registration: Registration<SandboxKeys> = {
	isOffered: () => true,
	events: ['all'],

	find: {
		build: (keys) => sandboxRequest(keys, 'GET', '/v1/webhooks'),
		read(reply, url) {
			const hooks = jsonObject(reply.body)?.['webhooks'];
			if (reply.status !== 200 || !Array.isArray(hooks)) return fail(readError(reply));
			const id = asText(hooks.map(asObject).find((hook) => hook?.['url'] === url)?.['id']);
			return ok(id === undefined ? undefined : { id, url });
		},
	},

	create: {
		build: (keys, url) => sandboxRequest(keys, 'POST', '/v1/webhooks', { url }),
		read(reply, url) {
			const id = asText(jsonObject(reply.body)?.['id']);
			const isMade = reply.status === 201 || reply.status === 200;
			return isMade && id !== undefined ? ok({ id, url }) : fail(readError(reply));
		},
	},

	remove: {
		build: (keys, id) => sandboxRequest(keys, 'DELETE', `/v1/webhooks/${encodeURIComponent(id)}`),
		read: (reply) =>
			reply.status === 204 || asObject(jsonObject(reply.body)?.['error'])?.['code'] === 'not_found'
				? ok(undefined)
				: fail(readError(reply)),
	},
};
