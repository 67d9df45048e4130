import { wordSet } from './normaliseReply';

/** Before the last word: “we can’t stop”, “non-stop”, “the bus stop”. */
const BEFORE = wordSet(
	'dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt never not non bus tram train metro next last full pit truck first every one a an the this that my your our pas nicht nie niet nunca',
);

/** After the first word: “stop by”, “stop at the shop”, “stop sign”. */
const AFTER = wordSet(
	'by at over in off on for here there and or when if before sign signs light lights watch loss motion gap',
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

/** “don’t stop texting”: the word before turns a refusal round. */
export const isNegated = (before: string): boolean => NEGATIONS.has(before.split(' ').at(-1) ?? '');

/** What phones send for a reaction to a text; it quotes the text, opt-out notice and all. */
export const isReaction = (text: string): boolean =>
	/^\s*(?:(?:liked|loved|laughed at|emphasi[sz]ed|questioned)\s|reacted \S+ to\s|removed an? \S+ from\s)\s*[“"«]/iu.test(
		text,
	);
