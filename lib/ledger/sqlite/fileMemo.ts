import {
	closeSync,
	fsyncSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs';

/** What is remembered of a ledger file, so that one that is gone, emptied or older is noticed. */
export interface FileMemo {
	/** `Ledger.id`; empty where the memo cannot be read. */
	readonly id: string;
	/** How many commits the ledger had come to. */
	readonly commits: number;
	/** How many of them the file alone has for sure; the rest may be in its log. */
	readonly whole: number;
	/** When that was (epoch ms); absent where only this process remembers. */
	readonly at?: number;
}

/** Keeps the memo of an open ledger. Nothing of it fails: a memo that lags behind is no danger. */
export interface MemoKeeper {
	/** To be told after each commit. Outlives this process at once, and the machine after `settle`. */
	reached(commits: number): void;
	/**
	 * Brings to the disk what was told, and makes the memo again where it was removed.
	 *
	 * @param isWhole the log is empty: the file alone has everything
	 */
	settle(isWhole: boolean): void;
	close(): void;
}

/** The memo is written over in place, so it always has this length: less than a sector of a disk. */
const LENGTH = 128;

const unreadable: FileMemo = { id: '', commits: 0, whole: 0 };

/** Remembered by this process too, for a folder that is removed as a whole. */
const inMind = new Map<string, FileMemo>();

const pathOf = (file: string): string => `${file}.memo.json`;

/** What is known of the ledger in this file; `undefined` when there never was one. */
export function recallLedger(file: string): FileMemo | undefined {
	const minded = inMind.get(file);
	const written = read(pathOf(file));
	if (!minded || !written) return minded ?? written;
	// Another process may have begun a new ledger on purpose.
	const outdated = written.id === minded.id && written.commits < minded.commits;
	return outdated || written.id === '' ? { ...written, ...minded } : written;
}

/** Remembers a ledger as it is, whatever was remembered before: somebody has decided so. */
export function remember(file: string, memo: Omit<FileMemo, 'at'>): void {
	forget(file);
	inMind.set(file, memo);
	const keeper = keepMemo(file, memo.id);
	keeper.reached(memo.commits);
	keeper.settle(memo.whole === memo.commits);
	keeper.close();
}

/** Forgets a ledger, so that a new one may be made in this file. */
export function forget(file: string): void {
	inMind.delete(file);
	rmSync(pathOf(file), { force: true });
}

/**
 * Keeps the memo beside a ledger file. It is told only what the disk has, so after a crash of the
 * process or of the machine it may know less than the ledger, but never more: no false alarm.
 */
export function keepMemo(file: string, id: string): MemoKeeper {
	let descriptor: number | undefined;
	let commits = 0;
	let whole = recallLedger(file)?.whole ?? 0;

	const text = () => JSON.stringify({ id, commits, whole }).padEnd(LENGTH - 1) + '\n';
	const letGo = () => {
		if (descriptor !== undefined) closeSync(descriptor);
		descriptor = undefined;
	};
	const write = (flush: boolean) => {
		// Another handle of this process may know better.
		const minded = inMind.get(file);
		if (minded?.id === id) whole = Math.max(whole, minded.whole);
		inMind.set(file, { id, commits, whole });
		try {
			if (flush && wasRemoved(pathOf(file))) letGo();
			descriptor ??= openMemo(pathOf(file), text());
			writeSync(descriptor, text(), 0);
			if (flush) fsyncSync(descriptor);
		} catch {
			// A full disk, say. The ledger goes on, and the next commit tries again.
		}
	};

	return {
		reached(now) {
			commits = now;
			write(false);
		},
		settle(isWhole) {
			if (isWhole) whole = commits;
			write(true);
		},
		close: letGo,
	};
}

/** A new memo is whole from its first moment. */
function openMemo(path: string, text: string): number {
	if (wasRemoved(path)) {
		const draft = `${path}.${process.pid}.new`;
		writeFileSync(draft, text, { mode: 0o600, flush: true });
		renameSync(draft, path);
	}
	return openSync(path, 'r+');
}

const wasRemoved = (path: string): boolean =>
	statSync(path, { throwIfNoEntry: false }) === undefined;

function read(path: string): FileMemo | undefined {
	try {
		const memo = JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<keyof FileMemo, unknown>>;
		const { id, commits, whole } = memo;
		if (typeof id !== 'string' || !isCount(commits) || !isCount(whole)) return unreadable;
		return { id, commits, whole, at: statSync(path).mtimeMs };
	} catch (thrown) {
		const { code = '' } = thrown as NodeJS.ErrnoException;
		return ['ENOENT', 'ENOTDIR'].includes(code) ? undefined : unreadable;
	}
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
