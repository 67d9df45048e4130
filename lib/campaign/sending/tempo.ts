/** How far a run may catch up on time it lost, in milliseconds. More would be a burst. */
const CATCH_UP_MS = 100;

/**
 * A token bucket: says how long to wait (ms) before so many more messages may leave. Every call takes
 * its place in the line, so each must be waited out.
 *
 * @param perSecond messages a second, more than 0
 */
export function openPace(perSecond: number): (count: number, now: number) => number {
	let next = -Infinity;
	return (count, now) => {
		const turn = Math.max(next, now - CATCH_UP_MS);
		next = turn + (count / perSecond) * 1000;
		return Math.max(0, turn - now);
	};
}

/** Requests in a row that came to nothing, after which a run gives up on the gateway. */
export const FAILURES_IN_A_ROW = 6;

/** The longest that a run waits for a gateway that asks it to, in milliseconds. */
export const LONGEST_WAIT_MS = 5 * 60_000;

const FIRST_WAIT_MS = 500;
const LONGEST_BACK_OFF_MS = 30_000;

/**
 * How the gateway is doing, for all requests of a run: when one is throttled or gets no answer, all
 * wait, each time twice as long, so that a gateway in trouble is not hammered. Instants are those of `Ports.elapsed`.
 */
export interface Health {
	/** Milliseconds to wait before the next request. */
	waitFor(now: number): number;
	answered(): void;
	/** A request begun at `begunAt` came to nothing; `retryAfterMs` is what the gateway asked for. */
	failed(begunAt: number, now: number, retryAfterMs?: number): void;
	/** Why there is no use in going on, if there is none. */
	readonly verdict: 'fine' | 'failing' | 'asks_to_wait';
}

export function openHealth(random: () => number): Health {
	let failures = 0;
	let lastFailure = -Infinity;
	let closedUntil = -Infinity;
	let asksToWait = false;

	return {
		waitFor: (now) => Math.max(0, closedUntil - now),
		answered() {
			failures = 0;
		},
		failed(begunAt, now, retryAfterMs) {
			// Requests that were under way together fail together: that is one failure, not ten.
			if (begunAt >= lastFailure) {
				failures += 1;
				lastFailure = now;
			}
			if (retryAfterMs !== undefined && retryAfterMs > LONGEST_WAIT_MS) asksToWait = true;
			closedUntil = Math.max(closedUntil, now + (retryAfterMs ?? backOff(failures, random())));
		},
		get verdict() {
			if (asksToWait) return 'asks_to_wait';
			return failures >= FAILURES_IN_A_ROW ? 'failing' : 'fine';
		},
	};
}

/** Half of it fixed and half by chance, so that several runs do not come back at the same moment. */
const backOff = (failures: number, chance: number): number =>
	Math.min(LONGEST_BACK_OFF_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1)) *
	(0.5 + chance / 2);
