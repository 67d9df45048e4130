import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @type {readonly NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end, passing on the signals this process gets meanwhile, so that ending the
 * parent never leaves it behind.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 128 + signal number when a signal ended it, as a shell says it
 */
export async function runProgram(command, args, options = {}) {
	const child = spawn(command, args, { stdio: 'inherit', ...options });
	const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
	for (const signal of PASSED_ON) process.on(signal, passOn);
	try {
		return await new Promise((resolve, reject) => {
			child.once('error', reject);
			child.once('exit', (code, signal) =>
				resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
			);
		});
	} finally {
		for (const signal of PASSED_ON) process.off(signal, passOn);
	}
}
