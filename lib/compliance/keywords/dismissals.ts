import type { Dictionary, Keyword } from './dictionary';
import { PAUSE, phraseOf, type ReplyWord } from './replyWords';
import { isWithin, type Span } from './wordingsIn';

/** “No thanks”, with its courtesy, without it, or in a script that sets spaces as it likes. */
export const dismissalIn = (
	words: readonly ReplyWord[],
	own: string,
	dictionary: Dictionary,
): Keyword | undefined =>
	dictionary(phraseOf(words), 'dismissal') ??
	(isNumbered(words, own)
		? undefined
		: (dictionary(own, 'dismissal') ?? dictionary(own.replaceAll(' ', ''), 'dismissal')));

/** “exit 12”: one word before a number is no dismissal. */
const isNumbered = (words: readonly ReplyWord[], own: string): boolean =>
	!own.includes(' ') && words.some(({ word }) => /^\p{N}+$/u.test(word));

/** The words of the longest dismissal that is looked for beside others. */
const LONGEST = 5;

/**
 * The dismissal that begins or ends a reply, without a pause in it; a single word may speak of any matter.
 *
 * @param mayFollow what other words may come after one: “no more than five”, “turn off the oven”
 */
export function dismissalAtEdge(
	words: readonly ReplyWord[],
	harmless: readonly Span[],
	dictionary: Dictionary,
	mayFollow: (word: string) => boolean,
): Keyword | undefined {
	for (let length = Math.min(LONGEST, words.length - 1); length > 1; length--) {
		for (const start of [0, words.length - length]) {
			const said = words.slice(start, start + length);
			const isOfOnePart = said.every(({ pause }, at) => at === 0 || pause === PAUSE.none);
			if (!isOfOnePart || said.some((_, at) => isWithin(start + at, harmless))) continue;
			if (!words.slice(start + length).every(({ word }) => mayFollow(word))) continue;
			const found = dictionary(phraseOf(said), 'dismissal');
			if (found) return found;
		}
	}
	return undefined;
}
