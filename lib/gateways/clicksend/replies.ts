import { fail, ok } from '../../shared';
import type { Gateway } from '../gateway';
import { readError } from './errors';
import { instantOf, replyOf } from './inbound';
import type { ClicksendKeys } from './keys';
import { clicksendRequest, pageOf } from './request';

/** What people wrote and nobody has marked as read; only a rule with the action POLL puts it there. */
export const replies: NonNullable<Gateway<ClicksendKeys>['replies']> = {
	build: (keys, _since, from) =>
		clicksendRequest(keys, 'GET', `sms/inbound?page=${Number(from || '1')}&limit=100`),

	read(reply, since) {
		const page = pageOf(reply);
		if (!page) return fail(readError(reply));
		const recent = page.entries.filter((entry) => (instantOf(entry).at ?? since) >= since);
		const events = recent.flatMap(replyOf);
		return ok(page.next === undefined ? { events } : { events, next: page.next });
	},
};
