/*
 * node scripts/with-node.mjs <script> [arguments]
 * node scripts/with-node.mjs --bin <command> [arguments]
 *
 * Runs a script of this project, or a command of its devDependencies, under Node 24 with everything
 * installed. It is plain JavaScript and needs nothing but Node 20 and npm, since it is the first thing that
 * runs after a clone; when nothing is missing it says nothing.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	ensureDependencies,
	ensureNode,
	runProgram,
	say,
	UserError,
	withFolderFirst,
	withNodeFirst,
} from './setup/index.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {readonly string[]} args */
async function withNode(args) {
	const [first, ...rest] = args;
	const [bin, ...binArguments] = first === '--bin' ? rest : [];
	if (!first || (first === '--bin' && !bin)) {
		throw new UserError(
			'Usage: node scripts/with-node.mjs (<script> | --bin <command>) [arguments]',
		);
	}
	const node = await ensureNode();
	await ensureDependencies(project, node);
	const options = { cwd: project, env: environmentFor(node) };
	return bin
		? await runProgram(bin, binArguments, { ...options, shell: process.platform === 'win32' })
		: await runProgram(node, [resolve(project, first), ...rest], options);
}

/** @param {string} node */
function environmentFor(node) {
	const commands = join(project, 'node_modules', '.bin');
	const environment = withFolderFirst(commands, withNodeFirst(node));
	// node-gyp must compile against the headers of this very Node, and they lie beside its binary.
	const home = dirname(dirname(node));
	if (existsSync(join(home, 'include', 'node', 'node.h'))) environment.npm_config_nodedir = home;
	return environment;
}

try {
	process.exitCode = await withNode(process.argv.slice(2));
} catch (error) {
	say(error instanceof UserError ? error.message : error.stack);
	process.exitCode = 1;
}
