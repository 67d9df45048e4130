import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { fail, ok, type Result } from '../../shared';
import { EMPTY_SEAL } from '../consent/seal';
import { ledgerFailure, type LedgerFailure } from '../failure';
import { META, writeMeta } from '../meta';
import { insertRows } from '../sql';
import type { Session } from '../sql';
import { asking } from './asking';
import { evidence } from './evidence';
import { birthdayOptions } from './birthdayOptions';
import { birthdays } from './birthdays';
import { everyStop } from './everyStop';
import { inbox } from './inbox';
import { initial } from './initial';
import { links } from './links';
import type { Migration } from './migration';
import { replacing } from './replacing';
import { reporting } from './reporting';
import { runs } from './runs';
import { strayReports } from './strayReports';
import { stricterConsent } from './stricterConsent';
import { widerSeals } from './widerSeals';

/** Every schema there ever was, in order. The version of a ledger is how many of them it has. */
const MIGRATIONS: readonly Migration[] = [
	{ statements: initial },
	stricterConsent,
	inbox,
	asking,
	everyStop,
	reporting,
	evidence,
	links,
	birthdays,
	replacing,
	birthdayOptions,
	widerSeals,
	runs,
	strayReports,
];

/** The newest schema that this version understands. */
export const schemaVersion = MIGRATIONS.length;

/** What a process must know of the ledger it opened. */
export interface LedgerIdentity {
	/** Random, made when the ledger was created. */
	readonly id: string;
	/** The key of the hashes that stand for erased numbers. */
	readonly secret: string;
}

/**
 * Brings the tables to this version, in one transaction that must be alone: the caller holds the
 * write lock. When many processes open a new ledger at once, the first migrates and the others find
 * it done. A ledger of a newer version is refused untouched, and so is any other than `expectedId`.
 */
export async function migrate(
	session: Session,
	expectedId?: string,
): Promise<Result<LedgerIdentity, LedgerFailure>> {
	const { db, dialect } = session;
	await alone(session);
	const { rows } = await dialect.findTable('sms_meta').execute(db);
	if (rows.length === 0) {
		if (expectedId !== undefined) return fail(ledgerFailure('other_ledger', 'no ledger'));
		await sql`create table sms_meta (key text primary key, value text not null)`.execute(db);
	}
	const meta = await readAll(session);
	if (expectedId !== undefined && meta.get(META.id) !== expectedId) {
		return fail(ledgerFailure('other_ledger'));
	}
	const version = Number(meta.get(META.schema) ?? 0);
	if (version > MIGRATIONS.length) {
		return fail(ledgerFailure('newer_schema', `schema ${version}, known ${MIGRATIONS.length}`));
	}
	for (const migration of MIGRATIONS.slice(version)) {
		const statements = migration.statements(dialect.types);
		for (const statement of statements) await sql.raw(statement).execute(db);
		await migration.rows?.(session);
	}
	if (version === 0) await insertRows(session, firstMeta());
	if (version < MIGRATIONS.length) {
		await writeMeta(session, META.schema, String(MIGRATIONS.length));
	}
	const known = await readAll(session);
	return ok({ id: known.get(META.id) ?? '', secret: known.get(META.secret) ?? '' });
}

const firstMeta = () => ({
	table: 'sms_meta' as const,
	columns: ['key', 'value'] as const,
	rows: [
		{ key: META.id, value: randomUUID() },
		{ key: META.secret, value: randomBytes(32).toString('hex') },
		{ key: META.seal, value: EMPTY_SEAL },
	],
});

/** Two processes that create one table at the same moment disturb each other in PostgreSQL. */
async function alone({ db, dialect }: Session): Promise<void> {
	if (dialect.name === 'postgres') {
		await sql`select pg_advisory_xact_lock(hashtext('sms_ledger_migration'))`.execute(db);
	}
}

async function readAll({ db }: Session): Promise<Map<string, string>> {
	const rows = await db.selectFrom('sms_meta').selectAll().execute();
	return new Map(rows.map(({ key, value }) => [key, value]));
}
