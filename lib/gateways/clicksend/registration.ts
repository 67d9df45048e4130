import { fail, ok } from '../../shared';
import type { Registration } from '../gateway';
import { jsonObject } from '../json';
import { asPosted } from '../posted';
import { readError } from './errors';
import type { ClicksendKeys } from './keys';
import { clicksendRequest, dataOf, pageOf } from './request';

const ruleName = 'SMS Events Trigger of n8n';

/** The rules of the account, as ClickSend's own client keeps them; each kind has a list of its own. */
const kinds: Readonly<Record<string, { readonly id: string; readonly rule: object }>> = {
	inbound: {
		id: 'inbound_rule_id',
		// Any message to any number.
		rule: {
			dedicated_number: '*',
			message_search_type: 0,
			message_search_term: '*',
			webhook_type: 'json',
		},
	},
	receipts: { id: 'receipt_rule_id', rule: { match_type: 0 } },
};

const idName = (event: string): string => kinds[event]?.id ?? '';

export const registration: Registration<ClicksendKeys> = {
	isOffered: () => true,
	events: ['inbound', 'receipts'],

	find: {
		build: (keys, _url, event) =>
			clicksendRequest(keys, 'GET', `automations/sms/${event}?page=1&limit=100`),
		read(reply, url, event) {
			const page = pageOf(reply);
			if (!page) return fail(readError(reply));
			const found = page.entries.find((rule) => rule['action_address'] === url);
			const id = asPosted(found?.[idName(event)]);
			return ok(id === undefined ? undefined : { id: `${event}/${id}`, url });
		},
	},

	create: {
		build: (keys, url, event) =>
			clicksendRequest(keys, 'POST', `automations/sms/${event}`, {
				rule_name: ruleName,
				action: 'URL',
				action_address: url,
				enabled: 1,
				...kinds[event]?.rule,
			}),
		read(reply, url, event) {
			const id = asPosted(dataOf(reply)?.[idName(event)]);
			return id === undefined ? fail(readError(reply)) : ok({ id: `${event}/${id}`, url });
		},
	},

	remove: {
		build: (keys, id) => clicksendRequest(keys, 'DELETE', `automations/sms/${id}`),
		read(reply) {
			const code = jsonObject(reply.body)?.['response_code'];
			const isDone = reply.status === 200 && code === 'SUCCESS';
			const isGone = reply.status === 404 && code === 'NOT_FOUND';
			return isDone || isGone ? ok(undefined) : fail(readError(reply));
		},
	},
};
