/** Which piece of a text an event is about, where a gateway posts about each piece by itself. */
export interface Part {
	/** The same for all pieces of one text; empty where sender and number alone tell that. */
	readonly ref: string;
	/** Counted from 1; 0 where the gateway does not say which it is: their IDs tell such parts apart. */
	readonly number: number;
	/** 0 where the gateway does not say: as many as the message had segments when it was taken. */
	readonly total: number;
}

/** What became of a message, or of one part of it. */
export interface ReportEvent {
	readonly kind: 'report';
	/** That of the part, where there is a `part`. */
	readonly gatewayMessageId: string;
	/** Ours, where the gateway gives it back: the same for all parts of a message. */
	readonly idempotencyKey?: string;
	/** `notKnown`: nobody will ever know, so it moves nothing. */
	readonly status: 'accepted' | 'delivered' | 'undelivered' | 'notKnown';
	readonly reason?: string;
	/** The gateway says that it was not delivered because the person has opted out there. */
	readonly optedOut?: true;
	readonly to?: string;
	readonly at?: number;
	readonly part?: Part;
	/** What it cost, in the gateway's own unit; of this part alone, where there is one. */
	readonly charged?: number;
	/** The same as money, with the ISO 4217 code, where the gateway's unit is money. */
	readonly price?: number;
	readonly currency?: string;
}

/** What a person wrote back, or one part of it. */
export interface ReplyEvent {
	readonly kind: 'reply';
	readonly gatewayMessageId: string;
	readonly from: string;
	/** Empty where the gateway does not say. */
	readonly to: string;
	readonly text: string;
	/** The text without the word by which a shared number finds its account: a STOP may be in either. */
	readonly otherText?: string;
	/** The gateway itself took it for a STOP, START or HELP. */
	readonly keyword?: 'stop' | 'start' | 'help';
	readonly at?: number;
	readonly part?: Part;
}

/** A person has opted out, or in again, at the gateway by other means than a text. */
export interface ConsentEvent {
	readonly kind: 'optOut' | 'optIn';
	/** Of the event, or empty. */
	readonly gatewayMessageId: string;
	readonly from: string;
	readonly to?: string;
	readonly at?: number;
	/** For the record, in the user's words: "blocked at Infobip". */
	readonly how: string;
}

/** What a gateway posts to us. Instants are epoch ms. */
export type InboundEvent = ReportEvent | ReplyEvent | ConsentEvent;
