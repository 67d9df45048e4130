/**
 * Stretches of time in which what comes is gathered for one execution. Nothing is kept here but the count:
 * whoever opened a window takes from the ledger what there is when it ends, so that nothing is lost with
 * this process.
 */
export class Windows {
	readonly #open = new Map<string, { count: number; most: number; end(): void }>();

	/**
	 * @param key whose window it is
	 * @param events how many came now
	 * @param limits the window ends after so many milliseconds, or when so many events have come
	 * @returns how many came, when the window ends, for whoever opens it; `undefined` while one is open
	 */
	join(
		key: string,
		events: number,
		{ ms, most }: { readonly ms: number; readonly most: number },
	): Promise<number> | undefined {
		const open = this.#open.get(key);
		if (open) {
			open.count += events;
			if (open.count >= open.most) open.end();
			return undefined;
		}
		if (events >= most) return Promise.resolve(events);
		return new Promise((resolve) => {
			const window = {
				count: events,
				most,
				end: () => {
					clearTimeout(timer);
					this.#open.delete(key);
					resolve(window.count);
				},
			};
			const timer = setTimeout(window.end, ms);
			this.#open.set(key, window);
		});
	}
}
