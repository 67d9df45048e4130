import {
	ledgerFailure,
	thrownField,
	thrownText,
	type LedgerFailure,
	type LedgerFailureCode,
} from '../failure';

/** SQLSTATE (PostgreSQL, appendix A), system and TLS codes that have an advice of their own. */
const CODES: Readonly<Record<string, LedgerFailureCode>> = {
	'28P01': 'login_refused', // invalid_password
	'28000': 'login_refused', // invalid_authorization_specification
	'3D000': 'unknown_database', // invalid_catalog_name
	'3F000': 'missing_rights', // invalid_schema_name: no schema to create tables in
	'42501': 'missing_rights', // insufficient_privilege
	'25006': 'read_only', // read_only_sql_transaction, as on a standby
	'53100': 'disk_full', // disk_full
	'53300': 'too_many_connections', // too_many_connections
	'55P03': 'locked', // lock_not_available
	'40001': 'conflict', // serialization_failure
	'40P01': 'conflict', // deadlock_detected
	'57P01': 'connection_lost', // admin_shutdown
	'57P02': 'connection_lost', // crash_shutdown
	'57P03': 'unreachable', // cannot_connect_now
	'57P05': 'connection_lost', // idle_session_timeout
	'25P03': 'connection_lost', // idle_in_transaction_session_timeout
	XX001: 'damaged', // data_corrupted
	XX002: 'damaged', // index_corrupted
	ENOTFOUND: 'unknown_host',
	EAI_AGAIN: 'unknown_host',
	ECONNREFUSED: 'unreachable',
	EHOSTUNREACH: 'unreachable',
	ENETUNREACH: 'unreachable',
	ETIMEDOUT: 'unreachable',
	ECONNRESET: 'connection_lost',
	EPIPE: 'connection_lost',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
	SELF_SIGNED_CERT_IN_CHAIN: 'tls',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
	CERT_HAS_EXPIRED: 'tls',
	ERR_TLS_CERT_ALTNAME_INVALID: 'tls',
};

/** What pg says without a code. */
const WORDS: readonly (readonly [RegExp, LedgerFailureCode])[] = [
	[/does not support SSL|SSL connection/i, 'tls'],
	[/timeout exceeded when trying to connect|connect timeout/i, 'unreachable'],
	[/password must be a string|no password/i, 'login_refused'],
	[
		/Connection terminated|Client has encountered a connection error|not queryable/i,
		'connection_lost',
	],
	[/after calling end on the pool|driver has already been destroyed/i, 'closed'],
];

/** What a thrown value of pg, of the network or of TLS means. */
export function postgresFailure(thrown: unknown): LedgerFailure {
	// A host with several addresses fails once for each.
	const inner = thrown instanceof AggregateError ? (thrown.errors[0] as unknown) : thrown;
	const code = String(thrownField(inner, 'code') ?? '');
	const text = thrownText(inner);
	const known = CODES[code] ?? (code.startsWith('08') ? 'connection_lost' : undefined);
	const said = WORDS.find(([words]) => words.test(text))?.[1];
	return ledgerFailure(known ?? said ?? 'unexpected', text);
}
