/** At most so many of a list, from all over it: its beginning may be empty, or of one kind. */
export const spread = <Item>(items: readonly Item[], most: number): readonly Item[] =>
	items.length <= most
		? items
		: Array.from({ length: most }, (_, at) => Math.floor((at * items.length) / most)).flatMap(
				(at) => items.slice(at, at + 1),
			);
