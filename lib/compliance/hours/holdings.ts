/** Something that is so at every moment from `from` to before `until` (epoch ms). */
export interface Holding<Value> {
	readonly from: number;
	readonly until: number;
	readonly value: Value;
}

/** A fortnight has some fifty of them in one place; the limit only stops a leak in odd uses. */
const MOST = 1500;

/**
 * What was found to hold, by the moments for which it does. Two that overlap are of one mind, since
 * each was found to hold until the next change.
 */
export class Holdings<Value> {
	/** In order, and without overlap. */
	#held: Holding<Value>[] = [];
	/** Moments of a run follow each other, and most are in the same one. */
	#last: Holding<Value> | undefined;

	find(at: number): Value | undefined {
		const last = this.#last;
		if (last && at >= last.from && at < last.until) return last.value;
		const found = this.#held[this.#indexAfter(at) - 1];
		if (!found || at >= found.until) return undefined;
		this.#last = found;
		return found.value;
	}

	/** Adds one that was looked for in vain at its beginning. */
	add(holding: Holding<Value>): void {
		if (this.#held.length >= MOST) this.#held = [];
		const index = this.#indexAfter(holding.from);
		const next = this.#held[index];
		const isOneWithNext = next !== undefined && next.from < holding.until;
		this.#held.splice(index, isOneWithNext ? 1 : 0, holding);
		this.#last = holding;
	}

	/** Where the first one is that begins after a moment. */
	#indexAfter(at: number): number {
		let low = 0;
		let high = this.#held.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#held[middle]?.from ?? Infinity) <= at) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
