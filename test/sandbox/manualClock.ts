import type { Clock } from '../../sandbox/clock.mts';

interface Planned {
	readonly due: number;
	readonly task: () => void;
}

/** A clock that stands still until told otherwise. */
export class ManualClock implements Clock {
	#now: number;
	readonly #planned = new Set<Planned>();

	constructor(start: string) {
		this.#now = Date.parse(start);
	}

	now(): number {
		return this.#now;
	}

	after(delayMs: number, task: () => void): () => void {
		const planned = { due: this.#now + delayMs, task };
		this.#planned.add(planned);
		return () => this.#planned.delete(planned);
	}

	/** Moves on by `ms`, running on the way what comes due, in order. */
	advance(ms: number): void {
		const end = this.#now + ms;
		for (;;) {
			const next = [...this.#planned]
				.filter(({ due }) => due <= end)
				.sort((a, b) => a.due - b.due)
				.at(0);
			if (next === undefined) break;
			this.#planned.delete(next);
			this.#now = Math.max(this.#now, next.due);
			next.task();
		}
		this.#now = end;
	}
}
