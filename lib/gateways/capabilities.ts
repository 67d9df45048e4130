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
	/** The most that a text may be told to cost, for gateways that refuse a dearer one. */
	readonly maxPrice?: {
		/** ISO 4217 code of the money it is written in. */
		readonly currency: string;
		/** Whether it is held against the whole text, or each segment of it. */
		readonly per: 'text' | 'segment';
	};
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
