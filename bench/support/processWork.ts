import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

/** What a process has worked, and what those it started and that have ended did, in milliseconds; NaN where there is no /proc. */
export function processWork(pid: number | undefined): { own: number; ended: number } {
	// After the name, which may hold spaces: the state is field 3 of proc(5), utime is 14.
	const fields = textOf(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
	const sum = (at: number) => (Number(fields[at]) + Number(fields[at + 1])) * TICK_MS;
	return { own: sum(11), ended: sum(13) };
}

/** The process with this in its environment whose command ends in a word. */
export const processWith = (environment: string, word: string): number | undefined =>
	folder('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.find((pid) => {
			const command = textOf(`/proc/${pid}/cmdline`).split('\0');
			const isMeant = command.at(-2) === word && !command.some((part) => part.includes('leash'));
			return isMeant && textOf(`/proc/${pid}/environ`).includes(`${environment}\0`);
		});

function folder(path: string): readonly string[] {
	try {
		return readdirSync(path);
	} catch {
		// Not on Linux.
		return [];
	}
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		// Ended since, or somebody else's.
		return '';
	}
}
