const { execFile } = require('node:child_process');
const { chmod, cp, mkdir, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { promisify } = require('node:util');
const { dest, parallel, series, src, task } = require('gulp');
const { bin, n8n } = require('./package.json');

const run = promisify(execFile);
const SANDBOX = bin['n8n-nodes-sms-campaign'];

/**
 * Runs a JavaScript tool of a devDependency under this same Node; its output is shown when it fails.
 *
 * @returns what it printed
 */
async function tool(script, ...args) {
	try {
		const { stdout } = await run(process.execPath, [script, ...args], {
			maxBuffer: 64 * 1024 * 1024,
		});
		return stdout;
	} catch (error) {
		throw new Error(`${path.basename(script)} failed\n${error.stdout}${error.stderr}`);
	}
}

const clean = () => rm('dist', { recursive: true, force: true });

const typecheck = () => tool(require.resolve('typescript/bin/tsc'), '--project', 'tsconfig.json');

/** The files of which the bundles are made. */
const bundled = new Set();

const noteModules = (output) => {
	for (const file of output) {
		if (file.type === 'chunk') for (const id of file.moduleIds) bundled.add(id);
	}
};

/** The notices of other people's work go where their code goes. */
async function licences() {
	const { thirdPartyLicences } = await import('./scripts/generate/thirdPartyLicences.mjs');
	await writeFile('dist/third-party-licences.txt', thirdPartyLicences([...bundled], __dirname));
}

/**
 * Every node and credential becomes one CommonJS file, and what they share becomes chunks, so that a
 * library is loaded once, and only by a node that needs it, in turns with the rest of n8n. n8n-workflow is the
 * host's own copy.
 */
async function bundle() {
	const { rolldown } = await import('rolldown');
	const entries = [...n8n.nodes, ...n8n.credentials].map((file) =>
		path.relative('dist', file).replace(/\.js$/, ''),
	);
	const build = await rolldown({
		input: Object.fromEntries(entries.map((entry) => [entry, `${entry}.ts`])),
		platform: 'node',
		external: ['n8n-workflow'],
	});
	const { output } = await build.generate({
		format: 'cjs',
		exports: 'named',
		entryFileNames: '[name].js',
		chunkFileNames: 'chunks/[name]-[hash].js',
	});
	await build.close();
	noteModules(output);
	const { inTurns } = await import('./scripts/bundle/inTurns.mjs');
	for (const [file, code] of await inTurns(output)) await write(path.join('dist', file), code);
}

async function write(file, code) {
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, code);
}

/**
 * The sandbox gateway as one file with its page beside it: what `npx n8n-nodes-sms-campaign` starts, so that
 * somebody who installed the nodes in an n8n of their own can try them without an account.
 */
async function sandbox() {
	const { rolldown } = await import('rolldown');
	const build = await rolldown({ input: 'sandbox/main.mts', platform: 'node' });
	const { output } = await build.write({
		file: SANDBOX,
		format: 'esm',
		banner: '#!/usr/bin/env node',
		codeSplitting: false,
	});
	await build.close();
	noteModules(output);
	await chmod(SANDBOX, 0o755);
	await cp('sandbox/page', path.join(path.dirname(SANDBOX), 'page'), { recursive: true });
}

// n8n resolves `file:` icons beside the compiled code, so dist mirrors the source tree. Without
// `encoding: false` gulp would read binary images as text.
const icons = () => src('icons/*.{png,svg}', { base: '.', encoding: false }).pipe(dest('dist'));

const codex = () => src('nodes/**/*.node.json', { base: '.' }).pipe(dest('dist'));

/** Writes dist/known and dist/types, with which n8n loads the package without running our code. */
const metadata = () => tool(require.resolve('n8n-core/bin/generate-metadata'));

/** Regenerates the data files derived from Google's phone metadata and from ICU; their tests compare them. */
const data = series(
	() => tool('scripts/generate/timeZonePrefixes.mts'),
	() => tool('scripts/generate/countries.mts'),
	() => tool('scripts/generate/areaCodes.mts'),
	() => tool('scripts/generate/zipZones.mts'),
	() => tool('scripts/generate/ummAlQura.mts'),
);

/** Writes docs/rules from the rules, and which reviews of them stand; a test compares both. */
const rules = async () => process.stdout.write(await tool('scripts/generate/rulesPage.mts'));

/** Renews the diagrams in docs/architecture.md from the table of a message's states; a test compares them. */
const architecture = () => tool('scripts/generate/architecture.mts');

/** Regenerates the documentation that the registry of gateways tells; a test compares it. */
async function gatewayGuide() {
	const { rolldown } = await import('rolldown');
	const build = await rolldown({ input: 'scripts/generate/gatewayGuide.mts', platform: 'node' });
	const { output } = await build.generate({ format: 'esm' });
	await build.close();
	const code = Buffer.from(output[0].code).toString('base64');
	const { GATEWAY_GUIDE_FILE, gatewayGuide: written } = await import(
		`data:text/javascript;base64,${code}`
	);
	await writeFile(GATEWAY_GUIDE_FILE, written());
}

task('clean', clean);
task('typecheck', typecheck);
task('bundle', bundle);
task('sandbox', sandbox);
task('licences', licences);
task('icons', icons);
task('codex', codex);
task('metadata', metadata);
task('data', data);
task('docs', series(rules, architecture, gatewayGuide));
task(
	'build',
	series(clean, parallel(typecheck, bundle, sandbox, icons, codex), parallel(licences, metadata)),
);
task('default', task('build'));
