import { isUtf8 } from 'node:buffer';

import { bytesAsText } from './labelledDecoder';
import { CANDIDATES } from './letters';
import { rateDoubleBytes } from './rateDoubleBytes';
import { rateLetters } from './rateLetters';

export interface EncodingGuess {
	readonly label: string;
	/** Whether nothing else reads the bytes nearly as well. */
	readonly isSure: boolean;
}

/** Words beyond this tell nothing new. */
const MOST_WORDS = 400;

/** Letters, and what stands within names; a trail byte of East Asia may be any ASCII sign beyond `@`. */
const WORD = /[@-~\x80-\xff]*[\x80-\xff][@-~\x80-\xff]*/g;

/** How many times likelier than the next the best must be, as a logarithm. */
const SURE = 5;

/** What single letters of two bytes score at least where they are East Asian: as one-byte text they are noise. */
const NOISE = -3.2;

const wordsOf = (text: string): readonly string[] => {
	const words = new Set<string>();
	for (const [word] of text.matchAll(WORD)) {
		words.add(word);
		if (words.size >= MOST_WORDS) break;
	}
	return [...words];
};

const isWordOfUtf8 = (word: string): boolean => isUtf8(Buffer.from(word, 'latin1'));

const PLAIN: EncodingGuess = { label: 'windows-1252', isSure: true };

/**
 * In which of the encodings before UTF-8 these lines are written, by the letters that each of them makes.
 *
 * @param lines no UTF-8
 * @param context words that the same list has in UTF-8
 */
export const guessEncoding = (lines: Uint8Array, context = ''): EncodingGuess => {
	const all = wordsOf(bytesAsText(lines));
	// A line may be UTF-8 in part; there is one word in it at least that is not.
	const words = all.filter((word) => !isWordOfUtf8(word));
	if (words.length === 0) return PLAIN;
	const bytes = Buffer.from(words.join('\n'), 'latin1');
	const rated = CANDIDATES.map((candidate) => rateLetters(bytes, context, candidate));
	const best = rated.reduce((a, b) => (b.score > a.score ? b : a));
	const double = rateDoubleBytes(bytes);
	if (double && best.alone < NOISE * 2 * double.letters) {
		return { label: double.label, isSure: double.letters > 4 };
	}
	const rivals = rated.filter(({ text }) => text !== best.text).map(({ score }) => score);
	return { label: best.label, isSure: best.score - Math.max(...rivals) >= SURE };
};
