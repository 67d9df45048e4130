import type { Opening, Tapper } from './tap.mts';

/** One message as a client asks for it. Times are RFC 3339. */
export interface MessageRequest {
	readonly to: string;
	readonly text: string;
	/** Sender ID; the gateway's own default when absent. */
	readonly from?: string | undefined;
	/** Idempotency key: accepted once, answered from memory afterwards. */
	readonly clientReference?: string | undefined;
	readonly sendAt?: string | undefined;
	/** The message is not delivered after this moment. */
	readonly validUntil?: string | undefined;
	/** The same, in minutes after the moment of sending. */
	readonly validMinutes?: number | undefined;
	/** Where events of this message go, and replies to it, instead of the client's webhook. */
	readonly reportUrl?: string | undefined;
}

export const MESSAGE_STATUSES = [
	'accepted',
	'scheduled',
	'delivered',
	'undelivered',
	'canceled',
	'expired',
	'refused',
] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

export const REFUSAL_CODES = [
	'invalid_recipient',
	'invalid_sender',
	'empty_text',
	'invalid_schedule',
	'opted_out',
	'insufficient_credits',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a message was not taken, or did not arrive. */
export interface Refusal {
	readonly code: RefusalCode | 'unreachable';
	readonly message: string;
}

/** What the client is told about one message, kept as told: a repeated key gets it back. */
export interface Outcome {
	readonly id: string;
	readonly clientReference?: string;
	readonly to: string;
	readonly from: string;
	readonly status: 'accepted' | 'scheduled' | 'refused';
	readonly segments: number;
	readonly encoding: 'GSM-7' | 'UCS-2';
	/** Credits charged, one a segment; 0 when refused. */
	readonly credits: number;
	readonly sendAt?: string;
	readonly repeated: boolean;
	readonly error?: Refusal;
}

export interface MessageEvent {
	readonly type: MessageStatus | 'sent';
	/** RFC 3339. */
	readonly at: string;
}

/** A message in the gateway's memory. Times are epoch milliseconds. */
export interface Message {
	readonly kind: 'message';
	readonly outcome: Outcome;
	readonly text: string;
	readonly createdAt: number;
	readonly sendAt: number | undefined;
	readonly validUntil: number | undefined;
	readonly reportUrl: string | undefined;
	status: MessageStatus;
	/** Credits it has cost so far: 0 again once given back. */
	credits: number;
	error: Refusal | undefined;
	readonly events: MessageEvent[];
}

/** One of the SMS that a long text travels in. */
export interface Part {
	/** What the parts of one text share. */
	readonly ref: string;
	/** From 1. */
	readonly number: number;
	readonly total: number;
}

/** A text a phone sent to the gateway. `at` is epoch milliseconds. */
export interface Reply {
	readonly kind: 'reply';
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly text: string;
	readonly at: number;
}

/** A link that a phone has opened. `at` is epoch milliseconds. */
export interface Tap extends Opening {
	readonly kind: 'tap';
	readonly id: string;
	readonly url: string;
	readonly tapper: Tapper;
	readonly at: number;
}

/** A message as `/v1/messages/:id` and the page show it. */
export function messageView(message: Message) {
	return {
		...message.outcome,
		// Whether it was asked for twice is told to who asks, not of the message.
		repeated: undefined,
		text: message.text,
		status: message.status,
		credits: message.credits,
		createdAt: isoTime(message.createdAt),
		...(message.validUntil !== undefined && { validUntil: isoTime(message.validUntil) }),
		...(message.error && { error: message.error }),
		events: message.events,
	};
}

export type MessageView = ReturnType<typeof messageView>;

/** Epoch milliseconds as RFC 3339 in UTC. */
export function isoTime(at: number): string {
	return new Date(at).toISOString();
}
