/**
 * The longest beginning of a text that fits, cut where a word ends; inside a word only when not even
 * the first one fits. `undefined` when nothing of it fits.
 *
 * @param fits whether a beginning fits; when one does, every shorter one must
 */
export function cutToFit(text: string, fits: (beginning: string) => boolean): string | undefined {
	if (fits(text)) return text;
	const words = [...text.matchAll(/\S(?=\s)/gu)].map(({ index, 0: last }) => index + last.length);
	return longest(text, words, fits) ?? longest(text, graphemeStarts(text), fits);
}

const graphemeStarts = (text: string): number[] =>
	[...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
		.map(({ index }) => index)
		.filter((index) => index > 0);

/** By halving: the last of the rising ends whose beginning fits. */
function longest(
	text: string,
	ends: readonly number[],
	fits: (beginning: string) => boolean,
): string | undefined {
	let best: string | undefined;
	for (let low = 0, high = ends.length - 1; low <= high;) {
		const middle = (low + high) >> 1;
		const beginning = text.slice(0, ends[middle]);
		if (fits(beginning)) {
			best = beginning;
			low = middle + 1;
		} else {
			high = middle - 1;
		}
	}
	return best;
}
