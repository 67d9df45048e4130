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
	['(TM)', '™'],
	['(SM)', '℠'],
	['No', '№'],
	['1/2', '½'],
	['1/4', '¼'],
	['3/4', '¾'],
];

const replacements = new Map(
	sameMeaning.flatMap(([to, from]) => [...from].map((one) => [one, to])),
);

const FRACTION = /[½¼¾]/;
/** Raised letters that count, as in 2º, or stand for degrees. */
const ORDINAL = /[ªº]/;
/** A dot in the middle, which multiplies; a low quote, which some keyboards give for a comma. */
const BETWEEN_DIGITS: Readonly<Record<string, string | undefined>> = {
	'·': undefined,
	'∙': undefined,
	'•': undefined,
	'‚': ',',
};

/**
 * What a character is in plain GSM-7 at its place in a text; `undefined` when nothing says the same there.
 * Beside digits a number has to stay the number it is: 1½ becomes `1 1/2` and never `11/2`, and 2º stays.
 *
 * @param accents whether letters may lose their accents
 */
export function plainAt(text: string, at: number, accents: boolean): string | undefined {
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	const [before, after] = [text.charAt(at - 1), text.charAt(at + character.length)];
	const behindDigit = isDigit(before);
	if (FRACTION.test(character)) return plainFraction(character, before, after);
	if (behindDigit && ORDINAL.test(character)) return undefined;
	if (behindDigit && isDigit(after) && character in BETWEEN_DIGITS) {
		return BETWEEN_DIGITS[character];
	}
	// The dot of Catalan: col·legi.
	if (character === '·' && /l/i.test(before) && /l/i.test(after)) return '.';
	return plainTypography(character) ?? (accents ? plainLetter(character) : undefined);
}

const isDigit = (character: string): boolean => /\p{N}/u.test(character);

function plainFraction(character: string, before: string, after: string): string | undefined {
	if (isDigit(after) || /[/⁄]/.test(before) || /[/⁄]/.test(after)) return undefined;
	const plain = plainTypography(character);
	return plain !== undefined && isDigit(before) ? ` ${plain}` : plain;
}

/** Full-width forms stand in the order of ASCII, from ！ to ～. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, distance: 0xff01 - 0x21 };

/** What a typographic character is in plain GSM-7; `undefined` when nothing says the same. */
function plainTypography(character: string): string | undefined {
	const code = character.charCodeAt(0);
	if (code < FULL_WIDTH.first || code > FULL_WIDTH.last) {
		return replacements.get(character) ?? sameCharacter(character);
	}
	const ascii = String.fromCharCode(code - FULL_WIDTH.distance);
	return replacements.get(ascii) ?? ascii;
}

/** Signs that Unicode has twice: the ohm is an omega, the ångström an Å. */
function sameCharacter(character: string): string | undefined {
	const same = character.normalize('NFC');
	return same === character ? undefined : same;
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
function plainLetter(character: string): string | undefined {
	if (Object.hasOwn(wholeLetters, character)) return wholeLetters[character];
	if (/^\p{M}$/u.test(character)) return '';
	const bare = character.normalize('NFD').replace(/\p{M}+/gu, '');
	return /^[A-Za-z]+$/.test(bare) ? bare : undefined;
}
