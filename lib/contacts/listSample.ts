import { textOf, type Cells } from './cells';
import { holdsNumber } from './splitNumbers';

/** Rows looked at for what a column holds. */
const LOOKED_AT = 1000;

/** At most so many of a list, from all over it: its beginning may be empty, or of one kind. */
export const spread = <Item>(items: readonly Item[], most: number): readonly Item[] =>
	items.length <= most
		? items
		: Array.from({ length: most }, (_, at) => Math.floor((at * items.length) / most)).flatMap(
				(at) => items.slice(at, at + 1),
			);

/** What the columns of a list hold, as rows from all over it show. */
export class ListSample {
	readonly #rows: readonly Cells[];
	readonly #sample: readonly Cells[];
	readonly #holds = new Map<string, boolean | undefined>();

	/** @param rows the whole list */
	constructor(rows: readonly Cells[]) {
		this.#rows = rows;
		this.#sample = spread(rows, LOOKED_AT);
	}

	/** The filled cells of a column, in the order of the list. */
	filled(name: string): readonly string[] {
		return this.#sample
			.map((cells) => textOf(cells, name))
			.filter((text) => text !== '' && text.trim() !== '');
	}

	/** Whether a column holds numbers; `undefined` where all that is looked at is empty. */
	holdsNumbers(name: string): boolean | undefined {
		if (!this.#holds.has(name)) {
			const texts = this.filled(name);
			this.#holds.set(name, texts.length === 0 ? undefined : texts.some(holdsNumber));
		}
		return this.#holds.get(name);
	}

	/** Likewise, but where only empty cells are in sight, all rows are looked at. */
	holdsAny(name: string): boolean {
		return this.holdsNumbers(name) ?? this.#rows.some((cells) => holdsNumber(textOf(cells, name)));
	}
}
