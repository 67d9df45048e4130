import type { Program } from './startProgram.mts';

/** Nobody presses Ctrl-C twice within this time and means it: npm and the terminal both deliver one. */
const SAME_WISH_MS = 1_500;

/**
 * Turns the signals that ask this process to end into a promise, from now on. A second one that comes
 * later means "at once".
 */
export function stopSignal(): Promise<NodeJS.Signals> {
	return new Promise((resolve) => {
		let first: number | undefined;
		const onSignal = (signal: NodeJS.Signals) => {
			first ??= Date.now();
			if (Date.now() - first > SAME_WISH_MS) process.exit(1);
			resolve(signal);
		};
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
	});
}

/** The first of some programs to end. */
export async function firstToEnd(programs: readonly Program[]): Promise<Program> {
	return await Promise.race(programs.map((program) => program.ended.then(() => program)));
}
