/**
 * Stops the wall clock at a moment, so that what a test decides depends on no hour. Only the clock is a
 * stand-in: timers and sockets run as ever. `jest.useRealTimers()` lets it run again.
 *
 * @param at ISO 8601 with an offset, or epoch milliseconds
 */
export function standClockAt(at: string | number): void {
	jest.useFakeTimers({
		now: new Date(at),
		doNotFake: [
			'hrtime',
			'nextTick',
			'performance',
			'queueMicrotask',
			'setImmediate',
			'clearImmediate',
			'setInterval',
			'clearInterval',
			'setTimeout',
			'clearTimeout',
		],
	});
}
