import { setTimeout as sleep } from 'node:timers/promises';

/** What comes of it in time; `undefined` where it takes longer. */
export async function within<Value>(ms: number, work: Promise<Value>): Promise<Value | undefined> {
	const over = new AbortController();
	const late = sleep(ms, undefined, { signal: over.signal }).catch(() => undefined);
	try {
		return await Promise.race([work, late]);
	} finally {
		over.abort();
	}
}
