import { Kysely, SqliteDialect } from 'kysely';
import type { DatabaseSync } from 'node:sqlite';
import type { Schema } from '../schema';
import { forKysely } from './nodeSqlite';

/** One connection, and Kysely on top of it. */
export interface Connection {
	readonly database: DatabaseSync;
	readonly db: Kysely<Schema>;
}

/**
 * Settings of every connection.
 *
 * - `journal_mode=WAL`: readers go on while one writes, and a crash loses nothing that was committed.
 * - `synchronous=FULL`: the log is flushed to the disk before a commit answers, so what is committed
 *   outlives a power failure as far as the disk keeps its word. `fullfsync` makes macOS keep it.
 * - `page_size`: keys and numbers come in no order, so a claim of a thousand changes two thousand pages
 *   of a large ledger; smaller ones are less to write (measured, a third less time at 500,000 messages).
 * - `wal_autocheckpoint`: the store itself copies the log into the file, see \`openLog\`; only so is it
 *   known what the file has without its log.
 * - `secure_delete`: what is erased is overwritten, not only unlinked.
 * - `busy_timeout`: how long SQLite itself waits for another process. It blocks this one meanwhile,
 *   so it is short; the store waits on without blocking.
 */
const SETTINGS = `
	pragma busy_timeout = 10;
	pragma page_size = 2048;
	pragma journal_mode = wal;
	pragma synchronous = full;
	pragma fullfsync = on;
	pragma foreign_keys = on;
	pragma secure_delete = on;
	pragma temp_store = memory;
	pragma cache_size = -32768;
	pragma wal_autocheckpoint = 0;`;

/**
 * Who reads everything once finds little of it again: a cache that fits into the processor's own is quicker
 * than a large one (measured, an eighth less time for a million chains of consent).
 */
const CACHE_OF_SCANS = 'pragma cache_size = -4096';

/** Opens the file, which the caller has made. Throws what node:sqlite throws. */
export async function connect(
	file: string,
	use: 'reads' | 'scans' | 'writes',
): Promise<Connection> {
	// Node 20 has no node:sqlite, and a PostgreSQL ledger has no use for it.
	const { DatabaseSync } = await import('node:sqlite');
	const database = new DatabaseSync(file);
	try {
		database.exec(SETTINGS);
		if (use !== 'writes') database.exec('pragma query_only = on');
		if (use === 'scans') database.exec(CACHE_OF_SCANS);
	} catch (thrown) {
		database.close();
		return await Promise.reject(thrown);
	}
	return {
		database,
		db: new Kysely<Schema>({ dialect: new SqliteDialect({ database: forKysely(database) }) }),
	};
}
