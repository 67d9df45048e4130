import type { Purpose } from '../../compliance';
import type { OutgoingSms, SendOutcome } from '../../gateways';
import type { E164 } from '../../phone';
import type { Result } from '../../shared';

/** A message as the ledger is told of it. */
export interface LedgerEntry {
	/** The deduplication key, which is the idempotency key too. */
	readonly key: string;
	readonly e164: E164;
	/** Empty for a message outside any campaign. */
	readonly campaign: string;
	readonly step: string;
	readonly purpose: Purpose;
	readonly sender: string;
	readonly text: string;
	readonly segments: number;
	readonly credits: number;
	/** It waited in the ledger, was given out, and reuses its row. */
	readonly released: boolean;
}

/** A message that is to wait in the ledger. Instants are epoch milliseconds. */
export interface WaitingEntry extends LedgerEntry {
	readonly sendAt: number;
	readonly sendBefore?: number | undefined;
	readonly payload: unknown;
	readonly reason: string;
	readonly detail: string;
}

/** What the ledger remembers of a message. Instants are epoch milliseconds. */
export interface Remembered {
	readonly state: string;
	/** The run that claimed it last. */
	readonly run?: string;
	readonly segments: number;
	readonly charged: number;
	readonly price?: number;
	readonly currency?: string;
	readonly gateway?: string;
	readonly gatewayMessageId?: string;
	readonly reason: string;
	readonly detail: string;
	readonly sendAt?: number;
	readonly sentAt?: number;
	readonly stateAt: number;
}

/** The ledger's answer for a message that is not this run's to send. */
export type NotClaimed =
	| { readonly answer: 'already'; readonly message: Remembered }
	| { readonly answer: 'opted_out' }
	| { readonly answer: 'paused'; readonly since: number }
	| { readonly answer: 'over_budget'; readonly left: number }
	| { readonly answer: 'duplicate' | 'not_found' };

export type SendAnswer =
	| { readonly answer: 'sending'; readonly key: string; readonly attempt: number }
	| { readonly answer: 'withdrawn'; readonly key: string; readonly message?: Remembered };

interface AtGateway {
	readonly gateway: string;
	readonly gatewayMessageId: string;
	readonly segments?: number | undefined;
	readonly credits?: number | undefined;
	readonly price?: number | undefined;
	readonly currency?: string | undefined;
}

export type RecordedOutcome =
	| ({ readonly kind: 'accepted' } & AtGateway)
	| ({ readonly kind: 'scheduled'; readonly sendAt: number } & AtGateway)
	| {
			readonly kind: 'refused';
			readonly reason: string;
			readonly detail: string;
			readonly retryable: boolean;
	  }
	| { readonly kind: 'unknown'; readonly detail: string };

export interface RecordEntry {
	readonly key: string;
	readonly attempt: number;
	readonly outcome: RecordedOutcome;
}

interface OfRun {
	readonly run: string;
	readonly now: number;
}

interface Leased extends OfRun {
	readonly leaseMs: number;
}

type Answers<Answer, Failure> = Promise<Result<readonly Answer[], Failure>>;

/** What sending needs of the ledger: `messages` of a Ledger is one. Every call is durable when it answers. */
export interface MessageLedger<Failure> {
	claim(
		entries: readonly LedgerEntry[],
		options: Leased & { readonly maxCredits?: number | undefined },
	): Answers<{ readonly answer: 'claimed' } | NotClaimed, Failure>;
	markSending(keys: readonly string[], options: Leased): Answers<SendAnswer, Failure>;
	record(entries: readonly RecordEntry[], options: OfRun): Answers<unknown, Failure>;
	hold(
		entries: readonly WaitingEntry[],
		options: { readonly run?: string | undefined; readonly now: number },
	): Answers<{ readonly answer: 'held' } | NotClaimed, Failure>;
	recoverExpired(at: { readonly now: number }): Promise<Result<unknown, Failure>>;
}

/** The world as the protocol sees it: everything that is not logic comes in here. */
export interface Ports<Failure> {
	readonly ledger: MessageLedger<Failure>;
	/** One request for all of them; one outcome each, in their order. Cut short by the signal. */
	transmit(messages: readonly OutgoingSms[], cut: AbortSignal): Promise<readonly SendOutcome[]>;
	/** Epoch milliseconds. */
	now(): number;
	/** Ends early, without a complaint, when the signal says so. */
	sleep(ms: number, signal: AbortSignal): Promise<void>;
	/** At least 0 and less than 1. */
	random(): number;
	/** The user's Stop. */
	readonly stop?: AbortSignal | undefined;
}
