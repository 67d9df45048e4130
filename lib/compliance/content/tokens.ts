import { linksIn } from '../../text';
import { isRefusal, normaliseReply } from '../keywords';
import { asks, isLeaving } from './words';

/** A word of a text, as an instruction is looked for in it. */
export interface Token {
	readonly normalised: string;
	/** In capitals, as keywords are written; a script without capitals counts. */
	readonly isShouted: boolean;
	readonly kind: 'word' | 'number' | 'link';
	/** Refuses everywhere, at least by itself. */
	readonly refuses: boolean;
	/** Says by itself that one leaves: `unsubscribe`. */
	readonly leaves: boolean;
	/** A verb that asks for an answer or sends one. */
	readonly asks: boolean;
	/** What could be answered: a word in capitals, or a figure or two. */
	readonly isCode: boolean;
	/** Whether a sentence or a line begins with it. */
	readonly opens: boolean;
	/** Whether it follows a question: “Unsub? Reply N”. */
	readonly replies: boolean;
	/** Where it stands in the text, in UTF-16 code units. */
	readonly start: number;
	readonly end: number;
}

type Word = Omit<Token, 'opens' | 'replies' | 'start' | 'end'>;

const TOKEN = /[^\s"“”„«»‘’()[\]<>:;,=!?，。！？；：、「」『』【】（）]+|=/gu;
/**
 * A number that takes messages, with hyphens or an ending (“3333'e”), a dial code (`*456*9*5#`) or the place
 * of one.
 */
const NUMBER =
	/^\+?\d{3,15}(?:['-]\p{L}{1,4}|[번로]\p{L}{0,2})?$|^[*#][\d*#]+#$|^\*\d{3,}$|^\{number\}$|^(?=(?:\D*\d){7})(?!\d{1,2}-\d{1,2}-\d{2,4}$|\d{4}-\d\d?-\d\d?$)\+?\d{1,4}(?:-\d{2,5}){1,4}$/u;
const CODE = /^(?:\p{Lu}{1,10}|\d{1,2})$/u;
/** “STOP2end”, “STOP36180”, “لغو11” */
const GLUED = /^(\p{L}{3,})(?:([24])(\p{L}{2,})|(\d{4,15})|((?<=\p{sc=Arab})\d{2}))$/u;
/** “STOP - 36180”, “STOP → 36180” */
const DASHES = /^[^\p{L}\p{N}=*{]+$/u;
const INNER_APOSTROPHE = /(?<=[\p{L}\d])’(?=\p{L})/gu;
const END = /[.…]+$/u;
const BREAK = /[\n\r!?！？。|•·★]/u;
const QUESTION = /[?？]\s*$/u;

/** Messages of a campaign share nearly all their words. */
const wordsKnown = new Map<string, Word>();
const MOST_WORDS = 5000;

/** The words, numbers and links of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	const words = text.includes('’') ? text.replace(INNER_APOSTROPHE, "'") : text;
	let read = 0;
	let closed = true;
	const add = (written: string, start: number, isLink: boolean) => {
		// Nearly always one space, which no pattern need look at.
		const isNext = start === read + 1 && text[read] === ' ';
		const gap = isNext ? ' ' : text.slice(read, start);
		const opens = closed || (!isNext && BREAK.test(gap));
		const word = isLink ? written : written.replace(END, '');
		// The full stop behind a link, and a dash between words.
		if (word === '' || (!isLink && DASHES.test(word))) {
			if (word === '') closed = true;
			return;
		}
		const replies = opens && !isNext && QUESTION.test(gap);
		read = start + written.length;
		closed = word.length < written.length;
		const known = readWord(word, isLink);
		tokens.push({ ...known, opens, replies, start, end: start + word.length });
	};
	const addParts = (written: string, start: number) => {
		const parts = /\d/.test(written) ? GLUED.exec(written.replace(END, ''))?.slice(1) : undefined;
		if (!parts || !isRefusal(normaliseReply(parts[0] ?? ''))) {
			add(written, start, false);
			return;
		}
		const found = parts.filter(Boolean);
		let at = start;
		found.forEach((part, index) => {
			// The last one with the full stop behind it.
			const isLast = index === found.length - 1;
			add(isLast ? written.slice(at - start) : part, at, false);
			at += part.length;
		});
	};
	const addWords = (from: number, to: number) => {
		for (const { 0: written, index } of words.slice(from, to).matchAll(TOKEN)) {
			addParts(written, from + index);
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
	const normalised = written === '=' ? 'equals' : normaliseReply(written);
	const word: Word = {
		normalised,
		isShouted: written.length > 1 && written === written.toUpperCase(),
		kind: isLink ? 'link' : NUMBER.test(written) ? 'number' : 'word',
		refuses: !isLink && isRefusal(normalised),
		leaves: !isLink && isLeaving(normalised),
		asks: !isLink && asks(normalised),
		isCode: CODE.test(written),
	};
	if (wordsKnown.size >= MOST_WORDS) wordsKnown.clear();
	wordsKnown.set(written, word);
	return word;
}

const wordsAt = (tokens: readonly Token[], indexes: readonly number[]): readonly Token[] =>
	indexes.flatMap((index) => tokens[index] ?? []);
