import type { E164 } from '../../phone';

/** A message that a run has before it, with all that is needed to take it up without that run. */
export interface RunMessage {
	readonly key: string;
	readonly e164: E164;
	readonly campaign?: string | undefined;
	/** The item, to be checked and sent anew. */
	readonly payload: unknown;
	/** Under what name it was taken up before, where it was: it is this run's from now on. */
	readonly takenUpAs?: string | undefined;
}

export interface LeaseOptions {
	/** Names one life of a run, and no other. */
	readonly run: string;
	/** How long the run counts as alive without a word of it, in milliseconds. */
	readonly leaseMs: number;
	/** Epoch milliseconds. */
	readonly now: number;
}

export interface EnlistOptions extends LeaseOptions {
	/** The workflow it belongs to. */
	readonly workflow: string;
}

export interface TakeUpOptions {
	/** The most messages to give out. */
	readonly limit: number;
	/** Under what name they are taken up; a new one each time. */
	readonly as: string;
	/** How long whoever takes them has to bring them to Send, in milliseconds; then they are lost again. */
	readonly leaseMs: number;
	/** The workflow that asks. Runs of others are left to those for a while, whose settings they had. */
	readonly workflow: string;
	/** Epoch milliseconds. */
	readonly now: number;
}

export interface TakenUp {
	readonly messages: readonly Pick<RunMessage, 'key' | 'payload'>[];
	/** Left to whoever runs the campaign again: taken up too often in vain, or lost too long ago. */
	readonly givenUp: number;
	/** There may be more. */
	readonly isFull: boolean;
}
