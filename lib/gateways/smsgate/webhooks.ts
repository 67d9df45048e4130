import { createHmac } from 'node:crypto';
import { fail, ok } from '../../shared';
import type { InboundEvent, ReadPost, ReportEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import {
	asAddress,
	asNested,
	asPosted,
	asWritten,
	eachPiece,
	eachPosted,
	postedJson,
} from '../posted';
import { readInstant } from '../readInstant';
import { sameDigest } from '../sameDigest';
import { reasonOf } from './errors';
import type { SmsgateKeys } from './keys';
import { registration } from './registration';

/** What the vendor advises: each try is stamped and signed anew. */
const replayWindow = 5 * 60_000;

/**
 * Posts of the phone, one event each. Each event is registered by itself, for the whole account.
 *
 * @see https://docs.sms-gate.app/features/webhooks/
 */
export const webhooks: Webhooks<SmsgateKeys> = {
	methods: ['POST'],
	guard: ({ smsgateSigningKey }) => (smsgateSigningKey === '' ? 'address' : 'signature'),

	verify({ smsgateSigningKey: key }, { headers, body }, now) {
		if (key === '') return 'unsigned';
		const stamp = headers['x-timestamp'] ?? '';
		const given = (headers['x-signature'] ?? '').toLowerCase();
		const digest = createHmac('sha256', key).update(body).update(stamp).digest('hex');
		const recent = Math.abs(now - Number(stamp || NaN) * 1000) <= replayWindow;
		return sameDigest(given, digest) && recent ? 'valid' : 'forged';
	},

	read: (request) => eachPosted(request, readOne),

	steps: [
		'Open Settings, Webhooks in the app and copy the signing key into the credential.',
		'Register {url} for each of the events sms:received, mms:downloaded, sms:sent, sms:delivered, sms:failed and sms:cancelled: POST /webhooks with {"url": "{url}", "event": "sms:received"} and the username and password of the app.',
		'The address must begin with https://; the app refuses any other but one on the phone itself.',
	],
	registration,
};

function readOne(request: InboundRequest): ReadPost {
	const post = asObject(postedJson(request));
	const event = asPosted(post?.['event']);
	const payload = asNested(post?.['payload']);
	if (event === undefined || !payload) {
		return fail('This is no post of SMSGate: it names no event and payload');
	}
	if (texts.has(event)) return repliesOf(request, post ?? {}, payload);
	const state = states.get(event);
	return state === undefined ? ok([]) : reportOf(state, payload);
}

interface State {
	readonly status: ReportEvent['status'];
	/** The field of its instant. */
	readonly field: string;
	readonly reason?: string;
}

/** Events that tell of a message; the app has others, such as pings and data messages. */
const states: ReadonlyMap<string, State> = new Map([
	['sms:sent', { status: 'accepted', field: 'sentAt' }],
	['sms:delivered', { status: 'delivered', field: 'deliveredAt' }],
	['sms:failed', { status: 'undelivered', field: 'failedAt' }],
	[
		'sms:cancelled',
		{
			status: 'undelivered',
			field: 'cancelledAt',
			reason: 'It was called back before it was sent',
		},
	],
]);

/** Events of what people wrote, one by one or, since the summer of 2026, several at once. */
const texts: ReadonlySet<string> = new Set([
	'sms:received',
	'mms:downloaded',
	'sms:batch:received',
	'mms:batch:downloaded',
]);

/** A batch has its messages in order, and one ID for all of them. */
function repliesOf(request: InboundRequest, post: JsonObject, payload: JsonObject): ReadPost {
	const { messages } = payload;
	const id = asPosted(post['id']) ?? '';
	return Array.isArray(messages)
		? eachPiece(request, messages, (message, at) => textOf(`${id}:${at}`, asObject(message) ?? {}))
		: textOf(id, payload);
}

function textOf(id: string, payload: JsonObject): ReadPost {
	const reply = replyOf(id, payload);
	return reply ? ok([reply]) : fail('This post of SMSGate names no sender');
}

/**
 * Newer apps say `sender` and `recipient` where older ones had one `phoneNumber`; an MMS has a `body`.
 *
 * @param id that of the event: the message's own is made from its text, and comes twice
 */
function replyOf(id: string, payload: JsonObject): InboundEvent | undefined {
	const from = asAddress(payload['sender']) ?? asAddress(payload['phoneNumber']);
	if (from === undefined) return undefined;
	const subject = asPosted(payload['subject']);
	const text = asWritten(payload['message']) ?? asWritten(payload['body']) ?? '';
	return {
		kind: 'reply',
		gatewayMessageId: id,
		from,
		to: asAddress(payload['recipient']) ?? '',
		text: text === '' ? (subject ?? '') : text,
		...(subject === undefined || text === '' ? {} : { otherText: subject }),
		...instantIn(payload, 'receivedAt'),
	};
}

function reportOf({ status, field, reason }: State, payload: JsonObject): ReadPost {
	const id = asPosted(payload['messageId']);
	if (id === undefined) return fail('This post of SMSGate names no messageId');
	const to = asAddress(payload['recipient']) ?? asAddress(payload['phoneNumber']);
	const why = reason ?? reasonOf(asPosted(payload['reason']));
	const report: InboundEvent = {
		kind: 'report',
		gatewayMessageId: id,
		idempotencyKey: id,
		status,
		...(status === 'undelivered' ? { reason: why } : {}),
		...(to === undefined ? {} : { to }),
		...instantIn(payload, field),
	};
	return ok([report]);
}

function instantIn(payload: JsonObject, field: string): { readonly at?: number } {
	const at = readInstant(payload[field]);
	return at === undefined ? {} : { at };
}
