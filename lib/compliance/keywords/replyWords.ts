import { foldLetters, oneOfEach } from './normaliseReply';

/** How much a writer stops before a word: the more, the less it belongs to those before it. */
export const PAUSE = { none: 0, comma: 1, line: 2, end: 3 } as const;

export type Pause = (typeof PAUSE)[keyof typeof PAUSE];

export interface ReplyWord {
	/** Normalised as replies are. */
	readonly word: string;
	/** What stands between it and the word before. */
	readonly pause: Pause;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const END = /[!?。؟।॥]|\.(?:\s|\.)/u;
const LINE = /[\n\r]/u;
const COMMA = /[,،、;:()[\]"“”«»|/–—]| - /u;

/** The words of a reply in order. Together, with a space between, they are the normalised reply. */
export function replyWords(text: string): readonly ReplyWord[] {
	const letters = foldLetters(text);
	const words: ReplyWord[] = [];
	let read = 0;
	for (const { 0: written, index } of letters.matchAll(WORD)) {
		words.push({ word: oneOfEach(written), pause: pauseIn(letters, read, index) });
		read = index + written.length;
	}
	return isSpelled(words) ? [{ word: oneOfEach(joined(words)), pause: PAUSE.none }] : words;
}

/** The parts of a reply between commas, lines and the ends of sentences. */
export function sentencesOf(words: readonly ReplyWord[]): readonly (readonly ReplyWord[])[] {
	const starts = words.flatMap(({ pause }, at) => (at === 0 || pause > PAUSE.none ? [at] : []));
	return starts.map((start, nth) => words.slice(start, starts[nth + 1]));
}

/** The words, with a space between. */
export const phraseOf = (words: readonly ReplyWord[]): string =>
	words.map(({ word }) => word).join(' ');

export const joined = (words: readonly ReplyWord[]): string =>
	words.map(({ word }) => word).join('');

function pauseIn(letters: string, from: number, to: number): Pause {
	if (from === 0 || (to === from + 1 && letters[from] === ' ')) return PAUSE.none;
	const gap = letters.slice(from, to);
	if (END.test(gap)) return PAUSE.end;
	if (LINE.test(gap)) return PAUSE.line;
	return COMMA.test(gap) ? PAUSE.comma : PAUSE.none;
}

/** `S T O P` is a word that was spelled out. */
const isSpelled = (words: readonly ReplyWord[]): boolean =>
	words.length > 2 && words.every(({ word }) => /^\p{L}$/u.test(word));
