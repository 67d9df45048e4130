import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { errorsOf, isOfMessages, readError } from './errors';
import type { TelnyxKeys } from './keys';
import { stateOf } from './message';
import { dataIn, telnyxRequest } from './request';

/**
 * Calls back a message that is scheduled for more than a minute from now. By which code Telnyx refuses one
 * that is already going out is not documented; any of its codes about messages says so.
 *
 * @see https://developers.telnyx.com/api-reference/messages/cancel-a-scheduled-message
 */
export const cancel: NonNullable<Gateway<TelnyxKeys>['cancel']> = {
	build: (keys, id) => telnyxRequest(keys, 'DELETE', `messages/${encodeURIComponent(id)}`),
	read(reply, id) {
		const isRefused = reply.status >= 400 && reply.status < 500;
		if (isRefused && errorsOf(reply).some(({ code }) => isOfMessages(code))) return ok('too_late');
		const data = dataIn(reply.body);
		const state = data && stateOf(data);
		if (reply.status !== 200 || data?.['id'] !== id || state === undefined) {
			return fail(readError(reply));
		}
		return ok(state === 'cancelled' ? 'cancelled' : 'too_late');
	},
};
