import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './codeOf.mjs';
import { cacheFolder } from './cacheFolder.mjs';
import { withLock } from './lock.mjs';
import { npmInstall } from './npm.mjs';
import { say } from './say.mjs';
import { UserError } from './UserError.mjs';

/**
 * The project's devDependencies, installed when they are missing or package-lock.json has changed since.
 *
 * @param {string} project the folder of package.json
 * @param {string} node the Node to run npm with
 */
export async function ensureDependencies(project, node) {
	if (await areInstalled(project)) return;
	const cache = cacheFolder();
	await mkdir(cache, { recursive: true });
	const lock = join(cache, `dependencies-${shortHash(project)}.lock`);
	await withLock(lock, 'installing the development dependencies', async () => {
		if (await areInstalled(project)) return;
		say('Installing the development dependencies (about 1 GB, about a minute the first time).');
		const code = await npmInstall([], { folder: project, node });
		if (code !== 0) throw new UserError(`npm install did not succeed (exit code ${code}).`);
		await writeFile(stampFile(project), await fingerprint(project));
	});
}

/** @param {string} project */
async function areInstalled(project) {
	try {
		return (await readFile(stampFile(project), 'utf8')) === (await fingerprint(project));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return false;
		throw error;
	}
}

/** @param {string} project */
const stampFile = (project) => join(project, 'node_modules', '.installed-from');

/**
 * By content and not by date: a checkout touches files without changing them.
 *
 * @param {string} project
 */
async function fingerprint(project) {
	return shortHash(await readFile(join(project, 'package-lock.json'), 'utf8'));
}

/** @param {string} text */
const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
