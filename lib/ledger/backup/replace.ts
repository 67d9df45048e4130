import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import { forget, remember } from '../sqlite/fileMemo';
import { openSqliteLedger } from '../sqlite/openSqliteLedger';
import { sqliteFailure } from '../sqlite/sqliteFailure';
import { lookIntoLedgerFile, type LedgerContents } from './lookInto';

/**
 * Makes a copy ready to be used: it must be a ledger, undamaged from end to end, and of no newer
 * version than this; one of an older version is brought up to date.
 */
export async function prepareLedgerFile(
	draft: string,
): Promise<Result<LedgerContents, LedgerFailure>> {
	const found = await lookIntoLedgerFile(draft, true);
	if (!found.ok) return found;
	const opened = await openSqliteLedger({ file: draft });
	if (!opened.ok) return opened;
	await opened.value.close();
	forget(draft);
	return await lookIntoLedgerFile(draft);
}

/**
 * Puts a prepared copy in the place of the ledger. What stands there is kept under the name `aside`; at
 * every moment one of the two is in place. Nobody may have the ledger open: close it before.
 */
export function replaceLedgerFile(
	file: string,
	draft: string,
	aside: string,
	{ id, commits }: LedgerContents,
): Result<void, LedgerFailure> {
	try {
		flush(draft, 'r+');
		setLogAside(file, aside);
		if (existsSync(file)) link(file, aside);
		renameSync(draft, file);
		flushFolderOf(file);
		remember(path.resolve(file), { id, commits });
		return ok(undefined);
	} catch (thrown) {
		return fail(sqliteFailure(thrown));
	}
}

/**
 * Lets a new ledger be made at the next opening. What stands in its place is kept under the name
 * `aside`. Nobody may have the ledger open: close it before.
 */
export function startAnew(file: string, aside: string): Result<void, LedgerFailure> {
	try {
		setLogAside(file, aside);
		if (existsSync(file)) renameSync(file, aside);
		forget(path.resolve(file));
		return ok(undefined);
	} catch (thrown) {
		return fail(sqliteFailure(thrown));
	}
}

/** Decides that the file that stands there is the ledger, though it is older than remembered, or another. */
export async function acceptLedgerFile(
	file: string,
): Promise<Result<LedgerContents, LedgerFailure>> {
	const found = await lookIntoLedgerFile(file);
	if (found.ok) remember(path.resolve(file), { id: found.value.id, commits: found.value.commits });
	return found;
}

/** A log belongs to the file it was written for: SQLite would mix it into another. */
function setLogAside(file: string, aside: string): void {
	if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${aside}-wal`);
	rmSync(`${file}-shm`, { force: true });
}

/** A second name for the file; on a disk that has none, it is moved. */
function link(file: string, aside: string): void {
	try {
		linkSync(file, aside);
	} catch {
		renameSync(file, aside);
	}
}

function flushFolderOf(file: string): void {
	try {
		flush(path.dirname(file), 'r');
	} catch {
		// Windows flushes no folders.
	}
}

function flush(target: string, flags: string): void {
	const descriptor = openSync(target, flags);
	try {
		fsyncSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
