import type { ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sqliteHome, sure } from '../support/ledgers';
import { startOpen } from './startOpen';
import { ended } from './startSender';

const FILE = 'sms-ledger.sqlite';
const PEOPLE = 3000;

let folder: string;
let child: ChildProcess | undefined;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'ledger-shutdown-'));
});
afterEach(() => {
	child?.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true });
});

/** How many people are in the one file, copied alone to where nothing else is. */
async function peopleInCopy(): Promise<number> {
	const copy = path.join(folder, 'copy');
	mkdirSync(copy);
	copyFileSync(path.join(folder, FILE), path.join(copy, FILE));
	const ledger = await sqliteHome(copy).open();
	const { items } = await sure(ledger.contacts.page({}, { limit: 2 * PEOPLE }));
	await ledger.close();
	return items.length;
}

it('leaves one complete file when its process is stopped by SIGTERM', async () => {
	child = await startOpen(folder, PEOPLE);
	child.kill('SIGTERM');
	expect(await ended(child)).toBe(0);
	expect(readdirSync(folder).sort()).toEqual([FILE, `${FILE}.memo.json`]);
	expect(await peopleInCopy()).toBe(PEOPLE);
}, 30_000);

it('leaves one complete file when its process is killed at rest', async () => {
	child = await startOpen(folder, PEOPLE);
	const log = path.join(folder, `${FILE}-wal`);
	// A slow machine gets its time.
	for (let tries = 0; tries < 60 && statSync(log).size > 0; tries++) await sleep(500);
	child.kill('SIGKILL');
	expect(await ended(child)).toBe('SIGKILL');
	expect(await peopleInCopy()).toBe(PEOPLE);
}, 60_000);

it('loses nothing when its process is killed at work, and alarms nobody', async () => {
	child = await startOpen(folder, PEOPLE);
	child.kill('SIGKILL');
	await ended(child);
	const ledger = await sqliteHome(folder).open();
	const { items } = await sure(ledger.contacts.page({}, { limit: 2 * PEOPLE }));
	expect(items).toHaveLength(PEOPLE);
	await ledger.close();
}, 30_000);
