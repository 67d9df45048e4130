import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { fail, ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import type { Schema } from '../schema';
import type { Session } from '../sql';
import type { Store } from '../store';
import { postgresFailure } from './postgresFailure';

/** How often a transaction is tried that others got in the way of. */
const TRIES = 6;

/** PostgreSQL through a pool: each call has a connection and a transaction of its own. */
export function createPostgresStore(db: Kysely<Schema>, context: Omit<Session, 'db'>): Store {
	const read: Store['read'] = async (query) => {
		try {
			const transaction = db
				.transaction()
				.setIsolationLevel('repeatable read')
				.setAccessMode('read only');
			return ok(await transaction.execute((trx) => query({ ...context, db: trx })));
		} catch (thrown) {
			return fail(postgresFailure(thrown));
		}
	};
	return {
		read,
		// Whoever reads long has a connection of their own as it is.
		scan: read,
		write: async (query) => {
			for (let tries = 1; ; tries++) {
				const result = await transact(db, context, query);
				if (result.ok || result.failure.code !== 'conflict' || tries === TRIES) return result;
				// Those that met once must not meet again.
				await sleep(randomInt(10 * 2 ** tries));
			}
		},
		close: () => db.destroy(),
	};
}

/** One transaction, undone when the work fails or throws. */
export async function transact<Value>(
	db: Kysely<Schema>,
	context: Omit<Session, 'db'>,
	work: (session: Session) => Promise<Result<Value, LedgerFailure>>,
): Promise<Result<Value, LedgerFailure>> {
	try {
		const transaction = await db.startTransaction().execute();
		try {
			const result = await work({ ...context, db: transaction });
			await (result.ok ? transaction.commit() : transaction.rollback()).execute();
			return result;
		} catch (thrown) {
			if (!transaction.isCommitted && !transaction.isRolledBack)
				await transaction.rollback().execute();
			return fail(postgresFailure(thrown));
		}
	} catch (thrown) {
		return fail(postgresFailure(thrown));
	}
}
