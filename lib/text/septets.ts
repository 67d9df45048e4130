import type { SeptetCosts } from './alphabet';

// A table entry per code unit: the look-up never misses.
const costAt = (costs: SeptetCosts, text: string, index: number): number =>
	costs[text.charCodeAt(index)] as number;

const costOfFour = (costs: SeptetCosts, text: string, index: number): number =>
	costAt(costs, text, index) +
	costAt(costs, text, index + 1) +
	costAt(costs, text, index + 2) +
	costAt(costs, text, index + 3);

/** Septets of the whole text, or `undefined` as soon as a character is not in the alphabet. */
export function countSeptets(text: string, costs: SeptetCosts): number | undefined {
	const { length } = text;
	let septets = 0;
	let index = 0;
	// Four at a time costs hardly more than reading them. Their product is 0 when one is not in the alphabet.
	for (; index + 3 < length; index += 4) {
		const first = costAt(costs, text, index);
		const second = costAt(costs, text, index + 1);
		const third = costAt(costs, text, index + 2);
		const fourth = costAt(costs, text, index + 3);
		if (first * second * third * fourth === 0) return undefined;
		septets += first + second + third + fourth;
	}
	for (; index < length; index++) {
		const cost = costAt(costs, text, index);
		if (cost === 0) return undefined;
		septets += cost;
	}
	return septets;
}

/** Where a part that starts at `start` ends: an escape never parts from its character. */
export function endOfSeptets(
	text: string,
	costs: SeptetCosts,
	start: number,
	limit: number,
): number {
	const { length } = text;
	let room = limit;
	let index = start;
	// Eight septets of room take any four characters.
	for (; room >= 8 && index + 3 < length; index += 4) room -= costOfFour(costs, text, index);
	for (; index < length; index++) {
		room -= costAt(costs, text, index);
		if (room < 0) break;
	}
	return index;
}

/** How many parts a text makes up, and the septets in the last. */
export interface Filled {
	readonly segments: number;
	readonly last: number;
}

/** Fills one part after the other; the last needs no reading, since what is left of the length is its own. */
export function fillSeptets(
	text: string,
	costs: SeptetCosts,
	length: number,
	limit: number,
): Filled {
	let segments = 1;
	let last = length;
	for (let index = 0; last > limit; segments++) {
		let room = limit;
		// More septets than there is room are left, so the text does not end in here.
		for (; room >= 8; index += 4) room -= costOfFour(costs, text, index);
		for (let cost = costAt(costs, text, index); cost <= room;) {
			room -= cost;
			cost = costAt(costs, text, ++index);
		}
		last -= limit - room;
	}
	return { segments, last };
}
