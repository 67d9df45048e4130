import { sql } from 'kysely';
import { fail, ok, type Result } from '../../shared';
import { ledgerFailure, type LedgerFailure } from '../failure';
import { migrate } from '../migrations';
import { postgresDialect, type Session } from '../sql';
import { connectPool, type PostgresSettings } from './connectPool';
import { transact } from './postgresStore';

/** The check went well; its transaction is undone all the same. */
const PASSED = ledgerFailure('unexpected', 'passed');

/**
 * For a credential's test: connects, and finds out whether this user can make the ledger's tables,
 * or use those that are there. It does so for real, in a transaction that is undone at the end, so
 * the database stays as it was.
 */
export async function checkPostgresLedger(
	settings: PostgresSettings,
): Promise<Result<void, LedgerFailure>> {
	const db = await connectPool(settings);
	const context = { dialect: postgresDialect, secret: '', keepTexts: true };
	const result = await transact(db, context, async (session) => {
		const migrated = await migrate(session);
		if (!migrated.ok) return migrated;
		const missing = await missingRights(session);
		return fail(missing.length > 0 ? ledgerFailure('missing_rights', missing.join(', ')) : PASSED);
	});
	await db.destroy();
	return !result.ok && result.failure !== PASSED ? result : ok(undefined);
}

/** What the ledger does with its tables, and this user may not. */
async function missingRights({ db }: Session): Promise<string[]> {
	const { rows } = await sql<{ missing: string }>`
		select privilege || ' on ' || relname as missing
		from pg_class
		cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as privilege
		where relname like 'sms\\_%' and relkind = 'r' and pg_table_is_visible(pg_class.oid)
			and not has_table_privilege(pg_class.oid, privilege)`.execute(db);
	return rows.map(({ missing }) => missing);
}
