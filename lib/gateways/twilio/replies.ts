import { fail, ok } from '../../shared';
import type { Gateway, InboundEvent } from '../gateway';
import { asObject, asText, jsonObject } from '../json';
import { readInstant } from '../readInstant';
import { readError } from './errors';
import type { TwilioKeys } from './keys';
import { accountRequest } from './request';

/**
 * The messages of the account since that day (GMT), of which those that came in are taken: a filter by
 * direction there is not (twilio-oai, api_v2010).
 */
export const replies: NonNullable<Gateway<TwilioKeys>['replies']> = {
	build(keys, since, from) {
		const day = new Date(since).toISOString().slice(0, 10);
		return accountRequest(keys, `Messages.json?${from || `DateSent%3E=${day}&PageSize=1000`}`);
	},

	read(reply, since) {
		const body = jsonObject(reply.body);
		const list = body?.['messages'];
		if (reply.status !== 200 || !Array.isArray(list)) return fail(readError(reply));
		const events = list.map(asObject).flatMap((message): InboundEvent[] => {
			const [sid, from] = [asText(message?.['sid']), asText(message?.['from'])];
			const at = readInstant(message?.['date_sent'] ?? message?.['date_created']);
			if (message?.['direction'] !== 'inbound' || sid === undefined || from === undefined)
				return [];
			if (at !== undefined && at < since) return [];
			return [
				{
					kind: 'reply',
					gatewayMessageId: sid,
					from,
					to: asText(message['to']) ?? '',
					text: asText(message['body']) ?? '',
					...(at === undefined ? {} : { at }),
				},
			];
		});
		const next = /\?([\w%.=&:<>+-]+)$/.exec(asText(body?.['next_page_uri']) ?? '')?.[1];
		return ok(next === undefined ? { events } : { events, next });
	},
};
