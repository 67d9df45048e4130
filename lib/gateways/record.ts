import type { E164 } from '../phone';

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
			/** The same as money, with the ISO 4217 code, where the gateway's unit is money. */
			readonly price?: number;
			readonly currency?: string;
	  }
	| { readonly kind: 'not_found'; readonly certain: boolean }
	/** A sentence without a stop, in the user's words. */
	| { readonly kind: 'undecided'; readonly reason: string };
