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
	const rowOf = rowsAsArrays(statement) ?? ((row: unknown) => row);
	return {
		reader: statement.columns().length > 0,
		all: (values: readonly unknown[]): unknown[] =>
			statement.all(...(values as SQLInputValue[])).map(rowOf),
		run: (values: readonly unknown[]) => statement.run(...(values as SQLInputValue[])),
		*iterate(values: readonly unknown[]) {
			for (const row of statement.iterate(...(values as SQLInputValue[]))) yield rowOf(row);
		},
	};
}

/**
 * Has the statement give its rows as arrays, and makes objects of them: Node's own take twice as long to
 * make, and long to read, since it makes the name of every column anew in every row.
 *
 * @returns nothing where this Node (22) cannot
 */
function rowsAsArrays(statement: StatementSync): ((row: unknown) => unknown) | undefined {
	if (!('setReturnArrays' in statement)) return undefined;
	statement.setReturnArrays(true);
	const names = statement.columns().map(({ name }) => name);
	// Copied and filled in, all rows have one shape from the beginning.
	const empty: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
	return (row) => {
		const named = { ...empty };
		for (let i = 0; i < names.length; i++) named[names[i]!] = (row as readonly unknown[])[i];
		return named;
	};
}
