import { setTimeout as sleep } from 'node:timers/promises';
import type { Program } from './startProgram.mts';

const PAUSE_MS = 200;
const ATTEMPT_MS = 5_000;

/**
 * Waits until a program just started answers.
 *
 * @param isReady tried again and again; a rejection counts as "not yet". Its signal ends an attempt that hangs
 * @throws when the program ends first or the time is over, with the end of its log
 */
export async function untilReady(
	program: Program,
	timeoutMs: number,
	isReady: (signal: AbortSignal) => Promise<boolean>,
): Promise<void> {
	const deadline = Date.now() + timeoutMs;
	while (program.isRunning() && Date.now() < deadline) {
		if (await isReady(AbortSignal.timeout(ATTEMPT_MS)).catch(() => false)) return;
		await sleep(PAUSE_MS);
	}
	const what = program.isRunning()
		? `did not answer within ${timeoutMs / 1000} s`
		: `ended with exit code ${await program.ended} instead of starting`;
	await program.stop();
	throw new Error(
		`${program.name} ${what}. The end of ${program.logFile}:\n${await program.logTail()}`,
	);
}
