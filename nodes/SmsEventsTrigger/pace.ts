import { performance, type EventLoopUtilization } from 'node:perf_hooks';

/** Milliseconds over which it is measured. */
const SPAN_MS = 10_000;
/** Posts in that time below which a busy process has other reasons. */
const MANY = 100;
/** The share of its time in which a process may work before what comes piles up. */
const FULL = 0.9;

type Measure = (before?: EventLoopUtilization) => EventLoopUtilization;

/** Tells when posts come faster than this process takes them: many of them, and never a pause. */
export class Pace {
	readonly #measure: Measure;
	#since = 0;
	#posts = 0;
	#before: EventLoopUtilization;

	/** @param measure how busy this process was, since it started or since a measurement before */
	constructor(measure: Measure = (before) => performance.eventLoopUtilization(before)) {
		this.#measure = measure;
		this.#before = measure();
	}

	/**
	 * Counts a post.
	 *
	 * @param now milliseconds of any steady clock
	 * @returns posts a second, once a span is over in which they were too many
	 */
	count(now: number): number | undefined {
		this.#posts += 1;
		const lasted = now - this.#since;
		if (lasted < SPAN_MS) return undefined;
		const { utilization } = this.#measure(this.#before);
		const posts = this.#posts;
		this.#since = now;
		this.#posts = 0;
		this.#before = this.#measure();
		// After a silence the span is long, and says nothing.
		const isFull = lasted < 2 * SPAN_MS && posts >= MANY && utilization >= FULL;
		return isFull ? posts / (lasted / 1000) : undefined;
	}
}

/** What to do about it, by n8n's own settings. */
export function adviceOnPace(perSecond: number, environment: NodeJS.ProcessEnv): string {
	const figure = Math.round(perSecond);
	const what = `Posts come faster than this process takes them (${figure} a second), and a STOP waits in line behind delivery reports`;
	const isLazy =
		environment['N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE'] === 'true' ||
		environment['N8N_EXPRESSION_ENGINE'] === 'legacy';
	return isLazy
		? `${what}. Start more “n8n webhook” processes (queue mode), have the gateway post several reports at once if it can, or have it post fewer kinds of events.`
		: `${what}. Set N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true for n8n 2: a call then costs 3 ms of computing instead of 50.`;
}
