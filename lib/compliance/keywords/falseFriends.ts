import { wordSet } from './normaliseReply';

/** Before the last word: “we can’t stop”, “non-stop”, “the bus stop”. */
const BEFORE = wordSet(
	'dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt never not non bus tram train metro next last full pit truck first every one a an the this that un une petit quick hard prochain prochaine dernier cet quel my your our pas nicht nie niet nunca',
);

/** After the first word: “stop by”, “stop at the shop”, “stop sign”. */
const AFTER = wordSet(
	'by at chez over in off on for here there and or when if before sign signs light lights watch loss motion gap ou oder eller oppure tai ili lub albo czy veya или або или ή ya',
);

const NEGATIONS = wordSet(
	'dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt never not pas nicht nie niet nunca',
);

/** Whether the words beside a keyword at the beginning or the end of a reply make another sense of it. */
export const isFalseFriend = (
	words: readonly string[],
	edge: 'beginning' | 'end',
	length: number,
) =>
	edge === 'beginning'
		? AFTER.has(words[length] ?? '')
		: BEFORE.has(words[words.length - length - 1] ?? '');

/** Whether a word turns round what follows: “don’t stop texting”. */
export const isNegation = (word: string): boolean => NEGATIONS.has(word);
