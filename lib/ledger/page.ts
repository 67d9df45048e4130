export interface PageOptions<Cursor> {
	/** The most rows of one page. */
	readonly limit: number;
	/** `next` of the page before. */
	readonly after?: Cursor | undefined;
}

export interface Page<Item, Cursor> {
	readonly items: readonly Item[];
	/** Where the next page begins; absent when this was the last one. */
	readonly next?: Cursor;
}

/** Cuts a page off rows of which one more than `limit` was asked for. */
export function pageOf<Item, Cursor>(
	rows: readonly Item[],
	limit: number,
	cursorOf: (item: Item) => Cursor,
): Page<Item, Cursor> {
	const items = rows.slice(0, limit);
	const last = items.at(-1);
	return last !== undefined && rows.length > limit ? { items, next: cursorOf(last) } : { items };
}
