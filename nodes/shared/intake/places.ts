/**
 * Places for what is worked on at a time, so that a flood of posts, or a ledger that does not answer, fills
 * no memory: who finds none is told to come again.
 */
export class Places {
	readonly #most: number;
	#taken = 0;

	constructor(most: number) {
		this.#most = most;
	}

	/** A place until `leave` is called, which may be called twice; `undefined` where there is none. */
	take(): { leave(): void } | undefined {
		if (this.#taken >= this.#most) return undefined;
		this.#taken += 1;
		let isTaken = true;
		return {
			leave: () => {
				if (isTaken) this.#taken -= 1;
				isTaken = false;
			},
		};
	}
}
