import type { StoredMessage } from './message';
import type { OptOut } from './optOut';

/** The answer for one message that was to be claimed. */
export type ClaimAnswer =
	| { readonly answer: 'claimed'; readonly key: string }
	/** The ledger knows it: another run holds it, it waits, or it was sent; see its state. */
	| { readonly answer: 'already'; readonly key: string; readonly message: StoredMessage }
	/** The same key stands earlier in this call. */
	| { readonly answer: 'duplicate'; readonly key: string }
	| { readonly answer: 'opted_out'; readonly key: string; readonly optOut: OptOut }
	| { readonly answer: 'paused'; readonly key: string; readonly since: number }
	| { readonly answer: 'over_budget'; readonly key: string; readonly left: number }
	/** It was to be a released message, but the ledger does not know it. */
	| { readonly answer: 'not_found'; readonly key: string };

/** Why a message is not this run's to send. */
export type NotClaimed = Exclude<ClaimAnswer, { answer: 'claimed' }>;

export type HoldAnswer =
	/** With what it took the place of, where it did. */
	| { readonly answer: 'held'; readonly key: string; readonly replaced?: StoredMessage }
	| Exclude<NotClaimed, { answer: 'paused' | 'over_budget' }>;

/** Whether a claimed message may go to the gateway now. */
export type SendAnswer =
	| {
			readonly answer: 'sending';
			readonly key: string;
			readonly attempt: number;
			/** What the gateway is to know it by instead of its key; see `StoredMessage`. */
			readonly reference?: string;
	  }
	| Extract<ClaimAnswer, { answer: 'paused' | 'over_budget' }>
	/** It was cancelled, taken over, or the person opted out since it was claimed. */
	| { readonly answer: 'withdrawn'; readonly key: string; readonly message?: StoredMessage };

interface AtGateway {
	readonly gateway: string;
	readonly gatewayMessageId: string;
	readonly segments?: number | undefined;
	/** What the gateway charged; by default what was reserved. */
	readonly credits?: number | undefined;
	readonly price?: number | undefined;
	readonly currency?: string | undefined;
}

export type Outcome =
	| ({ readonly kind: 'accepted' } & AtGateway)
	| ({ readonly kind: 'scheduled'; readonly sendAt: number } & AtGateway)
	| {
			readonly kind: 'refused';
			readonly reason: string;
			readonly detail: string;
			/** The gateway proved that it did not process the message, and another try may succeed. */
			readonly retryable: boolean;
	  }
	| { readonly kind: 'unknown'; readonly detail: string };

/** What became of one attempt. */
export interface OutcomeEntry {
	readonly key: string;
	/** As `markSending` gave it; `NEVER_MARKED` where it was not asked, for want of a connection. */
	readonly attempt: number;
	readonly outcome: Outcome;
}

/** What was found out about a message whose fate was unknown, or that the gateway had scheduled. */
export type Resolution =
	| { readonly kind: 'accepted'; readonly gateway?: string; readonly gatewayMessageId?: string }
	| { readonly kind: 'delivered' }
	| { readonly kind: 'undelivered' }
	/** It was never sent; `retryable` lets a rerun send it. */
	| { readonly kind: 'not_sent'; readonly retryable: boolean }
	/**
	 * The gateway withdrew what it had scheduled: under this name, where it is told. Another form that has come to
	 * the gateway since is not meant.
	 */
	| { readonly kind: 'cancelled'; readonly gatewayMessageId?: string };

export interface ChangeAnswer {
	readonly key: string;
	/** Whether the state changed; if not, `message` shows why. */
	readonly done: boolean;
	readonly message?: StoredMessage;
}

/** A message the gateway has scheduled, which only the gateway can still stop. */
export interface ToCancelAtGateway {
	readonly key: string;
	readonly gateway: string;
	readonly gatewayMessageId: string;
}
