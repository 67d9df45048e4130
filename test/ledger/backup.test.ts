import {
	closeSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
	acceptLedgerFile,
	backUpLedgerFile,
	lookIntoLedgerFile,
	openSqliteLedger,
	prepareLedgerFile,
	replaceLedgerFile,
	startAnew,
	type Ledger,
} from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { anna, ben, send, sqliteHome, sure } from '../support/ledgers';

const FILE = 'sms-ledger.sqlite';

let folder: string;
let file: string;
let copy: string;
let aside: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'ledger-backup-'));
	file = path.join(folder, FILE);
	copy = path.join(folder, 'copy.sqlite');
	aside = path.join(folder, 'aside.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = async (answer: Promise<{ ok: boolean; failure?: { code: string } }>) =>
	(await answer).failure?.code ?? 'none';

async function withLedger<Value>(work: (ledger: Ledger) => Promise<Value>): Promise<Value> {
	const ledger = await sqliteHome(folder).open();
	const value = await work(ledger);
	await ledger.close();
	return value;
}

const stop = (ledger: Ledger, e164: E164, now: number) =>
	sure(ledger.consent.record([{ e164, kind: 'opt_out', scope: 'all', source: 'reply' }], { now }));

/** A ledger with an opt-out, a copy of it, and another opt-out that only the ledger knows. */
const withOlderCopy = () =>
	withLedger(async (ledger) => {
		await stop(ledger, anna, 1000);
		await sure(backUpLedgerFile(file, copy));
		await stop(ledger, ben, 2000);
	});

describe('a run that was under way when the copy was made', () => {
	const lease = { run: 'run', workflow: 'w', leaseMs: 1000, now: 1000 };
	const lost = { e164: anna, key: 'sent since', payload: {} };
	const takeUp = async (ledger: Ledger) => {
		const how = { limit: 9, as: 'next', workflow: 'w', leaseMs: 1000, now: 9000 };
		return (await sure(ledger.runs.takeUp(how))).messages;
	};
	beforeEach(() =>
		withLedger(async (ledger) => {
			await sure(ledger.runs.enlist([lost], lease));
			await sure(backUpLedgerFile(file, copy));
		}),
	);

	it('is not taken up from a copy that was restored: it does not know what was sent since', async () => {
		const prepared = await sure(prepareLedgerFile(copy));
		await sure(Promise.resolve(replaceLedgerFile(file, copy, aside, prepared)));
		expect(await withLedger(takeUp)).toEqual([]);
	});

	it('is not taken up from a file that somebody accepted as it stands', async () => {
		await sure(acceptLedgerFile(file, aside));
		expect(await withLedger(takeUp)).toEqual([]);
	});

	it('is taken up from the ledger itself', async () => {
		expect(await withLedger(takeUp)).toEqual([{ key: 'sent since', payload: {} }]);
	});
});

describe('a backup', () => {
	it('taken while others write is one moment of the ledger, whole and verifiable', async () => {
		const ledger = await sqliteHome(folder).open();
		const many = Array.from({ length: 2000 }, (_, i) => ({
			e164: `+3361${1_000_000 + i}` as E164,
			kind: 'opt_out' as const,
			scope: 'all' as const,
		}));
		await sure(ledger.consent.record(many, { now: 1 }));
		await stop(ledger, anna, 3000);
		let copying = true;
		let written = 0;
		const writing = (async () => {
			for (; copying; written++) await send(ledger, `key-${written}`, 4000 + written);
		})();
		const made = await sure(backUpLedgerFile(file, copy));
		copying = false;
		await writing;
		await ledger.close();
		expect(written).toBeGreaterThan(0);

		expect((statSync(copy).mode & 0o777).toString(8)).toBe('600');
		expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite']);
		const restored = await sure(openSqliteLedger({ file: copy }));
		expect(await sure(restored.consent.verify())).toMatchObject({ records: 2001, problems: [] });
		expect(made).toMatchObject({ id: restored.id, consents: 2001 });
		expect((await sure(restored.people.lookUp([anna], {}))).get(anna)?.optOut).toBeDefined();
		await restored.close();
	}, 30_000);

	it('says what is in it, and until when', async () => {
		await withOlderCopy();
		const made = await sure(lookIntoLedgerFile(copy));
		expect(made).toMatchObject({ endsAt: 1000, consents: 1, contacts: 0, messages: 0 });
		const now = await sure(lookIntoLedgerFile(file));
		expect(now).toMatchObject({ id: made.id, endsAt: 2000, consents: 2 });
		expect(now.commits).toBeGreaterThan(made.commits);
	});

	it('writes over nothing', async () => {
		await withOlderCopy();
		const before = statSync(copy).mtimeMs;
		expect(await codeOf(backUpLedgerFile(file, copy))).toBe('cannot_open');
		expect(statSync(copy).mtimeMs).toBe(before);
	});
});

describe('a copy to be restored', () => {
	it.each<[string, () => void, string]>([
		[
			'that is a text file',
			() => writeFileSync(copy, 'name;phone\n'.repeat(500)),
			'not_a_database',
		],
		['that is empty', () => writeFileSync(copy, ''), 'not_a_database'],
		[
			'that is another program’s database',
			() => {
				rmSync(copy);
				const database = new DatabaseSync(copy);
				database.exec('create table users (id integer primary key)');
				database.close();
			},
			'not_a_database',
		],
		[
			'that was cut short',
			() => truncateSync(copy, Math.floor(statSync(copy).size / 4096) * 2048),
			'damaged',
		],
		['that was damaged inside', () => spoil(copy), 'damaged'],
		['of a newer version', () => setSchema(copy, 99), 'newer_schema'],
		['that is not there', () => rmSync(copy), 'cannot_open'],
	])('%s is refused', async (_name, prepare, code) => {
		await withOlderCopy();
		prepare();
		expect(await codeOf(prepareLedgerFile(copy))).toBe(code);
		expect(existsSync(`${copy}.memo.json`)).toBe(false);
	});

	it('takes the place of the ledger, which is kept', async () => {
		await withOlderCopy();
		const contents = await sure(prepareLedgerFile(copy));
		expect(replaceLedgerFile(file, copy, aside, contents).ok).toBe(true);
		await withLedger(async (ledger) => {
			const people = await sure(ledger.people.lookUp([anna, ben], {}));
			expect(people.get(anna)?.optOut).toBeDefined();
			expect(people.get(ben)?.optOut).toBeUndefined();
		});
		expect(existsSync(copy)).toBe(false);
		expect(await sure(lookIntoLedgerFile(aside))).toMatchObject({ consents: 2 });
	});

	it('is not mixed with a log that the other one left', async () => {
		await withOlderCopy();
		const ledger = await sqliteHome(folder).open();
		await stop(ledger, ben, 3000);
		const crashed = path.join(folder, 'crashed');
		mkdirSync(crashed);
		const there = path.join(crashed, FILE);
		for (const ending of ['', '-wal']) copyFileSync(file + ending, there + ending);
		await ledger.close();
		const contents = await sure(prepareLedgerFile(copy));
		const kept = path.join(crashed, 'aside.sqlite');
		expect(replaceLedgerFile(there, copy, kept, contents).ok).toBe(true);
		expect(existsSync(`${there}-wal`)).toBe(false);
		const restored = await sure(openSqliteLedger({ file: there }));
		expect(await sure(restored.consent.verify())).toMatchObject({ records: 1, problems: [] });
		await restored.close();
		expect(await sure(lookIntoLedgerFile(kept))).toMatchObject({ consents: 3 });
	});
});

describe('by a person’s word', () => {
	it('an older copy is used', async () => {
		await withOlderCopy();
		copyFileSync(copy, file);
		expect(await codeOf(openSqliteLedger({ folder }))).toBe('older');
		await sure(acceptLedgerFile(file, aside));
		await withLedger((ledger) => stop(ledger, ben, 5000));
		await withLedger(async (ledger) => {
			expect(await sure(ledger.consent.verify())).toMatchObject({ records: 2, problems: [] });
		});
	});

	it('an older copy is used without the log of the newer one', async () => {
		await withOlderCopy();
		const ledger = await sqliteHome(folder).open();
		await stop(ledger, ben, 3000);
		const crashed = path.join(folder, 'crashed');
		mkdirSync(crashed);
		const there = path.join(crashed, FILE);
		for (const ending of ['', '-wal', '.memo.json']) copyFileSync(file + ending, there + ending);
		await ledger.close();
		copyFileSync(copy, there);
		expect(await codeOf(openSqliteLedger({ file: there }))).toBe('older');
		const kept = path.join(crashed, 'aside.sqlite');
		expect(await sure(acceptLedgerFile(there, kept))).toMatchObject({
			contents: { consents: 1 },
			aside: kept,
		});
		const accepted = await sure(openSqliteLedger({ file: there }));
		expect(await sure(accepted.consent.verify())).toMatchObject({ records: 1, problems: [] });
		await accepted.close();
		expect(existsSync(`${kept}-wal`)).toBe(true);
	});

	it('a new ledger is begun, and the old one kept', async () => {
		await withOlderCopy();
		expect(startAnew(file, aside).ok).toBe(true);
		await withLedger(async (ledger) => {
			expect(await sure(ledger.consent.verify())).toMatchObject({ records: 0 });
		});
		expect(await sure(lookIntoLedgerFile(aside))).toMatchObject({ consents: 2 });
	});

	it('a new ledger is begun where the old one is gone', async () => {
		await withOlderCopy();
		rmSync(file);
		expect(await codeOf(openSqliteLedger({ folder }))).toBe('gone');
		expect(startAnew(file, aside).ok).toBe(true);
		await withLedger(async (ledger) => expect(ledger.kind).toBe('sqlite'));
	});
});

/** Overwrites the middle of every page but the first. */
function spoil(target: string): void {
	const descriptor = openSync(target, 'r+');
	for (let at = 3000; at < statSync(target).size; at += 2048) {
		writeSync(descriptor, Buffer.alloc(500, 0xff), 0, 500, at - 900);
	}
	closeSync(descriptor);
}

function setSchema(target: string, version: number): void {
	const database = new DatabaseSync(target);
	database.exec(`update sms_meta set value = '${version}' where key = 'schema'`);
	database.close();
}
