import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LEDGER_FAILURES, openSqliteLedger } from '../../lib/ledger';
import { createLedger } from '../../lib/ledger/createLedger';
import { sqliteDialect } from '../../lib/ledger/sql';
import { connect } from '../../lib/ledger/sqlite/connect';
import { createSqliteStore } from '../../lib/ledger/sqlite/sqliteStore';
import { openWriter } from '../../lib/ledger/sqlite/writer';
import type { E164 } from '../../lib/phone';
import { anna, ben, message, sqliteHome, sure } from '../support/ledgers';

// Nobody waits ten seconds for a lock here.
jest.mock('node:timers/promises', () => ({
	...jest.requireActual<object>('node:timers/promises'),
	setTimeout: () => new Promise((resolve) => setImmediate(resolve)),
}));

let folder: string;
let file: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'ledger-fails-'));
	file = path.join(folder, 'sms-ledger.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = { now: 1 };
const codeOf = async (answer: Promise<{ ok: boolean; failure?: { code: string } }>) =>
	(await answer).failure?.code ?? 'none';
const people = (count: number) =>
	Array.from({ length: count }, (_, i) => ({ phone: { e164: `+3361${1_000_000 + i}` as E164 } }));

/** Rights do not bind root, so a test run by root steps down for a moment. */
async function asSomebodyElse<Value>(work: () => Promise<Value>): Promise<Value> {
	if (process.getuid?.() !== 0) return await work();
	process.seteuid?.(65534);
	try {
		return await work();
	} finally {
		process.seteuid?.(0);
	}
}

it('makes its folder and a file that only its owner may read, its log included', async () => {
	const deep = path.join(folder, 'a', 'b');
	const ledger = await sqliteHome(deep).open();
	await sure(ledger.contacts.upsert(people(1), at));
	const modeOf = (name: string) => (statSync(path.join(deep, name)).mode & 0o777).toString(8);
	expect(modeOf('.')).toBe('700');
	for (const name of ['sms-ledger.sqlite', 'sms-ledger.sqlite-wal', 'sms-ledger.sqlite-shm']) {
		expect(modeOf(name)).toBe('600');
	}
	await ledger.close();
});

it('keeps its identity from one opening to the next', async () => {
	const first = await sqliteHome(folder).open();
	const second = await sqliteHome(folder).open();
	const elsewhere = await sqliteHome(path.join(folder, 'other')).open();
	expect(second.id).toBe(first.id);
	expect(elsewhere.id).not.toBe(first.id);
	for (const ledger of [first, second, elsewhere]) await ledger.close();
});

it.each<[string, (home: ReturnType<typeof sqliteHome>) => Promise<void> | void, string]>([
	[
		'a text file in its place',
		() => writeFileSync(file, 'name;phone\n'.repeat(500)),
		'not_a_database',
	],
	[
		'another program’s database',
		(home) => home.tamper('create table users (id integer primary key)'),
		'not_a_database',
	],
	[
		'a ledger of a newer version',
		async (home) => {
			await (await home.open()).close();
			home.tamper(`update sms_meta set value = '99' where key = 'schema'`);
		},
		'newer_schema',
	],
	['a folder in the file’s place', () => void mkdirSync(file), 'cannot_open'],
	[
		'a file in the folder’s place',
		() => {
			rmSync(folder, { recursive: true });
			writeFileSync(folder, '');
		},
		'cannot_open',
	],
])('refuses %s', async (_name, prepare, code) => {
	const home = sqliteHome(folder);
	await prepare(home);
	expect(await codeOf(openSqliteLedger({ folder }))).toBe(code);
});

it('leaves a newer ledger as it was', async () => {
	const home = sqliteHome(folder);
	await (await home.open()).close();
	home.tamper(`update sms_meta set value = '99' where key = 'schema'`);
	const version = () => new DatabaseSync(file).prepare('pragma schema_version').get();
	const before = version();
	await openSqliteLedger({ folder });
	expect(version()).toEqual(before);
});

it('says when its folder may not be written', async () => {
	chmodSync(folder, 0o555);
	expect(await asSomebodyElse(() => codeOf(openSqliteLedger({ folder })))).toBe('read_only');
	chmodSync(folder, 0o755);
});

it('says when its file may not be written', async () => {
	await (await sqliteHome(folder).open()).close();
	chmodSync(folder, 0o755);
	chmodSync(file, 0o444);
	expect(await asSomebodyElse(() => codeOf(openSqliteLedger({ folder })))).toBe('read_only');
});

it('says when another program keeps it locked, and goes on when it is free', async () => {
	const ledger = await sqliteHome(folder).open();
	const other = new DatabaseSync(file);
	other.exec('begin immediate');
	expect(await codeOf(ledger.contacts.upsert(people(1), at))).toBe('locked');
	expect(await codeOf(ledger.contacts.get([anna]))).toBe('none');
	const waiting = ledger.contacts.upsert(people(1), at);
	setImmediate(() => other.exec('rollback'));
	expect(await codeOf(waiting)).toBe('none');
	other.close();
	await ledger.close();
});

it('writes whole batches or nothing when the disk is full, and goes on when it is not', async () => {
	await (await sqliteHome(folder).open()).close();
	const writer = await openWriter(file);
	const context = { dialect: sqliteDialect, secret: 's', keepTexts: true };
	const store = createSqliteStore(writer, await connect(file, 'reads'), context);
	const ledger = createLedger(store, 'sqlite', { id: 'id', secret: '' });
	writer.database.exec('pragma max_page_count = 150');
	expect(await codeOf(ledger.contacts.upsert(people(9000), at))).toBe('disk_full');
	const stored = await sure(ledger.contacts.get(people(9000).map(({ phone }) => phone.e164)));
	expect(stored.size).toBeLessThan(9000);
	expect(stored.size % 1000).toBe(0);
	writer.database.exec('pragma max_page_count = 100000');
	expect(await codeOf(ledger.contacts.upsert(people(9000), at))).toBe('none');
	await ledger.close();
});

it('undoes only the call that fails among those that share a transaction', async () => {
	const ledger = await sqliteHome(folder).open();
	const options = { run: 'a', leaseMs: 9, now: 1 };
	await sure(ledger.messages.claim([message('k')], options));
	await sure(ledger.messages.markSending(['k'], options));
	const [erased, added] = await Promise.all([
		ledger.people.erase(anna, at),
		ledger.contacts.upsert([{ phone: { e164: ben } }], at),
	]);
	expect(erased).toMatchObject({ ok: false, failure: { code: 'message_in_flight' } });
	expect(added.ok).toBe(true);
	expect((await sure(ledger.contacts.get([ben]))).size).toBe(1);
	await ledger.close();
});

it('commits once for calls that come at once', async () => {
	await (await sqliteHome(folder).open()).close();
	const writer = await openWriter(file);
	const exec = jest.spyOn(writer.database, 'exec');
	const context = { dialect: sqliteDialect, secret: 's', keepTexts: true };
	const ledger = createLedger(
		createSqliteStore(writer, await connect(file, 'reads'), context),
		'sqlite',
		{ id: 'id', secret: '' },
	);
	await Promise.all(people(50).map((person) => sure(ledger.contacts.upsert([person], at))));
	expect(exec.mock.calls.filter(([sql]) => sql === 'commit').length).toBeLessThanOrEqual(2);
	await ledger.close();
});

it('says so when it was closed', async () => {
	const ledger = await sqliteHome(folder).open();
	await ledger.close();
	expect(await codeOf(ledger.contacts.get([anna]))).toBe('closed');
	expect(await codeOf(ledger.contacts.upsert(people(1), at))).toBe('closed');
});

it('says what to do in every failure', () => {
	for (const sentence of Object.values(LEDGER_FAILURES)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
