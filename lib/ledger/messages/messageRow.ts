import { hash } from 'node:crypto';
import {
	campaignId,
	forbids,
	type MessageStatus,
	type NewMessage,
	type OptOutScope,
	type StoredMessage,
	type ToCancelAtGateway,
} from '../../message';
import { present } from '../present';
import { keptGround } from '../proof';
import type { MessageTable } from '../schema';
import type { Session } from '../sql';
import { countryOf } from './countryOf';

/** A message row before the database numbers it. */
export type NewRow = Omit<MessageTable, 'id'>;
/** A message row as it is read. */
export type Row = NewRow & { readonly id: number };

export const statusOf = (row: NewRow): MessageStatus => ({
	state: row.state,
	run: row.run,
	dueAt: row.due_at,
	attempts: row.attempts,
	retryable: row.retryable === 1,
	wasHeld: row.payload !== null,
});

export const newRow = (message: NewMessage, session: Session, now: number): NewRow => ({
	key: message.key,
	e164: message.e164,
	campaign: campaignId(message.campaign ?? '') || null,
	step: message.step ?? '',
	purpose: message.purpose,
	sender: message.sender,
	...textOf(message.text, session),
	state: 'claimed',
	run: null,
	due_at: null,
	attempts: 0,
	send_at: null,
	send_before: null,
	payload: null,
	segments: message.segments,
	credits: message.credits,
	reserved: 0,
	charged: 0,
	price: null,
	currency: null,
	gateway: null,
	gateway_message_id: null,
	reason: '',
	detail: '',
	retryable: 0,
	heeds_every_stop: message.heedsEveryStop ? 1 : 0,
	revision: 0,
	reference: null,
	own_key: ownKeyOf(message),
	created_at: now,
	sent_at: null,
	state_at: now,
	asked_at: 0,
	country: countryOf(message.e164),
	delivered_at: null,
	...groundOf(message),
	seal: null,
});

/** What of a known message may have been composed anew before this try. */
export const renewed = (message: NewMessage, session: Session) => ({
	e164: message.e164,
	country: countryOf(message.e164),
	purpose: message.purpose,
	sender: message.sender,
	...textOf(message.text, session),
	segments: message.segments,
	credits: message.credits,
	heeds_every_stop: message.heedsEveryStop ? 1 : 0,
	...groundOf(message),
	...(message.ownKey !== undefined && { own_key: ownKeyOf(message) }),
});

/** By what it may leave; nothing while it waits, since it is decided anew. */
const groundOf = ({ ground, consent }: NewMessage) => ({
	ground: ground ? keptGround(ground).id : null,
	consent: consent ? JSON.stringify(consent) : null,
});

/** Keys that a person would call the same are one, as names of campaigns are. */
const ownKeyOf = ({ ownKey = '' }: NewMessage): string | null => campaignId(ownKey) || null;

/** Whether an opt-out of this scope forbids a message; no scope, no opt-out. */
export const isForbiddenBy = (
	scope: OptOutScope | undefined,
	{ purpose, heeds_every_stop: heeds }: Pick<Row, 'purpose' | 'heeds_every_stop'>,
): boolean => forbids(scope, purpose, heeds === 1);

const textOf = (text: string, { keepTexts }: Session) => ({
	text: keepTexts ? text : null,
	text_hash: hashOf(text),
});

export const hashOf = (text: string): string => hash('sha256', text);

export const storedMessage = (row: Row): StoredMessage => ({
	id: row.id,
	key: row.key,
	e164: row.e164,
	step: row.step,
	purpose: row.purpose,
	sender: row.sender,
	state: row.state,
	attempts: row.attempts,
	segments: row.segments,
	credits: row.credits,
	charged: row.charged,
	reason: row.reason,
	detail: row.detail,
	retryable: row.retryable === 1,
	createdAt: row.created_at,
	stateAt: row.state_at,
	...present({
		campaign: row.campaign,
		text: row.text,
		textHash: row.text_hash,
		run: row.run,
		revision: row.revision || null,
		reference: row.reference,
		sendAt: row.send_at,
		sendBefore: row.send_before,
		price: row.price,
		currency: row.currency,
		gateway: row.gateway,
		gatewayMessageId: row.gateway_message_id,
		sentAt: row.sent_at,
		deliveredAt: row.delivered_at,
		country: row.country,
	}),
});

/** The scheduled ones among these, which only their gateway can still stop. */
export const toCancelAtGateway = (rows: readonly Row[]): ToCancelAtGateway[] =>
	rows.flatMap(({ state, key, gateway, gateway_message_id: id }) =>
		state === 'scheduled' && gateway && id ? { key, gateway, gatewayMessageId: id } : [],
	);
