import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../project.mts';
import { runNpm } from '../setup/index.mjs';

const run = promisify(execFile);

/**
 * Packs the built project and puts it into an n8n user folder as n8n's "Install community node" leaves it,
 * without asking n8n: packed by npm, unpacked into `.n8n/nodes/node_modules`, without development and peer dependencies.
 *
 * @returns the installed package's folder
 */
export async function installPackage(userFolder: string): Promise<string> {
	const temporary = await mkdtemp(join(tmpdir(), 'sms-campaign-pack-'));
	try {
		return await unpack(await packPackage(temporary), join(userFolder, '.n8n', 'nodes'));
	} finally {
		await rm(temporary, { recursive: true });
	}
}

/**
 * What would be published, as one file.
 *
 * @param target the folder to leave it in
 * @returns the tarball's path
 */
export async function packPackage(target: string): Promise<string> {
	const log = join(target, 'npm.log');
	const code = await runNpm(['pack', '--ignore-scripts', '--pack-destination', target], {
		folder: projectFolder,
		log,
	});
	if (code !== 0) throw new Error(`npm pack did not succeed:\n${await readFile(log, 'utf8')}`);
	const tarball = (await readdir(target)).find((name) => name.endsWith('.tgz'));
	if (tarball === undefined) throw new Error(`npm pack left no tarball in ${target}`);
	return join(target, tarball);
}

async function unpack(tarball: string, nodes: string): Promise<string> {
	const { name } = await readManifest(join(projectFolder, 'package.json'));
	const folder = join(nodes, 'node_modules', String(name));
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);

	const manifest = join(folder, 'package.json');
	const installed = await readManifest(manifest);
	for (const group of ['devDependencies', 'peerDependencies', 'optionalDependencies']) {
		delete installed[group];
	}
	await writeFile(manifest, JSON.stringify(installed, null, 2));
	await writeFile(
		join(nodes, 'package.json'),
		JSON.stringify({
			name: 'installed-nodes',
			private: true,
			dependencies: { [String(name)]: installed['version'] },
		}),
	);
	return folder;
}

async function readManifest(path: string): Promise<Record<string, unknown>> {
	return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
}
