import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { Kysely, SqliteDialect } from 'kysely';
import type { Schema } from '../../lib/ledger/schema';
import {
	insertRows,
	newStakes,
	type Session,
	sqliteDialect,
	updateRows,
} from '../../lib/ledger/sql';
import { forKysely } from '../../lib/ledger/sqlite/nodeSqlite';

const COLUMNS = ['key', 'text', 'credits', 'attempts', 'due_at'] as const;

function openTable() {
	const database = new DatabaseSync(':memory:');
	database.exec(
		'create table sms_messages (key text primary key, text text, credits double precision, attempts integer, due_at bigint)',
	);
	const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: forKysely(database) }) });
	const session: Session = {
		db,
		dialect: sqliteDialect,
		secret: '',
		keepTexts: true,
		stakes: newStakes(true),
	};
	const stored = () =>
		database
			.prepare(`select *, ${COLUMNS.map((column) => `typeof(${column})`)} from sms_messages`)
			.all()
			.sort((a, b) => (String(a['key']) < String(b['key']) ? -1 : 1));
	return { database, db, session, stored };
}

const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('', '\0', '\ud800', '12', 'null'),
);
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.constant(-0));
/** The same for all rows, or one for each. */
const column = <Value>(value: fc.Arbitrary<Value>, count: number) =>
	fc.oneof(
		value.map((one) => Array<Value>(count).fill(one)),
		fc.array(value, { minLength: count, maxLength: count }),
	);

const manyRows = fc.integer({ min: 10, max: 30 }).chain((count) =>
	fc
		.record({
			text: column(fc.option(anyText), count),
			credits: column(anyNumber, count),
			attempts: column(fc.integer(), count),
			due_at: column(fc.option(fc.maxSafeInteger()), count),
		})
		.map((columns) =>
			Array.from({ length: count }, (_, i) => ({
				key: `key ${i}`,
				text: columns.text[i],
				credits: columns.credits[i],
				attempts: columns.attempts[i],
				due_at: columns.due_at[i],
			})),
		),
);

describe('rows that have much in common', () => {
	it('are inserted as one by one', async () => {
		await fc.assert(
			fc.asyncProperty(manyRows, async (rows) => {
				const [together, single] = [openTable(), openTable()];
				const given = { table: 'sms_messages', columns: COLUMNS } as const;
				await insertRows(together.session, { ...given, rows });
				for (const row of rows) await insertRows(single.session, { ...given, rows: [row] });
				expect(together.stored()).toEqual(single.stored());
			}),
			{ numRuns: 60 },
		);
	});

	it('are changed as one by one', async () => {
		await fc.assert(
			fc.asyncProperty(manyRows, async (rows) => {
				const [together, single] = [openTable(), openTable()];
				const bare = rows.map(({ key }) => ({ key }));
				const columns = COLUMNS.slice(1);
				for (const { session } of [together, single])
					await insertRows(session, { table: 'sms_messages', columns: ['key'], rows: bare });
				await updateRows(together.session, 'key', { table: 'sms_messages', columns, rows });
				for (const row of rows)
					await updateRows(single.session, 'key', { table: 'sms_messages', columns, rows: [row] });
				expect(together.stored()).toEqual(single.stored());
			}),
			{ numRuns: 60 },
		);
	});
});

describe('a statement that is kept', () => {
	it('names the columns as they are, though some have come since', async () => {
		const { database, db } = openTable();
		database.exec("insert into sms_messages (key) values ('one')");
		const read = () => db.selectFrom('sms_messages').selectAll().execute();
		expect(await read()).toEqual([
			{ key: 'one', text: null, credits: null, attempts: null, due_at: null },
		]);
		database.exec("alter table sms_messages add column sender text not null default 'ACME'");
		expect(await read()).toEqual([
			{ key: 'one', text: null, credits: null, attempts: null, due_at: null, sender: 'ACME' },
		]);
	});
});
