import type { Clock } from './clock.mts';

/** Things due later, at most one a key, all of which can be called off. */
export class Agenda {
	readonly #clock: Clock;
	readonly #callOffs = new Map<string, () => void>();

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Runs `task` in `delayMs` milliseconds, instead of what the key stood for so far. */
	plan(key: string, delayMs: number, task: () => void): void {
		this.callOff(key);
		const callOff = this.#clock.after(delayMs, () => {
			this.#callOffs.delete(key);
			task();
		});
		this.#callOffs.set(key, callOff);
	}

	callOff(key: string): void {
		this.#callOffs.get(key)?.();
		this.#callOffs.delete(key);
	}

	clear(): void {
		for (const key of [...this.#callOffs.keys()]) this.callOff(key);
	}
}
