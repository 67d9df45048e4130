/** Bytes that come in pieces, taken in amounts, and never twice. */
export class ForwardBytes {
	readonly #pieces: AsyncIterator<Uint8Array>;
	#piece: Uint8Array = new Uint8Array();
	#position = 0;

	constructor(pieces: AsyncIterable<Uint8Array>) {
		this.#pieces = pieces[Symbol.asyncIterator]();
	}

	/** What comes next, at most `most` bytes of it; nothing at the end. */
	async next(most: number): Promise<Uint8Array> {
		while (this.#piece.length === 0) {
			const { done, value } = await this.#pieces.next();
			if (done) return this.#piece;
			this.#piece = value;
		}
		const taken = this.#piece.subarray(0, most);
		this.#piece = this.#piece.subarray(taken.length);
		this.#position += taken.length;
		return taken;
	}

	/** Exactly `count` bytes, or fewer at the end. */
	async exactly(count: number): Promise<Uint8Array> {
		const parts: Uint8Array[] = [];
		for (let left = count; left > 0;) {
			const part = await this.next(left);
			if (part.length === 0) break;
			parts.push(part);
			left -= part.length;
		}
		return Buffer.concat(parts);
	}

	/** @returns whether that position lies ahead and was reached */
	async goTo(position: number): Promise<boolean> {
		while (this.#position < position) {
			if ((await this.next(position - this.#position)).length === 0) return false;
		}
		return this.#position === position;
	}

	async close(): Promise<void> {
		await this.#pieces.return?.();
	}
}
