import {
	ledgerFailure,
	thrownField,
	thrownText,
	type LedgerFailure,
	type LedgerFailureCode,
} from '../failure';

/** Primary result codes of SQLite (sqlite.org/rescode.html), the low byte of what is thrown. */
const RESULT_CODES: Readonly<Record<number, LedgerFailureCode>> = {
	5: 'locked', // SQLITE_BUSY
	6: 'locked', // SQLITE_LOCKED
	8: 'read_only', // SQLITE_READONLY
	10: 'disk_error', // SQLITE_IOERR
	11: 'damaged', // SQLITE_CORRUPT
	13: 'disk_full', // SQLITE_FULL
	14: 'cannot_open', // SQLITE_CANTOPEN
	26: 'not_a_database', // SQLITE_NOTADB
};

/** Codes of the operating system, when the folder is made. */
const SYSTEM_CODES: Readonly<Record<string, LedgerFailureCode>> = {
	EACCES: 'read_only',
	EPERM: 'read_only',
	EROFS: 'read_only',
	ENOSPC: 'disk_full',
	EDQUOT: 'disk_full',
	ENOENT: 'cannot_open',
	ENOTDIR: 'cannot_open',
	EEXIST: 'cannot_open',
	EISDIR: 'cannot_open',
	ERR_UNKNOWN_BUILTIN_MODULE: 'no_sqlite',
	ERR_INVALID_STATE: 'closed',
};

/** What a thrown value of node:sqlite or node:fs means. */
export function sqliteFailure(thrown: unknown): LedgerFailure {
	const result = Number(thrownField(thrown, 'errcode')) & 0xff;
	const code = RESULT_CODES[result] ?? SYSTEM_CODES[String(thrownField(thrown, 'code'))];
	return ledgerFailure(code ?? 'unexpected', thrownText(thrown));
}
