import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installOnce } from '../../../scripts/setup/index.mjs';

let cache: string;
let installs: number;
let folder: string;

beforeEach(async () => {
	cache = await mkdtemp(join(tmpdir(), 'install-once-'));
	folder = join(cache, 'tool-1.0');
	installs = 0;
});
afterEach(() => rm(cache, { recursive: true }));

const install = async (target: string) => {
	installs += 1;
	await sleep(20);
	await writeFile(join(target, 'tool'), `made ${installs}`);
};
const tool = () => readFile(join(folder, 'tool'), 'utf8');

it('installs once, however many ask at the same time', async () => {
	const wish = { folder, what: 'tool@1.0', install };
	await Promise.all([installOnce(wish), installOnce(wish), installOnce(wish)]);
	expect(await installOnce(wish)).toBe(folder);
	expect(await tool()).toBe('made 1');
	expect(await readdir(cache)).toEqual(['tool-1.0']);
});

it('replaces an installation of something else', async () => {
	await installOnce({ folder, what: 'tool@1.0', install });
	await installOnce({ folder, what: 'tool@1.1', install });
	expect(await tool()).toBe('made 2');
});

it('leaves nothing behind when the installation fails, and tries again the next time', async () => {
	const failing = () => Promise.reject(new Error('no network'));
	await expect(installOnce({ folder, what: 'tool@1.0', install: failing })).rejects.toThrow(
		'no network',
	);
	expect(await readdir(cache)).toEqual([]);
	await installOnce({ folder, what: 'tool@1.0', install });
	expect(await tool()).toBe('made 1');
});

it('makes anew what a killed run left half done, and takes over its lock', async () => {
	const nobody = 2 ** 30; // above the largest process id of Linux
	await mkdir(folder);
	await writeFile(join(folder, 'tool'), 'half');
	await mkdir(`${folder}.partial-${nobody}`);
	await writeFile(`${folder}.lock`, `${hostname()} ${nobody}`);

	await installOnce({ folder, what: 'tool@1.0', install });
	expect(await tool()).toBe('made 1');
	expect(existsSync(`${folder}.lock`)).toBe(false);
	expect(await readdir(cache)).toEqual(['tool-1.0']);
});

it('leaves a lock to its holder who works, whatever date it bears', async () => {
	const lock = `${folder}.lock`;
	await writeFile(lock, `${hostname()} ${process.pid}`);
	await utimes(lock, 0, 0);
	const waiting = installOnce({ folder, what: 'tool@1.0', install });
	await sleep(700);
	expect(installs).toBe(0);
	await rm(lock);
	await waiting;
	expect(await tool()).toBe('made 1');
});
