import { statSync } from 'node:fs';
import type {
	Answer,
	Ledger,
	LedgerFailure,
	LedgerFailureCode,
	PostgresSettings,
} from '../../../lib/ledger';

export interface StoreOptions {
	/** Keep message texts whole after sending, or only their hash. */
	readonly keepTexts: boolean;
}

interface Handle {
	readonly opening: Answer<Ledger>;
	/** What the store was when it was opened; absent until then. */
	identity?: string | undefined;
}

/**
 * The ledgers this process has open, for all executions at once. They stay open from one execution
 * to the next, since opening costs more than a query; neither store keeps the process from ending.
 */
const handles = new Map<string, Handle>();

/** The embedded ledger in a file, which is made if it is not there. */
export async function fileLedger(file: string, options: StoreOptions): Answer<Ledger> {
	await closedFiles.get(file);
	return await shared(
		JSON.stringify([file, options]),
		() => identityOf(file),
		async () => {
			const { openSqliteLedger } = await import('../../../lib/ledger');
			return await openSqliteLedger({ file, ...options });
		},
	);
}

/** A pool has no other one put in its place. */
const DATABASE = 'database';

/** The ledger in a database. Its pool connects again by itself after a lost connection. */
export const databaseLedger = (
	settings: PostgresSettings,
	options: StoreOptions,
	expectedId?: string,
): Answer<Ledger> =>
	shared(
		JSON.stringify([settings, options]),
		() => DATABASE,
		async () => {
			const { openPostgresLedger } = await import('../../../lib/ledger');
			return await openPostgresLedger({ ...settings, ...options, expectedId });
		},
	);

/** Failures after which the handle itself may be of no more use. */
const OF_THE_HANDLE: ReadonlySet<LedgerFailureCode> = new Set([
	'closed',
	'connection_lost',
	'unexpected',
]);

/** Failures after which the file is not what was opened: whoever opens it anew is told what became of it. */
const OF_THE_FILE: ReadonlySet<LedgerFailureCode> = new Set(['emptied', 'gone', 'older']);

/** An identity that no file has. */
const STALE = 'stale';

/** Lets ledgers be opened anew where that may help. Executions under way keep theirs. */
export function forgetAfter({ code }: LedgerFailure): void {
	if (OF_THE_HANDLE.has(code)) handles.clear();
	if (!OF_THE_FILE.has(code)) return;
	for (const handle of handles.values()) if (handle.identity !== DATABASE) handle.identity = STALE;
}

/** Files that nobody may open for a moment. */
const closedFiles = new Map<string, Promise<unknown>>();

/**
 * Does something with a file that nobody in this process has open: closes it, and keeps executions that
 * want it waiting. What those under way still ask of their handle fails, rather than be lost.
 */
export async function whileClosed<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
	await closedFiles.get(file);
	const worked = retireFile(file).then(work);
	const settled = worked.catch(() => undefined);
	closedFiles.set(file, settled);
	try {
		return await worked;
	} finally {
		if (closedFiles.get(file) === settled) closedFiles.delete(file);
	}
}

/** Ends what this process still does with a file that is no longer the ledger. */
export async function retireFile(file: string): Promise<void> {
	const open = [...handles].filter(([key]) => key.startsWith(JSON.stringify([file]).slice(0, -1)));
	for (const [key, handle] of open) {
		handles.delete(key);
		await retire(handle);
	}
}

/** One handle a store, also for those who ask while it is being opened. */
async function shared(
	key: string,
	identity: () => string | undefined,
	open: () => Answer<Ledger>,
): Answer<Ledger> {
	const known = handles.get(key);
	if (known && (known.identity === undefined || known.identity === identity())) {
		return await known.opening;
	}
	const handle: Handle = { opening: known ? retire(known).then(open) : open() };
	handles.set(key, handle);
	const opened = await handle.opening;
	if (opened.ok) handle.identity = identity();
	else if (handles.get(key) === handle) handles.delete(key);
	return opened;
}

/** What still writes into a file that was moved away must fail rather than be lost. */
async function retire({ opening }: Handle): Promise<void> {
	const opened = await opening;
	if (opened.ok) await opened.value.close();
}

/** Tells a file from one put in its place; `undefined` when it is gone. */
function identityOf(file: string): string | undefined {
	const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
	// Enough as long as the handle is open: until then no other file is given its number.
	return stat && `${stat.dev}:${stat.ino}`;
}
