import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asObject } from '../json';
import { exactJson } from '../exactJson';
import { asCount } from '../posted';
import { readError } from './errors';
import { replyOf } from './inbound';
import type { InfobipKeys } from './keys';
import { infobipRequest } from './request';

/**
 * What waits at Infobip for numbers that forward to no address. Each message is given once and never again,
 * so whoever asks must keep it before he asks again; an instant cannot be named (openapi 3.210).
 */
export const replies: NonNullable<Gateway<InfobipKeys>['replies']> = {
	build: (keys) => infobipRequest(keys, 'GET', '/sms/1/inbox/reports?limit=1000'),
	read(reply) {
		const body = asObject(exactJson(reply.body));
		const results = body?.['results'];
		if (reply.status !== 200 || !Array.isArray(results)) return fail(readError(reply));
		const events = results.map(asObject).flatMap((result) => (result ? replyOf(result) : []));
		const waiting = asCount(body?.['pendingMessageCount']) ?? 0;
		return ok(waiting > 0 && results.length > 0 ? { events, next: 'more' } : { events });
	},
};
