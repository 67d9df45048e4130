import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleLedger } from '../support/bundleLedger';
import type { SenderTask } from './sender.mts';

/** Made once for all tests of a file. */
let bundle: string | undefined;

/** Starts a worker; resolves when it has opened the ledger and waits for `begin`. */
export const startSender = (task: Omit<SenderTask, 'bundle'>): Promise<ChildProcess> =>
	startProgram('sender.mts', task);

/** The same for another program of this folder. */
export async function startProgram(file: string, task: object): Promise<ChildProcess> {
	bundle ??= bundleLedger(path.join(__dirname, '../..'));
	const program = path.join(__dirname, file);
	const flags = ['--no-warnings', '--experimental-strip-types'];
	const child = spawn(process.execPath, [...flags, program, JSON.stringify({ ...task, bundle })], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	await new Promise((resolve) => {
		child.stdout?.once('data', resolve);
		child.once('exit', resolve);
	});
	return child;
}

export const begin = (child: ChildProcess): void => void child.stdin?.end();

/** Kills a worker a moment after it has come so many steps, wherever it is by then. */
export function killAfter(child: ChildProcess, steps: number, milliseconds: number): void {
	let taken = 0;
	child.stdout?.on('data', (dots: Buffer) => {
		taken += dots.length;
		if (taken >= steps) setTimeout(() => child.kill('SIGKILL'), milliseconds);
	});
}

/** How a process ended: its exit code, or the signal that ended it. */
export const ended = (child: ChildProcess): Promise<number | string | null> =>
	new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) {
			resolve(child.exitCode ?? child.signalCode);
		} else child.once('exit', (code, signal) => resolve(code ?? signal));
	});

/** The whole lines of a log; a line cut off by a kill was not finished. */
export const linesOf = (file: string): string[] =>
	existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
