import { fail, ok, type Result } from '../../shared';
import { ledgerFailure, type LedgerFailure } from '../failure';
import { META, writeMeta } from '../meta';
import { migrate } from '../migrations';
import { connectPool, type PostgresSettings } from '../postgres/connectPool';
import { transact } from '../postgres/postgresStore';
import { insertRows, postgresDialect, READ_BATCH, type Session } from '../sql';
import { connect, type Connection } from '../sqlite/connect';
import { sqliteFailure } from '../sqlite/sqliteFailure';
import { COUNTED, TABLES, type TableToMove } from './tables';

/** How much went along. */
export interface Moved {
	/** `Ledger.id`, which stays: it is the same ledger in another place. */
	readonly id: string;
	readonly contacts: number;
	readonly consents: number;
	readonly messages: number;
}

/**
 * Copies an embedded ledger into a database that holds none, row by row and with its secret: consent
 * chains stay verifiable, opt-outs of erased people keep their hashes, and no message is sent twice.
 * All or nothing, in one transaction there; nobody else can write to the file meanwhile. The file
 * itself is left as it is.
 *
 * Fails with `occupied` when the database has a ledger already.
 */
export async function moveToPostgres(
	file: string,
	settings: PostgresSettings,
): Promise<Result<Moved, LedgerFailure>> {
	const source = await open(file);
	if (!source.ok) return source;
	const db = await connectPool(settings);
	const context = { dialect: postgresDialect, secret: '', keepTexts: true };
	try {
		return await transact(db, context, (target) => copyAll(source.value, target));
	} finally {
		await db.destroy();
		const { database } = source.value;
		if (database.isTransaction) database.exec('rollback');
		await source.value.db.destroy();
		if (database.isOpen) database.close();
	}
}

/** Opens the file, and keeps everybody else from writing to it. */
async function open(file: string): Promise<Result<Connection, LedgerFailure>> {
	try {
		const connection = await connect(file, 'writes');
		connection.database.exec('begin immediate');
		return ok(connection);
	} catch (thrown) {
		return fail(sqliteFailure(thrown));
	}
}

async function copyAll(source: Connection, target: Session): Promise<Result<Moved, LedgerFailure>> {
	const { rows } = await target.dialect.findTable('sms_meta').execute(target.db);
	if (rows.length > 0) return fail(ledgerFailure('occupied'));
	const migrated = await migrate(target);
	if (!migrated.ok) return migrated;
	const counts = new Map<string, number>();
	for (const table of TABLES) counts.set(table.name, await copyTable(source, target, table));
	const id = await copyMeta(source, target);
	return ok({
		id,
		contacts: counts.get('sms_contacts') ?? 0,
		consents: counts.get('sms_consents') ?? 0,
		messages: counts.get('sms_messages') ?? 0,
	});
}

async function copyTable(
	{ database }: Connection,
	target: Session,
	{ name, columns }: TableToMove,
): Promise<number> {
	const order = COUNTED.has(name) ? 'id' : columns[0];
	const rows = database.prepare(`select ${columns.join(', ')} from ${name} order by ${order}`);
	let copied = 0;
	for (const batch of cut(rows.iterate(), READ_BATCH)) {
		await insertRows(target, { table: name, columns: columns as never, rows: batch });
		copied += batch.length;
	}
	return copied;
}

/** Cuts a stream of rows, of which there may be millions, into pieces of at most `size`. */
function* cut<Row>(rows: Iterable<Row>, size: number): Generator<Row[]> {
	let batch: Row[] = [];
	for (const row of rows) {
		batch.push(row);
		if (batch.length < size) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

/** Identity, secret, seal and notes: what makes it this ledger. */
async function copyMeta({ db }: Connection, target: Session): Promise<string> {
	const rows = await db.selectFrom('sms_meta').selectAll().execute();
	for (const { key, value } of rows) {
		if (key !== META.schema) await writeMeta(target, key, value);
	}
	return rows.find(({ key }) => key === META.id)?.value ?? '';
}
