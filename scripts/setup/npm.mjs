import { closeSync, openSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { runProgram } from './runProgram.mjs';
import { say } from './say.mjs';

/**
 * How to call npm: by the script that called us (`npm_execpath`), under the Node of our choice; else the
 * npm on PATH.
 *
 * @param {string} node the Node that runs npm
 * @param {Record<string, string | undefined>} [environment]
 */
export function npmCommand(node, environment = process.env) {
	const script = environment.npm_execpath;
	if (script && /npm-cli\.[cm]?js$/.test(script)) return { command: node, args: [script] };
	return process.platform === 'win32'
		? { command: 'npm.cmd', args: [], shell: true }
		: { command: 'npm', args: [] };
}

/**
 * Runs npm in a folder and waits for its end. What npm prints goes to the log file if one is given (it is
 * appended to), else to stderr.
 *
 * @param {readonly string[]} args
 * @param {{ folder: string, node?: string, log?: string }} options
 * @returns {Promise<number>} npm's exit code
 */
export async function runNpm(args, { folder, node = process.execPath, log }) {
	const npm = npmCommand(node);
	const output = log === undefined ? process.stderr.fd : openSync(log, 'a');
	try {
		return await runProgram(npm.command, [...npm.args, ...args, '--prefix', folder], {
			cwd: folder,
			env: withNodeFirst(node),
			stdio: ['ignore', output, output],
			...(npm.shell && { shell: true }),
		});
	} finally {
		if (log !== undefined) closeSync(output);
	}
}

/** What a shell reports for a command that Ctrl-C, a hang-up or a polite request ended. */
const TOLD_TO_STOP = [130, 129, 143];

/**
 * `npm install`, tried once more if it fails: among a thousand packages npm now and then trips over the
 * network, or over a file of its own that is not written yet, and a second run completes the first.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof runNpm>[1]} options
 * @returns {Promise<number>} npm's exit code
 */
export async function npmInstall(args, options) {
	// A log tells of each package, by which progress is counted; a person is only told what went wrong.
	const loglevel = options.log === undefined ? 'error' : 'http';
	const install = () => runNpm(['install', ...args, `--loglevel=${loglevel}`], options);
	const code = await install();
	if (code === 0 || TOLD_TO_STOP.includes(code)) return code;
	say(`npm install ended with exit code ${code}; trying once more.`);
	return await install();
}

/**
 * The environment in which `node`, called by name, is the given one.
 *
 * @param {string} node
 * @param {Record<string, string | undefined>} [environment]
 */
export const withNodeFirst = (node, environment = process.env) =>
	withFolderFirst(dirname(node), environment);

/**
 * The environment with one more folder at the front of PATH (which Windows spells "Path").
 *
 * @param {string} folder
 * @param {Record<string, string | undefined>} environment
 */
export function withFolderFirst(folder, environment) {
	const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
	const path = [folder, environment[name]].filter(Boolean).join(delimiter);
	return { ...environment, [name]: path };
}
