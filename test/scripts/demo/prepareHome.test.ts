import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../../../scripts/demo/options.mts';
import { prepareHome } from '../../../scripts/demo/prepareHome.mts';

let home: string;

beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'demo-home-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const prepare = (...args: string[]) => prepareHome(readOptions(args, { SMS_CAMPAIGN_HOME: home }));
const addFile = () => writeFile(join(home, 'database'), 'precious');

it('makes a folder that is not there', async () => {
	await rm(home, { recursive: true });
	await prepare();
	expect(await readdir(home)).toHaveLength(1);
});

it('empties its own folder', async () => {
	await prepare();
	await addFile();
	await prepare();
	expect(await readdir(home)).not.toContain('database');
});

it('keeps what is there when asked to', async () => {
	await prepare();
	await addFile();
	await prepare('--keep');
	expect(await readdir(home)).toContain('database');
});

it.each([[[]], [['--keep']]])('never touches the folder of somebody else (%j)', async (args) => {
	await addFile();
	await expect(prepare(...args)).rejects.toThrow('SMS_CAMPAIGN_HOME');
	expect(await readdir(home)).toEqual(['database']);
});

it('does not hand the database of one n8n to another', async () => {
	await prepare('--n8n', '2.41.1');
	await expect(prepare('--n8n', '1.123.50', '--keep')).rejects.toThrow('--n8n 2.41.1');
	await prepare('--n8n', '1.123.50');
});
