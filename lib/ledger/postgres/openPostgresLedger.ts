import { ok, type Result } from '../../shared';
import { createLedger } from '../createLedger';
import type { LedgerFailure } from '../failure';
import type { Ledger } from '../ledger';
import { migrate } from '../migrations';
import { postgresDialect } from '../sql';
import { connectPool, type PostgresSettings } from './connectPool';
import { createPostgresStore, transact } from './postgresStore';

export interface PostgresLedgerOptions extends PostgresSettings {
	/** Keep texts whole (the default), or only their SHA-256; what is held keeps its text until it is sent. */
	readonly keepTexts?: boolean;
	/** Only this ledger will do (`Ledger.id`); where it is not, nothing is made or changed. */
	readonly expectedId?: string | undefined;
}

/**
 * Opens the ledger in a PostgreSQL database, for any number of workers on any number of machines,
 * and makes its tables (named `sms_…`, in the first schema of the user's search path) on first use.
 */
export async function openPostgresLedger({
	keepTexts = true,
	expectedId,
	...settings
}: PostgresLedgerOptions): Promise<Result<Ledger, LedgerFailure>> {
	const db = await connectPool(settings);
	const context = { dialect: postgresDialect, secret: '', keepTexts };
	const identity = await transact(db, context, (session) => migrate(session, expectedId));
	if (!identity.ok) {
		await db.destroy();
		return identity;
	}
	const { secret } = identity.value;
	return ok(
		createLedger(createPostgresStore(db, { ...context, secret }), 'postgres', identity.value),
	);
}
