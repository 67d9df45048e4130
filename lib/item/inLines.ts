/** Lines of a cell in n8n’s table, which a person takes in at a glance. */
const MOST_LINES = 3;

/**
 * n8n makes a column of a table as narrow as its longest word, but no narrower than this many letters; letters of
 * East Asia and emoji count for two, and a line may break at each.
 */
const NARROWEST = 9;

/** So many letters of a word that is no word: an address, a key. */
const LONGEST_WORD = 24;

/** All that can be three lines of such words. */
const LONGEST = MOST_LINES * LONGEST_WORD;

/** Less than this is three lines of the narrowest column, however it breaks. */
const SHORT = 10;

const WIDE = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Extended_Pictographic}`;

/** What a line may end with: white space, a wide letter, a word or a part of one up to its hyphen or stroke. */
const PIECES = new RegExp(
	`\\s+|[${WIDE}](?:(?:\\u200d|\\ufe0f)+[${WIDE}]?)*|[^\\s${WIDE}/-]*[/-]+|[^\\s${WIDE}/-]+`,
	'gu',
);
const IS_WIDE = new RegExp(`^[${WIDE}]`, 'u');
const IS_SPACE = /^\s/;
/** Of an emoji that was cut in two. */
const HALF = /[\ud800-\udbff]$/;

/**
 * As much of a text as is three lines in a table of n8n’s, in whole words, and never half an emoji; what is left
 * out is told by an ellipsis.
 */
export function inLines(text: string): string {
	if (text.length <= SHORT) return text;
	const seen = text.slice(0, LONGEST + 1).replace(HALF, '');
	const widths: number[] = [];
	let widest = NARROWEST;
	let at = 0;
	for (const piece of seen.match(PIECES) ?? []) {
		const width = widthOf(piece);
		widths.push(Math.min(width, LONGEST_WORD));
		widest = Math.max(widest, Math.min(width, LONGEST_WORD));
		if (linesOf(widths, widest) > MOST_LINES) return told(seen.slice(0, at));
		if (width > LONGEST_WORD) {
			const letters = [...piece].slice(0, LONGEST_WORD - 1);
			return told(seen.slice(0, at) + letters.join(''));
		}
		at += piece.length;
	}
	return seen === text ? text : told(seen);
}

const told = (beginning: string): string => `${beginning.trimEnd()}…`;

/** In letters; white space is less than nothing. */
function widthOf(piece: string): number {
	if (IS_SPACE.test(piece)) return -1;
	return IS_WIDE.test(piece) ? 2 : [...piece].length;
}

/** How many lines pieces of these widths take, in a column of the width of the widest. */
function linesOf(widths: readonly number[], most: number): number {
	let lines = 1;
	let used = 0;
	for (const width of widths) {
		if (width < 0) {
			used += 1;
		} else if (used + width > most && used > 0) {
			lines += 1;
			used = width;
		} else {
			used += width;
		}
	}
	return lines;
}
