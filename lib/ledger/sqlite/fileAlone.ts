import { pathToFileURL } from 'node:url';
import type { DatabaseSync } from 'node:sqlite';
import { ledgerFailure, type LedgerFailure } from '../failure';
import { META } from '../meta';
import type { FileMemo } from './fileMemo';
import { sqliteFailure } from './sqliteFailure';
import { commitsIn } from './commitsIn';

/** Which ledger a file is without its log, and how many commits it has; `id` is empty where it is none. */
export interface FileAlone {
	readonly id: string;
	readonly commits: number;
}

/**
 * Looks into the file alone. A log that was left beside another file, or an older one, would lay its
 * pages over it: then it looks newer than it is, and is neither the one nor the other.
 *
 * @returns `undefined` where it cannot tell, since somebody writes at this moment
 */
export function lookAtFileAlone(
	Database: typeof DatabaseSync,
	file: string,
): FileAlone | undefined {
	const url = pathToFileURL(file);
	url.search = 'immutable=1';
	try {
		const database = new Database(url, { readOnly: true });
		try {
			const isLedger = database.prepare(IS_LEDGER).get();
			if (!isLedger) return NONE;
			return {
				id: String(database.prepare(ID).get()?.['value'] ?? ''),
				commits: commitsIn(database),
			};
		} finally {
			database.close();
		}
	} catch (thrown) {
		return sqliteFailure(thrown).code === 'not_a_database' ? NONE : undefined;
	}
}

/**
 * Why the file that stands there is not the one that is remembered, where it is not: it lacks what a file
 * alone had before, or is another one. Throws where this Node has no SQLite.
 */
export async function strangerInPlace(
	file: string,
	{ id, whole }: FileMemo,
): Promise<LedgerFailure | undefined> {
	if (whole === 0) return undefined;
	const { DatabaseSync } = await import('node:sqlite');
	const alone = lookAtFileAlone(DatabaseSync, file);
	if (!alone || (alone.id === id && alone.commits >= whole)) return undefined;
	if (alone.id === '') return ledgerFailure('not_a_database', 'no ledger');
	return ledgerFailure(alone.id === id ? 'older' : 'other_file');
}

const NONE: FileAlone = { id: '', commits: 0 };

const IS_LEDGER = "select 1 from sqlite_schema where name = 'sms_meta'";
const ID = `select value from sms_meta where key = '${META.id}'`;
