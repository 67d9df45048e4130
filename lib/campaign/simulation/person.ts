import type { Candidate } from '../candidate';
import type { Job } from '../job';

/** Somebody whom a run is about, with all that Send and Check would read of the item. */
export interface SimulatedPerson {
	readonly job: Job;
	readonly candidate: Candidate;
}

/** Somebody whose message waits in the ledger. */
export interface WaitingPerson {
	readonly person: SimulatedPerson;
	/** From when on (epoch ms) it may be given out. */
	readonly dueAt: number;
}

/** What comes of a message. Instants are epoch milliseconds. */
export type Fate =
	| { readonly kind: 'goes'; readonly at: number }
	/** It would go after the last day that is looked at. */
	| { readonly kind: 'beyond'; readonly at: number }
	/** One word from the closed list of reasons. */
	| { readonly kind: 'never'; readonly reason: string };

/** Hears what comes of each person's message, once. */
export type Settle = (person: SimulatedPerson, fate: Fate) => void;
