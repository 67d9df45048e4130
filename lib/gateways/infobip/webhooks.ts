import { fail, ok } from '../../shared';
import type { InboundEvent, Webhooks } from '../gateway';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { postedText } from '../posted';
import { readInstant } from '../readInstant';
import { toldOf } from '../toldOf';
import { withPlus } from '../withPlus';
import type { InfobipKeys } from './keys';
import { chargeOf, failureOf, kindOf } from './reports';
import { isSigned } from './signature';

/** Delivery reports and inbound messages, each post a list of them. */
export const webhooks: Webhooks<InfobipKeys> = {
	methods: ['POST'],
	guard: ({ infobipHmacKey }) => (infobipHmacKey === '' ? 'address' : 'signature'),
	steps: [
		'Sign in to the Infobip portal and open Developer Tools, Subscriptions Management.',
		'Create a notification profile with the address {url}, and choose HMAC in its security settings.',
		'Create a subscription for the channel SMS with the events for delivery, inbound messages and the blocklist, and give it that profile.',
	],
	verify(keys, request) {
		if (keys.infobipHmacKey === '') return 'unsigned';
		return isSigned(keys, request) ? 'valid' : 'forged';
	},

	read(request) {
		const results = jsonObject(postedText(request))?.['results'];
		if (!Array.isArray(results)) return fail('This is no post of Infobip: it holds no results');
		return ok(results.map(asObject).flatMap(eventOf));
	},
};

function eventOf(result: JsonObject | undefined): InboundEvent[] {
	const gatewayMessageId = asText(result?.['messageId']);
	if (!result || gatewayMessageId === undefined) return [];
	if (asObject(result['status'])) return [reportOf(gatewayMessageId, result)];
	const from = asText(result['from']) ?? asText(result['sender']);
	if (from === undefined) return [];
	const at = readInstant(result['receivedAt']);
	return [
		{
			kind: 'reply',
			gatewayMessageId,
			from: withPlus(from),
			to: withPlus(asText(result['to']) ?? asText(result['destination']) ?? ''),
			text: asText(result['text']) ?? '',
			...(at === undefined ? {} : { at }),
		},
	];
}

function reportOf(gatewayMessageId: string, result: JsonObject): InboundEvent {
	const kind = kindOf(result);
	const to = asText(result['to']) ?? asText(result['destination']);
	const at = readInstant(result['doneAt']);
	const charged = chargeOf(result);
	return {
		kind: 'report',
		gatewayMessageId,
		// Ours: it went out as the message ID.
		idempotencyKey: gatewayMessageId,
		status: kind === 'cancelled' ? 'undelivered' : kind,
		...(kind === 'cancelled' ? { reason: 'It was called back before its time' } : {}),
		...(kind === 'undelivered' ? toldOf(failureOf(result)) : {}),
		...(to === undefined ? {} : { to: withPlus(to) }),
		...(at === undefined ? {} : { at }),
		...(charged === undefined ? {} : { charged }),
	};
}
