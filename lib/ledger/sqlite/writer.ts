import type { StatementSync } from 'node:sqlite';
import type { LedgerFailureCode } from '../failure';
import { META } from '../meta';
import { connect, type Connection } from './connect';
import { commitsIn } from './commitsIn';
import { lookAtFileAlone } from './fileAlone';
import type { FileMemo } from './fileMemo';
import { sqliteFailure } from './sqliteFailure';
import { watchFile, type FileWatch } from './watchFile';

/** The connection that writes, with what keeps an eye on its file. */
export interface Writer extends Connection {
	readonly watch: FileWatch;
	/** Tells which ledger this is, how many commits it was found with, and how many are in the file alone. */
	found(ledger: Pick<FileMemo, 'id' | 'commits' | 'whole'>): void;
	/** Tells that the log is empty: all commits are in the file. */
	emptied(): void;
	/** Begins to look for changes; to be called in a transaction. */
	begun(): void;
	/** Rows that were changed since. */
	changed(): number;
	/**
	 * Ends the transaction, and counts it in the ledger itself if it changed anything: by that an older
	 * copy is told from a newer one. It throws what node:sqlite throws.
	 *
	 * @returns how many there were with this one; `undefined` when it changed nothing
	 */
	commit(): number | undefined;
}

const COUNT = `
	insert into sms_meta (key, value) values ('${META.commits}', '1')
	on conflict (key) do update set value = cast(cast(value as integer) + 1 as text)
	returning cast(value as integer) as number`;

/** What a file that was cut or overwritten makes of a query. */
const SPOILED: ReadonlySet<LedgerFailureCode> = new Set([
	'damaged',
	'disk_error',
	'not_a_database',
	'unexpected',
]);

/** Opens the connection that writes, to a file that is there. Throws what node:sqlite throws. */
export async function openWriter(file: string): Promise<Writer> {
	const connection = await connect(file, 'writes');
	const { DatabaseSync } = await import('node:sqlite');
	const { database } = connection;
	const changes = database.prepare('select total_changes() as number');
	let before = 0;
	let id = '';
	let known = 0;
	let whole = 0;
	let counting: StatementSync | undefined;

	// Every commit changes the count, so the count is in what was written last.
	const ahead = (): number | undefined => {
		try {
			const fresh = new DatabaseSync(file);
			try {
				fresh.exec('pragma busy_timeout = 1000');
				const alone = lookAtFileAlone(DatabaseSync, file);
				if (alone && (alone.id !== id || alone.commits < whole)) return -1;
				return alone && commitsIn(fresh) - known;
			} finally {
				fresh.close();
			}
		} catch (thrown) {
			return SPOILED.has(sqliteFailure(thrown).code) ? -1 : undefined;
		}
	};
	const watch = watchFile(file, ahead);

	return {
		...connection,
		watch,
		found(ledger) {
			({ id, commits: known, whole } = ledger);
		},
		emptied() {
			whole = known;
		},
		begun() {
			before = numberOf(changes);
		},
		changed: () => numberOf(changes) - before,
		commit() {
			const changed = numberOf(changes) !== before;
			// The first transaction makes the table.
			if (changed) counting ??= database.prepare(COUNT);
			const commits = changed && counting ? numberOf(counting) : undefined;
			database.exec('commit');
			known = commits ?? known;
			watch.committed();
			return commits;
		},
	};
}

const numberOf = (statement: StatementSync): number => Number(statement.get()?.['number'] ?? 0);
