import { fail, ok, type Result } from '../../shared';
import type { InboundEvent, ReplyEvent, ReportEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import { keyIn } from '../keyedUrl';
import { asNested, asPosted, asWritten, eachPosted, postedJson } from '../posted';
import { readInstant } from '../readInstant';
import { toldOf } from '../toldOf';
import { errorsIn, failureOfReport } from './errors';
import type { TelnyxKeys } from './keys';
import { kindOf, numberIn, priceOf, recipientOf, stateOf } from './message';
import { registration } from './registration';
import { isSigned } from './signature';

/** What Telnyx's own clients allow. It tries three times at once and then gives up. */
const replayWindow = 5 * 60_000;

/**
 * Replies and delivery reports, as version 2 of its API posts them, one event each. Long texts come whole,
 * and are reported on once.
 *
 * @see https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks
 */
export const webhooks: Webhooks<TelnyxKeys> = {
	methods: ['POST'],
	guard: ({ telnyxPublicKey }) => (telnyxPublicKey === '' ? 'address' : 'signature'),

	verify({ telnyxPublicKey: key }, request, now) {
		if (key === '') return 'unsigned';
		const stamp = request.headers['telnyx-timestamp'] ?? '';
		const recent = Math.abs(now - Number(stamp || NaN) * 1000) <= replayWindow;
		return recent && isSigned(key, request) ? 'valid' : 'forged';
	},

	read: (request) => eachPosted(request, readOne),

	steps: [
		'Sign in to the Telnyx portal, open Messaging, and choose the messaging profile that your number belongs to.',
		'Under Inbound, choose “API v2” as the webhook API version, enter {url} as the webhook URL, and save.',
		'Open API Keys, and copy the public key into the credential.',
		'Delivery reports come to the same address.',
	],
	registration,
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const post = asObject(postedJson(request));
	const data = asNested(post?.['data']) ?? post;
	const event = asPosted(data?.['event_type']);
	const payload = asNested(data?.['payload']);
	if (!data || event === undefined || !payload) {
		return fail('This is no post of Telnyx: it names no event_type and payload');
	}
	// Telnyx posts of calls, faxes and registrations too.
	if (!event.startsWith('message.') || !isText(payload)) return ok([]);
	const id = asPosted(payload['id']);
	const at = instantOf(data, payload);
	if (event === 'message.received') {
		const reply = replyOf(id ?? '', payload, at);
		return reply ? ok([reply]) : fail('This reply of Telnyx names nobody who wrote');
	}
	const state = stateOf(payload);
	if (id === undefined || state === undefined) return ok([]);
	return ok([{ ...reportOf(id, state, payload), ...keyIn(request), ...at }]);
}

/** RCS falls back on SMS, to the same phone; WhatsApp is another matter. */
function isText({ type }: JsonObject): boolean {
	const channel = asPosted(type)?.toUpperCase() ?? 'SMS';
	return ['SMS', 'MMS', 'RCS'].includes(channel);
}

type At = Pick<InboundEvent, 'at'>;

function instantOf(data: JsonObject, payload: JsonObject): At {
	const at = readInstant(data['occurred_at']) ?? readInstant(payload['received_at']);
	return at === undefined ? {} : { at };
}

function replyOf(gatewayMessageId: string, payload: JsonObject, at: At): ReplyEvent | undefined {
	const from = numberIn(payload['from']);
	if (from === undefined) return undefined;
	const body = asObject(payload['body']);
	const text = asWritten(payload['text']) ?? asWritten(body?.['text']) ?? '';
	const subject = asPosted(payload['subject']);
	return {
		kind: 'reply',
		gatewayMessageId,
		from,
		to: numberIn(recipientOf(payload)) ?? '',
		text,
		// Of an MMS.
		...(subject === undefined ? {} : { otherText: subject }),
		...keywordOf(asPosted(payload['autoresponse_type'])),
		...at,
	};
}

/** Telnyx has taken it for one, and has blocked the person or let them in again. */
function keywordOf(type = ''): Pick<ReplyEvent, 'keyword'> {
	const keyword = type.toLowerCase();
	return keyword === 'stop' || keyword === 'start' || keyword === 'help' ? { keyword } : {};
}

function reportOf(gatewayMessageId: string, state: string, payload: JsonObject): ReportEvent {
	const kind = kindOf(state);
	const to = numberIn(recipientOf(payload));
	return {
		kind: 'report',
		gatewayMessageId,
		...fateOf(kind, state, payload),
		...(to === undefined ? {} : { to }),
		...priceOf(payload),
	};
}

function fateOf(
	kind: ReturnType<typeof kindOf>,
	state: string,
	payload: JsonObject,
): Pick<ReportEvent, 'status' | 'reason' | 'optedOut'> {
	switch (kind) {
		case 'cancelled':
			return { status: 'undelivered', reason: 'It was called back before its time' };
		case 'notKnown':
			return { status: kind, reason: `Nobody knows what became of it (${state})` };
		case 'undelivered':
			return { status: kind, ...toldOf(failureOfReport(errorsIn(payload['errors']), state)) };
		default:
			return { status: kind };
	}
}
