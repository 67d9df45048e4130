import { sql, type RawBuilder } from 'kysely';
import type { Schema } from '../schema';
import type { Session } from './session';

/** Rows of one write transaction; larger batches are cut, so that others get their turn in between. */
export const WRITE_BATCH = 1000;

/** Values of one look-up statement. */
export const READ_BATCH = 5000;

type Column<Table extends keyof Schema> = keyof Schema[Table] & string;

interface Rows<Table extends keyof Schema> {
	readonly table: Table;
	readonly columns: readonly Column<Table>[];
	readonly rows: readonly object[];
}

/**
 * Inserts any number of rows with one statement and one parameter. Rows that meet a unique key are
 * left out, or change the row there by `onConflict`.
 *
 * @returns the `returning` column of what was inserted or changed
 */
export async function insertRows<Table extends keyof Schema>(
	{ db, dialect }: Session,
	{ table, columns: all, rows }: Rows<Table>,
	options: { returning?: Column<Table>; onConflict?: RawBuilder<unknown> } = {},
): Promise<unknown[]> {
	if (rows.length === 0) return [];
	// What is empty in every row need not be spelled out.
	const columns = all.filter((column) => rows.some((row) => Reflect.get(row, column) !== null));
	const names = sql.join(columns.map((column) => sql.ref(column)));
	const returned = sql.ref(options.returning ?? all[0] ?? '');
	const result = await sql<{ returned: unknown }>`
		insert into ${sql.table(table)} (${names})
		select ${names} from ${dialect.given(table, columns, rows)} where true
		${options.onConflict ?? sql`on conflict do nothing`}
		returning ${returned} as returned`.execute(db);
	return result.rows.map((row) => row.returned);
}

/** Writes `columns` of existing rows, found by `key`, with one statement. */
export async function updateRows<Table extends keyof Schema>(
	{ db, dialect }: Session,
	key: Column<Table>,
	{ table, columns, rows }: Rows<Table>,
): Promise<void> {
	if (rows.length === 0 || columns.length === 0) return;
	const set = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`given.${column}`)}`);
	await sql`
		update ${sql.table(table)} set ${sql.join(set)}
		from ${dialect.given(table, [key, ...columns], rows)}
		where ${sql.ref(`${table}.${key}`)} = ${sql.ref(`given.${key}`)}`.execute(db);
}

/** Cuts a list into pieces of at most `size`. */
export function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
	for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

export const unique = <Item>(items: Iterable<Item>): Item[] => [...new Set(items)];
