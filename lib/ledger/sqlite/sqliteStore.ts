import { setImmediate as nextTurn } from 'node:timers/promises';
import { fail, type Result } from '../../shared';
import { ledgerFailure, type LedgerFailure } from '../failure';
import { newStakes, type Session, type SessionContext } from '../sql';
import type { Store } from '../store';
import { closeAtExit } from './closeAtExit';
import { commitTogether, type Work } from './commitTogether';
import { connect, type Connection } from './connect';
import type { MemoKeeper } from './fileMemo';
import { openLog } from './log';
import { rescue } from './rescue';
import { untilFree } from './untilFree';
import type { Writer } from './writer';

/** Work of one caller, waiting for the next transaction. */
interface Job {
	readonly work: Work;
	readonly settle: (result: Result<unknown, LedgerFailure>) => void;
}

/** The most callers that share one commit. */
const GROUP = 64;

/** Connections that must not be closed, since that would spoil what is left of their file. */
const abandoned: Connection[] = [];

/**
 * SQLite through two connections: one writes, the other reads what is committed. Calls that come in
 * while a transaction runs share the next one, since a commit costs a flush of the disk and a row
 * costs little; each of them is undone by itself when it fails.
 */
export function createSqliteStore(
	writer: Writer,
	reader: Connection,
	context: SessionContext,
	memo?: MemoKeeper,
): Store {
	const { watch } = writer;
	const jobs: Job[] = [];
	const scans = new Set<Connection>();
	const reads = new Set<Promise<unknown>>();
	let working: Promise<void> | undefined;
	let closed = false;
	const log = openLog(writer, reader, {
		isBusy: () => working !== undefined,
		emptied: () => memo?.settle(true),
	});

	const work = async (): Promise<void> => {
		while (jobs.length > 0) {
			// n8n gets its turn between two transactions, and callers of this turn share the next; as long as each
			// turn brings more of them, it is waited for.
			for (let known = 0; known < Math.min(jobs.length, GROUP);) {
				known = jobs.length;
				await nextTurn();
			}
			const group = jobs.splice(0, GROUP);
			const { results, commits } = await commitTogether(
				writer,
				context,
				group.map((job) => job.work),
			);
			if (commits !== undefined) memo?.reached(commits);
			jobs.unshift(...group.splice(results.length));
			group.forEach(({ settle }, i) => settle(results[i] ?? fail(ledgerFailure('unexpected'))));
			await log.written(commits !== undefined);
		}
		working = undefined;
	};

	const readFrom = async <Value>(
		{ db }: Connection,
		query: (session: Session) => Promise<Value>,
	): Promise<Result<Value, LedgerFailure>> => {
		await nextTurn();
		const lost = watch.lost();
		if (lost) return fail(lost);
		return await untilFree(() =>
			db
				.transaction()
				.execute((transaction) => query({ ...context, db: transaction, stakes: newStakes(true) })),
		);
	};

	const underWay = async <Value>(read: Promise<Value>): Promise<Value> => {
		reads.add(read);
		try {
			return await read;
		} finally {
			reads.delete(read);
		}
	};

	const scan = async <Value>(
		query: (session: Session) => Promise<Value>,
	): Promise<Result<Value, LedgerFailure>> => {
		const lost = watch.lost();
		if (lost) return fail(lost);
		const file = writer.database.location() ?? '';
		const own = await untilFree(() => connect(file, 'scans'));
		if (!own.ok) return own;
		scans.add(own.value);
		const result = await readFrom(own.value, query);
		scans.delete(own.value);
		close(own.value);
		return result;
	};

	const closeAll = () => {
		if (!writer.database.isOpen || abandoned.includes(writer)) return;
		closed = true;
		log.close();
		const connections = [...scans, reader, writer];
		const lost = watch.lost();
		if (lost?.code === 'gone') rescue(writer);
		if (watch.spoiled) abandoned.push(...connections);
		else {
			log.empty();
			connections.forEach(close);
		}
		if (!lost) memo?.settle(false);
		memo?.close();
	};
	const closedInTime = closeAtExit(closeAll);

	return {
		read: async (query) => {
			if (closed) return fail(ledgerFailure('closed'));
			return await underWay(readFrom(reader, query));
		},
		scan: async (query) => {
			if (closed) return fail(ledgerFailure('closed'));
			return await underWay(scan(query));
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
			await Promise.allSettled(reads);
			closedInTime();
			closeAll();
		},
	};
}

function close({ database }: Connection): void {
	if (!database.isOpen) return;
	if (database.isTransaction) database.exec('rollback');
	database.close();
}
