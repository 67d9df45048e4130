import type { E164 } from '../phone';
import type { Subject } from './erasedAlias';
import type { Ground, ToldConsent } from './ground';
import type { Purpose } from './purpose';
import type { MessageState } from './states';

/** A message to be sent or held. */
export interface NewMessage {
	/** The idempotency key: one message of one campaign and step to one number. */
	readonly key: string;
	/** The key that an earlier version gave the same message, where that was another. */
	readonly formerKey?: string | undefined;
	readonly e164: E164;
	/** Absent or empty for a message outside any campaign. */
	readonly campaign?: string | undefined;
	readonly step?: string | undefined;
	readonly purpose: Purpose;
	/** A stop to one kind of text counts for it too, whatever it is for. */
	readonly heedsEveryStop?: boolean | undefined;
	readonly sender: string;
	readonly text: string;
	readonly segments: number;
	/** What it should cost, in the gateway's unit. */
	readonly credits: number;
	/** Epoch milliseconds at which the gateway is to send it by itself. */
	readonly atGateway?: number | undefined;
	/** The item came out of `release`: the message is in the ledger and reuses its row. */
	readonly released?: boolean | undefined;
	/** The form that was given out, as its `StoredMessage` counts them; none is the first. */
	readonly revision?: number | undefined;
	/** The user's own Message Key, by which a message is withdrawn whoever it goes to. */
	readonly ownKey?: string | undefined;
	/**
	 * It takes the place of what waits under its key with another text or time, and comes anew where that was
	 * cancelled by anything but an opt-out.
	 */
	readonly replaces?: boolean | undefined;
	/**
	 * The event (its `id` in the ledger) by which the person has just opted out, and which this text
	 * confirms. It alone is let through although they have, if it is transactional, has the key of
	 * `confirmationKey`, and leaves within five minutes; where it is late, it is refused as any other.
	 */
	readonly answersOptOut?: number | undefined;
	/** By what it is allowed now, and the consent that its item tells of. */
	readonly ground?: Ground | undefined;
	readonly consent?: ToldConsent | undefined;
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
	/** The number, or what stands for it once the person was erased: nobody can be asked about that one. */
	readonly e164: Subject;
	readonly campaign?: string;
	readonly step: string;
	readonly purpose: Purpose;
	readonly sender: string;
	/** Absent when only its hash is kept. */
	readonly text?: string;
	readonly textHash?: string;
	readonly state: MessageState;
	readonly run?: string;
	readonly attempts: number;
	/** How often another text or time took its place under the same key; absent for never. */
	readonly revision?: number;
	/** What the gateway knows it by, where it had an earlier form of it under its key. */
	readonly reference?: string;
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
	/** When it reached the phone, by the clock of its gateway. */
	readonly deliveredAt?: number;
	readonly stateAt: number;
	/** ISO 3166-1 alpha-2, by the number. */
	readonly country?: string;
}

/** Whether a run could still send it, as far as the ledger knows: it is new, or has not come to an end. */
export const isOpen = (message: StoredMessage | undefined): boolean =>
	message === undefined ||
	message.state === 'claimed' ||
	message.state === 'released' ||
	(message.state === 'refused' && message.retryable);
