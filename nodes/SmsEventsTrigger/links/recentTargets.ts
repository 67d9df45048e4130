/** Where links led lately, for the minutes in which the ledger cannot be asked. */
export class RecentTargets {
	readonly #targets = new Map<string, { readonly url: string; readonly at: number }>();
	readonly #most: number;
	readonly #keptMs: number;

	/**
	 * @param most how many are kept
	 * @param keptMs for how long: what was erased meanwhile must not be told for ever
	 */
	constructor(most: number, keptMs: number) {
		this.#most = most;
		this.#keptMs = keptMs;
	}

	/** @param now epoch ms */
	keep(code: string, url: string, now: number): void {
		this.#targets.delete(code);
		this.#targets.set(code, { url, at: now });
		for (const oldest of this.#targets.keys()) {
			if (this.#targets.size <= this.#most) break;
			this.#targets.delete(oldest);
		}
	}

	forget(code: string): void {
		this.#targets.delete(code);
	}

	/** @param now epoch ms */
	find(code: string, now: number): string | undefined {
		const kept = this.#targets.get(code);
		return kept && Math.abs(now - kept.at) < this.#keptMs ? kept.url : undefined;
	}
}
