import type { SeptetCosts } from './alphabet';

// A table entry per code unit: the look-up never misses.
const costAt = (costs: SeptetCosts, text: string, index: number): number =>
	costs[text.charCodeAt(index)] as number;

/** Whether the alphabet lacks the unit at `index`; not so behind the end. */
export const lacks = (costs: SeptetCosts, text: string, index: number): boolean =>
	index < text.length && costAt(costs, text, index) === 0;

const costOfFour = (costs: SeptetCosts, text: string, index: number): number =>
	costAt(costs, text, index) +
	costAt(costs, text, index + 1) +
	costAt(costs, text, index + 2) +
	costAt(costs, text, index + 3);

/** How many characters at the beginning of a text cost one septet each. */
export function plainBeginning(text: string, costs: SeptetCosts): number {
	const { length } = text;
	let index = 0;
	// Four at a time cost no more than reading them: of the costs only 1 has its last bit set.
	for (; index + 3 < length; index += 4) {
		const bits =
			costAt(costs, text, index) &
			costAt(costs, text, index + 1) &
			costAt(costs, text, index + 2) &
			costAt(costs, text, index + 3);
		if ((bits & 1) === 0) break;
	}
	while (index < length && costAt(costs, text, index) === 1) index++;
	return index;
}

/** How a text fills parts that hold so many septets each. */
export interface Filled {
	/** Septets of the whole text. */
	readonly length: number;
	readonly segments: number;
	/** Septets left in the last part. */
	readonly remaining: number;
}

/**
 * Fills one part after the other: an escape never parts from its character.
 *
 * @param plain how many characters at the beginning cost one septet each, fewer than all
 * @returns `undefined` as soon as a character is not in the alphabet
 */
export function fillSeptets(
	text: string,
	costs: SeptetCosts,
	limit: number,
	plain: number,
): Filled | undefined {
	const { length } = text;
	let segments = Math.floor(plain / limit) + 1;
	let room = limit - (plain % limit);
	let before = plain - (plain % limit);
	for (let index = plain; index < length; index++) {
		// Eight septets of room take any four characters. Their product is 0 when one is not in the alphabet.
		for (; room >= 8 && index + 3 < length; index += 4) {
			const first = costAt(costs, text, index);
			const second = costAt(costs, text, index + 1);
			const third = costAt(costs, text, index + 2);
			const fourth = costAt(costs, text, index + 3);
			if (first * second * third * fourth === 0) return undefined;
			room -= first + second + third + fourth;
		}
		if (index === length) break;
		const cost = costAt(costs, text, index);
		if (cost === 0) return undefined;
		if (cost > room) {
			segments++;
			before += limit - room;
			room = limit;
		}
		room -= cost;
	}
	return { length: before + limit - room, segments, remaining: room };
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
