import type { ColumnTypes, Session } from '../sql';

/**
 * The step from one schema to the next. One that was published is never changed: what comes later is
 * the next one.
 */
export interface Migration {
	readonly statements: (types: ColumnTypes) => readonly string[];
	/** Brings the rows along, in the same transaction. */
	readonly rows?: (session: Session) => Promise<void>;
}
