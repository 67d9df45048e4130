import type { E164 } from '../phone';
import type { SenderForm } from '../sender';
import type { Result } from '../shared';
import type { Encoding } from '../text';
import type { HttpReply, HttpRequest, InboundRequest } from './http';

/** One field of a gateway's keys, as the credential form asks for it. */
export interface KeyField {
	/** Stored in credentials: never rename. Unique over all gateways. */
	readonly name: string;
	readonly label: string;
	readonly description: string;
	/** An example value; shown as "e.g. …". */
	readonly example: string;
	readonly secret: boolean;
	readonly default: string;
	/** Whether the gateway works without it. */
	readonly optional?: boolean;
	/** The only values it may have, each as the form names it; a free text when absent. */
	readonly choices?: readonly { readonly value: string; readonly label: string }[];
	/** Shown, and read, only while another key of this gateway has one of these values. */
	readonly showWhen?: Readonly<Record<string, readonly string[]>>;
}

export type KeysOf<Fields extends readonly KeyField[]> = {
	readonly [Name in Fields[number]['name']]: string;
};

export interface OutgoingSms {
	readonly to: E164;
	/** One that `senderForm` takes; empty for the gateway's own default. */
	readonly sender: string;
	readonly text: string;
	/** How it travels, for gateways that must be told. */
	readonly encoding: Encoding;
	/** Our deduplication key; handed over where the gateway honours one, or as its client reference. */
	readonly idempotencyKey: string;
	/** Epoch ms at which the gateway itself shall send it; only where `capabilities.schedule` is there. */
	readonly sendAt?: number | undefined;
	/** Epoch ms of the handing over; always beside `sendAt`, for gateways that count minutes from it. */
	readonly now?: number | undefined;
	/** Whole minutes after which the gateway gives up; only where `capabilities.validity` is there. */
	readonly validityMinutes?: number | undefined;
	/** Where the gateway shall post what became of it, for gateways that take the address with the message. */
	readonly reportUrl?: string | undefined;
}

/** Why a message was not taken. */
export type RefusalCause =
	/** The keys are wrong, or may not do this; no other message fares better. */
	| 'credential_invalid'
	/** The account cannot pay; no other message fares better. */
	| 'insufficient_credits'
	/**
	 * The request did not reach the gateway's API, or something in its set-up is wrong: a wrong address,
	 * a redirect, a page of something else, a phone that is not registered. It says nothing of the
	 * message, which can be sent once that is put right; until then no other message fares better.
	 */
	| 'misconfigured'
	| 'invalid_recipient'
	| 'invalid_sender'
	| 'invalid_message'
	/** The person has said stop, at the gateway or to the network. */
	| 'opted_out'
	/** It takes no more just now. */
	| 'throttled'
	/** It, or what lies between, cannot take a message now. */
	| 'unavailable'
	/** The gateway's own refusal of this message, for a reason that is none of these. */
	| 'other';

/** What became of one message. `unknown` means that it may have been sent: never send it again by itself. */
export type SendOutcome =
	| {
			readonly kind: 'accepted';
			readonly gatewayMessageId: string;
			readonly segments?: number;
			readonly credits?: number;
			/** What it cost in money, with the ISO 4217 code. */
			readonly price?: number;
			readonly currency?: string;
			/** The gateway had already accepted this idempotency key. */
			readonly repeated: boolean;
	  }
	| {
			readonly kind: 'refused';
			readonly cause: RefusalCause;
			readonly message: string;
			/**
			 * Whether it is proved that the message was not processed, and another try may succeed, if only
			 * after a change of the set-up. Without it the message is never sent: only the gateway's own
			 * refusal of this very message may say so.
			 */
			readonly retryable: boolean;
			/** The gateway keeps our key even so, and what a second try under it came to would be in doubt. */
			readonly keyIsSpent?: true;
			/** Milliseconds to wait before another try, when the gateway says so (Retry-After). */
			readonly retryAfterMs?: number;
	  }
	| { readonly kind: 'unknown'; readonly message: string };

export interface Balance {
	/** In the gateway's own unit: credits or money. */
	readonly credits: number;
	/** `credits`, or the ISO 4217 code of the money. */
	readonly currency: string;
}

export interface GatewayFailure {
	readonly cause: RefusalCause;
	/** In the user's words; names the key field to check when the keys are at fault. */
	readonly message: string;
}

/** What is true of a gateway, so that nothing it lacks is faked. */
export interface Capabilities {
	/** Messages one request may carry. */
	readonly batchSize: number;
	/** Messages a second that an account may hand over unless the vendor has agreed on more. */
	readonly messagesPerSecond: number;
	/** Whether a repeated idempotency key is recognised and not sent again. */
	readonly idempotencyKey: boolean;
	/** Whether messages reach real people. Only where they do not may a run play another hour. */
	readonly reachesPhones: boolean;
	/**
	 * Which texts it bills as Unicode: those that need it by 3GPP TS 23.038, or every one with a
	 * character beyond ASCII, é and £ included.
	 */
	readonly billsAsUnicode: 'whatNeedsIt' | 'allBeyondAscii';
	/** Whether each message names its sender, or the account does for all. */
	readonly sender: 'perMessage' | 'perAccount';
	/** Where the account's sender is set, to end the sentence "the sender that is set …"; only with `perAccount`. */
	readonly senderIsSet?: string;
	/** Its own scheduler: how far ahead it takes a message, in minutes, and whether it can call one back. */
	readonly schedule?: {
		readonly minMinutes: number;
		readonly maxMinutes: number;
		readonly cancel: boolean;
		/** Messages that a scheduled request may carry, where they are fewer than `batchSize`. */
		readonly batchSize?: number;
	};
	/** How long, in minutes, a message may be told to stay valid. */
	readonly validity?: { readonly minMinutes: number; readonly maxMinutes: number };
	/** What sets a text's limits beyond its segments: UTF-16 units of the longest text it takes. */
	readonly maxTextLength?: number;
	/** Replies that the gateway answers by itself, so that a person is not answered twice. */
	readonly answersReplies?: {
		/** Those that it tells as a `keyword`. */
		readonly told: boolean;
		/** Those that are nothing but one of these words, in capitals, even where it does not tell. */
		readonly words: readonly string[];
	};
}

/** A message whose fate is asked for. */
export interface StatusQuery {
	/** As the gateway named it; empty when its answer was lost. */
	readonly gatewayMessageId: string;
	readonly idempotencyKey: string;
	readonly to: E164;
	/** Sender Name or number it was to go out under; empty for the gateway's own default. */
	readonly sender: string;
	/** Where the ledger keeps texts. */
	readonly text?: string | undefined;
	/** SHA-256 of the text in UTF-8, in hex, which the ledger keeps in any case. */
	readonly textHash?: string | undefined;
	/** Epoch ms at which it was handed over. */
	readonly sentAt: number;
}

/**
 * What the gateway's own record says of a message. `not_found` proves nothing was sent where it is
 * `certain`; `undecided` is a record that may be of this message or of another.
 */
export type StatusAnswer =
	| {
			readonly kind: 'accepted' | 'delivered' | 'undelivered' | 'cancelled';
			readonly gatewayMessageId?: string;
			/** In the user's words, for `undelivered`. */
			readonly reason?: string;
			/** The gateway says that it was not delivered because the person has opted out there. */
			readonly optedOut?: true;
			/** What the message cost, in the gateway's unit. */
			readonly charged?: number;
	  }
	| { readonly kind: 'not_found'; readonly certain: boolean }
	/** A sentence without a stop, in the user's words. */
	| { readonly kind: 'undecided'; readonly reason: string };

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

/** One operation of a gateway: a request value out, a reply value in. */
export interface Operation<Keys, Arguments extends readonly unknown[], Value> {
	build(keys: Keys, ...about: Arguments): HttpRequest;
	read(reply: HttpReply, ...about: Arguments): Result<Value, GatewayFailure>;
}

/** What is answered to a post; with HTTP 200 and nothing where a gateway does not care. */
export interface InboundAnswer {
	readonly status: number;
	readonly contentType?: string;
	readonly body?: string;
}

/** How posts of a gateway are read, and told from forgeries. */
export interface Webhooks<Keys> {
	/** By which it calls; a HEAD, or a GET without fields, is somebody trying the address. */
	readonly methods: readonly ('GET' | 'POST')[];
	/**
	 * What tells its posts from forgeries: a signature, or, where it signs nothing or the key for it is not
	 * filled in, nothing but an address that nobody else knows.
	 */
	guard(keys: Keys): 'signature' | 'address';
	/**
	 * Over the raw body, in constant time, and not older than the vendor's replay window; `unsigned`
	 * where the keys needed are not filled in or the gateway signs nothing.
	 *
	 * @param now epoch ms
	 */
	verify(keys: Keys, request: InboundRequest, now: number): 'valid' | 'forged' | 'unsigned';
	/**
	 * Every event of one post, in its order: none where it tells nothing of texts or opt-outs, such as one
	 * about a call. A failure when it is no post of this gateway. Never throws, whatever the bytes are.
	 *
	 * @param keys where what a post means is set in the credential; without them such settings do not count
	 */
	read(request: InboundRequest, keys?: Keys): Result<readonly InboundEvent[], string>;
	/** What the gateway wants to hear once the events are kept. */
	answer?(events: readonly InboundEvent[]): InboundAnswer;
	/**
	 * How a person enters the address, in the words of the gateway's own screens; `{url}` stands for it.
	 * Lines after the first of a step are to be copied as they are.
	 */
	readonly steps: readonly string[];
	/** Where the gateway's API enters the address by itself. */
	readonly registration?: Registration<Keys>;
}

/** An address as it stands at the gateway. */
export interface Registered {
	readonly id: string;
	readonly url: string;
}

/** The gateway's own API for entering the address: each kind of event is registered by itself. */
export interface Registration<Keys> {
	/** Whether these keys are enough for it. */
	isOffered(keys: Keys): boolean;
	/** The kinds of events, by the gateway's own names. */
	readonly events: readonly string[];
	/**
	 * What stands at the gateway for this kind of event. Where there is room for one address alone, it may
	 * be somebody else's: then it is for a person to decide, and nothing is created.
	 */
	readonly find: Operation<Keys, readonly [url: string, event: string], Registered | undefined>;
	readonly create: Operation<Keys, readonly [url: string, event: string], Registered>;
	/** Of an address that is ours, as `find` has just said. One that is gone already is removed too. */
	readonly remove: Operation<Keys, readonly [id: string], undefined>;
}

/** One page of a list that a gateway keeps. */
export interface Listed {
	readonly events: readonly InboundEvent[];
	/** Where the next page begins; absent after the last one. */
	readonly next?: string;
}

/** @param from `next` of the page before, or empty for the first one; `since` is in epoch ms */
type List<Keys> = Operation<Keys, readonly [since: number, from: string], Listed>;

/**
 * An SMS gateway as pure functions: each operation builds a request value and reads a reply value.
 * What a gateway cannot do is left out, and nothing is shown or tried in its place.
 */
export interface Gateway<Keys extends Readonly<Record<string, string>>> {
	/** Stored in credentials: never rename. */
	readonly id: string;
	readonly displayName: string;
	readonly keyFields: readonly KeyField[];
	readonly capabilities: Capabilities;
	/** What may stand in `OutgoingSms.sender`; every such sender goes into the request as it is. */
	readonly senderForm: SenderForm;
	/**
	 * One request for up to `batchSize` messages, to the same address whatever they are: with none, it
	 * names the address to connect with before the messages are looked at for the last time.
	 */
	buildSend(keys: Keys, messages: readonly OutgoingSms[]): HttpRequest;
	/** One outcome for each message, in their order. */
	readSend(reply: HttpReply, messages: readonly OutgoingSms[]): SendOutcome[];
	/** The credential test: the cheapest request that proves the keys and sends nothing. */
	readonly test: Operation<Keys, readonly [sender: string], undefined>;
	readonly balance?: Operation<Keys, readonly [], Balance>;
	readonly status?: Operation<Keys, readonly [StatusQuery], StatusAnswer>;
	/** Calls back a message that waits at the gateway: scheduled, or for a phone that is off. */
	readonly cancel?: Operation<Keys, readonly [gatewayMessageId: string], 'cancelled' | 'too_late'>;
	readonly webhooks?: Webhooks<Keys>;
	/** What people wrote since then, for an n8n that the gateway cannot reach. */
	readonly replies?: List<Keys>;
	/** Who is on the gateway's own opt-out list since then. */
	readonly optOuts?: List<Keys>;
}
