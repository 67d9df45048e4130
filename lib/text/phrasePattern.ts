/** Ways to write one mark, of which a writer and a word processor take different ones. */
const ALIKE = ["'’‘‚‛ʼʹ′`´", '"“”„‟″«»', '-‐‑‒–—−', 'iıİ'];

const likenesses = new Map(
	ALIKE.flatMap((marks) => [...marks].map((mark) => [mark, `[${escaped(marks)}]`] as const)),
);

/** Full-width forms stand in the order of ASCII. */
const TO_FULL_WIDTH = 0xff01 - 0x21;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;

/**
 * The source of a regular expression, for the flags `iu`, that finds a phrase however it is written:
 * with any space, apostrophe, quote and hyphen, accents as one character or two, `ß` as `ss`,
 * full-width forms, and with room around `&` or without.
 */
export function phrasePattern(phrase: string): string {
	const words = phrase
		.trim()
		.normalize('NFC')
		.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - TO_FULL_WIDTH))
		.replaceAll(/ß/giu, 'ss')
		.split(/\s+/u);
	return words
		.map((word) => word.replace(/ss|[^]/giu, characterPattern))
		.join('\\s+')
		.replace(AMPERSAND, '\\s*[&＆]\\s*');
}

/** As `characterPattern` has written it, with the room around it. */
const AMPERSAND = /(?:\\s\+)?\[&＆\](?:\\s\+)?/gu;

function characterPattern(character: string): string {
	if (character.length === 2 && /ss/i.test(character)) return '(?:ss|ß)';
	const alike = likenesses.get(character.toLowerCase());
	if (alike !== undefined) return alike;
	const decomposed = character.normalize('NFD');
	if (decomposed !== character) return `(?:${escaped(character)}|${escaped(decomposed)})`;
	if (!/[!-~]/.test(character)) return escaped(character);
	const wide = String.fromCharCode(character.charCodeAt(0) + TO_FULL_WIDTH);
	return `[${escaped(character)}${wide}]`;
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
