import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteLedger, rescuedCopyOf, type Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { sqliteHome, sure } from '../support/ledgers';

const FILE = 'sms-ledger.sqlite';

// Only time that passes by the hand of a test makes a moment quiet.
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'Date'] }));
afterEach(() => void jest.useRealTimers());

let folder: string;
let file: string;
let backup: string;
const open: Ledger[] = [];
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'ledger-memory-'));
	file = path.join(folder, FILE);
	backup = path.join(folder, 'backup.sqlite');
});
afterEach(async () => {
	for (const ledger of open.splice(0)) await ledger.close();
	rmSync(folder, { recursive: true, force: true });
});

const person = (i: number) => ({ phone: { e164: `+3361${1_000_000 + i}` as E164 } });
const add = (ledger: Ledger, from: number, count = 1) =>
	ledger.contacts.upsert(
		Array.from({ length: count }, (_, i) => person(from + i)),
		{ now: 1 },
	);
const count = async (ledger: Ledger) =>
	(await sure(ledger.contacts.page({}, { limit: 100_000 }))).items.length;
const codeOf = async (answer: Promise<{ ok: boolean; failure?: { code: string } }>) =>
	(await answer).failure?.code ?? 'none';
const opening = () => codeOf(openSqliteLedger({ folder }));

async function opened(): Promise<Ledger> {
	const ledger = await sqliteHome(folder).open();
	open.push(ledger);
	return ledger;
}

/** A ledger that was used and closed; a copy from the middle of its life is in `backup`. */
async function usedBefore(): Promise<void> {
	const first = await sqliteHome(folder).open();
	await sure(add(first, 0));
	await first.close();
	copyFileSync(file, backup);
	const second = await sqliteHome(folder).open();
	await sure(add(second, 1));
	await second.close();
}

/** The files as they are at this moment, in a folder that this process knows nothing of. */
function crashed(): string {
	const copy = path.join(folder, 'after-the-crash');
	mkdirSync(copy);
	for (const name of readdirSync(folder).filter((name) => name.startsWith(FILE))) {
		if (!name.endsWith('-shm')) copyFileSync(path.join(folder, name), path.join(copy, name));
	}
	return copy;
}

const overwrite = (from: string, to: string) => copyFileSync(from, to);
const put = (from: string, to: string) => {
	copyFileSync(from, `${to}.draft`);
	renameSync(`${to}.draft`, to);
};

describe('between two runs, a ledger that was', () => {
	it.each<[string, () => void, string]>([
		['deleted', () => rmSync(file), 'gone'],
		['moved', () => renameSync(file, `${file}.old`), 'gone'],
		['emptied', () => truncateSync(file), 'emptied'],
		['replaced by an empty database', () => put(emptyDatabase(), file), 'not_a_database'],
		['replaced by an older copy', () => put(backup, file), 'older'],
		['overwritten with an older copy', () => overwrite(backup, file), 'older'],
	])('%s is refused, and no new one is made', async (_name, attack, code) => {
		await usedBefore();
		attack();
		const left = statSync(file, { throwIfNoEntry: false })?.size;
		expect(await opening()).toBe(code);
		expect(await opening()).toBe(code);
		expect(statSync(file, { throwIfNoEntry: false })?.size).toBe(left);
	});

	it('replaced by another one is refused', async () => {
		await usedBefore();
		put(await anotherLedger(), file);
		expect(await opening()).toBe('other_file');
	});

	it('deleted together with its memo is refused by a process that has known it', async () => {
		await usedBefore();
		rmSync(folder, { recursive: true });
		expect(await opening()).toBe('gone');
	});

	it('deleted, but for its log, is refused even without a memo', async () => {
		await sure(add(await opened(), 0));
		const copy = crashed();
		rmSync(path.join(copy, FILE));
		rmSync(path.join(copy, `${FILE}.memo.json`));
		expect(await codeOf(openSqliteLedger({ folder: copy }))).toBe('gone');
	});

	// What makes the tables takes up a third of the log.
	it.each([0, 0.5, 0.75, 0.99])(
		'crashed, with its log cut at %d of it, is refused',
		async (part) => {
			const ledger = await opened();
			for (let i = 0; i < 20; i++) await sure(add(ledger, i * 10, 10));
			const copy = crashed();
			const log = path.join(copy, `${FILE}-wal`);
			truncateSync(log, Math.floor(statSync(log).size * part));
			const code = await codeOf(openSqliteLedger({ folder: copy }));
			expect(code).toBe(part === 0 ? 'emptied' : 'older');
		},
	);

	it('crashed is opened with all that was committed', async () => {
		const ledger = await opened();
		for (let i = 0; i < 20; i++) await sure(add(ledger, i * 10, 10));
		const after = await sqliteHome(crashed()).open();
		expect(await count(after)).toBe(200);
		await after.close();
	});

	it.each<[string, () => Promise<string>, string]>([
		['an older copy', async () => backup, 'older'],
		['another ledger', () => anotherLedger(), 'other_file'],
		['an empty database', async () => emptyDatabase(), 'not_a_database'],
	])('crashed, and replaced by %s beside its log, is refused', async (_name, make, code) => {
		await usedBefore();
		await sure(add(await opened(), 2));
		const copy = crashed();
		expect(statSync(path.join(copy, `${FILE}-wal`)).size).toBeGreaterThan(0);
		copyFileSync(await make(), path.join(copy, FILE));
		expect(await codeOf(openSqliteLedger({ folder: copy }))).toBe(code);
		expect(await codeOf(openSqliteLedger({ folder: copy }))).toBe(code);
	});

	it('moved to another folder goes on there', async () => {
		await usedBefore();
		const other = mkdtempSync(path.join(tmpdir(), 'ledger-moved-'));
		renameSync(file, path.join(other, FILE));
		const ledger = await sqliteHome(other).open();
		expect(await count(ledger)).toBe(2);
		await ledger.close();
	});
});

async function anotherLedger(): Promise<string> {
	const elsewhere = path.join(folder, 'elsewhere');
	await (await sqliteHome(elsewhere).open()).close();
	return path.join(elsewhere, FILE);
}

const emptyDatabase = (): string => {
	const empty = path.join(folder, 'empty.sqlite');
	const database = new DatabaseSync(empty);
	database.exec('pragma user_version = 1');
	database.close();
	return empty;
};

describe('while it is open, a ledger that is', () => {
	it.each<[string, () => void, string, string]>([
		['deleted', () => rmSync(file), 'gone', 'gone'],
		['deleted with its whole folder', () => rmSync(folder, { recursive: true }), 'gone', 'gone'],
		['moved', () => renameSync(file, `${file}.old`), 'gone', 'gone'],
		['emptied', () => truncateSync(file), 'emptied', 'emptied'],
		['replaced by an older copy', () => put(backup, file), 'gone', 'older'],
		['overwritten with an older copy', () => overwrite(backup, file), 'older', 'older'],
		[
			'overwritten with nothing in it',
			() => overwrite(emptyDatabase(), file),
			'older',
			'not_a_database',
		],
	])('%s answers nothing any more, and is refused then', async (_name, attack, code, then) => {
		await usedBefore();
		const ledger = await opened();
		// So that there is a log with something in it.
		await sure(add(ledger, 2));
		attack();
		expect(await codeOf(add(ledger, 3))).toBe(code);
		expect(await codeOf(ledger.contacts.page({}, { limit: 1 }))).toBe(code);
		expect(await codeOf(ledger.consent.verify())).toBe(code);
		await ledger.close();
		expect(await opening()).toBe(then);
	});

	it.each<[string, () => void]>([
		['deleted', () => rmSync(file)],
		['replaced by an older copy', () => put(backup, file)],
	])('%s is saved before it is let go', async (_name, attack) => {
		await usedBefore();
		const ledger = await opened();
		await sure(add(ledger, 2));
		attack();
		await ledger.close();
		const saved = rescuedCopyOf(file) ?? '';
		expect((statSync(saved).mode & 0o777).toString(8)).toBe('600');
		const rescued = await sure(openSqliteLedger({ file: saved }));
		expect(await count(rescued)).toBe(3);
		await rescued.close();
	});

	it('moved and put back goes on', async () => {
		const ledger = await opened();
		await sure(add(ledger, 0));
		renameSync(file, `${file}.old`);
		expect(await codeOf(add(ledger, 1))).toBe('gone');
		renameSync(`${file}.old`, file);
		await sure(add(ledger, 1));
		expect(await count(ledger)).toBe(2);
	});

	it.each([0, 0.5, 0.9])('robbed of its log from %d of it on is not spoiled', async (part) => {
		const ledger = await opened();
		for (let i = 0; i < 20; i++) await sure(add(ledger, i * 10, 10));
		const log = `${file}-wal`;
		truncateSync(log, Math.floor(statSync(log).size * part));
		const before = statSync(file).mtimeMs;
		expect(await codeOf(add(ledger, 900))).toBe('log_lost');
		expect(await codeOf(add(ledger, 900))).toBe('log_lost');
		await ledger.close();
		expect(statSync(file).mtimeMs).toBe(before);
		expect(['emptied', 'older']).toContain(await codeOf(openSqliteLedger({ folder: crashed() })));
	});

	it('robbed of its log by deleting it loses nothing', async () => {
		const ledger = await opened();
		await sure(add(ledger, 0, 10));
		rmSync(`${file}-wal`);
		expect(await codeOf(add(ledger, 900))).toBe('log_lost');
		await ledger.close();
		expect(await count(await opened())).toBe(10);
	});
});

describe('the memo', () => {
	it('is made for a ledger of a version that kept none', async () => {
		await usedBefore();
		sqliteHome(folder).tamper("delete from sms_meta where key = 'commits'");
		const older = path.join(folder, 'older');
		mkdirSync(older);
		renameSync(file, path.join(older, FILE));
		await (await sqliteHome(older).open()).close();
		rmSync(path.join(older, FILE));
		expect(existsSync(path.join(older, `${FILE}.memo.json`))).toBe(true);
		expect(await codeOf(openSqliteLedger({ folder: older }))).toBe('gone');
	});

	it('that cannot be read alarms nobody while the ledger is there', async () => {
		await sure(add(await opened(), 0));
		const copy = crashed();
		writeFileSync(path.join(copy, `${FILE}.memo.json`), '{"id":');
		const ledger = await sqliteHome(copy).open();
		expect(await count(ledger)).toBe(1);
		await ledger.close();
	});

	it('that cannot be read still knows that there was a ledger', async () => {
		await sure(add(await opened(), 0));
		const copy = crashed();
		writeFileSync(path.join(copy, `${FILE}.memo.json`), '');
		rmSync(path.join(copy, FILE));
		rmSync(path.join(copy, `${FILE}-wal`));
		expect(await codeOf(openSqliteLedger({ folder: copy }))).toBe('gone');
	});

	it('is shared by two handles of one process, and by what each of them writes', async () => {
		const [one, two] = [await opened(), await opened()];
		for (let i = 0; i < 5; i++) {
			await sure(add(one, 2 * i));
			await sure(add(two, 2 * i + 1));
			await jest.advanceTimersByTimeAsync(1500);
		}
		expect(await count(one)).toBe(10);
		await two.close();
		await sure(add(one, 10));
		await one.close();
		expect(await count(await opened())).toBe(11);
	});

	it('is not written when nothing was changed', async () => {
		const ledger = await opened();
		await sure(add(ledger, 0));
		const memo = () => statSync(`${file}.memo.json`, { bigint: true }).mtimeNs;
		const before = memo();
		await sure(ledger.messages.recoverExpired({ now: 1 }));
		expect(memo()).toBe(before);
	});
});

describe('the log', () => {
	const size = () => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
	const MEGABYTE = 1024 * 1024;

	it('is empty a second after the last commit', async () => {
		const ledger = await opened();
		await sure(add(ledger, 0, 50_000));
		expect(size()).toBeGreaterThan(4 * MEGABYTE);
		await jest.advanceTimersByTimeAsync(1500);
		expect(size()).toBe(0);
	});

	it('is emptied as soon as a long read has ended', async () => {
		const ledger = await opened();
		await sure(add(ledger, 0, 50_000));
		const other = new DatabaseSync(file);
		other.exec('begin');
		other.prepare('select count(*) from sms_contacts').get();
		await sure(add(ledger, 50_000, 10));
		await jest.advanceTimersByTimeAsync(120_000);
		expect(size()).toBeGreaterThan(4 * MEGABYTE);
		other.exec('rollback');
		await jest.advanceTimersByTimeAsync(31_000);
		expect(size()).toBe(0);
		other.close();
	});

	it('is emptied though somebody always reads', async () => {
		const ledger = await opened();
		await sure(add(ledger, 0, 50_000));
		let reading = true;
		const readers = Array.from({ length: 4 }, async () => {
			while (reading) await ledger.contacts.get([person(1).phone.e164]);
		});
		await jest.advanceTimersByTimeAsync(1500);
		for (let i = 0; i < 100 && size() > 0; i++) await new Promise((next) => setImmediate(next));
		const left = size();
		reading = false;
		await Promise.all(readers);
		expect(left).toBe(0);
	});

	it('is in the file once the ledger is closed', async () => {
		const ledger = await sqliteHome(folder).open();
		await sure(add(ledger, 0, 100));
		await ledger.close();
		expect(readdirSync(folder).sort()).toEqual([FILE, `${FILE}.memo.json`]);
	});
});
