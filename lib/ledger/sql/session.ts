import type { Kysely } from 'kysely';
import type { Schema } from '../schema';
import type { Dialect } from './dialect';

/** What a query is run with: a connection, in a transaction or not, and what it must know of the ledger. */
export interface Session {
	readonly db: Kysely<Schema>;
	readonly dialect: Dialect;
	/** The key of the hashes that stand for erased numbers. */
	readonly secret: string;
	/** Whether texts are kept whole after sending, or only their SHA-256. */
	readonly keepTexts: boolean;
	/** What the transaction does to the credits of campaigns. */
	readonly stakes: Stakes;
}

/** What all sessions of a ledger have in common. */
export type SessionContext = Omit<Session, 'db' | 'stakes'>;

/** What a transaction adds to the credits of a campaign. */
export interface CreditChange {
	reserved: number;
	charged: number;
	/** Only as far as the budget lasts, by what others have written by then. */
	withinBudget: boolean;
}

/**
 * The part of a transaction in the credits of campaigns. The row of a campaign is what all its workers
 * have in common: it is written by the last statement, so that they wait for each other no longer than that.
 */
export interface Stakes {
	/**
	 * Nobody else decides on these campaigns meanwhile. Otherwise others do, and what they may have taken
	 * away by the end is contested.
	 */
	readonly isAlone: boolean;
	/** What comes of it cannot be told with others at it: the transaction is to be undone, and done alone. */
	isContested: boolean;
	/** By campaign. */
	readonly changes: Map<string, CreditChange>;
}

export const newStakes = (isAlone: boolean): Stakes => ({
	isAlone,
	isContested: false,
	changes: new Map(),
});
