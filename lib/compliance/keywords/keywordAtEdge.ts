import type { Dictionary, Keyword } from './dictionary';
import { isFalseFriend } from './falseFriends';
import { phraseOf, type ReplyWord } from './replyWords';
import { isWithin, type Span } from './wordingsIn';

export interface AtEdge {
	readonly edge: 'beginning' | 'end';
	readonly keyword: Keyword;
	readonly others: readonly ReplyWord[];
	/** Whether all words of the keyword are in a set. */
	readonly isIn: (words: ReadonlySet<string>) => boolean;
}

/** The words of the longest keyword. */
const LONGEST = 3;

/** The keyword that begins or ends a reply and means what it says there; that of the beginning first. */
export function keywordAtEdge(
	words: readonly ReplyWord[],
	harmless: readonly Span[],
	dictionary: Dictionary,
): AtEdge | undefined {
	for (const edge of ['beginning', 'end'] as const) {
		for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
			const start = edge === 'beginning' ? 0 : words.length - length;
			const own = words.slice(start, start + length);
			const keyword = dictionary(phraseOf(own), 'optOut', ['beside']);
			if (!keyword || isWithin(start, harmless)) continue;
			const plain = words.map(({ word }) => word);
			if (isFalseFriend(plain, edge, length)) continue;
			return {
				edge,
				keyword,
				others: edge === 'beginning' ? words.slice(length) : words.slice(0, start),
				isIn: (set) => own.every(({ word }) => set.has(word)),
			};
		}
	}
	return undefined;
}
