import { fail, ok } from '../../shared';
import type { Gateway, InboundEvent } from '../gateway';
import type { JsonObject } from '../json';
import { asAddress, asCount } from '../posted';
import { readError } from './errors';
import type { ClicksendKeys } from './keys';
import { clicksendRequest, pageOf } from './request';

/** The opt-out list is a list of contacts like any other, known by its number. */
export const optOuts: NonNullable<Gateway<ClicksendKeys>['optOuts']> = {
	build(keys, _since, from) {
		const list = encodeURIComponent(keys.clicksendOptOutList || '0');
		const page = Number(from || '1');
		return clicksendRequest(keys, 'GET', `lists/${list}/contacts?page=${page}&limit=100`);
	},

	read(reply, since) {
		const page = pageOf(reply);
		if (!page) {
			const failure = readError(reply);
			const message = 'ClickSend has no such list: check “Opt-Out List ID” in the credential (404)';
			return fail(reply.status === 404 ? { cause: 'misconfigured', message } : failure);
		}
		const events = page.entries.flatMap((entry) => optOutOf(entry, since));
		return ok(page.next === undefined ? { events } : { events, next: page.next });
	},
};

function optOutOf(entry: JsonObject, since: number): InboundEvent[] {
	const from = asAddress(entry['phone_number']);
	const seconds = asCount(entry['date_added']);
	const at = seconds === undefined ? undefined : seconds * 1000;
	if (from === undefined || (at !== undefined && at < since)) return [];
	const how = 'on the opt-out list at ClickSend';
	return [{ kind: 'optOut', gatewayMessageId: '', from, ...(at === undefined ? {} : { at }), how }];
}
