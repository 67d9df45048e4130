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
}
