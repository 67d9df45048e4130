import { spawn } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inProject } from '../project.mts';

export interface Program {
	readonly name: string;
	readonly logFile: string;
	/** Settles when the program has ended, with its exit code (128 + n: signal n ended it). */
	readonly ended: Promise<number>;
	isRunning(): boolean;
	/** Asks it to end, makes it end if it does not, and waits until it has. */
	stop(): Promise<void>;
	/** Ends it and all that it started at once, as a crash would: nothing is tidied up. */
	kill(): Promise<void>;
	/** Has it and all that it started stand still, or go on, as a machine that is suspended does. Not on Windows. */
	signal(name: 'SIGSTOP' | 'SIGCONT'): void;
	/** The last lines it wrote. */
	logTail(lines?: number): Promise<string>;
}

interface ProgramStart {
	/** What to call it in messages. */
	readonly name: string;
	readonly command: string;
	readonly args: readonly string[];
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Gets all it prints; appended to. */
	readonly logFile: string;
}

/** Starts a program that runs until it is stopped or this process ends, whichever comes first. */
export function startProgram(start: ProgramStart): Program {
	const log = openSync(start.logFile, 'a');
	const child = spawn(
		process.execPath,
		[inProject('scripts', 'process', 'leash.mts'), start.command, ...start.args],
		{
			env: start.environment,
			stdio: ['pipe', log, log],
			// Its own group: Ctrl-C in the terminal then reaches only us, and we end things in order.
			detached: process.platform !== 'win32',
		},
	);
	closeSync(log);

	let running = true;
	const ended = new Promise<number>((resolve) => {
		child.once('error', () => resolve(127));
		child.once('exit', (code) => resolve(code ?? 1));
	}).finally(() => {
		running = false;
	});

	return {
		name: start.name,
		logFile: start.logFile,
		ended,
		isRunning: () => running,
		async stop() {
			child.stdin?.end();
			await ended;
		},
		async kill() {
			// Its own group, see above; on Windows the leash alone, whose end the program notices.
			const group = process.platform === 'win32' ? child.pid : child.pid && -child.pid;
			if (running && group) process.kill(group, 'SIGKILL');
			await ended;
		},
		signal(name) {
			if (running && child.pid) process.kill(-child.pid, name);
		},
		logTail: (lines = 20) => tailOf(start.logFile, lines),
	};
}

/** The last lines of a text file. */
export async function tailOf(file: string, lines: number): Promise<string> {
	return (await readFile(file, 'utf8')).trimEnd().split('\n').slice(-lines).join('\n');
}
