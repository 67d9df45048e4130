import type { OutgoingSms, SendOutcome } from '../../gateways';
import type { Ledger } from '../../ledger';
import type { Result } from '../../shared';
import type { Berths } from './berths';

/** What sending needs of the ledger. Every call is durable when it answers. */
export type MessageLedger = Pick<
	Ledger['messages'],
	'claim' | 'markSending' | 'record' | 'hold' | 'recoverExpired'
>;

/** A connection that stands, for one request. */
export interface Line {
	/** One request for all of them; one outcome each, in their order. Cut short by the signal. */
	send(messages: readonly OutgoingSms[], cut: AbortSignal): Promise<readonly SendOutcome[]>;
	/** Gives it back unused. */
	release(): void;
}

/** A refusal that the gateway never gave: nothing has reached it. */
export type Unsent = Extract<SendOutcome, { readonly kind: 'refused' }>;

/** The world as the protocol sees it: everything that is not logic comes in here. */
export interface Ports {
	readonly ledger: MessageLedger;
	/**
	 * A connection with the gateway that stands, so that the last look at a message is taken right before
	 * it leaves, however slow the network is. As failure, what is to be said of each message that was to
	 * leave: nothing was sent. Cut short by the signal.
	 */
	ready(cut: AbortSignal): Promise<Result<Line, Unsent>>;
	/** Epoch milliseconds: what people and the law go by. Somebody may set it back. */
	now(): number;
	/** Milliseconds since some moment, which never go back: what is waited by. */
	elapsed(): number;
	/** Ends early, without a complaint, when the signal says so. */
	sleep(ms: number, signal: AbortSignal): Promise<void>;
	/** A moment in which others get their turn, so that what several lanes ask of the ledger is asked together. */
	turn?(): Promise<void>;
	/** At least 0 and less than 1. */
	random(): number;
	/** Shared with the other runs of this process, where there may be others. */
	readonly berths?: Berths | undefined;
	/** The user's Stop. */
	readonly stop?: AbortSignal | undefined;
}
