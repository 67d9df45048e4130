import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const terminal = process.stderr;
// A terminal shows one line that changes; a log file gets a new line, so fewer of them.
const EVERY_MS = terminal.isTTY ? 3_000 : 20_000;

/**
 * Does some long work while saying how long it has taken, how large the folder has become, and how far it is.
 *
 * @param reached says how far, where that can be known
 */
export async function withProgress<Value>(
	what: string,
	folder: string,
	work: () => Promise<Value>,
	reached: () => Promise<string> = async () => '',
): Promise<Value> {
	const start = Date.now();
	let finished = false;
	const report = async () => {
		const [size, far] = await Promise.all([sizeOf(folder), reached()]);
		if (finished) return;
		show([`  ${what}`, far, elapsed(Date.now() - start), size].filter(Boolean).join(', '));
	};
	show(`  ${what} …`);
	const timer = setInterval(report, EVERY_MS);
	try {
		return await work();
	} finally {
		finished = true;
		clearInterval(timer);
		show(`  ${what}: ${elapsed(Date.now() - start)}`);
		if (terminal.isTTY) terminal.write('\n');
	}
}

function show(line: string): void {
	terminal.write(terminal.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
}

/** Milliseconds as people say them: "45 s", "3 min 5 s". */
export function elapsed(ms: number): string {
	const seconds = Math.round(ms / 1000);
	const minutes = Math.floor(seconds / 60);
	return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}

/** The size of a folder on disk, or nothing where there is no `du`. */
async function sizeOf(folder: string): Promise<string> {
	try {
		const { stdout } = await run('du', ['-sk', folder]);
		return `${(Number.parseInt(stdout, 10) / 1024 ** 2).toFixed(1)} GB on disk`;
	} catch {
		return '';
	}
}
