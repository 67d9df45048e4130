import { setImmediate as nextTurn } from 'node:timers/promises';
import { fail, type Result } from '../../shared';
import { ledgerFailure, type LedgerFailure } from '../failure';
import type { Session } from '../sql';
import type { Store } from '../store';
import { connect, type Connection } from './connect';
import { sqliteFailure } from './sqliteFailure';
import { untilFree } from './untilFree';

type Work = (session: Session) => Promise<Result<unknown, LedgerFailure>>;

/** Work of one caller, waiting for the next transaction. */
interface Job {
	readonly work: Work;
	readonly settle: (result: Result<unknown, LedgerFailure>) => void;
}

/** The most callers that share one commit. */
const GROUP = 64;

/**
 * SQLite through two connections: one writes, the other reads what is committed. Calls that come in
 * while a transaction runs share the next one, since a commit costs a flush of the disk and a row
 * costs little; each of them is undone by itself when it fails.
 */
export function createSqliteStore(
	writer: Connection,
	reader: Connection,
	context: Omit<Session, 'db'>,
): Store {
	const jobs: Job[] = [];
	let working: Promise<void> | undefined;
	let closed = false;

	const work = async (): Promise<void> => {
		while (jobs.length > 0) {
			// n8n gets its turn between two transactions, and callers of this turn share the next.
			await nextTurn();
			const group = jobs.splice(0, GROUP);
			const results = await commitTogether(writer, context, group);
			group.forEach(({ settle }, i) => settle(results[i] ?? fail(ledgerFailure('unexpected'))));
		}
		working = undefined;
	};

	const readFrom = async <Value>(
		{ db }: Connection,
		query: (session: Session) => Promise<Value>,
	): Promise<Result<Value, LedgerFailure>> => {
		await nextTurn();
		return await untilFree(() =>
			db.transaction().execute((transaction) => query({ ...context, db: transaction })),
		);
	};

	return {
		read: async (query) => {
			if (closed) return fail(ledgerFailure('closed'));
			return await readFrom(reader, query);
		},
		scan: async (query) => {
			if (closed) return fail(ledgerFailure('closed'));
			const file = writer.database.location() ?? '';
			const own = await untilFree(() => connect(file, 'reads'));
			if (!own.ok) return own;
			const result = await readFrom(own.value, query);
			await own.value.db.destroy();
			return result;
		},
		write: <Value>(query: (session: Session) => Promise<Result<Value, LedgerFailure>>) =>
			new Promise<Result<Value, LedgerFailure>>((resolve) => {
				if (closed) return resolve(fail(ledgerFailure('closed')));
				jobs.push({ work: query, settle: resolve as Job['settle'] });
				working ??= work();
			}),
		close: async () => {
			closed = true;
			await working;
			await reader.db.destroy();
			await writer.db.destroy();
		},
	};
}

/** One transaction for all of them: every result is given only once it is on the disk. */
export async function commitTogether(
	{ database, db }: Connection,
	context: Omit<Session, 'db'>,
	group: readonly Pick<Job, 'work'>[],
): Promise<Result<unknown, LedgerFailure>[]> {
	const all = (failure: LedgerFailure) => group.map(() => fail(failure));
	const begun = await untilFree(() => database.exec('begin immediate'));
	if (!begun.ok) return all(begun.failure);
	const results: Result<unknown, LedgerFailure>[] = [];
	try {
		for (const { work } of group) {
			database.exec('savepoint job');
			const result = await attempt(work, { ...context, db });
			// A full disk may end the whole transaction, and with it what the others did.
			if (!database.isTransaction)
				return all(result.ok ? ledgerFailure('unexpected') : result.failure);
			if (!result.ok) database.exec('rollback to job');
			database.exec('release job');
			results.push(result);
		}
		database.exec('commit');
		return results;
	} catch (thrown) {
		if (database.isTransaction) database.exec('rollback');
		return all(sqliteFailure(thrown));
	}
}

async function attempt(work: Work, session: Session): Promise<Result<unknown, LedgerFailure>> {
	try {
		return await work(session);
	} catch (thrown) {
		return fail(sqliteFailure(thrown));
	}
}
