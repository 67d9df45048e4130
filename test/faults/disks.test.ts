import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eachTrial, type TrialPlan } from './support/eachTrial';
import { IN_FLIGHT, type Place, type Trial } from './support/trial';

const folderOf = (trial: Trial) => path.dirname(trial.ledgerFile);

/** No file may grow beyond so many kilobytes, which a process without a handler for it would die of. */
const fileTooLarge = (kilobytes: number) => async (trial: Trial) => {
	const report = await trial.run({ fileLimit: kilobytes });
	trial.nowItBreaks();
	expect(report.error).toContain('ledger');
	await trial.rerun();
};

/** Somebody makes room after a while, or nobody does before the run gives up. */
const diskFull = (roomAfterMs: number | undefined) => async (trial: Trial) => {
	const filler = path.join(trial.folder, 'filler');
	const first = trial.start();
	await trial.untilTaken(10 + trial.random(60));
	fill(filler);
	if (roomAfterMs !== undefined) {
		await sleep(roomAfterMs);
		rmSync(filler);
	}
	await first.ended;
	rmSync(filler, { force: true });
	await trial.rerun();
};

function fill(file: string): void {
	for (;;) {
		try {
			writeFileSync(file, Buffer.alloc(4096), { flag: 'a' });
		} catch {
			return;
		}
	}
}

async function readOnly(trial: Trial): Promise<number> {
	const [folder, file] = [folderOf(trial), trial.ledgerFile];
	chmodSync(trial.folder, 0o755);
	chmodSync(file, 0o444);
	chmodSync(folder, 0o555);
	const report = await trial.run({ asNobody: true });
	expect(report.error).toMatch(/ledger/i);
	expect(trial.taken).toBe(0);
	chmodSync(folder, 0o755);
	chmodSync(file, 0o600);
	await trial.rerun();
	return 0;
}

/** Something is done to the ledger's file; what was sent is known again only once the right one is back. */
const attacked =
	(attack: (file: string, older: string) => void) =>
	async (trial: Trial): Promise<number> => {
		const file = trial.ledgerFile;
		const older = path.join(trial.folder, 'older.sqlite');
		copyFileSync(file, older);
		const first = trial.start();
		await trial.untilTaken(20 + trial.random(50));
		attack(file, older);
		await first.ended;
		const before = trial.taken;
		const refused = await trial.run({ clockMs: 600_000 });
		expect(refused.error).toBeDefined();
		expect(trial.taken).toBe(before);
		putBack(trial);
		await trial.rerun();
		return IN_FLIGHT;
	};

/** What a person does who reads the refusal: the file that was saved, or moved, takes its place again. */
function putBack(trial: Trial): void {
	const file = trial.ledgerFile;
	const folder = folderOf(trial);
	const saved = readdirSync(folder).find((name) => /rescued/.test(name) && name.endsWith('sqlite'));
	const moved = `${file}.away`;
	for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
	if (existsSync(moved)) {
		for (const end of ['', '-wal', '-shm']) {
			if (existsSync(moved + end)) renameSync(moved + end, file + end);
		}
	} else if (saved) renameSync(path.join(folder, saved), file);
	else throw new Error(`Nothing to put back among ${readdirSync(folder).join(', ')}`);
}

/** A disk of a few megabytes, which goes with the trial. */
function smallDisk(): Place {
	const folder = mkdtempSync(path.join(tmpdir(), 'faults-disk-'));
	const options = ['-t', 'tmpfs', '-o', 'size=8m,mode=755', 'tmpfs', folder];
	execFileSync('mount', options, { stdio: 'pipe' });
	return { folder, release: () => void execFileSync('umount', [folder]) };
}

const noSmallDisk = (() => {
	try {
		smallDisk().release();
		return undefined;
	} catch {
		return 'no right to mount a small disk';
	}
})();

const onSmallDisk = (plan: TrialPlan): TrialPlan => ({
	...plan,
	missing: noSmallDisk,
	setup: { place: smallDisk },
});

eachTrial('the ledger’s disk', [
	...[350, 450, 550].map((kilobytes) => ({
		name: `lets no file grow beyond ${kilobytes} KB`,
		run: fileTooLarge(kilobytes),
	})),
	onSmallDisk({ name: 'is full, and somebody makes room', short: true, run: diskFull(1500) }),
	onSmallDisk({ name: 'is full, and stays so', run: diskFull(undefined) }),
	{ name: 'is read-only', run: readOnly },
]);

eachTrial('the ledger’s file', [
	{
		name: 'is replaced by an older copy',
		short: true,
		run: attacked((file, older) => {
			copyFileSync(older, `${file}.draft`);
			renameSync(`${file}.draft`, file);
		}),
	},
	{ name: 'is deleted', run: attacked((file) => rmSync(file)) },
	{
		name: 'is moved away',
		run: attacked((file) => {
			for (const end of ['', '-wal', '-shm']) renameSync(file + end, `${file}.away${end}`);
		}),
	},
]);
