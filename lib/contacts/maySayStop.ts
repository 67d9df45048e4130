import { ANSWER_WORDS, STOP_PHRASES } from './answerWords';
import { HEADER_WORDS } from './headerWords';
import { foldPlain, UNSPACED } from './wordKinds';

/** Without one of these words a remark says no stop. Of a phrase the longest is enough. */
const SOURCES = [
	...ANSWER_WORDS.stop,
	...STOP_PHRASES,
	...HEADER_WORDS.O,
	...HEADER_WORDS.o,
	...HEADER_WORDS.q,
	...HEADER_WORDS.S,
];

/** Enough letters to tell a word by. */
const LETTERS = 4;

const build = (): RegExp => {
	const beginnings = new Set<string>();
	const middles = new Set<string>(['optout', 'unsub', 'sms', 'text']);
	for (const entry of SOURCES.flatMap((line) => line.split(','))) {
		const [longest = ''] = foldPlain(entry.replaceAll('*', ''))
			.split(' ')
			.sort((a, b) => b.length - a.length);
		if (UNSPACED.test(longest)) continue;
		if (entry.trim().startsWith('*')) middles.add(longest);
		else beginnings.add(longest.slice(0, LETTERS));
	}
	const begin = [...beginnings].sort().join('|');
	return new RegExp(`(?<![\\p{L}\\p{M}])(?:${begin})|${[...middles].join('|')}`, 'iu');
};

/** A sign may stand for a stop without any word. */
const SIGNS = /[🚫⛔🛑]/u;

let words: RegExp | undefined;

const isAscii = (text: string): boolean => /^[\t-~]*$/.test(text);

/**
 * Whether it is worth looking closer at a remark, of which a list may have one in every row. `true` in
 * doubt.
 */
export const maySayStop = (text: string): boolean => {
	words ??= build();
	if (isAscii(text)) return words.test(text);
	return UNSPACED.test(text) || SIGNS.test(text) || words.test(foldPlain(text));
};
