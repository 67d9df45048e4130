import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { fail, ok, type Result } from '../../shared';
import { createLedger } from '../createLedger';
import { ledgerFailure, type LedgerFailure } from '../failure';
import type { Ledger } from '../ledger';
import { META, readMeta } from '../meta';
import { type LedgerIdentity, migrate } from '../migrations';
import { type Session, sqliteDialect } from '../sql';
import { commitTogether } from './commitTogether';
import { connect } from './connect';
import { strangerInPlace } from './fileAlone';
import { type FileMemo, keepMemo, recallLedger } from './fileMemo';
import { sizeOf } from './sizeOf';
import { createSqliteStore } from './sqliteStore';
import { untilFree } from './untilFree';
import { openWriter, type Writer } from './writer';

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
 *
 * A memo beside the file remembers it. Where the ledger is `gone`, `emptied`, `older` than remembered or
 * another one (`other_file`), it is refused and left as it is: see `acceptLedgerFile` and `startAnew`.
 */
export async function openSqliteLedger(
	options: SqliteLedgerOptions,
): Promise<Result<Ledger, LedgerFailure>> {
	const file = path.resolve(
		'file' in options ? options.file : path.join(options.folder, FILE_NAME),
	);
	const memo = recallLedger(file);
	const missing = missingNow(file, memo);
	if (missing) return fail(missing);
	const stranger = await untilFree(() => memo && strangerInPlace(file, memo));
	if (!stranger.ok) return stranger;
	if (stranger.value) return fail(stranger.value);
	const writer = await untilFree(async () => {
		createFile(file);
		return await openWriter(file);
	});
	if (!writer.ok) return writer;
	const identity = await identify(writer.value, memo);
	if (!identity.ok) return abandon(writer.value, identity.failure);
	const reader = await untilFree(() => connect(file, 'reads'));
	if (!reader.ok) return abandon(writer.value, reader.failure);
	const { id, secret, commits } = identity.value;
	const keeper = keepMemo(file, id);
	keeper.reached(commits);
	const context = { dialect: sqliteDialect, secret, keepTexts: options.keepTexts ?? true };
	const store = createSqliteStore(writer.value, reader.value, context, keeper);
	return ok(createLedger(store, 'sqlite', { id, secret }));
}

/** A ledger that is remembered, or has left its log behind, must not be made anew in silence. */
function missingNow(file: string, memo: FileMemo | undefined): LedgerFailure | undefined {
	const size = sizeOf(file);
	if (size || (!memo && !sizeOf(`${file}-wal`))) return undefined;
	return ledgerFailure(size === undefined ? 'gone' : 'emptied', file);
}

/**
 * SQLite gives its log the rights of the file, so the file is made here, for its owner alone. One that
 * is there is not touched: to close it would end the locks of this process on it (POSIX).
 */
function createFile(file: string): void {
	mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
	if (sizeOf(file) === undefined) closeSync(openSync(file, 'a', 0o600));
}

interface Found extends LedgerIdentity {
	readonly commits: number;
}

async function identify(
	writer: Writer,
	memo: FileMemo | undefined,
): Promise<Result<Found, LedgerFailure>> {
	const context = { dialect: sqliteDialect, secret: '', keepTexts: true };
	const { results, commits } = await commitTogether(writer, context, [
		(session) => migrateOwn(session, memo),
	]);
	const result = (results[0] ?? fail(ledgerFailure('unexpected'))) as Result<Found, LedgerFailure>;
	if (!result.ok) return result;
	const found = { ...result.value, commits: commits ?? result.value.commits };
	writer.found({ ...found, whole: memo?.whole ?? 0 });
	return ok(found);
}

/** Another program's database is left alone, and so is another ledger than the one remembered. */
async function migrateOwn(
	session: Session,
	memo: FileMemo | undefined,
): Promise<Result<Found, LedgerFailure>> {
	const { rows: tables } = await sql<{ name: string }>`select name from sqlite_schema`.execute(
		session.db,
	);
	const isLedger = tables.some(({ name }) => name === 'sms_meta');
	if (tables.length > 0 && !isLedger) return fail(ledgerFailure('not_a_database', 'other tables'));
	if (memo && !isLedger) return fail(ledgerFailure('emptied'));
	const commits = isLedger ? Number((await readMeta(session, META.commits)) ?? 0) : 0;
	if (memo && memo.id !== '' && isLedger) {
		if ((await readMeta(session, META.id)) !== memo.id) return fail(ledgerFailure('other_file'));
		if (commits < memo.commits) return fail(ledgerFailure('older'));
	}
	const migrated = await migrate(session);
	return migrated.ok ? ok({ ...migrated.value, commits }) : migrated;
}

function abandon<Failure>(
	{ database }: Writer,
	failure: Failure,
): { readonly ok: false; readonly failure: Failure } {
	if (database.isOpen) database.close();
	return fail(failure);
}
