import { fail, ok } from '../../shared';
import type { Operation } from '../gateway';
import { asObject, jsonObject } from '../json';
import { readError } from './errors';
import type { SandboxKeys } from './keys';
import { sandboxRequest } from './request';

type Cancel = Operation<SandboxKeys, readonly [gatewayMessageId: string], 'cancelled' | 'too_late'>;

export const cancel: Cancel = {
	build: (keys, id) => sandboxRequest(keys, 'DELETE', `/v1/messages/${encodeURIComponent(id)}`),
	read(reply, id) {
		const body = jsonObject(reply.body);
		if (asObject(body?.['error'])?.['code'] === 'already_sent') return ok('too_late');
		return reply.status === 200 && body?.['id'] === id && body['status'] === 'canceled'
			? ok('cancelled')
			: fail(readError(reply));
	},
};
