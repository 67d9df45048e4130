import { untilFree } from './untilFree';
import type { Connection } from './connect';
import type { Writer } from './writer';

/** After so long without a commit the log is copied into the file, in milliseconds. */
const QUIET_MS = 1000;
/** The longest pause between two tries, when a long read or another program is in the way. */
const LONGEST_PAUSE_MS = 30_000;
/**
 * A log of this size is emptied between two commits, in bytes. A random page that changed several times is
 * then copied once, which saves most of what SQLite's own 4 MB cost; but all of n8n waits while it is copied:
 * measured, 40 ms for this much and 70 ms for 40 MB.
 */
const LARGE = 16 * 1024 * 1024;

/** SQLite's write-ahead log, which at rest is to be empty: then the ledger is one complete file. */
export interface Log {
	/** To be told after each transaction. Waits only where the log has become large. */
	written(changed: boolean): Promise<void>;
	/** Copies the log into the file now, if it can. */
	empty(): boolean;
	close(): void;
}

interface Surroundings {
	/** A transaction is under way. */
	isBusy(): boolean;
	/** The file is complete. */
	emptied(): void;
}

/**
 * Empties the log at quiet moments, so that even a process that is killed at rest leaves one complete
 * file. Whoever reads holds on to the log, so the reader is kept waiting for this moment; a long read of
 * its own, or of another program, is come back to until it has ended.
 */
export function openLog(
	writer: Writer,
	reader: Connection,
	{ isBusy, emptied }: Surroundings,
): Log {
	const { database, watch } = writer;
	let timer: NodeJS.Timeout | undefined;
	let pause = QUIET_MS;
	let large = LARGE;

	const empty = (): boolean => {
		if (!database.isOpen || database.isTransaction) return false;
		const lost = watch.lost();
		// Of a file that was moved, SQLite still has its end in hand, and the log must not be left to another.
		if (watch.spoiled || (lost && lost.code !== 'gone')) return false;
		try {
			const done = database.prepare('pragma wal_checkpoint(truncate)').get();
			watch.checkpointed(done?.['busy'] === 0);
			if (done?.['busy'] !== 0) return false;
		} catch {
			// A full disk, say: what was committed is safe in the log.
			return false;
		}
		writer.emptied();
		if (!lost) emptied();
		return true;
	};

	const betweenReads = async (work: () => unknown): Promise<void> => {
		await untilFree(() => reader.db.connection().execute(async () => work()));
	};

	const later = () => {
		clearTimeout(timer);
		timer = setTimeout(rest, pause).unref();
	};
	const rest = () =>
		void betweenReads(() => {
			if (!database.isOpen || (!isBusy() && empty())) return;
			pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
			later();
		});

	return {
		empty,
		async written(changed) {
			if (changed) {
				pause = QUIET_MS;
				later();
			}
			if (watch.logSize < large) return;
			await betweenReads(empty);
			large = watch.logSize + LARGE;
		},
		close: () => clearTimeout(timer),
	};
}
