import type { MessageStatus, Part, Refusal } from './message.mts';

export interface DeliveryEvent {
	readonly type: 'delivery';
	/** Id of the message. */
	readonly id: string;
	readonly clientReference?: string;
	readonly to: string;
	readonly status: MessageStatus;
	/** What it cost in the end; of a part, that part alone. */
	readonly credits: number;
	readonly at: string;
	/** Which part of a long text it tells of; the whole text when absent. */
	readonly part?: Part;
	readonly error?: Refusal;
}

export interface ReplyEvent {
	readonly type: 'reply';
	/** Each part of a long text has its own. */
	readonly id: string;
	/** The phone that wrote. */
	readonly from: string;
	/** The sender it wrote to. */
	readonly to: string;
	readonly text: string;
	/** Which part of a long text this is; the whole text when absent. */
	readonly part?: Part;
	/** What the gateway took the text for: it has stopped, or started again, sending to this phone. */
	readonly keyword?: 'STOP' | 'START';
	readonly at: string;
}

export type WebhookEvent = DeliveryEvent | ReplyEvent;

/** The phone (E.164) that an event tells of. */
export const phoneOf = (event: WebhookEvent): string =>
	event.type === 'reply' ? event.from : event.to;
