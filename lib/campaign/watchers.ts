/** What “Scheduled SMS Trigger” leaves in the ledger at each look: that somebody gives out what waits there. */
export interface Watcher {
	/** When it last looked, ISO 8601. */
	readonly lookedAt: string;
	/** Name of its workflow. */
	readonly workflow: string;
	/** Of this package. */
	readonly version: string;
	/** Whether it can ask a gateway what became of messages, and call back what is scheduled there. */
	readonly asksGateway: boolean;
	/** Names one life of the trigger, from its activation to its end. */
	readonly life: string;
	/** When that life ended, ISO 8601: the workflow was deactivated, or n8n stopped. */
	readonly endedAt?: string;
}

/** What all notes of watchers begin with. */
export const WATCHERS = 'watcher:';

/** The key of the ledger's note of one trigger. A copy of a workflow has nodes of the same ids. */
export const watcherNote = (workflowId: string, nodeId: string): string =>
	`${WATCHERS}${workflowId}/${nodeId}`;

/** Reads a note; one of another make tells nothing. */
export function readWatcher(note: string): Watcher | undefined {
	try {
		const read: unknown = JSON.parse(note);
		return isWatcher(read) ? read : undefined;
	} catch {
		return undefined;
	}
}

/** The trigger looks every minute; two looks may fail, and clocks of two machines differ a little. */
const SEEN_WITHIN_MS = 3 * 60_000;

/** Whether what waits in the ledger is given out when its time comes. */
export interface Watch {
	readonly isWatched: boolean;
	/** Who looked last, where nobody does now. */
	readonly last?: Watcher;
}

/**
 * A look counts for a few minutes on both sides of now: one that lies far ahead is from before the clock was
 * set back, and tells nothing of today.
 *
 * @param now epoch milliseconds
 */
export function watchOf(watchers: readonly Watcher[], now: number): Watch {
	const isAlive = ({ lookedAt, endedAt }: Watcher) =>
		endedAt === undefined && Math.abs(now - Date.parse(lookedAt)) <= SEEN_WITHIN_MS;
	if (watchers.some(isAlive)) return { isWatched: true };
	const last = watchers.toSorted((a, b) => a.lookedAt.localeCompare(b.lookedAt)).at(-1);
	return { isWatched: false, ...(last && { last }) };
}

const isWatcher = (value: unknown): value is Watcher =>
	typeof value === 'object' &&
	value !== null &&
	['lookedAt', 'workflow', 'version', 'life'].every(
		(name) => typeof Reflect.get(value, name) === 'string',
	) &&
	Number.isFinite(Date.parse(String(Reflect.get(value, 'lookedAt'))));
