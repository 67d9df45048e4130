import { fail, ok } from '../../shared';
import { exactJson } from '../exactJson';
import type { ConsentEvent, Gateway, Listed } from '../gateway';
import { asObject, type JsonObject } from '../json';
import { asAddress, asPosted } from '../posted';
import { readError } from './errors';
import type { BrevoKeys } from './keys';
import { eventsOfKind, instantOf, pageOfKind } from './replies';
import { brevoRequest } from './request';

const pageSize = 1000;

/** Before the offset of a page of the second list. */
const ofEvents = 'events:';

/**
 * Who is blocked for texts among the contacts, which marketing texts and people at Brevo decide; then who has
 * unsubscribed by a text, and may be no contact at all.
 */
export const optOuts: NonNullable<Gateway<BrevoKeys>['optOuts']> = {
	build(keys, since, from) {
		if (from.startsWith(ofEvents)) {
			return eventsOfKind(keys, 'unsubscription', from.slice(ofEvents.length));
		}
		const query = new URLSearchParams({
			modifiedSince: new Date(since).toISOString(),
			limit: String(pageSize),
			offset: from || '0',
		});
		return brevoRequest(keys, 'GET', `contacts?${query.toString()}`);
	},

	read(reply, since, from) {
		const body = asObject(exactJson(reply.body));
		const isOfEvents = from.startsWith(ofEvents);
		const list = body?.[isOfEvents ? 'events' : 'contacts'];
		if (reply.status !== 200 || !Array.isArray(list)) return fail(readError(reply));
		return ok(
			isOfEvents ? unsubscribed(list, since, from.slice(ofEvents.length)) : blocked(list, from),
		);
	},
};

function blocked(list: readonly unknown[], from: string): Listed {
	const events = list
		.map(asObject)
		.filter((contact) => contact?.['smsBlacklisted'] === true)
		.flatMap((contact) => {
			const number = asAddress(asObject(contact?.['attributes'])?.['SMS']);
			const how = 'on the blocklist for texts at Brevo';
			return optOut(number, instantOf(contact?.['modifiedAt']), how);
		});
	const isLast = list.length < pageSize;
	return { events, next: isLast ? `${ofEvents}0` : String(Number(from || '0') + list.length) };
}

function unsubscribed(list: readonly unknown[], since: number, offset: string): Listed {
	const page = pageOfKind(list, since, offset, (entry: JsonObject, at) =>
		optOut(asAddress(entry['phoneNumber']), at, 'unsubscribed at Brevo by a text'),
	);
	return page.next === undefined ? page : { ...page, next: ofEvents + page.next };
}

export function optOut(
	from: string | undefined,
	at: number | undefined,
	how: string,
): ConsentEvent[] {
	if (from === undefined || asPosted(from) === undefined) return [];
	return [{ kind: 'optOut', gatewayMessageId: '', from, ...(at === undefined ? {} : { at }), how }];
}
