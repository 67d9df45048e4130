import type { DatabaseSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../shared';
import { ledgerFailure, type LedgerFailure } from '../failure';
import { META } from '../meta';
import { schemaVersion } from '../migrations';
import { commitsIn } from '../sqlite/commitsIn';
import { sqliteFailure } from '../sqlite/sqliteFailure';

/** What is in a ledger file. */
export interface LedgerContents {
	/** `Ledger.id`. */
	readonly id: string;
	/** How many commits it has come to: of two copies of one ledger the one with more is newer. */
	readonly commits: number;
	/** The last thing on record (epoch ms); absent when there is nothing. */
	readonly endsAt?: number;
	readonly contacts: number;
	readonly consents: number;
	readonly messages: number;
}

/**
 * Looks into a ledger file without changing it.
 *
 * @param thorough reads all of it, to find damage anywhere; a second for some 200 MB
 */
export async function lookIntoLedgerFile(
	file: string,
	thorough = false,
): Promise<Result<LedgerContents, LedgerFailure>> {
	try {
		const { DatabaseSync } = await import('node:sqlite');
		const database = new DatabaseSync(file, { readOnly: true });
		try {
			database.exec('pragma busy_timeout = 1000');
			return look(database, thorough);
		} finally {
			database.close();
		}
	} catch (thrown) {
		return fail(sqliteFailure(thrown));
	}
}

function look(database: DatabaseSync, thorough: boolean): Result<LedgerContents, LedgerFailure> {
	const isThere = "select 1 from sqlite_schema where name = 'sms_meta'";
	if (!database.prepare(isThere).get()) return fail(ledgerFailure('not_a_database', 'no ledger'));
	const schema = Number(text(database, valueOf(META.schema), 'value'));
	if (schema > schemaVersion) return fail(ledgerFailure('newer_schema', `schema ${schema}`));
	const damage = thorough ? text(database, 'pragma integrity_check(1)', 'integrity_check') : 'ok';
	if (damage !== 'ok') return fail(ledgerFailure('damaged', damage));
	const endsAt = number(database, LAST);
	return ok({
		id: text(database, valueOf(META.id), 'value'),
		commits: commitsIn(database),
		...(endsAt > 0 && { endsAt }),
		contacts: number(database, 'select count(*) as number from sms_contacts'),
		consents: number(database, 'select count(*) as number from sms_consents'),
		messages: number(database, 'select count(*) as number from sms_messages'),
	});
}

/** The newest rows; every change of a message that tells a story is an event. */
const LAST = `
	select max(at) as number from (
		select max(recorded_at) as at from sms_events where id = (select max(id) from sms_events)
		union all
		select recorded_at from sms_consents where id = (select max(id) from sms_consents)
		union all
		select created_at from sms_messages where id = (select max(id) from sms_messages)
		union all
		select max(updated_at) from sms_contacts)`;

const valueOf = (key: string): string => `select value from sms_meta where key = '${key}'`;

const number = (database: DatabaseSync, sql: string): number =>
	Number(database.prepare(sql).get()?.['number'] ?? 0);

const text = (database: DatabaseSync, sql: string, column: string): string =>
	String(database.prepare(sql).get()?.[column] ?? '');
