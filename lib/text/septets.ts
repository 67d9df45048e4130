import type { SeptetCosts } from './alphabet';

// A table entry per code unit: the look-up below never misses.
const costAt = (costs: SeptetCosts, text: string, index: number): number =>
	costs[text.charCodeAt(index)] as number;

/** Septets of the whole text, or `undefined` as soon as a character is not in the alphabet. */
export function countSeptets(text: string, costs: SeptetCosts): number | undefined {
	let septets = 0;
	for (let index = 0; index < text.length; index++) {
		const cost = costAt(costs, text, index);
		if (cost === 0) return undefined;
		septets += cost;
	}
	return septets;
}

/** How many parts a text fills one after the other, and how far the last one. */
export interface Filled {
	readonly segments: number;
	/** Septets or units in the last part. */
	readonly last: number;
}

/** Fills parts of at most `limit` septets: an escape that no longer fits goes to the next part. */
export function fillSeptets(text: string, costs: SeptetCosts, limit: number): Filled {
	let segments = 1;
	let last = 0;
	for (let index = 0; index < text.length; index++) {
		const cost = costAt(costs, text, index);
		last += cost;
		if (last > limit) {
			segments++;
			last = cost;
		}
	}
	return { segments, last };
}

/** Where a part that starts at `start` ends: an escape never parts from its character. */
export function endOfSeptets(
	text: string,
	costs: SeptetCosts,
	start: number,
	limit: number,
): number {
	let index = start;
	for (let room = limit; index < text.length; index++) {
		room -= costAt(costs, text, index);
		if (room < 0) break;
	}
	return index;
}
