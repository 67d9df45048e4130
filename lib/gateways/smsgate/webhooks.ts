import { createHmac } from 'node:crypto';
import { fail, ok } from '../../shared';
import type { InboundEvent, Webhooks } from '../gateway';
import { asObject, asText, jsonObject, type JsonObject } from '../json';
import { postedText } from '../posted';
import { readInstant } from '../readInstant';
import { sameDigest } from '../sameDigest';
import { withPlus } from '../withPlus';
import { reasonOf } from './errors';
import type { SmsgateKeys } from './keys';

/** What the vendor advises. */
const replayWindow = 5 * 60_000;

/**
 * Posts of the phone, one event each. Each event is registered by itself, for the whole account.
 *
 * @see https://docs.sms-gate.app/features/webhooks/
 */
export const webhooks: Webhooks<SmsgateKeys> = {
	methods: ['POST'],
	guard: ({ smsgateSigningKey }) => (smsgateSigningKey === '' ? 'address' : 'signature'),
	steps: [
		'Open Settings, Webhooks in the app and copy the Signing Key into the credential.',
		'Register {url} for each of the events sms:received, sms:sent, sms:delivered, sms:failed, sms:cancelled and mms:downloaded: POST /webhooks with {"url": "{url}", "event": "sms:received"}.',
	],
	verify({ smsgateSigningKey: key }, { headers, body }, now) {
		if (key === '') return 'unsigned';
		const stamp = headers['x-timestamp'] ?? '';
		const given = (headers['x-signature'] ?? '').toLowerCase();
		const digest = createHmac('sha256', key).update(body).update(stamp).digest('hex');
		const recent = Math.abs(now - Number(stamp || NaN) * 1000) <= replayWindow;
		return sameDigest(given, digest) && recent ? 'valid' : 'forged';
	},

	read(request) {
		const post = jsonObject(postedText(request));
		const event = asText(post?.['event']);
		const payload = asObject(post?.['payload']);
		if (event === undefined || !payload) {
			return fail('This is no post of SMSGate: it names no event and payload');
		}
		if (event === 'sms:received') return replyOf(asText(post?.['id']), payload);
		const status = statuses.get(event);
		return status === undefined ? ok([]) : reportOf(status, payload);
	},
};

/** Events that tell of a message; the app has others, such as pings. */
const statuses = new Map<string, 'accepted' | 'delivered' | 'undelivered'>([
	['sms:sent', 'accepted'],
	['sms:delivered', 'delivered'],
	['sms:failed', 'undelivered'],
]);

/** Newer apps say `sender` and `recipient` where older ones had one `phoneNumber`. */
function replyOf(id: string | undefined, payload: JsonObject): ReturnType<typeof webhooks.read> {
	const from = asText(payload['sender']) ?? asText(payload['phoneNumber']);
	if (from === undefined) return fail('This post of SMSGate names no sender');
	return ok([
		{
			kind: 'reply',
			// That of the event: the message's own is made from its text, and comes twice.
			gatewayMessageId: id ?? '',
			from: withPlus(from),
			to: withPlus(asText(payload['recipient']) ?? ''),
			text: asText(payload['message']) ?? '',
			...instantIn(payload, 'receivedAt'),
		},
	]);
}

function reportOf(
	status: 'accepted' | 'delivered' | 'undelivered',
	payload: JsonObject,
): ReturnType<typeof webhooks.read> {
	const id = asText(payload['messageId']);
	if (id === undefined) return fail('This post of SMSGate names no messageId');
	const to = asText(payload['recipient']) ?? asText(payload['phoneNumber']);
	const field = { accepted: 'sentAt', delivered: 'deliveredAt', undelivered: 'failedAt' }[status];
	const report: InboundEvent = {
		kind: 'report',
		gatewayMessageId: id,
		idempotencyKey: id,
		status,
		...(status === 'undelivered' ? { reason: reasonOf(asText(payload['reason'])) } : {}),
		...(to === undefined ? {} : { to: withPlus(to) }),
		...instantIn(payload, field),
	};
	return ok([report]);
}

function instantIn(payload: JsonObject, field: string): { readonly at?: number } {
	const at = readInstant(payload[field]);
	return at === undefined ? {} : { at };
}
