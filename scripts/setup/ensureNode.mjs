import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cacheFolder.mjs';
import { installOnce } from './installOnce.mjs';
import { isSuitableNode, nodeRelease } from './nodeRelease.mjs';
import { npmInstall } from './npm.mjs';
import { say } from './say.mjs';
import { UserError } from './UserError.mjs';

/**
 * A Node 24: the one running this if it is one, else one from the npm registry, fetched once.
 *
 * @returns {Promise<string>} the path of its binary
 */
export async function ensureNode() {
	if (isSuitableNode(process.versions.node)) return process.execPath;

	const release = nodeRelease(process.platform, process.arch);
	if (!release) {
		throw new UserError(
			`Node 24 is needed and this is ${process.version}. There is no Node package on npm for ` +
				`${process.platform}-${process.arch}: please install Node 24 and run this again.`,
		);
	}
	const { name, version } = release;
	const folder = await installOnce({
		folder: join(cacheFolder(), `node-${version}`),
		what: `${name}@${version}`,
		install: async (target) => {
			say(
				`This is Node ${process.versions.node}; fetching Node ${version} beside it, ` +
					'once (about 190 MB, a few seconds).',
			);
			await writeFile(join(target, 'package.json'), '{ "private": true }\n');
			const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
			const code = await npmInstall([`${name}@${version}`, ...options], { folder: target });
			if (code !== 0)
				throw new UserError(`npm could not fetch ${name}@${version} (exit code ${code}).`);
		},
	});
	const binary = process.platform === 'win32' ? 'node.exe' : 'node';
	return join(folder, 'node_modules', name, 'bin', binary);
}
