import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { asObject, jsonObject } from '../json';
import { asCount } from '../posted';
import { readError } from './errors';
import { replyOf } from './inbound';
import type { SinchKeys } from './keys';
import { sinchRequest } from './request';

const pageSize = 100;

/** What came in since then; Sinch keeps it for 14 days. */
export const replies: NonNullable<Gateway<SinchKeys>['replies']> = {
	build(keys, since, from) {
		const query = new URLSearchParams({
			page: from || '0',
			page_size: String(pageSize),
			start_date: new Date(since).toISOString(),
		});
		return sinchRequest(keys, 'GET', `inbounds?${query.toString()}`);
	},

	read(reply, _since, from) {
		const body = jsonObject(reply.body);
		const list = body?.['inbounds'];
		if (reply.status !== 200 || !Array.isArray(list)) return fail(readError(reply));
		const events = list.map(asObject).flatMap((entry) => {
			const told = entry && replyOf(entry);
			return told?.ok ? told.value : [];
		});
		const page = Number(from || '0') + 1;
		const isLast = list.length === 0 || page * pageSize >= (asCount(body?.['count']) ?? 0);
		return ok(isLast ? { events } : { events, next: String(page) });
	},
};
