import {
	closeSync,
	constants,
	copyFileSync,
	existsSync,
	fsyncSync,
	linkSync,
	openSync,
	renameSync,
	rmSync,
} from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared';
import type { LedgerFailure } from '../failure';
import { strangerInPlace } from '../sqlite/fileAlone';
import { forget, recallLedger, remember } from '../sqlite/fileMemo';
import { openSqliteLedger } from '../sqlite/openSqliteLedger';
import { sizeOf } from '../sqlite/sizeOf';
import { sqliteFailure } from '../sqlite/sqliteFailure';
import { forgetRuns } from './forgetRuns';
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
	const cleared = await withoutRuns(draft);
	return cleared.ok ? await lookIntoLedgerFile(draft) : cleared;
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
		remember(path.resolve(file), { id, commits, whole: commits });
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

/** What was accepted, and where the file and the log that stood there are kept, if they were parted. */
export interface Accepted {
	readonly contents: LedgerContents;
	readonly aside?: string;
}

/**
 * Decides that the file that stands there is the ledger, though it is older than remembered, or another
 * one. A log that was not written for it is set aside, together with the file as it is. Nobody may have
 * the ledger open: close it before.
 */
export async function acceptLedgerFile(
	file: string,
	aside: string,
): Promise<Result<Accepted, LedgerFailure>> {
	const ledger = path.resolve(file);
	const memo = recallLedger(ledger);
	// A log beside it was written for another file, and may be in the hands of this process.
	const isParted = sizeOf(`${ledger}-wal`) !== undefined && memo !== undefined;
	if (isParted && (await strangerInPlace(ledger, memo))) {
		return await acceptWithoutLog(ledger, aside);
	}
	const whole = await lookIntoLedgerFile(ledger);
	if (!whole.ok) return whole;
	const cleared = await withoutRuns(ledger);
	if (!cleared.ok) return cleared;
	const found = await lookIntoLedgerFile(ledger);
	if (!found.ok) return found;
	const { id, commits } = found.value;
	remember(ledger, { id, commits, whole: sizeOf(`${ledger}-wal`) ? 0 : commits });
	return ok({ contents: found.value });
}

async function acceptWithoutLog(
	file: string,
	aside: string,
): Promise<Result<Accepted, LedgerFailure>> {
	const draft = `${aside}.draft`;
	try {
		copyFileSync(file, draft, constants.COPYFILE_EXCL);
		const prepared = await prepareLedgerFile(draft);
		if (!prepared.ok) return prepared;
		const replaced = replaceLedgerFile(file, draft, aside, prepared.value);
		return replaced.ok ? ok({ contents: prepared.value, aside }) : replaced;
	} catch (thrown) {
		return fail(sqliteFailure(thrown));
	} finally {
		rmSync(draft, { force: true });
	}
}

async function withoutRuns(file: string): Promise<Result<void, LedgerFailure>> {
	try {
		return ok(await forgetRuns(file));
	} catch (thrown) {
		return fail(sqliteFailure(thrown));
	}
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
