/** Everything that can keep the ledger from answering, with what a person can do about it. */
export const LEDGER_FAILURES = {
	no_sqlite:
		'This Node.js has no built-in SQLite. Use Node.js 22.16 or newer, or choose a PostgreSQL ledger.',
	cannot_open:
		'The ledger file cannot be opened. Check that its folder exists and belongs to the user that runs n8n.',
	read_only:
		'The ledger can be read but not written. Give the user that runs n8n write access to its folder and file, or to the database.',
	not_a_database:
		'The file in the ledger’s place is not a ledger: something else wrote it. Move it away, or choose another folder.',
	damaged: 'The ledger is damaged. Restore it from a backup, or ask SQLite for “.recover”.',
	disk_error:
		'The disk of the ledger does not read or write as it should. Check it, and that the folder is on a local disk.',
	gone: 'The SMS ledger is gone: its file was deleted or moved. Without it nobody knows who said STOP and what was sent, so nothing is sent. Put the file back, or restore your latest backup.',
	emptied:
		'The SMS ledger was emptied: its file is there, but nothing is in it. Without it nobody knows who said STOP and what was sent, so nothing is sent. Restore your latest backup.',
	older:
		'The SMS ledger is an older copy: what was recorded last is not in it. Opt-outs would be forgotten and campaigns sent again, so nothing is sent. Put the newer file back, or decide that this copy is to be used.',
	other_file:
		'Another SMS ledger stands in the place of the one in use. Opt-outs in one are unknown in the other, so nothing is sent. Put the right file back, or decide that this one is to be used.',
	log_lost:
		'The log of the SMS ledger (the file ending in “-wal”) was removed or cut while n8n ran. Stop n8n, leave the ledger’s files as they are, and start it again; it then says whether anything is missing.',
	newer_schema:
		'The ledger was written by a newer version of this package. Update the package here; nothing was changed.',
	disk_full: 'The disk of the ledger is full. Make room and run again; nothing was half written.',
	locked:
		'Another program keeps the ledger locked. Close it (a database browser, or a backup that copies the file) and run again.',
	connection_lost:
		'The connection to the ledger’s database was lost. Run again when it is back; what was in flight is not sent twice.',
	unreachable:
		'The ledger’s database does not answer. Check “Host” and “Port”, and that the database is running and reachable from here.',
	unknown_host: 'The host of the ledger’s database is not known. Check how “Host” is written.',
	login_refused: 'The ledger’s database refuses the login. Check “User” and “Password”.',
	unknown_database:
		'There is no database of that name on the server. Check “Database”, or create it.',
	missing_rights:
		'The database user may not do what the ledger needs. Grant it CREATE on the schema, and all rights on the tables whose names begin with “sms_”.',
	tls: 'No secure connection to the ledger’s database can be made. Check “SSL” and “CA Certificate”.',
	too_many_connections:
		'The ledger’s database has no free connection. Raise its limit, or run fewer workers.',
	occupied:
		'The database holds a ledger already. Choose an empty database, or drop its tables whose names begin with “sms_”.',
	other_ledger:
		'The database holds another ledger than the one that was asked for, or none. Check “Database” in the credential.',
	conflict: 'Other executions kept changing the same entries. Run again.',
	message_in_flight:
		'A message to this number is on its way to the gateway at this moment. Try again in a minute.',
	closed: 'The ledger was closed already. Run again.',
	unexpected: 'The ledger did not answer as expected. Run again.',
} as const satisfies Record<string, string>;

export type LedgerFailureCode = keyof typeof LEDGER_FAILURES;

export interface LedgerFailure {
	readonly code: LedgerFailureCode;
	/** What happened and what to do, as sentences. */
	readonly message: string;
	/** What the database said; never a value out of the tables. */
	readonly detail: string;
}

export const ledgerFailure = (code: LedgerFailureCode, detail = ''): LedgerFailure => ({
	code,
	message: LEDGER_FAILURES[code],
	detail,
});

/** The text of a thrown value. */
export const thrownText = (thrown: unknown): string =>
	thrown instanceof Error ? thrown.message : String(thrown);

/** A field of a thrown value, such as the `code` of an error of the system or of a driver. */
export const thrownField = (thrown: unknown, field: string): unknown =>
	typeof thrown === 'object' && thrown !== null
		? (thrown as Readonly<Record<string, unknown>>)[field]
		: undefined;
