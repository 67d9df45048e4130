import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, installOnce, runNpm, say, UserError } from '../setup/index.mjs';
import { tailOf } from '../process/index.mts';
import { withProgress } from './progress.mts';
import { n8nReleases, type N8nRelease, type N8nVersion } from './releases.mts';

/**
 * A complete n8n of a version, fetched once into the cache.
 *
 * Install scripts are left out, since some of n8n's dependencies would download or compile what nobody
 * needs here; the few native modules that count are then built one by one.
 *
 * @returns the folder whose node_modules hold n8n
 */
export async function installN8n(version: N8nVersion): Promise<string> {
	const release: N8nRelease = n8nReleases[version];
	const log = join(cacheFolder(), `n8n-${version}.log`);
	return await installOnce({
		folder: join(cacheFolder(), `n8n-${version}`),
		what: `n8n@${version}`,
		install: async (folder) => {
			say(
				`Fetching n8n ${version}, once: about ${release.duration}, ` +
					`${release.sizeOnDisk} in ${cacheFolder()}.`,
			);
			await writeFile(join(folder, 'package.json'), manifest(version, release));
			const npm = (what: string, ...args: readonly string[]) =>
				withProgress(what, folder, () => runNpmOrExplain(args, folder, log));
			await npm('installing packages', 'install', '--ignore-scripts', '--no-audit', '--no-fund');
			for (const name of release.native) await npm(`building ${name}`, 'rebuild', name);
		},
	});
}

function manifest(version: N8nVersion, release: N8nRelease): string {
	return JSON.stringify({
		name: 'n8n-host',
		private: true,
		dependencies: { n8n: version },
		overrides: release.overrides,
	});
}

async function runNpmOrExplain(args: readonly string[], folder: string, log: string) {
	const code = await runNpm([...args, '--loglevel=error'], { folder, log });
	if (code === 0) return;
	throw new UserError(
		`npm ${args.join(' ')} for n8n did not succeed (exit code ${code}). ` +
			`The end of ${log}:\n${await tailOf(log, 15)}`,
	);
}
