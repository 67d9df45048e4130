/** GSM-7 texts that say the same, each with the characters it stands in for. */
const sameMeaning: ReadonlyArray<readonly [to: string, from: string]> = [
	["'", '‘’‚‛′‵´`ʹʼˈ'],
	['"', '“”„‟″‶«»〝〞'],
	['<', '‹'],
	['>', '›'],
	['-', '‐‑‒–—―−⁃﹘﹣•‣◦∙·'],
	['...', '…'],
	['..', '‥'],
	['!!', '‼'],
	['/', '⁄∕÷'],
	['x', '×'],
	['~', '∼˜'],
	['^', 'ˆ'],
	[':', '∶'],
	['|', '¦'],
	// Spaces that differ in width only, and the tab.
	[
		' ',
		'\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
	],
	['\n', '\u0085\u2028\u2029'],
	// Invisible: soft hyphen, zero-width and direction marks, joiners, variation selectors.
	[
		'',
		'\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff',
	],
	['ff', 'ﬀ'],
	['fi', 'ﬁ'],
	['fl', 'ﬂ'],
	['ffi', 'ﬃ'],
	['ffl', 'ﬄ'],
	['st', 'ﬅﬆ'],
	['oe', 'œ'],
	['OE', 'Œ'],
	['ij', 'ĳ'],
	['IJ', 'Ĳ'],
	['SS', 'ẞ'],
	['(c)', '©'],
	['(R)', '®'],
	['TM', '™'],
	['No', '№'],
	['2', '²'],
	['3', '³'],
	['1/2', '½'],
	['1/4', '¼'],
	['3/4', '¾'],
];

const replacements = new Map(
	sameMeaning.flatMap(([to, from]) => [...from].map((one) => [one, to])),
);

/** Full-width forms stand in the order of ASCII, from ！ to ～. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, distance: 0xff01 - 0x21 };

/** What a typographic character is in plain GSM-7; `undefined` when nothing says the same. */
export function plainTypography(character: string): string | undefined {
	const code = character.charCodeAt(0);
	if (code < FULL_WIDTH.first || code > FULL_WIDTH.last) return replacements.get(character);
	const ascii = String.fromCharCode(code - FULL_WIDTH.distance);
	return replacements.get(ascii) ?? ascii;
}

/** Latin letters that Unicode does not take apart. */
const wholeLetters: Readonly<Record<string, string>> = {
	Đ: 'D',
	đ: 'd',
	Ð: 'D',
	ð: 'd',
	Ħ: 'H',
	ħ: 'h',
	ı: 'i',
	Ł: 'L',
	ł: 'l',
	Ŋ: 'N',
	ŋ: 'n',
	Ŧ: 'T',
	ŧ: 't',
	Þ: 'Th',
	þ: 'th',
	ª: 'a',
	º: 'o',
};

/** A Latin letter without its accents (ê → e, ç → c); `undefined` for any other character. */
export function plainLetter(character: string): string | undefined {
	if (Object.hasOwn(wholeLetters, character)) return wholeLetters[character];
	if (/^\p{M}$/u.test(character)) return '';
	const bare = character.normalize('NFD').replace(/\p{M}+/gu, '');
	return /^[A-Za-z]+$/.test(bare) ? bare : undefined;
}
