import { closeSync, openSync, rmSync } from 'node:fs';
import { fail, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import { connect, type Connection } from '../sqlite/connect';
import { sqliteFailure } from '../sqlite/sqliteFailure';
import { lookIntoLedgerFile, type LedgerContents } from './lookInto';

/** Pages copied in one go, away from n8n's own thread. */
const PAGES = 1000;

/**
 * Copies a ledger file as it is at this moment into a new file, whole and complete in itself, while
 * others go on reading and writing. The copy is for its owner alone, since all of the ledger is in it.
 *
 * @param copy must not be there yet
 */
export async function backUpLedgerFile(
	file: string,
	copy: string,
): Promise<Result<LedgerContents, LedgerFailure>> {
	let source: Connection | undefined;
	try {
		const { backup, DatabaseSync } = await import('node:sqlite');
		source = await connect(file, 'reads');
		// One moment of it, however long the copying takes: the first query sets it.
		source.database.exec('begin; select count(*) from sms_meta');
		closeSync(openSync(copy, 'wx', 0o600));
		try {
			await backup(source.database, copy, { rate: PAGES });
			const made = new DatabaseSync(copy);
			// Without a log beside it, it can be opened even where nothing can be written.
			made.exec('pragma journal_mode = delete');
			made.close();
			return await lookIntoLedgerFile(copy);
		} catch (thrown) {
			rmSync(copy, { force: true });
			return fail(sqliteFailure(thrown));
		}
	} catch (thrown) {
		return fail(sqliteFailure(thrown));
	} finally {
		source?.database.close();
	}
}
