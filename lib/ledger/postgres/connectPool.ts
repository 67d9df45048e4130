import { Kysely, PostgresDialect } from 'kysely';
import type { Schema } from '../schema';

export interface PostgresSettings {
	readonly host: string;
	readonly port: number;
	readonly database: string;
	readonly user: string;
	readonly password: string;
	/**
	 * `false` for none. Otherwise the connection is encrypted and the server's certificate verified,
	 * by `ca` (PEM) where given; `rejectUnauthorized: false` leaves the verification out.
	 */
	readonly ssl: false | { readonly ca?: string; readonly rejectUnauthorized?: boolean };
}

/** `int8` (OID 20) comes as text, since it may be larger than a number; ours are not. */
const INT8 = 20;

/**
 * Settings of every connection. A server may answer a commit before it is on the disk
 * (`synchronous_commit` off); the ledger does not let it, since what it committed must outlive a
 * power failure. Stricter values stay. (A server run with `fsync` off keeps no such promise.)
 */
const SETTINGS = `
	select set_config('synchronous_commit', 'on', false)
		where current_setting('synchronous_commit') in ('off', 'local', 'remote_write');
	set lock_timeout = '30s';
	set idle_in_transaction_session_timeout = '60s';`;

/** A pool that connects when it is first used. */
export async function connectPool(settings: PostgresSettings): Promise<Kysely<Schema>> {
	// The embedded ledger has no use for the driver.
	const { default: pg } = await import('pg');
	const { getTypeParser } = pg.types;
	const pool = new pg.Pool({
		...settings,
		max: 5,
		connectionTimeoutMillis: 10_000,
		keepAlive: true,
		// An idle connection is no reason for a process to go on.
		allowExitOnIdle: true,
		application_name: 'n8n-nodes-sms-campaign',
		// Not Kysely's onCreateConnection: where that fails, the connection keeps its place in the pool for ever.
		onConnect: async (client) => {
			await client.query(SETTINGS);
		},
		types: {
			getTypeParser: ((oid: number, format?: 'text') =>
				oid === INT8 ? Number : getTypeParser(oid, format)) as typeof getTypeParser,
		},
	});
	// A connection that breaks while nobody waits for it would end the process; the next call tells.
	pool.on('error', () => {});
	pool.on('connect', (client) => client.on('error', () => {}));
	return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}
