import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './codeOf.mjs';
import { isAlive, withLock } from './lock.mjs';

/** Written last: a folder without it is half an installation and is made anew. */
const MARKER = '.complete';

/**
 * Makes sure that a folder holds a complete installation, made at most once however many runs ask for it.
 *
 * The work is done in a sibling folder that is renamed when complete, so that nobody ever sees half of it.
 *
 * @param {object} wish
 * @param {string} wish.folder where it shall be
 * @param {string} wish.what name and version; an installation of something else is replaced
 * @param {(folder: string) => Promise<void>} wish.install fills an empty folder
 * @returns {Promise<string>} the folder
 */
export async function installOnce({ folder, what, install }) {
	if (await isComplete(folder, what)) return folder;
	await mkdir(dirname(folder), { recursive: true });
	await withLock(`${folder}.lock`, `installing ${what}`, async () => {
		if (await isComplete(folder, what)) return;
		await removeLeftovers(folder);
		const partial = `${folder}.partial-${process.pid}`;
		try {
			await mkdir(partial);
			await install(partial);
			await writeFile(join(partial, MARKER), `${what}\n`);
			await rm(folder, { recursive: true, force: true });
			await rename(partial, folder);
		} catch (error) {
			await rm(partial, { recursive: true, force: true });
			// Somebody who took over our lock may have been faster; theirs is as good as ours.
			if (!(await isComplete(folder, what))) throw error;
		}
	});
	return folder;
}

/** @param {string} folder @param {string} what */
async function isComplete(folder, what) {
	try {
		return (await readFile(join(folder, MARKER), 'utf8')).trim() === what;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return false;
		throw error;
	}
}

/**
 * Half installations of runs that were killed.
 *
 * @param {string} folder
 */
async function removeLeftovers(folder) {
	const prefix = `${basename(folder)}.partial-`;
	for (const name of await readdir(dirname(folder))) {
		if (name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length)))) {
			await rm(join(dirname(folder), name), { recursive: true, force: true });
		}
	}
}
