import type { Logger } from 'n8n-workflow';

/** Milliseconds in which one sentence is said once, however often there is cause. */
const QUIET_MS = 60_000;

const MOST_KEPT = 100;

const said = new Map<string, number>();

/** Warns in n8n's log, without filling it: no post of somebody else's makes more than a line a minute. */
export function sayOnce(logger: Pick<Logger, 'warn'>, sentence: string, now = Date.now()): void {
	const before = said.get(sentence);
	if (before !== undefined && now - before < QUIET_MS) return;
	said.delete(sentence);
	said.set(sentence, now);
	for (const oldest of said.keys()) {
		if (said.size <= MOST_KEPT) break;
		said.delete(oldest);
	}
	logger.warn(sentence);
}
