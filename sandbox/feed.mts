/** Which phones changed, for each page that is looking. */
export class Feed {
	readonly #viewers = new Set<Viewer>();

	mark(number: string): void {
		for (const viewer of this.#viewers) viewer.mark(number);
	}

	/** Something other than a phone changed. */
	nudge(): void {
		for (const viewer of this.#viewers) viewer.nudge();
	}

	open(): Viewer {
		const viewer = new Viewer(() => this.#viewers.delete(viewer));
		this.#viewers.add(viewer);
		return viewer;
	}

	close(): void {
		for (const viewer of [...this.#viewers]) viewer.close();
	}
}

/** What one open page has not been told yet. */
export class Viewer {
	readonly #changed = new Set<string>();
	readonly #onClose: () => void;
	#wake: (() => void) | undefined;
	#nudged = false;
	#closed = false;

	constructor(onClose: () => void) {
		this.#onClose = onClose;
	}

	get closed(): boolean {
		return this.#closed;
	}

	mark(number: string): void {
		this.#changed.add(number);
		this.#wake?.();
	}

	nudge(): void {
		this.#nudged = true;
		this.#wake?.();
	}

	/** Resolves once something changed, `longestMs` passed, or the page went away. */
	async wait(longestMs: number): Promise<void> {
		if (this.#closed || this.#nudged || this.#changed.size > 0) return;
		let timer: NodeJS.Timeout | undefined;
		await new Promise<void>((resolve) => {
			timer = setTimeout(resolve, longestMs);
			this.#wake = resolve;
		});
		clearTimeout(timer);
		this.#wake = undefined;
	}

	/** The numbers changed since the last call. */
	take(): string[] {
		const numbers = [...this.#changed];
		this.#changed.clear();
		this.#nudged = false;
		return numbers;
	}

	close(): void {
		this.#closed = true;
		this.#wake?.();
		this.#onClose();
	}
}
