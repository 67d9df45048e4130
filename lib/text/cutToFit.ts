import { linksIn } from './linksIn';
import type { Filled } from './says';
import { isWithin, type Span } from './span';

/**
 * The longest beginning of a text that fits, cut where a word ends; inside a word only when not even the
 * first one fits. Links, numbers and what belongs to them, and short values of merge fields that hold a
 * number stay whole: half a price is another price. `undefined` when nothing of it fits.
 *
 * @param fits whether a beginning fits; when one does, every shorter one should
 * @param keep a passage that is never given up: what stands before it is cut instead
 */
export function cutToFit(
	message: Filled,
	fits: (cut: Filled) => boolean,
	keep?: Span,
): Filled | undefined {
	if (fits(message)) return message;
	const { text } = message;
	const wholes = [...linksIn(text), ...pricesIn(message)];
	const words = [...text.matchAll(/\S(?=\s)/gu)]
		.map(({ index, 0: last }) => index + last.length)
		.filter((end) => isEnd(text, end, wholes));
	const letters = () => graphemeStarts(text).filter((end) => isEnd(text, end, wholes));
	return longest(message, words, fits, keep) ?? longest(message, letters(), fits, keep);
}

/** Longer values are texts of their own, and may be cut. */
const LONGEST_PRICE = 40;

const pricesIn = ({ text, values }: Filled): readonly Span[] =>
	values.filter(
		({ start, end }) => end - start <= LONGEST_PRICE && /\p{N}/u.test(text.slice(start, end)),
	);

const graphemeStarts = (text: string): number[] =>
	[...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
		.map(({ index }) => index)
		.filter((index) => index > 0);

/** A number without a stop behind it goes on: `1` in “1 234 €”, `20` in “20 %”, `12` in “12 May”. */
const NUMBER_BEFORE = /[\p{N}][\p{N}.,'’:/-]*$/u;
/** What a number follows: “€ 20”, “CHF 20”, “No. 5”. */
const SIGN_BEFORE = /(?:\p{Sc}|[+#№±~<>=-]|(?:^|\s)(?:\p{Lu}{2,3}|No\.?|Nr\.?|n[°º]))\s*$/u;

function isEnd(text: string, end: number, wholes: readonly Span[]): boolean {
	if (wholes.some((whole) => whole.start < end && end < whole.end)) return false;
	const before = text.slice(Math.max(0, end - 12), end);
	const after = text.slice(end, end + 12);
	if (NUMBER_BEFORE.test(before) && !/[.,:;]$/.test(before)) return false;
	return !(SIGN_BEFORE.test(before) && /^\s*\p{N}/u.test(after));
}

/** By halving: the last of the rising ends whose beginning fits. */
function longest(
	message: Filled,
	ends: readonly number[],
	fits: (cut: Filled) => boolean,
	keep: Span | undefined,
): Filled | undefined {
	if (!keep) return lastThatFits(ends, (end) => beginning(message, end), fits);
	return (
		lastThatFits(
			ends.filter((end) => end >= keep.end),
			(end) => beginning(message, end),
			fits,
		) ??
		lastThatFits(
			ends.filter((end) => end <= keep.start),
			(end) => withPassage(message, end, keep),
			fits,
		)
	);
}

function lastThatFits(
	ends: readonly number[],
	cutAt: (end: number) => Filled,
	fits: (cut: Filled) => boolean,
): Filled | undefined {
	let best: Filled | undefined;
	for (let low = 0, high = ends.length - 1; low <= high;) {
		const middle = (low + high) >> 1;
		const cut = cutAt(ends[middle] ?? 0);
		if (fits(cut)) {
			best = cut;
			low = middle + 1;
		} else {
			high = middle - 1;
		}
	}
	return best;
}

const beginning = ({ text, values }: Filled, end: number): Filled => ({
	text: text.slice(0, end),
	values: values
		.filter(({ start }) => start < end)
		.map((value) => ({ start: value.start, end: Math.min(value.end, end) })),
});

/** Scripts that set no space between sentences. */
const SPACELESS_END = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}。！？]$/u;

/** The beginning, and the passage behind it with the space that it had. */
function withPassage(message: Filled, end: number, keep: Span): Filled {
	const cut = beginning(message, end);
	const gap =
		/\s*$/u.exec(message.text.slice(0, keep.start))?.[0] ||
		(SPACELESS_END.test(cut.text) ? '' : ' ');
	const moved = end + gap.length - keep.start;
	return {
		text: cut.text + gap + message.text.slice(keep.start, keep.end),
		values: [
			...cut.values,
			...message.values
				.filter((value) => isWithin(value, keep))
				.map((value) => ({ start: value.start + moved, end: value.end + moved })),
		],
	};
}
