const HIGH = 0xd800;
const LOW = 0xdc00;
const END = 0xe000;

/** Whether the units at `index` and after it are the two halves of one character. */
const isPair = (text: string, index: number): boolean => {
	const high = text.charCodeAt(index);
	const low = text.charCodeAt(index + 1);
	return high >= HIGH && high < LOW && low >= LOW && low < END;
};

/** Where a part of at most `limit` UTF-16 units that starts at `start` ends. */
export type EndOfPart = (start: number, limit: number, text: string) => number;

/** Keeps surrogate pairs whole. */
export function endOfUnits(start: number, limit: number, text: string): number {
	const end = start + limit;
	if (end >= text.length) return text.length;
	return isPair(text, end - 1) ? end - 1 : end;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * As `endOfUnits`, but no grapheme (a family of emoji, a letter with its combining marks) is split
 * unless it alone is longer than a part.
 *
 * @see https://unicode.org/reports/tr29 (extended grapheme clusters)
 */
export function graphemeEnds(text: string): EndOfPart {
	// Made at first use: it loads the Unicode data of the runtime.
	segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
	const graphemes = segmenter.segment(text);
	return (start, limit) => {
		const end = start + limit;
		if (end >= text.length) return text.length;
		const boundary = graphemes.containing(end)?.index ?? end;
		return boundary > start ? boundary : endOfUnits(start, limit, text);
	};
}
