import type { E164 } from '../phone';
import type { Encoding } from '../text';

/** One message as it is handed over. */
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
	/** The most it may cost, in the unit of `capabilities.maxPrice`; only where that is there. */
	readonly maxPrice?: number | undefined;
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
