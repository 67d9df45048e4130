import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { watchFolders, type FolderWatch } from '../../../scripts/process/index.mts';

let folder: string;
let changes: FolderWatch;
beforeEach(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'watch-'));
	mkdirSync(path.join(folder, 'deep'));
	writeFileSync(path.join(folder, 'deep/old.ts'), '');
	changes = await watchFolders([folder]);
});
afterEach(async () => {
	await changes.close();
	rmSync(folder, { recursive: true });
});

const at = (name: string) => path.join(folder, name);

/** As most editors save: the file is replaced by another. */
function replace(name: string): void {
	writeFileSync(at(`${name}~`), 'new');
	renameSync(at(`${name}~`), at(name));
}

/** Waits until it is told that a file changed; what else is told of on the way is of no matter. */
async function toldOf(name: string): Promise<void> {
	while (!(await changes.next()).has(at(name)));
}

it('tells of new files and of old ones, at any depth', async () => {
	writeFileSync(at('deep/new.ts'), '');
	await toldOf('deep/new.ts');
	writeFileSync(at('deep/old.ts'), 'changed');
	await toldOf('deep/old.ts');
});

it('keeps sight of a file that is replaced again and again', async () => {
	for (let times = 0; times < 3; times++) {
		replace('deep/old.ts');
		await toldOf('deep/old.ts');
	}
});

it('keeps what changes while nobody asks', async () => {
	writeFileSync(at('new.ts'), '');
	await toldOf('new.ts');
	writeFileSync(at('deep/old.ts'), 'changed');
	await new Promise((resolve) => setTimeout(resolve, 50));
	await toldOf('deep/old.ts');
});
