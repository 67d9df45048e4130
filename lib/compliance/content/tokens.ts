import { normaliseReply } from '../keywords';

/** A word of a text, as an instruction is looked for in it. */
export interface Token {
	readonly normalised: string;
	/** In capitals, as keywords are written; a script without capitals counts. */
	readonly isShouted: boolean;
	readonly kind: 'word' | 'number' | 'link';
	/** Whether a sentence or a line begins with it. */
	readonly opens: boolean;
}

type Word = Omit<Token, 'opens'>;

const TOKEN = /https?:\/\/[^\s<>"]+|[^\s"“”„«»‘’()[\]<>:;,=!?]+/gu;
/** A number that takes messages, a dial code (`*456*9*5#`) or the place of one. */
const NUMBER = /^\+?\d{3,15}$|^[*#][\d*#]+#$|^\{number\}$/u;
const LINK = /^(?:https?:\/\/|www\.)|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/|$)|@/iu;
const END = /[.…]+$/u;
const BREAK = /[\n\r!?]/u;

/** Messages of a campaign share nearly all their words. */
const wordsKnown = new Map<string, Word>();
const MOST_WORDS = 5000;

/** The words, numbers and links of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let end = 0;
	let closed = true;
	for (const { 0: written, index } of text.matchAll(TOKEN)) {
		// Nearly always one space, which no pattern need look at.
		const opens =
			closed || ((index > end + 1 || text[end] !== ' ') && BREAK.test(text.slice(end, index)));
		closed = written.endsWith('.') || written.endsWith('…');
		end = index + written.length;
		const { normalised, isShouted, kind } = readWord(closed ? written.replace(END, '') : written);
		tokens.push({ normalised, isShouted, kind, opens });
	}
	return tokens;
}

/** Where the words of the same sentence before one are, the nearest first. */
export function indexesBefore(tokens: readonly Token[], at: number): readonly number[] {
	const indexes: number[] = [];
	for (let index = at; index > 0 && !tokens[index]?.opens; index--) indexes.push(index - 1);
	return indexes;
}

export function indexesAfter(tokens: readonly Token[], at: number): readonly number[] {
	const indexes: number[] = [];
	for (let index = at + 1; index < tokens.length && !tokens[index]?.opens; index++) {
		indexes.push(index);
	}
	return indexes;
}

/** The words of the same sentence before one, the nearest first. */
export const sentenceBefore = (tokens: readonly Token[], at: number) =>
	wordsAt(tokens, indexesBefore(tokens, at));

/** The words of the same sentence after one. */
export const sentenceAfter = (tokens: readonly Token[], at: number) =>
	wordsAt(tokens, indexesAfter(tokens, at));

function readWord(written: string): Word {
	const before = wordsKnown.get(written);
	if (before) return before;
	const word: Word = {
		normalised: normaliseReply(written),
		isShouted: written.length > 1 && written === written.toUpperCase(),
		kind: NUMBER.test(written) ? 'number' : LINK.test(written) ? 'link' : 'word',
	};
	if (wordsKnown.size >= MOST_WORDS) wordsKnown.clear();
	wordsKnown.set(written, word);
	return word;
}

const wordsAt = (tokens: readonly Token[], indexes: readonly number[]): readonly Token[] =>
	indexes.flatMap((index) => tokens[index] ?? []);
