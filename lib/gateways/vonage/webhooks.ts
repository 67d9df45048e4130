import { fail, ok } from '../../shared';
import type { InboundEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { jsonObject } from '../json';
import { isJson, postedFields, postedText, queryFields } from '../posted';
import { withPlus } from '../withPlus';
import { toldOf } from '../toldOf';
import { failureOfReport } from './errors';
import type { VonageKeys } from './keys';
import { isSigned } from './signature';

/**
 * Delivery receipts and inbound messages, as a query, a form or JSON, whichever the account is set to. A
 * long inbound text arrives in parts, each an event of its own.
 *
 * @see https://developer.vonage.com/en/messaging/sms/guides/delivery-receipts
 * @see https://developer.vonage.com/en/messaging/sms/guides/inbound-sms
 */
export const webhooks: Webhooks<VonageKeys> = {
	methods: ['POST', 'GET'],
	guard: ({ vonageSignatureSecret }) => (vonageSignatureSecret === '' ? 'address' : 'signature'),
	steps: [
		'Sign in to the Vonage dashboard and open API settings, SMS settings.',
		'Enter {url} under “Inbound SMS webhooks” and under “Delivery receipts (DLR) webhooks”.',
		'Choose “POST-JSON” under “Webhook format” and save.',
	],
	verify(keys, request, now) {
		if (keys.vonageSignatureSecret === '') return 'unsigned';
		return isSigned(keys, fieldsOf(request), now) ? 'valid' : 'forged';
	},

	read(request) {
		const fields = fieldsOf(request);
		const id = fields.get('messageId') ?? '';
		if (id === '') return fail('This is no post of Vonage: it names no messageId');
		if (fields.has('status')) return ok([reportOf(id, fields)]);
		const text = fields.get('text');
		if (text === undefined) return fail('This post of Vonage is no text and no delivery receipt');
		return ok([
			{
				kind: 'reply',
				gatewayMessageId: id,
				from: withPlus(fields.get('msisdn') ?? ''),
				to: withPlus(fields.get('to') ?? ''),
				text,
				...instantOf(fields),
			},
		]);
	},
};

function reportOf(gatewayMessageId: string, fields: ReadonlyMap<string, string>): InboundEvent {
	const status = statusOf(fields.get('status') ?? '');
	const failure =
		status === 'undelivered' ? failureOfReport(fields.get('err-code') ?? '') : undefined;
	const key = fields.get('client-ref');
	const price = Number(fields.get('price') ?? NaN);
	return {
		kind: 'report',
		gatewayMessageId,
		...(key ? { idempotencyKey: key } : {}),
		status,
		...toldOf(failure),
		to: withPlus(fields.get('msisdn') ?? ''),
		...instantOf(fields),
		...(Number.isFinite(price) ? { charged: price } : {}),
	};
}

function statusOf(status: string): 'accepted' | 'delivered' | 'undelivered' {
	if (status === 'delivered') return 'delivered';
	return ['expired', 'failed', 'rejected'].includes(status) ? 'undelivered' : 'accepted';
}

/** `message-timestamp` is UTC, and says no zone. */
function instantOf(fields: ReadonlyMap<string, string>): { readonly at?: number } {
	const written = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(
		fields.get('message-timestamp') ?? '',
	);
	const at = written ? Date.parse(`${written[1] ?? ''}T${written[2] ?? ''}Z`) : NaN;
	return Number.isNaN(at) ? {} : { at };
}

function fieldsOf(request: InboundRequest): ReadonlyMap<string, string> {
	if (request.method === 'GET') return new Map(queryFields(request));
	if (!isJson(request)) return new Map(postedFields(request));
	const body = jsonObject(postedText(request)) ?? {};
	return new Map(
		Object.entries(body).flatMap(([name, value]) =>
			typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
		),
	);
}
