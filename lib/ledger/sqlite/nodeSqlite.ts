import type { SqliteDatabase } from 'kysely';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

/** Prepared statements kept for the next time; the ledger's own are about fifty. */
const KEPT = 200;

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
			if (kept.size >= KEPT) kept.clear();
			const statement = statementOf(database.prepare(sql));
			kept.set(sql, statement);
			return statement;
		},
	};
}

const statementOf = (statement: StatementSync) => ({
	reader: statement.columns().length > 0,
	all: (values: readonly unknown[]) => statement.all(...(values as SQLInputValue[])),
	run: (values: readonly unknown[]) => statement.run(...(values as SQLInputValue[])),
	iterate: (values: readonly unknown[]) => statement.iterate(...(values as SQLInputValue[])),
});
