/** Letters that Unicode does not take for another one with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ı: 'i',
	đ: 'd',
	ł: 'l',
	ø: 'o',
	ς: 'σ',
};
const REPLACED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * What was written, as its words are compared: without case and accents, `camelCase` and `snake_case`
 * taken apart. Punctuation stays, since it says what belongs together; hyphens and apostrophes go.
 */
export const folded = (text: string): string =>
	text
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.normalize('NFKC')
		.replace(REPLACED, (letter) => LETTERS[letter] ?? letter)
		.replace(/[-_'’‘`´‐-―]+/gu, ' ')
		// One word, however it is hyphened.
		.replace(/(?<!\p{L})e (?=mail|post|poczt)/gu, 'e')
		.replace(/\s+/gu, ' ')
		.trim();

/** Scripts that put no space between words, and those that join small words to the next. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A pattern that finds any of these words in a folded text, as a word: `offer*` begins one, `*werbung`
 * ends one. In scripts without spaces a word may stand anywhere.
 */
export function anyOf(...lines: readonly string[]): RegExp {
	const words = lines.flatMap((line) => line.split(',')).map((word) => word.trim());
	const patterns = words.map((word) => {
		const bare = folded(word.replaceAll('*', ''));
		if (UNSPACED.test(bare)) return bare;
		const before = word.startsWith('*') ? '' : BORDER_BEFORE;
		const after = word.endsWith('*') ? `${LETTER}*` : BORDER_AFTER;
		return `${before}${bare}${after}`;
	});
	// The longest first, so that what is cut out is the whole phrase.
	return new RegExp([...patterns].sort((a, b) => b.length - a.length).join('|'), 'gu');
}

/**
 * Whatever is no space, punctuation, symbol or emoji. With `\p{L}\p{N}` at both ends of 1,500 words the patterns
 * took 200 ms to make, in which n8n does nothing else.
 */
const LETTER =
	'[^\\s!-\\/:-@\\[-`{-\\u00bf\\u00d7\\u00f7\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u3030\\ufe00-\\ufe0f\\uff01-\\uff0f\\uff1a-\\uff20\\u{1f000}-\\u{1faff}]';
const BORDER_BEFORE = `(?<!${LETTER})`;
const BORDER_AFTER = `(?!${LETTER})`;
