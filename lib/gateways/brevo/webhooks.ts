import { fail, ok, type Result } from '../../shared';
import { hasBearer } from '../carriesSecret';
import type { InboundEvent, Webhooks } from '../gateway';
import type { InboundRequest } from '../http';
import { asObject, type JsonObject } from '../json';
import { asAddress, asCount, asPosted, asWritten, eachPosted, postedJson } from '../posted';
import { toldOf } from '../toldOf';
import { eventName, failureOfEvent, isReply, isUnsubscription, stateOf } from './events';
import type { BrevoKeys } from './keys';
import { optOut } from './optOuts';
import { registration } from './registration';

/** Delivery reports, replies and unsubscriptions as JSON, one by one or as a list of them. */
export const webhooks: Webhooks<BrevoKeys> = {
	methods: ['POST'],
	guard: ({ brevoWebhookToken }) => (brevoWebhookToken === '' ? 'address' : 'secret'),

	verify({ brevoWebhookToken: token }, request) {
		if (token === '') return 'unsigned';
		return hasBearer(request, token) ? 'valid' : 'forged';
	},

	read: (request) => eachPosted(request, readOne),

	steps: [
		'Think of a long word that nobody can guess, write it into “Webhook Token” of the credential, and activate the workflow: it enters its address by itself.',
		'By hand: sign in to Brevo, open Transactional, Settings, Webhook, and add a webhook with {url} for SMS and all of its events.',
		'As its authentication choose the token, and enter the same word.',
	],
	registration,
};

function readOne(request: InboundRequest): Result<readonly InboundEvent[], string> {
	const post = asObject(postedJson(request));
	if (post && isOfText(post)) {
		return isUnreadReply(post) ? fail('This reply of Brevo names no text') : ok(eventsOf(post));
	}
	return post && isOfEmail(post)
		? ok([])
		: fail('This is no post of Brevo: it names no msg_status');
}

/** Under the names that webhooks have for it, or those of the lists of events. */
const nameOf = (post: JsonObject): string | undefined =>
	asPosted(post['msg_status']) ?? asPosted(post['event']);

const personOf = (post: JsonObject): string | undefined =>
	asAddress(post['to']) ?? asAddress(post['phoneNumber']);

const isOfText = (post: JsonObject): boolean =>
	nameOf(post) !== undefined && personOf(post) !== undefined;

const isUnreadReply = (post: JsonObject): boolean =>
	isReply(nameOf(post) ?? '') && asWritten(post['reply']) === undefined;

/** What a webhook for all channels brings beside texts. */
const isOfEmail = (post: JsonObject): boolean =>
	asPosted(post['event']) !== undefined && asPosted(post['email']) !== undefined;

function eventsOf(post: JsonObject): InboundEvent[] {
	const event = nameOf(post) ?? '';
	const person = personOf(post);
	const seconds = asCount(post['ts_event']) ?? 0;
	const at = seconds > 0 ? { at: seconds * 1000 } : {};
	if (isUnsubscription(event)) return optOut(person, at.at, 'unsubscribed at Brevo');
	if (isReply(event)) {
		const text = asWritten(post['reply']);
		if (person === undefined || text === undefined) return [];
		// The ID is that of the message they answer: two replies to one message are two.
		return [{ kind: 'reply', gatewayMessageId: '', from: person, to: '', text, ...at }];
	}
	const id = asPosted(post['messageId']);
	const state = stateOf(event);
	if (id === undefined || state === undefined) return [];
	const key = tagIn(post['tag']);
	const charged = asCount(post['credits_used']);
	return [
		{
			kind: 'report',
			gatewayMessageId: id,
			...(key === undefined ? {} : { idempotencyKey: key }),
			status: state,
			...(state === 'undelivered' ? toldOf(failureOfEvent(event, saidIn(post))) : {}),
			...(person === undefined ? {} : { to: person }),
			...at,
			...(charged === undefined ? {} : { charged }),
		},
	];
}

/** Our key went out as its only tag, and comes back as a text or as a list. */
function tagIn(tag: unknown): string | undefined {
	const list: readonly unknown[] = Array.isArray(tag) ? tag : [tag];
	return list.length === 1 ? asPosted(list[0]) : undefined;
}

/** The network's own words for a bounce. */
const saidIn = (post: JsonObject): string =>
	eventName(nameOf(post) ?? '').endsWith('bounce') ? (asPosted(post['description']) ?? '') : '';
