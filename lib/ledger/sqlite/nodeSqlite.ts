import type { SqliteDatabase } from 'kysely';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Prepared statements kept for the next time; the ledger's own are about fifty. */
const KEPT = 200;

/** After it a statement that was kept may give other columns. */
const CHANGES_COLUMNS = /^\s*(?:alter|create|drop)\b/i;

/**
 * Node's built-in SQLite as Kysely wants a database. Statements are kept, since Kysely prepares each
 * query anew and preparing takes longer than running it.
 */
export function forKysely(database: DatabaseSync): SqliteDatabase {
	const kept = new Map<string, ReturnType<typeof statementOf>>();
	return {
		close: () => database.close(),
		prepare: (sql) => {
			const known = kept.get(sql);
			if (known) return known;
			if (kept.size >= KEPT || CHANGES_COLUMNS.test(sql)) kept.clear();
			const statement = statementOf(database.prepare(sql));
			kept.set(sql, statement);
			return statement;
		},
	};
}

function statementOf(statement: StatementSync) {
	const rowOf = rowsOf(statement);
	return {
		reader: statement.columns().length > 0,
		all: (values: readonly unknown[]): unknown[] =>
			statement.all(...(values as SQLInputValue[])).map((row) => rowOf(row)),
		run: (values: readonly unknown[]) => statement.run(...(values as SQLInputValue[])),
		*iterate(values: readonly unknown[]) {
			for (const row of statement.iterate(...(values as SQLInputValue[]))) yield rowOf(row);
		},
	};
}

/**
 * Makes rows of the values that a statement gives, where this Node can give them (24, and 22 from 22.16 on). Those
 * of node:sqlite are what V8 calls dictionaries: looking into one, and copying it above all, takes several times as
 * long as with an object of a known form (measured, 8.6 us a message to read and copy, and 3.5 so).
 */
function rowsOf(statement: StatementSync): (given: unknown) => unknown {
	if (!('setReturnArrays' in statement)) return (row) => row;
	statement.setReturnArrays(true);
	let names: readonly string[] = [];
	let empty: Record<string, unknown> = {};
	return (given) => {
		const values: readonly unknown[] = Array.isArray(given) ? given : [];
		// A statement outlives changes of its tables.
		if (names.length !== values.length) {
			names = statement.columns().map(({ name }) => name);
			// Only JSON.parse gives so many properties that form at once.
			empty = JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))));
		}
		const row = { ...empty };
		for (let i = 0; i < names.length; i++) row[names[i] ?? ''] = values[i];
		return row;
	};
}
