import { fail, ok } from '../../shared';
import type { Registration } from '../gateway';
import { asObject, jsonObject } from '../json';
import { asPosted } from '../posted';
import { readError } from './errors';
import type { SevenKeys } from './keys';
import { sevenRequest } from './request';

/** The hooks of the account, as seven's own client keeps them (HooksResource of @seven.io/client). */
export const registration: Registration<SevenKeys> = {
	isOffered: () => true,
	events: ['sms_mo', 'dlr'],

	find: {
		build: (keys) => sevenRequest(keys, 'GET', 'hooks'),
		read(reply, url, event) {
			const hooks = jsonObject(reply.body)?.['hooks'];
			if (reply.status !== 200 || !Array.isArray(hooks)) return fail(readError(reply));
			const found = hooks
				.map(asObject)
				.find((hook) => hook?.['target_url'] === url && hook['event_type'] === event);
			const id = asPosted(found?.['id']);
			return ok(id === undefined ? undefined : { id, url });
		},
	},

	create: {
		build: (keys, url, event) =>
			sevenRequest(keys, 'POST', 'hooks', {
				event_type: event,
				request_method: 'JSON',
				target_url: url,
			}),
		read(reply, url) {
			const body = jsonObject(reply.body);
			const id = asPosted(body?.['id']);
			if (reply.status !== 200 || body?.['success'] !== true || id === undefined) {
				return fail(readError(reply));
			}
			return ok({ id, url });
		},
	},

	remove: {
		build: (keys, id) => sevenRequest(keys, 'DELETE', 'hooks', { id: Number(id) }),
		// It answers `success: false` to one that is gone already.
		read: (reply) =>
			reply.status === 200 && typeof jsonObject(reply.body)?.['success'] === 'boolean'
				? ok(undefined)
				: fail(readError(reply)),
	},
};
