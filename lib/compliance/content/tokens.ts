import { linksIn } from '../../text';
import { normaliseReply } from '../keywords';

/** A word of a text, as an instruction is looked for in it. */
export interface Token {
	readonly normalised: string;
	/** In capitals, as keywords are written; a script without capitals counts. */
	readonly isShouted: boolean;
	readonly kind: 'word' | 'number' | 'link';
	/** Whether a sentence or a line begins with it. */
	readonly opens: boolean;
	/** Where it stands in the text, in UTF-16 code units. */
	readonly start: number;
	readonly end: number;
}

type Word = Pick<Token, 'normalised' | 'isShouted' | 'kind'>;

const TOKEN = /[^\s"“”„«»‘’()[\]<>:;,=!?]+/gu;
/** A number that takes messages, a dial code (`*456*9*5#`) or the place of one. */
const NUMBER = /^\+?\d{3,15}$|^[*#][\d*#]+#$|^\{number\}$/u;
const END = /[.…]+$/u;
const BREAK = /[\n\r!?]/u;

/** Messages of a campaign share nearly all their words. */
const wordsKnown = new Map<string, Word>();
const MOST_WORDS = 5000;

/** The words, numbers and links of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let read = 0;
	let closed = true;
	const add = (written: string, start: number, isLink: boolean) => {
		// Nearly always one space, which no pattern need look at.
		const isNext = start === read + 1 && text[read] === ' ';
		const opens = closed || (!isNext && BREAK.test(text.slice(read, start)));
		read = start + written.length;
		closed = !isLink && (written.endsWith('.') || written.endsWith('…'));
		const word = closed ? written.replace(END, '') : written;
		// The full stop behind a link.
		if (word === '') return;
		const { normalised, isShouted, kind } = readWord(word, isLink);
		tokens.push({ normalised, isShouted, kind, opens, start, end: start + word.length });
	};
	const addWords = (from: number, to: number) => {
		for (const { 0: written, index } of text.slice(from, to).matchAll(TOKEN)) {
			add(written, from + index, false);
		}
	};
	let end = 0;
	for (const link of linksIn(text)) {
		if (link.kind === 'hashtag') continue;
		addWords(end, link.start);
		add(link.text, link.start, true);
		end = link.end;
	}
	addWords(end, text.length);
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

function readWord(written: string, isLink: boolean): Word {
	const before = wordsKnown.get(written);
	if (before && (before.kind === 'link') === isLink) return before;
	const word: Word = {
		normalised: normaliseReply(written),
		isShouted: written.length > 1 && written === written.toUpperCase(),
		kind: isLink ? 'link' : NUMBER.test(written) ? 'number' : 'word',
	};
	if (wordsKnown.size >= MOST_WORDS) wordsKnown.clear();
	wordsKnown.set(written, word);
	return word;
}

const wordsAt = (tokens: readonly Token[], indexes: readonly number[]): readonly Token[] =>
	indexes.flatMap((index) => tokens[index] ?? []);
