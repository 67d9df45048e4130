import { statSync, type BigIntStats } from 'node:fs';
import { ledgerFailure, type LedgerFailure } from '../failure';

/**
 * Looks whether an open ledger file is still there, whole. SQLite holds on to what it has opened, so
 * without this it would go on writing into a file that was deleted, moved or replaced.
 *
 * Only names are looked at. Opening and closing the file here would end the locks that SQLite holds
 * on it for this process (POSIX).
 */
export interface FileWatch {
	/** What became of the file itself. */
	lost(): LedgerFailure | undefined;
	/** The same and what became of its log; to be asked while holding the write lock. */
	lostForWriting(): LedgerFailure | undefined;
	/** To be told after each commit. */
	committed(): void;
	/** To be told when this process has copied the log into the file, and whether the log is empty now. */
	checkpointed(isEmpty: boolean): void;
	/** Bytes of the log after the last commit. */
	readonly logSize: number;
	/** Closing it as usual, which copies the log into the file, would spoil what is left of it. */
	readonly spoiled: boolean;
}

/**
 * @param ahead how many more commits a connection finds that has nothing in its memory than this process
 * knows of: less than 0 where they are fewer or spoiled, `undefined` where it cannot tell
 */
export function watchFile(file: string, ahead: () => number | undefined): FileWatch {
	const log = `${file}-wal`;
	const atFirst = statOf(file);
	let changedAt = atFirst?.mtimeNs;
	let logIdentity: string | undefined;
	let logSize = 0n;
	let spoiled: LedgerFailure | undefined;

	const spoil = (failure: LedgerFailure) => (spoiled ??= failure);

	const lost = () => {
		if (spoiled) return spoiled;
		const now = statOf(file);
		if (!now || !atFirst || identityIn(now) !== identityIn(atFirst))
			return ledgerFailure('gone', file);
		if (now.size === 0n) return spoil(ledgerFailure('emptied', file));
		if (now.mtimeNs === changedAt) return undefined;
		// Another process has copied the log into it, or somebody has copied an older file over it.
		const commits = ahead();
		if (commits !== undefined && commits < 0) return spoil(ledgerFailure('older', file));
		if (commits !== undefined) changedAt = now.mtimeNs;
		return undefined;
	};

	return {
		lost,
		lostForWriting() {
			const failure = lost();
			if (failure || logIdentity === undefined) return failure;
			const now = statOf(log);
			// Removed, it is still in SQLite's hands: closing copies it into the file.
			if (!now || identityIn(now) !== logIdentity) return ledgerFailure('log_lost', log);
			if (now.size >= logSize) return undefined;
			// It shrinks by itself only when another process has copied it into the file.
			const commits = ahead();
			if (commits === undefined) return ledgerFailure('log_lost', log);
			const isWhole = commits > 0 || (commits === 0 && now.size === 0n);
			return isWhole ? undefined : spoil(ledgerFailure('log_lost', log));
		},
		committed() {
			const now = statOf(log);
			if (now) logIdentity = identityIn(now);
			logSize = now?.size ?? 0n;
		},
		checkpointed(isEmpty) {
			if (isEmpty) logSize = 0n;
			changedAt = statOf(file)?.mtimeNs;
		},
		get logSize() {
			return Number(logSize);
		},
		get spoiled() {
			return spoiled !== undefined;
		},
	};
}

/** `undefined` when it is not there, or its folder is not. */
function statOf(file: string): BigIntStats | undefined {
	try {
		return statSync(file, { bigint: true, throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

/** Enough as long as the file is open, since its number is not given to another until then. */
const identityIn = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;
