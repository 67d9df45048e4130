import { fail, ok } from '../../shared';
import type { Operation } from '../gateway';
import { jsonObject } from '../json';
import { readError } from './errors';
import type { SandboxKeys } from './keys';
import { sandboxRequest } from './request';

type Cancel = Operation<SandboxKeys, readonly [gatewayMessageId: string], 'cancelled' | 'too_late'>;

export const cancel: Cancel = {
	build: (keys, id) => sandboxRequest(keys, 'DELETE', `/v1/messages/${encodeURIComponent(id)}`),
	read(reply) {
		if (reply.status === 409) return ok('too_late');
		const isCancelled = reply.status === 200 && jsonObject(reply.body)?.['status'] === 'canceled';
		return isCancelled ? ok('cancelled') : fail(readError(reply));
	},
};
