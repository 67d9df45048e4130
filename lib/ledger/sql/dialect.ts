import { type RawBuilder, sql } from 'kysely';
import type { Schema } from '../schema';

/** Column types that the stores spell differently. */
export interface ColumnTypes {
	/** A primary key that counts up by itself. */
	readonly countingKey: string;
	/** Text that is compared byte by byte, whatever the language of the database. */
	readonly code: string;
	/** Ends a table that is its own primary key's index, so that a look-up reads one page, not two. */
	readonly clustered: string;
}

/** Everything in which the two stores do not speak the same SQL. */
export interface Dialect {
	readonly name: 'sqlite' | 'postgres';
	readonly types: ColumnTypes;
	/** Gives a row when there is a table of that name. */
	findTable(name: string): RawBuilder<unknown>;
	/** Records as a table named `given`, with columns `columns` typed as in `table`. */
	given(
		table: keyof Schema,
		columns: readonly string[],
		rows: readonly object[],
	): RawBuilder<unknown>;
	/** Many values in one parameter, for `where … in`. */
	among<Value extends string>(values: readonly Value[]): RawBuilder<Value>;
	/** A text with the letters A to Z made small, and no others, whatever the language of the database. */
	lower(text: RawBuilder<unknown>): RawBuilder<string>;
	/** The second JSON object laid over the first. */
	overlay(below: RawBuilder<unknown>, above: RawBuilder<unknown>): RawBuilder<unknown>;
	/**
	 * Has a transaction decide on things of these names: alone, or with others, none of whom is alone with
	 * them. Whoever waits to be alone is not overtaken. No row is touched, so it is no work for the disk.
	 */
	decideOn(names: readonly string[], how: 'alone' | 'with others'): RawBuilder<unknown> | undefined;
	/** Writers go on side by side, and one waits for a row that another has written. */
	readonly locksRows: boolean;
	/** Ends a query whose rows must not change until the transaction ends. */
	readonly forUpdate: RawBuilder<unknown>;
	/** The same, leaving out rows that another transaction has locked. */
	readonly forUpdateSkippingLocked: RawBuilder<unknown>;
}

/** A transaction that writes holds the whole SQLite file, so there is nothing left to lock. */
export const sqliteDialect: Dialect = {
	name: 'sqlite',
	types: {
		countingKey: 'integer primary key autoincrement',
		code: 'text',
		clustered: 'without rowid',
	},
	findTable: (name) => sql`select name from sqlite_schema where name = ${name}`,
	given: (_table, columns, rows) => {
		const told = new Map(columns.map((column) => [column, sameInAll(rows, column)]));
		const differing = columns.filter((column) => told.get(column) === undefined);
		const fields = columns.map((column) => {
			const value = told.get(column) ?? sql`value ->> ${sql.lit(differing.indexOf(column))}`;
			return sql`${value} as ${sql.ref(column)}`;
		});
		const tuples = rows.map((row) =>
			differing.map((column) => Reflect.get(row, column) as unknown),
		);
		return sql`(select ${sql.join(fields)} from json_each(${storableJson(tuples)})) as given`;
	},
	among: (values) => sql`(select value from json_each(${storableJson(values)}))`,
	lower: (text) => sql`lower(cast(${text} as text))`,
	overlay: (below, above) => sql`json_patch(${below}, ${above})`,
	decideOn: () => undefined,
	locksRows: false,
	forUpdate: sql``,
	forUpdateSkippingLocked: sql``,
};

/** Below that a statement of its own, by what happens to be the same, is not worth it. */
const MANY = 10;

/**
 * What many rows have in common, as one parameter; `undefined` where they differ. Most columns of a campaign's messages
 * are such, and SQLite looks through the JSON of a row once for each that it is to read (measured, 22 us a message
 * to insert without this, 13 with it).
 */
function sameInAll(rows: readonly object[], column: string): RawBuilder<unknown> | undefined {
	const value: unknown = rows[0] && Reflect.get(rows[0], column);
	if (rows.length < MANY || rows.some((row) => Reflect.get(row, column) !== value))
		return undefined;
	if (value === null) return sql`null`;
	if (typeof value === 'string') return sql`${storable(value)}`;
	// As JSON has it; node:sqlite itself makes a fraction of every number.
	return Number.isSafeInteger(value) ? sql`cast(${value} as integer)` : undefined;
}

export const postgresDialect: Dialect = {
	name: 'postgres',
	types: {
		countingKey: 'bigint generated always as identity primary key',
		code: 'text collate "C"',
		clustered: '',
	},
	findTable: (name) => sql`select 1 where to_regclass(${name}) is not null`,
	given: (table, columns, rows) => {
		const records = rows.map((row) =>
			Object.fromEntries(columns.map((column) => [column, Reflect.get(row, column) as unknown])),
		);
		return sql`json_populate_recordset(null::${sql.table(table)}, ${storableJson(records)}::json) as given`;
	},
	among: (values) => sql`(select unnest(${values.map(storable)}::text[]))`,
	lower: (text) => sql`lower(cast(${text} as text) collate "C")`,
	overlay: (below, above) => sql`((${below})::jsonb || (${above})::jsonb)::text`,
	decideOn: (names, how) => {
		const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
		// Always in the same order, so that two transactions cannot wait for each other.
		return sql`select ${sql.raw(lock)}(hashtextextended('sms_campaigns ' || name, 0))
			from (select name from unnest(${names.map(storable)}::text[]) as name order by name) as named`;
	},
	locksRows: true,
	forUpdate: sql`for update`,
	forUpdateSkippingLocked: sql`for update skip locked`,
};

/** PostgreSQL takes neither NUL nor half a surrogate pair in a text, so neither store is given one. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** The same for a whole value, as JSON. */
export function storableJson(value: unknown): string {
	const json = JSON.stringify(value);
	// JSON.stringify escapes exactly what is to be taken out, so almost every text passes here.
	if (!/\\u(0000|d[89a-f])/.test(json)) return json;
	return JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'string' ? storable(part) : part,
	);
}
