import type { E164 } from '../phone';
import type { Result } from '../shared';
import type { HttpReply, HttpRequest } from './http';

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
}

export type KeysOf<Fields extends readonly KeyField[]> = {
	readonly [Name in Fields[number]['name']]: string;
};

export interface OutgoingSms {
	readonly to: E164;
	/** SenderName or number; empty for the gateway's own default. */
	readonly sender: string;
	readonly text: string;
	/** Our deduplication key; handed over where the gateway honours one. */
	readonly idempotencyKey: string;
}

export type RefusalCause =
	| 'credential_invalid'
	| 'insufficient_credits'
	| 'invalid_recipient'
	| 'invalid_sender'
	| 'invalid_message'
	| 'opted_out'
	| 'throttled'
	| 'unavailable'
	| 'other';

/** What became of one message. `unknown` means that it may have been sent: never send it again by itself. */
export type SendOutcome =
	| {
			readonly kind: 'accepted';
			readonly gatewayMessageId: string;
			readonly segments?: number;
			readonly credits?: number;
			/** The gateway had already accepted this idempotency key. */
			readonly repeated: boolean;
	  }
	| {
			readonly kind: 'refused';
			readonly cause: RefusalCause;
			readonly message: string;
			/** Whether the gateway proved that it did not process the message, and another try may succeed. */
			readonly retryable: boolean;
	  }
	| { readonly kind: 'unknown'; readonly message: string };

export interface Balance {
	/** In the gateway's own unit: credits or money. */
	readonly credits: number;
	readonly currency: string;
}

export interface GatewayFailure {
	readonly cause: RefusalCause;
	readonly message: string;
}

export interface Capabilities {
	/** Messages one request may carry. */
	readonly batchSize: number;
	/** Whether a repeated idempotency key is recognised and not sent again. */
	readonly idempotencyKey: boolean;
	/** Whether messages reach real people. Only where they do not may a run play another hour. */
	readonly reachesPhones: boolean;
	/**
	 * Which texts it bills as Unicode: those that need it by 3GPP TS 23.038, or every one with a
	 * character beyond ASCII, é and £ included.
	 */
	readonly billsAsUnicode: 'whatNeedsIt' | 'allBeyondAscii';
}

/**
 * An SMS gateway as pure functions: each operation builds a request value and reads a reply value.
 * Outcomes come back in the order of the messages, one for each.
 */
export interface Gateway<Keys extends Readonly<Record<string, string>>> {
	/** Stored in credentials: never rename. */
	readonly id: string;
	readonly displayName: string;
	readonly keyFields: readonly KeyField[];
	readonly capabilities: Capabilities;
	buildSend(keys: Keys, messages: readonly OutgoingSms[]): HttpRequest;
	readSend(reply: HttpReply, messages: readonly OutgoingSms[]): SendOutcome[];
	/** Also the credential test: the cheapest request that proves the keys. */
	buildBalance(keys: Keys, sender?: string): HttpRequest;
	readBalance(reply: HttpReply): Result<Balance, GatewayFailure>;
}
