import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { fail, ok, type Result } from '../../shared';
import { moveCredits } from '../campaigns';
import { ledgerFailure, type LedgerFailure } from '../failure';
import type { Schema } from '../schema';
import { newStakes, type Session, type SessionContext, type Stakes } from '../sql';
import type { Store } from '../store';
import { postgresFailure } from './postgresFailure';

/** How often a transaction is tried that others got in the way of. */
const TRIES = 6;

/** PostgreSQL through a pool: each call has a connection and a transaction of its own. */
export function createPostgresStore(db: Kysely<Schema>, context: SessionContext): Store {
	const read: Store['read'] = async (query) => {
		try {
			const transaction = db
				.transaction()
				.setIsolationLevel('repeatable read')
				.setAccessMode('read only');
			return ok(
				await transaction.execute((trx) =>
					query({ ...context, db: trx, stakes: newStakes(false) }),
				),
			);
		} catch (thrown) {
			return fail(postgresFailure(thrown));
		}
	};
	return {
		read,
		// Whoever reads long has a connection of their own as it is.
		scan: read,
		write: async (query) => {
			let isAlone = false;
			for (let tries = 1; ; tries++) {
				const stakes = newStakes(isAlone);
				const result = await transact(db, context, query, stakes);
				if (result.ok || result.failure.code !== 'conflict' || tries === TRIES) return result;
				if (stakes.isContested) {
					isAlone = true;
					continue;
				}
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
	context: SessionContext,
	work: (session: Session) => Promise<Result<Value, LedgerFailure>>,
	stakes: Stakes = newStakes(true),
): Promise<Result<Value, LedgerFailure>> {
	try {
		const transaction = await db.startTransaction().execute();
		try {
			const session = { ...context, db: transaction, stakes };
			const result = await work(session);
			const stays = result.ok && (await moveCredits(session));
			await (stays ? transaction.commit() : transaction.rollback()).execute();
			return result.ok && !stays ? fail(ledgerFailure('conflict')) : result;
		} catch (thrown) {
			if (!transaction.isCommitted && !transaction.isRolledBack)
				await transaction.rollback().execute();
			return fail(postgresFailure(thrown));
		}
	} catch (thrown) {
		return fail(postgresFailure(thrown));
	}
}
