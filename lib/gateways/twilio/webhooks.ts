import { fail, ok, type Result } from '../../shared';
import type { InboundEvent, Webhooks } from '../gateway';
import { addressAs } from '../addressAs';
import type { InboundRequest } from '../http';
import { eachPosted } from '../posted';
import { toldOf } from '../toldOf';
import { failureOfReport } from './errors';
import { postToken, type TwilioKeys } from './keys';
import { postOf, type TwilioPost } from './posts';
import { registration } from './registration';
import { isSigned } from './signature';
import { kindOf } from './status';

/**
 * Replies (the webhook of a number or a Messaging Service) and delivery reports (StatusCallback), as forms
 * or as JSON, and both by Event Streams.
 *
 * @see https://www.twilio.com/docs/messaging/guides/webhook-request
 */
export const webhooks: Webhooks<TwilioKeys> = {
	methods: ['POST', 'GET'],
	guard: (keys) => (postToken(keys) === '' ? 'address' : 'signature'),

	verify(keys, request) {
		const token = postToken(keys);
		if (token === '') return 'unsigned';
		return isSigned(token, request) ? 'valid' : 'forged';
	},

	read: (request) => eachPosted(request, readOne),

	// Twilio texts whatever else a reply to a reply says, and warns of one that is not TwiML.
	answer: (events) =>
		events.some(({ kind }) => kind === 'reply')
			? { status: 200, contentType: 'text/xml', body: '<Response></Response>' }
			: { status: 204 },

	steps: [
		'Sign in to the Twilio Console, open Phone Numbers, Manage, Active numbers, and choose the number.',
		'Under Messaging Configuration choose Webhook for “A message comes in”, enter {url}, choose HTTP POST, and save the configuration.',
		'With a Messaging Service instead: open Messaging, Services, the service, Integration, choose “Send a webhook”, enter {url} as the Request URL, choose HTTP Post, and save.',
		'Delivery reports need nothing: while the workflow is published (in n8n 1: activated), each message brings the address along, if it begins with https.',
	],
	registration,
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const post = postOf(request);
	if (!post || !isOurs(post)) {
		return fail(
			'This is no post of Twilio about a message: it names no MessageSid with a text or a status',
		);
	}
	const events = eventOf(post);
	return events.length === 0 && isOfNobody(post)
		? fail('This reply of Twilio names nobody who wrote')
		: ok(events);
}

/** What names an account and no message is about a call or the account. */
const isOurs = (post: TwilioPost): boolean =>
	post.get('accountsid') !== undefined ||
	/^com\.twilio\./.test(post.get('eventtype') ?? '') ||
	(idOf(post) !== undefined && (post.text('body') ?? statusOf(post)) !== undefined);

const statusOf = (post: TwilioPost): string | undefined =>
	post.get('messagestatus') ?? post.get('smsstatus');

const idOf = (post: TwilioPost): string | undefined =>
	post.get('messagesid') ?? post.get('smssid') ?? post.get('smsmessagesid');

const isOfNobody = (post: TwilioPost): boolean =>
	idOf(post) !== undefined &&
	post.text('body') !== undefined &&
	post.get('from') === undefined &&
	/^(?:receiv|$)/i.test(statusOf(post) ?? '');

function eventOf(post: TwilioPost): InboundEvent[] {
	const gatewayMessageId = idOf(post);
	const [from, to] = [addressOf(post.get('from')), addressOf(post.get('to'))];
	// Calls, and other channels than SMS.
	if (gatewayMessageId === undefined || from === undefined || to === undefined) return [];
	const status = statusOf(post)?.toLowerCase() ?? '';
	const text = post.text('body');
	if (status !== '' && !status.startsWith('receiv')) {
		return [reportOf(gatewayMessageId, status, to, post.get('errorcode') ?? '')];
	}
	if (text === undefined || from === '') return [];
	return [
		{
			kind: 'reply',
			gatewayMessageId,
			from,
			to,
			text,
			...keywordOf(post.get('optouttype') ?? ''),
			...(post.at === undefined ? {} : { at: post.at }),
		},
	];
}

/** `undefined` for an address of WhatsApp, Messenger and the like; RCS falls back on SMS, to one number. */
function addressOf(written = ''): string | undefined {
	const address = addressAs(written.replace(/^rcs:(?=\+)/i, ''));
	return /^[a-z]+:/i.test(address) ? undefined : address;
}

function reportOf(
	gatewayMessageId: string,
	status: string,
	to: string,
	code: string,
): InboundEvent {
	const kind = kindOf(status);
	const address = to === '' ? {} : { to };
	if (kind === 'cancelled') {
		const reason = 'It was called back before its time';
		return { kind: 'report', gatewayMessageId, status: 'undelivered', reason, ...address };
	}
	if (status === 'delivery_unknown') {
		const reason = 'Nobody knows what became of it (delivery_unknown)';
		return { kind: 'report', gatewayMessageId, status: 'notKnown', reason, ...address };
	}
	const failure = failureOfReport(Number(code)) ?? unexplained;
	const told = kind === 'undelivered' ? toldOf(failure) : {};
	return { kind: 'report', gatewayMessageId, status: kind, ...told, ...address };
}

const unexplained = {
	cause: 'other',
	message: 'It was not delivered, and Twilio does not say why',
} as const;

/** Set where Advanced Opt-Out of a Messaging Service has recognised one, in any language. */
function keywordOf(type: string): { readonly keyword?: 'stop' | 'start' | 'help' } {
	const keyword = type.toLowerCase();
	return keyword === 'stop' || keyword === 'start' || keyword === 'help' ? { keyword } : {};
}
