/** Time as the sandbox sees it: replaced in tests so that nothing sleeps. */
export interface Clock {
	/** Now, in epoch milliseconds. */
	now(): number;
	/** Runs `task` once, `delayMs` milliseconds from now (any length); returns what calls it off. */
	after(delayMs: number, task: () => void): () => void;
}

// setTimeout keeps its delay in a signed 32-bit integer: past 24.8 days it would fire at once.
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
	now: () => Date.now(),
	after(delayMs, task) {
		const due = Date.now() + delayMs;
		let timer: NodeJS.Timeout;
		const wait = () => {
			const left = due - Date.now();
			if (left > LONGEST_TIMEOUT_MS) timer = setTimeout(wait, LONGEST_TIMEOUT_MS);
			else timer = setTimeout(task, Math.max(0, left));
		};
		wait();
		return () => clearTimeout(timer);
	},
};
