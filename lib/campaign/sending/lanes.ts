/** A request that takes so much longer than the quickest one has been waiting for others at the gateway. */
const SLOWER = 2;
/** Differences below that say nothing (ms). */
const NOISE_MS = 20;

/**
 * How many requests may be under way at once. It begins where a careful person would, and as long as the
 * gateway keeps up there is one more for each answer; from the first trouble on, one more for each round of
 * them. Trouble halves it.
 */
export interface Lanes {
	/** A whole number, 1 or more. */
	readonly width: number;
	/** All is well with a request that took so long (ms). */
	keptUp(tookMs: number): void;
	/** A request begun at `begunAt` was throttled, or came to nothing. */
	fellBehind(begunAt: number, now: number): void;
}

/** @param most it is never wider; as wide as it begins when that is what was asked for */
export function openLanes(first: number, most = first): Lanes {
	let width = first;
	let quickest = Infinity;
	let isCareful = false;
	let lastTrouble = -Infinity;
	return {
		get width() {
			return Math.floor(width);
		},
		keptUp(tookMs) {
			quickest = Math.min(quickest, tookMs);
			if (tookMs > quickest * SLOWER + NOISE_MS) return;
			width = Math.min(most, width + (isCareful ? 1 / width : 1));
		},
		fellBehind(begunAt, now) {
			// Those under way together fall behind together: that is one trouble, not ten.
			if (begunAt < lastTrouble || most === first) return;
			lastTrouble = now;
			isCareful = true;
			width = Math.max(1, width / 2);
		},
	};
}
