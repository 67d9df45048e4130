import { readPng, writeIndexedPng } from './png.mts';

/** As many as a PNG with one byte a pixel can name. */
const MAX_COLOURS = 256;

type Counted = readonly [colour: number, count: number];

/**
 * The same picture with at most 256 colours: a screenshot of the editor takes a third of the bytes then and looks
 * the same. Colours are put together by median cut; of those that become one the commonest stays as it is.
 */
export function reducePng(file: Buffer): Buffer {
	const picture = readPng(file);
	const counts = new Map<number, number>();
	for (const colour of picture.pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
	const boxes = cut([...counts]);
	const palette = boxes.map((box) => box.reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
	const places = new Map(boxes.flatMap((box, place) => box.map(([colour]) => [colour, place])));
	return writeIndexedPng(picture, palette, (colour) => places.get(colour) ?? 0);
}

/** Halves the box whose colours are the farthest apart for the most pixels, until there are enough. */
function cut(all: Counted[]): Counted[][] {
	let boxes = [boxOf(all)];
	while (boxes.length < MAX_COLOURS) {
		const widest = boxes.reduce((a, b) => (b.weight > a.weight ? b : a));
		if (widest.weight === 0) break;
		const { colours, shift } = widest;
		const sorted = colours.toSorted(([a], [b]) => channel(a, shift) - channel(b, shift));
		const middle = medianOf(sorted);
		const halves = [sorted.slice(0, middle), sorted.slice(middle)].map(boxOf);
		boxes = [...boxes.filter((box) => box !== widest), ...halves];
	}
	return boxes.map(({ colours }) => colours);
}

/** A box with the channel in which its colours differ most, and how much is won by halving it. */
function boxOf(colours: Counted[]) {
	const spans = [16, 8, 0].map((shift) => {
		const values = colours.map(([colour]) => channel(colour, shift));
		// Spread over arguments a million colours would overflow the stack.
		const low = values.reduce((a, b) => Math.min(a, b), 255);
		return { shift, span: values.reduce((a, b) => Math.max(a, b), 0) - low };
	});
	const { shift, span } = spans.reduce((a, b) => (b.span > a.span ? b : a));
	const pixels = colours.reduce((sum, [, count]) => sum + count, 0);
	return { colours, shift, weight: colours.length > 1 ? span * span * Math.sqrt(pixels) : 0 };
}

/** Where half of the pixels lie before, with at least one colour on both sides. */
function medianOf(sorted: readonly Counted[]): number {
	const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
	let before = 0;
	const at = sorted.findIndex(([, count]) => (before += count) >= half);
	return Math.min(Math.max(at, 1), sorted.length - 1);
}

const channel = (colour: number, shift: number): number => (colour >> shift) & 255;
