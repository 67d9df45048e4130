import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	cacheFolder,
	installOnce,
	npmInstall,
	runNpm,
	runProgram,
	say,
	UserError,
} from '../setup/index.mjs';
import { tailOf } from '../process/index.mts';
import { npmCounts, sayCounts } from './npmCounts.mts';
import { withProgress } from './progress.mts';
import { n8nReleases, type N8nRelease, type N8nVersion } from './releases.mts';

// Said in full: npm hands the settings of our own .npmrc on to everything that it runs, hence to this npm.
const INSTALL_OPTIONS = [
	'--ignore-scripts',
	'--legacy-peer-deps=false',
	'--no-audit',
	'--no-fund',
] as const;

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
			const step = (what: string, npm: () => Promise<number>, reached?: () => Promise<string>) =>
				withProgress(
					what,
					folder,
					async () => {
						const code = await npm();
						if (code !== 0) throw await explain(what, code, log);
					},
					reached,
				);
			await step(
				'installing packages',
				() => npmInstall(INSTALL_OPTIONS, { folder, log }),
				await countsIn(log, release.packages),
			);
			for (const name of release.native) {
				await step(`building ${name}`, () =>
					runNpm(['rebuild', name, '--ignore-scripts=false'], { folder, log }),
				);
				await requireLoadable(name, folder);
			}
		},
	});
}

/** What npm says from now on in a log that earlier runs have written into. */
async function countsIn(log: string, total: number): Promise<() => Promise<string>> {
	const read = async () => await readFile(log, 'utf8').catch(() => '');
	const before = (await read()).length;
	return async () => sayCounts(npmCounts((await read()).slice(before)), total);
}

/** A native module that was not built is found out now, and not by n8n in the middle of its start. */
async function requireLoadable(name: string, folder: string): Promise<void> {
	const code = await runProgram(process.execPath, ['--eval', `require('${name}')`], {
		cwd: folder,
	});
	if (code !== 0) throw new UserError(`${name}, which n8n needs, was built but does not load.`);
}

function manifest(version: N8nVersion, release: N8nRelease): string {
	return JSON.stringify({
		name: 'n8n-host',
		private: true,
		dependencies: { n8n: version },
		overrides: release.overrides,
	});
}

async function explain(what: string, code: number, log: string): Promise<UserError> {
	return new UserError(
		`${what} for n8n did not succeed (exit code ${code}). The end of ${log}:\n` +
			lastLines(await tailOf(log, 200)),
	);
}

/** Without what npm says of each package that has come well. */
const lastLines = (tail: string): string =>
	tail
		.split('\n')
		.filter((line) => !/^npm http .*(?: 200 | 304 |cache)/.test(line))
		.slice(-15)
		.join('\n');
