import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asText, jsonObject } from '../json';
import { readError } from './errors';
import type { SmsgateKeys } from './keys';
import { smsgateRequest } from './request';

/**
 * Calls back what still waits for a phone that is off or busy (source of the server, August 2026): 400 for
 * what the phone has taken already. The phone's own server knows no such request and answers 404 or 405.
 */
export const cancel: NonNullable<Gateway<SmsgateKeys>['cancel']> = {
	build: (keys, id) => smsgateRequest(keys, 'DELETE', `/messages/${encodeURIComponent(id)}`),
	read(reply) {
		const { status, body } = reply;
		const isOwn = body.trim() === '' || jsonObject(body) !== undefined;
		if ([200, 202, 204].includes(status) && isOwn) return ok('cancelled');
		const said = asText(jsonObject(reply.body)?.['message']);
		return status === 400 && said !== undefined ? ok('too_late') : fail(readError(reply));
	},
};
