import { linksIn } from '../../text';
import { isRefusal, normaliseReply } from '../keywords';
import { remembered } from './remembered';
import { mayLeave } from './words';

/** A word of a text, as an instruction is looked for in it. */
export interface Token {
	readonly normalised: string;
	/** In capitals, as keywords are written; a script without capitals counts. */
	readonly isShouted: boolean;
	readonly kind: 'word' | 'number' | 'link';
	/** Refuses everywhere, at least by itself. */
	readonly refuses: boolean;
	/** Refuses or leaves, at least with the words before it; nearly no word does. */
	readonly mayLeave: boolean;
	/** What could be answered: a word in capitals, one with a figure (TC2), or a figure or two. */
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

const TOKEN = /[^\s"“”„«»‘()[\]<>:;,=!?，。！？；：、「」『』【】（）]+|=/gu;
/**
 * A number that takes messages, with hyphens or an ending (“3333'e”, “4600a”), a dial code (`*456*9*5#`) or the place
 * of one.
 */
const NUMBER =
	/^\+?\d{3,15}(?:['-]\p{L}{1,4}|[dty]?[ae]|[번로]\p{L}{0,2})?$|^[*#][\d*#]+#$|^\*\d{3,}$|^\{number\}$|^(?=(?:\D*\d){7})(?!\d{1,2}-\d{1,2}-\d{2,4}$|\d{4}-\d\d?-\d\d?$)\+?\d{1,4}(?:-\d{2,5}){1,4}$/u;
const CODE = /^(?:\p{Lu}{1,10}|\p{Lu}{2,4}\d|\d{1,2})$/u;
/** “STOP2end”, “STOP36180”, “لغو11” */
const GLUED = /^(\p{L}{3,})(?:([24])(\p{L}{2,})|(\d{4,15})|((?<=\p{sc=Arab})\d{2}))$/u;
/** “StopTxt 80888” */
const GLUED_NOUN = /^(stop)(txt|text|sms|mms|pub)$/iu;
/** “STOP - 36180”, “STOP → 36180” */
const DASHES = /^[^\p{L}\p{N}=*{]+$/u;
const END = /[.…']+$/u;
const BREAK = /[\n\r!?！？。|•·★]/u;
const QUESTION = /[?？]\s*$/u;

/** The words, numbers and links of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	// “don’t” is one word; what closes a quotation goes with the full stops.
	const words = text.replaceAll('’', "'");
	let read = 0;
	let closed = true;
	const add = (
		{ normalised, isShouted, kind, refuses, mayLeave, isCode }: Word,
		start: number,
		end: number,
	) => {
		// Nearly always one space, which no pattern need look at.
		const isNext = start === read + 1 && text[read] === ' ';
		const gap = isNext ? '' : text.slice(read, start);
		const opens = closed || (!isNext && BREAK.test(gap));
		const replies = opens && !isNext && QUESTION.test(gap);
		read = end;
		closed = false;
		tokens.push({
			normalised,
			isShouted,
			kind,
			refuses,
			mayLeave,
			isCode,
			opens,
			replies,
			start,
			end,
		});
	};
	const addWords = (from: number, to: number) => {
		for (const { 0: written, index } of words.slice(from, to).matchAll(TOKEN)) {
			let at = from + index;
			for (const part of partsOf(written)) {
				add(part.word, at, at + part.length);
				at += part.length;
			}
			if (!written.endsWith('.') && !written.endsWith('…')) continue;
			closed = true;
			// A mark alone is part of what stands between.
			if (at > from + index) read = from + index + written.length;
		}
	};
	let end = 0;
	for (const link of linksIn(text)) {
		if (link.kind === 'hashtag') continue;
		addWords(end, link.start);
		add(linkWord(link.text), link.start, link.end);
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
export function sentenceBefore(tokens: readonly Token[], at: number): readonly Token[] {
	let first = at;
	while (first > 0 && !tokens[first]?.opens) first--;
	return tokens.slice(first, at).reverse();
}

/** The words of the same sentence after one. */
export function sentenceAfter(tokens: readonly Token[], at: number): readonly Token[] {
	let end = at + 1;
	while (end < tokens.length && !tokens[end]?.opens) end++;
	return tokens.slice(at + 1, end);
}

interface Part {
	readonly word: Word;
	readonly length: number;
}

/** The words in what stands between two spaces: none in a dash, two or three in “STOP2end”. */
const partsOf = remembered((written): readonly Part[] => {
	const plain = written.replace(END, '');
	if (plain === '' || DASHES.test(plain)) return [];
	const glued = GLUED.exec(plain) ?? GLUED_NOUN.exec(plain);
	const isGlued = glued?.[1] !== undefined && isRefusal(normaliseReply(glued[1]));
	const parts = isGlued ? glued.slice(1).filter(Boolean) : [plain];
	return parts.map((part) => ({ word: readWord(part), length: part.length }));
});

function readWord(written: string): Word {
	const normalised = written === '=' ? 'equals' : normaliseReply(written);
	const refuses = isRefusal(normalised);
	return {
		normalised,
		isShouted: written.length > 1 && written === written.toUpperCase(),
		kind: NUMBER.test(written) ? 'number' : 'word',
		refuses,
		mayLeave: refuses || mayLeave(normalised),
		isCode: CODE.test(written),
	};
}

const linkWord = remembered((written): Word => ({
	normalised: normaliseReply(written),
	isShouted: false,
	kind: 'link',
	refuses: false,
	mayLeave: false,
	isCode: false,
}));
