/** Whole numbers from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
export const randomFrom = (seed: number): Random => {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), 1 | state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) % below;
	};
};

export const oneOf = <Item>(random: Random, items: readonly Item[]): Item =>
	items[random(items.length)] as Item;
