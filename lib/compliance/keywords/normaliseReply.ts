/** Marks that a writer may leave out: accents, Hebrew points, Arabic vowels and hamzas. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0670]/gu;
/** What formats a text without being in it: zero-width and bidi characters, emoji selectors. */
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f\u20e3\u180b-\u180d\u034f\u115f\u1160\u3164\uffa0]/gu;
const APOSTROPHES = /['’‘ʼʻ′]/gu;
/** Accents that stand for apostrophes; Unicode would take them for a space and a mark. */
const LOOSE_ACCENTS = /[`´]/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/** Letters that Unicode does not take for another one with a mark, as people replace them. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ı: 'i',
	ς: 'σ',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	ə: 'e',
	// Persian keyboards write these two for the Arabic letters, and the reverse.
	ی: 'ي',
	ک: 'ك',
	// Stretches an Arabic word.
	ـ: '',
	...drawn('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ'),
	...drawn('🅐🅑🅒🅓🅔🅕🅖🅗🅘🅙🅚🅛🅜🅝🅞🅟🅠🅡🅢🅣🅤🅥🅦🅧🅨🅩'),
	...drawn('🅰🅱🅲🅳🅴🅵🅶🅷🅸🅹🅺🅻🅼🅽🅾🅿🆀🆁🆂🆃🆄🆅🆆🆇🆈🆉'),
};
const REPLACED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** The small capitals, and the white letters on black that Unicode counts among the signs. */
function drawn(alphabet: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...alphabet].map((letter, at) => [letter, String.fromCharCode(0x61 + at)]),
	);
}

/**
 * A reply as it is compared: one space between words, without case, optional accents, punctuation,
 * emoji and invisible characters. `“Ｓ Ｔ Ｏ Ｐ!!”`, `Stopppp` and `STOP` all become `stop`. What is
 * normalised already stays as it is.
 */
export function normaliseReply(text: string): string {
	const words = foldLetters(text)
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
		.trim();
	return oneOfEach(joinSpelled(oneOfEach(words)));
}

/** Words normalised as replies are, written with spaces between. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The letters of a text as they are compared, with all that stands between the words. */
export const foldLetters = (text: string): string =>
	text
		.replace(LOOSE_ACCENTS, '')
		.normalize('NFKC')
		.replace(APOSTROPHES, '')
		.replace(INVISIBLE, '')
		.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
		.toLowerCase()
		.normalize('NFD')
		.replace(OPTIONAL_MARKS, '')
		.normalize('NFKC')
		.replace(REPLACED, (letter) => LETTERS[letter] ?? letter);

/** Three of a letter or more are one: no keyword has them, and a finger that stays does. */
export const oneOfEach = (words: string): string => words.replace(/(\p{L})\1{2,}/gu, '$1');

/** `s t o p` is a word that was spelled out. */
const joinSpelled = (words: string): string =>
	/^\p{L}( \p{L}){2,}$/u.test(words) ? words.replaceAll(' ', '') : words;
