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
