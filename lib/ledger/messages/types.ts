import type { E164 } from '../../phone';
import type { OptOut } from '../consent';
import type { MessageState } from './states';

export type MessagePurpose = 'marketing' | 'transactional' | 'birthday';

/** A message to be sent or held. */
export interface NewMessage {
	/** The idempotency key: one message of one campaign and step to one number. */
	readonly key: string;
	readonly e164: E164;
	/** Absent or empty for a message outside any campaign. */
	readonly campaign?: string | undefined;
	readonly step?: string | undefined;
	readonly purpose: MessagePurpose;
	readonly sender: string;
	readonly text: string;
	readonly segments: number;
	/** What it should cost, in the gateway's unit. */
	readonly credits: number;
	/** The item came out of `release`: the message is in the ledger and reuses its row. */
	readonly released?: boolean | undefined;
}

export interface MessageToHold extends NewMessage {
	/** Epoch milliseconds at which it may leave. */
	readonly sendAt: number;
	/** From this moment on (epoch ms) it must be decided anew. */
	readonly sendBefore?: number | undefined;
	/** Everything that is needed to take it up again, given back by `release`. */
	readonly payload: unknown;
	/** Why it waits, for the timeline. */
	readonly reason: string;
	readonly detail: string;
}

/** A message as the ledger keeps it. Instants are epoch milliseconds. */
export interface StoredMessage {
	/** Row number, which rises with time; pages continue after it. */
	readonly id: number;
	readonly key: string;
	/** The number, or its keyed hash when the person was erased. */
	readonly e164: string;
	readonly campaign?: string;
	readonly step: string;
	readonly purpose: MessagePurpose;
	readonly sender: string;
	/** Absent when only its hash is kept. */
	readonly text?: string;
	readonly textHash?: string;
	readonly state: MessageState;
	readonly run?: string;
	readonly attempts: number;
	readonly sendAt?: number;
	readonly sendBefore?: number;
	readonly segments: number;
	/** What it should have cost. */
	readonly credits: number;
	/** What it did cost. */
	readonly charged: number;
	readonly price?: number;
	readonly currency?: string;
	readonly gateway?: string;
	readonly gatewayMessageId?: string;
	readonly reason: string;
	readonly detail: string;
	readonly retryable: boolean;
	readonly createdAt: number;
	readonly sentAt?: number;
	readonly stateAt: number;
}

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

export type HoldAnswer =
	| { readonly answer: 'held'; readonly key: string }
	| Exclude<ClaimAnswer, { answer: 'claimed' | 'paused' | 'over_budget' }>;

/** Whether a claimed message may go to the gateway now. */
export type SendAnswer =
	| { readonly answer: 'sending'; readonly key: string; readonly attempt: number }
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
	/** As `markSending` gave it. */
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
	/** The gateway withdrew what it had scheduled. */
	| { readonly kind: 'cancelled' };

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
