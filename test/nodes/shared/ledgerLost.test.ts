import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type { INodeParameters } from 'n8n-workflow';
import { max, newUserFolder, person, use, zoe } from '../../support/smsLedger';

// Read by n8n when a node first touches a file.
process.env['N8N_RESTRICT_FILE_ACCESS_TO'] = tmpdir();

const save = use('contact', 'upsert');
const getMany = use('contact', 'getAll');
const stop = use('consent', 'recordOptOut');
const accept = use('ledger', 'acceptFile');
const startNew = use('ledger', 'startNew');
const backUp = (filePath: string) => use('ledger', 'backUp')({ destination: 'path', filePath });
const restore = (filePath: string, more: INodeParameters = {}) =>
	use('ledger', 'restore')({ source: 'path', filePath, ...more });

const refusalOf = async (run: ReturnType<typeof save>) => {
	const { error } = await run;
	return `${error?.message}. ${error?.description}`;
};
const people = async () => (await getMany()).outputs[0]?.length;

let folder: string;
let backup: string;
const file = () => path.join(folder, 'sms-campaign.sqlite');

beforeEach(() => {
	folder = newUserFolder();
	backup = path.join(path.dirname(folder), 'backup.sqlite');
});

/** A backup that knows Zoé, and a ledger that knows Max too, and that he said STOP. */
async function usedBefore(): Promise<void> {
	await save({}, { items: [person(zoe)] });
	expect((await backUp(backup)).error).toBeUndefined();
	await save({}, { items: [person(max)] });
	await stop({ phoneNumber: max });
}

/** Waits until the log is empty, as it is at rest. */
async function quiet(): Promise<void> {
	while (statSync(`${file()}-wal`).size > 0) await sleep(100);
}

/** A file as a person puts it there: under another number of the disk. */
function put(from: string): void {
	copyFileSync(from, `${file()}.draft`);
	renameSync(`${file()}.draft`, file());
}

describe('a ledger file that was in use', () => {
	it.each<[string, () => void, RegExp]>([
		['deleted', () => rmSync(file()), /^The SMS ledger is gone\. .* was deleted or moved\./],
		['moved', () => renameSync(file(), `${file()}.old`), /^The SMS ledger is gone\./],
		[
			'deleted with its whole folder',
			() => rmSync(folder, { recursive: true }),
			/^The SMS ledger is gone\./,
		],
		['emptied', () => truncateSync(file()), /^The SMS ledger was emptied\./],
		[
			'replaced by an older copy',
			() => put(backup),
			/^The SMS ledger is an older copy: it ends at \d{4}-\d\d-\d\d \d\d:\d\d UTC\. .*campaigns after it may be sent again.*“Accept Ledger File” of SMS Ledger/,
		],
		[
			'overwritten with an older copy',
			() => copyFileSync(backup, file()),
			/^The SMS ledger is an older copy/,
		],
	])('and %s is refused by every node, which says what to do', async (_name, attack, sentence) => {
		await usedBefore();
		await stop({ phoneNumber: zoe });
		await quiet();
		attack();
		const wasThere = existsSync(file());
		for (const run of [getMany, save, getMany]) {
			const refusal = await refusalOf(run());
			expect(refusal).toMatch(sentence);
			expect(refusal).toContain('“Restore” of SMS Ledger (resource “Ledger”)');
		}
		expect(existsSync(file())).toBe(wasThere);
	});

	it('and replaced by another ledger is refused', async () => {
		await usedBefore();
		const before = folder;
		folder = newUserFolder();
		await save({}, { items: [person(max)] });
		await backUp(backup);
		process.env['N8N_USER_FOLDER'] = path.dirname(before);
		folder = before;
		put(backup);
		expect(await refusalOf(getMany())).toMatch(/^Another SMS ledger stands in the place/);
		expect((await accept()).error).toBeUndefined();
		expect(await people()).toBe(1);
	});

	it('and damaged is refused', async () => {
		await usedBefore();
		writeFileSync(file(), 'x'.repeat(9000));
		expect(await refusalOf(getMany())).toMatch(
			/^(The SMS ledger is damaged|The SMS ledger is an older copy|The file in the ledger’s place is not a ledger)/,
		);
		expect((await restore(backup, { goOnIfOlder: true })).error).toBeUndefined();
		expect(await people()).toBe(1);
	});

	it('and deleted is saved, and named', async () => {
		await usedBefore();
		rmSync(file());
		const refusal = await refusalOf(getMany());
		const [saved = ''] = readdirSync(folder).filter((name) => name.includes('.rescued-'));
		expect(refusal).toContain(`What was in it was saved as ${path.join(folder, saved)}`);
		const copy = path.join(path.dirname(folder), saved);
		renameSync(path.join(folder, saved), copy);
		expect((await restore(copy)).error).toBeUndefined();
		expect(await people()).toBe(2);
	});

	it('and moved is used again once it is back', async () => {
		await usedBefore();
		renameSync(file(), `${file()}.old`);
		expect(await refusalOf(getMany())).toMatch(/^The SMS ledger is gone/);
		renameSync(`${file()}.old`, file());
		expect(await people()).toBe(2);
	});

	it('and gone keeps a first database from taking its place in silence', async () => {
		await usedBefore();
		rmSync(file());
		const smsLedgerApi = { host: 'x', port: 1, database: 'd', user: 'u', ssl: 'disable' };
		const { error } = await getMany({}, { credentials: { smsLedgerApi } });
		expect(error?.message).toBe('The SMS ledger is gone');
	});
});

describe('SMS Ledger, Ledger: Accept Ledger File', () => {
	it('goes on with an older copy, and says where it ends', async () => {
		await stop({ phoneNumber: zoe });
		await usedBefore();
		put(backup);
		await refusalOf(getMany());
		const { outputs, hints } = await accept();
		expect(outputs[0]).toMatchObject([{ accepted: true, contacts: 1, consents: 1 }]);
		expect(hints[0]).toMatch(/until \d{4}-.* UTC\. What happened after that is not in it/);
		expect(await people()).toBe(1);
	});

	it('has nothing to accept where all is well, and none to accept where it is gone', async () => {
		await usedBefore();
		expect((await accept()).error?.message).toBe('The SMS ledger is in order');
		rmSync(file());
		expect((await accept()).error?.message).toBe('The SMS ledger is gone');
	});
});

describe('SMS Ledger, Ledger: Start a New Ledger', () => {
	it('begins an empty one where the old one is gone', async () => {
		await usedBefore();
		rmSync(file());
		const { outputs, hints } = await startNew();
		expect(outputs[0]).toEqual([{ started: true, keptAs: null }]);
		expect(hints[0]).toContain('it knows of no opt-out');
		expect(await people()).toBe(0);
	});

	it('leaves one that is in order alone, unless it is told', async () => {
		await usedBefore();
		const refusal = await refusalOf(startNew());
		expect(refusal).toMatch(/^There is an SMS ledger in use, and it is in order\./);
		expect(refusal).toContain('“Even If the Present One Is in Order”');
		expect(await people()).toBe(2);

		const { outputs } = await startNew({ evenIfInOrder: true });
		expect(await people()).toBe(0);
		const kept = String(outputs[0]?.[0]?.['keptAs']);
		expect(path.basename(kept)).toMatch(/^sms-campaign\.until-\d{4}-\d\d-\d\d-\d{6}\.sqlite$/);
		renameSync(kept, backup);
		expect((await restore(backup)).error).toBeUndefined();
		expect(await people()).toBe(2);
	});

	it('keeps what an emptied or an older one has left', async () => {
		await usedBefore();
		put(backup);
		const { outputs } = await startNew();
		expect(existsSync(String(outputs[0]?.[0]?.['keptAs']))).toBe(true);
		expect(await people()).toBe(0);
	});
});

describe('SMS Ledger, Ledger: Back Up', () => {
	it('gives the whole ledger as a file on the item', async () => {
		await usedBefore();
		const { items, hints } = await use('ledger', 'backUp')({ binaryPropertyName: 'ledger' });
		const [item] = items[0] ?? [];
		expect(item?.json).toMatchObject({ backedUp: true, path: null, contacts: 2, consents: 1 });
		expect(hints[0]).toContain('2 contacts, 1 consent record, 0 messages');
		expect(item?.binary?.['ledger']).toMatchObject({
			mimeType: 'application/vnd.sqlite3',
			fileName: expect.stringMatching(/^sms-ledger-.*Z\.sqlite$/),
		});
		expect(readdirSync(folder).filter((name) => name.endsWith('.backup'))).toEqual([]);
	});

	it('writes a file into a folder, and replaces one of its name', async () => {
		await usedBefore();
		const disk = path.join(path.dirname(folder), 'disk');
		mkdirSync(disk);
		await backUp(disk);
		expect(readdirSync(disk)).toEqual([expect.stringMatching(/^sms-ledger-.*Z\.sqlite$/)]);
		const { outputs } = await backUp(backup);
		expect(outputs[0]).toMatchObject([{ path: backup, contacts: 2 }]);
		expect(readdirSync(path.dirname(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
	});

	it.each<[string, () => string, string]>([
		['no path', () => "={{ '' }}", '“File Path” is empty'],
		['a folder that is not there', () => '/nowhere/x.sqlite', 'The folder for the backup is not'],
		['a folder that n8n keeps from nodes', homedir, 'n8n does not let its nodes touch this place'],
		['the ledger itself', file, 'This path belongs to the SMS ledger itself'],
		['its log', () => `${file()}-wal`, 'This path belongs to the SMS ledger itself'],
	])('refuses %s', async (_name, place, sentence) => {
		await usedBefore();
		expect((await backUp(place())).error?.message).toContain(sentence);
		expect(await people()).toBe(2);
	});

	it('names what to use for PostgreSQL, and is not for an AI agent', async () => {
		const { error } = await use('ledger', 'backUp')(
			{},
			{ type: 'n8n-nodes-sms-campaign.smsLedgerTool' },
		);
		expect(error?.message).toMatch(/^An AI agent may not copy the ledger\. /);
	});
});

describe('SMS Ledger, Ledger: Restore', () => {
	it('takes the file of an item, and keeps what was in its place', async () => {
		await usedBefore();
		const { items } = await use('ledger', 'backUp')({ binaryPropertyName: 'data' });
		await save({}, { items: [person('+33612345679')] });
		rmSync(file());
		const binary = items[0]?.[0]?.binary ?? {};
		const run = use('ledger', 'restore');
		const parameters = { source: 'binary', binaryPropertyName: 'data' };
		const older = await run(parameters, { items: [{ json: {}, binary }] });
		expect(older.error?.message).toMatch(/^The backup is older than the ledger in use/);
		const { outputs } = await run(
			{ ...parameters, goOnIfOlder: true },
			{ items: [{ json: {}, binary }] },
		);
		expect(outputs[0]).toMatchObject([{ restored: true, contacts: 2, consents: 1 }]);
		expect(await people()).toBe(2);
	});

	it('asks before an older one, and says what it lacks', async () => {
		await usedBefore();
		const refusal = await refusalOf(restore(backup));
		expect(refusal).toMatch(/^The backup is older than the ledger in use: it ends at/);
		expect(refusal).toContain('1 record of consent or opt-out and 1 contact more');
		expect(refusal).toContain('“Go On If It Is Older”');
		expect(await people()).toBe(2);

		const { outputs, hints } = await restore(backup, { goOnIfOlder: true });
		expect(await people()).toBe(1);
		const kept = String(outputs[0]?.[0]?.['keptAs']);
		expect(hints[0]).toContain(`kept as ${kept}`);
		expect(existsSync(kept)).toBe(true);
		expect((await restore(backup)).error).toBeUndefined();
	});

	it('asks before another one, unless nobody is in the one in use', async () => {
		await usedBefore();
		folder = newUserFolder();
		await getMany();
		expect((await restore(backup)).error).toBeUndefined();
		expect(await people()).toBe(1);
		folder = newUserFolder();
		await save({}, { items: [person(max)] });
		expect(await refusalOf(restore(backup))).toMatch(/^The backup is of another SMS ledger/);
	});

	it.each<[string, () => string, RegExp]>([
		['a text file', () => written('name;phone\n'), /^The file is not an SMS ledger/],
		['an empty file', () => written(''), /^The file is not an SMS ledger/],
		['a backup cut short', () => cutShort(), /^The backup is damaged/],
		['nothing', () => '/nowhere.sqlite', /^There is no backup to restore/],
		['the ledger itself', file, /^This path belongs to the SMS ledger itself/],
	])('refuses %s, and leaves the ledger as it is', async (_name, prepare, sentence) => {
		await usedBefore();
		const refusal = await refusalOf(restore(prepare(), { goOnIfOlder: true }));
		expect(refusal).toMatch(sentence);
		expect(await people()).toBe(2);
		expect(readdirSync(folder).filter((name) => name.includes('.restore'))).toEqual([]);
	});

	it('leaves nothing to those who still had the old file open', async () => {
		await usedBefore();
		const runs = Array.from({ length: 10 }, (_, i) =>
			save({}, { items: [person(`+3361234568${i}`)] }),
		);
		const [restored, ...saved] = await Promise.all([
			restore(backup, { goOnIfOlder: true }),
			...runs,
		]);
		expect(restored.error).toBeUndefined();
		const { outputs } = await getMany({ returnAll: true });
		const now = new Set(outputs[0]?.map(({ phone }) => (phone as { e164: string }).e164));
		const lost = saved.filter(
			({ error }, i) => error === undefined && !now.has(`+3361234568${i}`),
		).length;
		// What was saved before the swap is in the file that was kept, and nowhere else.
		const kept = String(restored.outputs[0]?.[0]?.['keptAs']);
		await restore(copyOf(kept), { goOnIfOlder: true });
		const before = await getMany({ returnAll: true });
		expect(before.outputs[0]).toHaveLength(2 + lost);
	});
});

const written = (text: string): string => {
	writeFileSync(backup, text);
	return backup;
};

const cutShort = (): string => {
	truncateSync(backup, 40_960);
	return backup;
};

const copyOf = (kept: string): string => {
	const copy = path.join(path.dirname(folder), 'kept.sqlite');
	copyFileSync(kept, copy);
	return copy;
};
