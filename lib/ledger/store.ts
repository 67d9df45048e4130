import type { Result } from '../shared';
import type { LedgerFailure } from './failure';
import type { Session } from './sql';

/** The ways into a database. Nothing thrown by a driver leaves them. */
export interface Store {
	/** Sees only what is committed, and one state of it from its first query to its last. */
	read<Value>(work: (session: Session) => Promise<Value>): Promise<Result<Value, LedgerFailure>>;
	/** The same for a read that takes long: it keeps nobody else waiting. */
	scan<Value>(work: (session: Session) => Promise<Value>): Promise<Result<Value, LedgerFailure>>;
	/**
	 * One transaction: committed, durably, before the promise settles, or without any effect. The
	 * work may run more than once, and is rolled back when it gives a failure.
	 */
	write<Value>(
		work: (session: Session) => Promise<Result<Value, LedgerFailure>>,
	): Promise<Result<Value, LedgerFailure>>;
	close(): Promise<void>;
}
