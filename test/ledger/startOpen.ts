import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { bundleLedger } from '../support/bundleLedger';

const PROGRAM = path.join(__dirname, 'open.mts');

let bundle: string | undefined;

/** Starts a process that has the ledger of a folder open; resolves when so many people are recorded. */
export async function startOpen(folder: string, people: number): Promise<ChildProcess> {
	bundle ??= bundleLedger(path.join(__dirname, '../..'));
	const flags = ['--no-warnings', '--experimental-strip-types'];
	const child = spawn(process.execPath, [...flags, PROGRAM, bundle, folder, String(people)], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await new Promise((resolve) => {
		child.stdout?.once('data', resolve);
		child.once('exit', resolve);
	});
	return child;
}
