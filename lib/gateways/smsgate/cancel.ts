import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asText, jsonObject } from '../json';
import { readError } from './errors';
import type { SmsgateKeys } from './keys';
import { smsgateRequest } from './request';

/** In which what was called back stands: the phone is still to be told, or knows. */
const states = ['Cancelling', 'Cancelled'];

/**
 * Calls back what still waits for a phone that is off or busy; what the phone has taken is a conflict. The
 * phone's own server knows no such request.
 *
 * @see https://github.com/android-sms-gateway/server (3rdparty/v1/messages/{id}, August 2026)
 */
export const cancel: NonNullable<Gateway<SmsgateKeys>['cancel']> = {
	build: (keys, id) => smsgateRequest(keys, 'DELETE', `/messages/${encodeURIComponent(id)}`),
	read(reply, id) {
		const body = jsonObject(reply.body);
		const said = asText(body?.['message']) ?? '';
		if (reply.status === 409 && /not pending/i.test(said)) return ok('too_late');
		const isDone = body?.['id'] === id && states.includes(asText(body['state']) ?? '');
		return reply.status === 200 && isDone ? ok('cancelled') : fail(readError(reply));
	},
};
