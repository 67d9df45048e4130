import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What this process still holds once all that is not needed has gone, in bytes. */
export async function heldMemory(): Promise<number> {
	for (let i = 0; i < 4; i++) {
		// What was let go of by a promise goes a moment later.
		await sleep(20);
		collect();
	}
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}
