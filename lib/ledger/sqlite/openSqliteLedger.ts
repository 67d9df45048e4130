import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { fail, ok, type Result } from '../../shared';
import { createLedger } from '../createLedger';
import { ledgerFailure, type LedgerFailure } from '../failure';
import type { Ledger } from '../ledger';
import { migrate, type LedgerIdentity } from '../migrations';
import { sqliteDialect, type Session } from '../sql';
import { connect, type Connection } from './connect';
import { commitTogether, createSqliteStore } from './sqliteStore';
import { untilFree } from './untilFree';

/** The file in a folder. */
const FILE_NAME = 'sms-ledger.sqlite';

export type SqliteLedgerOptions = ({ readonly folder: string } | { readonly file: string }) & {
	/** Keep texts whole (the default), or only their SHA-256; what is held keeps its text until it is sent. */
	readonly keepTexts?: boolean;
};

/**
 * Opens the embedded ledger, and makes it on first use: a file that only its owner may read, in a
 * folder on a local disk (SQLite's log does not work over a network). What is committed outlives a
 * crash of this process, of n8n, and of the machine: see `connect` for the settings.
 */
export async function openSqliteLedger(
	options: SqliteLedgerOptions,
): Promise<Result<Ledger, LedgerFailure>> {
	const file = 'file' in options ? options.file : path.join(options.folder, FILE_NAME);
	const writer = await untilFree(() => {
		createFile(file);
		return connect(file, 'writes');
	});
	if (!writer.ok) return writer;
	const identity = await identify(writer.value);
	if (!identity.ok) return await abandon(writer.value, identity.failure);
	const reader = await untilFree(() => connect(file, 'reads'));
	if (!reader.ok) return await abandon(writer.value, reader.failure);
	const store = createSqliteStore(writer.value, reader.value, {
		dialect: sqliteDialect,
		secret: identity.value.secret,
		keepTexts: options.keepTexts ?? true,
	});
	return ok(createLedger(store, 'sqlite', identity.value));
}

/** SQLite gives its log the rights of the file, so the file is made here, for its owner alone. */
function createFile(file: string): void {
	mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
	closeSync(openSync(file, 'a', 0o600));
}

async function identify(writer: Connection): Promise<Result<LedgerIdentity, LedgerFailure>> {
	const context = { dialect: sqliteDialect, secret: '', keepTexts: true };
	const [result] = await commitTogether(writer, context, [{ work: migrateOwn }]);
	return (result ?? fail(ledgerFailure('unexpected'))) as Result<LedgerIdentity, LedgerFailure>;
}

/** Another program's database is left alone. */
async function migrateOwn(session: Session): Promise<Result<LedgerIdentity, LedgerFailure>> {
	const { rows: tables } = await sql<{ name: string }>`select name from sqlite_schema`.execute(
		session.db,
	);
	const foreign = tables.length > 0 && !tables.some(({ name }) => name === 'sms_meta');
	return foreign ? fail(ledgerFailure('not_a_database', 'other tables')) : await migrate(session);
}

async function abandon<Failure>(
	{ db, database }: Connection,
	failure: Failure,
): Promise<{ readonly ok: false; readonly failure: Failure }> {
	await db.destroy();
	if (database.isOpen) database.close();
	return fail(failure);
}
