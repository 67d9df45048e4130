import type { OutgoingSms, SendOutcome } from '../../gateways';
import type { Ledger } from '../../ledger';

/** What sending needs of the ledger. Every call is durable when it answers. */
export type MessageLedger = Pick<
	Ledger['messages'],
	'claim' | 'markSending' | 'record' | 'hold' | 'recoverExpired'
>;

/** The world as the protocol sees it: everything that is not logic comes in here. */
export interface Ports {
	readonly ledger: MessageLedger;
	/** One request for all of them; one outcome each, in their order. Cut short by the signal. */
	transmit(messages: readonly OutgoingSms[], cut: AbortSignal): Promise<readonly SendOutcome[]>;
	/** Epoch milliseconds: what people and the law go by. Somebody may set it back. */
	now(): number;
	/** Milliseconds since some moment, which never go back: what is waited by. */
	elapsed(): number;
	/** Ends early, without a complaint, when the signal says so. */
	sleep(ms: number, signal: AbortSignal): Promise<void>;
	/** At least 0 and less than 1. */
	random(): number;
	/** The user's Stop. */
	readonly stop?: AbortSignal | undefined;
}
