/** Counts by key. */
export class Tally<Key extends string> {
	readonly #counts = new Map<Key, { count: number }>();
	/** Neighbours often have the same key. */
	#last: Key | undefined;
	#lastCount = { count: 0 };
	#total = 0;

	add(key: Key): void {
		if (key !== this.#last) {
			this.#lastCount = this.#counts.get(key) ?? { count: 0 };
			this.#counts.set(key, this.#lastCount);
			this.#last = key;
		}
		this.#lastCount.count++;
		this.#total++;
	}

	get total(): number {
		return this.#total;
	}

	/** The largest count first. */
	toRecord(): Record<Key, number> {
		const sorted = [...this.#counts].sort(([, a], [, b]) => b.count - a.count);
		return Object.fromEntries(sorted.map(([key, { count }]) => [key, count])) as Record<
			Key,
			number
		>;
	}
}
