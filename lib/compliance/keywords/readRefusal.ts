import { withoutCourtesy } from './courtesy';
import { inStandardWords } from './dialects';
import type { Dictionary } from './dictionary';
import { instructionsIn } from './instructions';
import { normaliseReply } from './normaliseReply';
import { phraseIn, readWords, shoutedIn } from './readWords';
import { phraseOf, replyWords, type ReplyWord } from './replyWords';
import { romanisedRefusal } from './romanised';
import { isLaughing, refusesBySign, signsWritten } from './signs';
import { corrected } from './typingErrors';
import type { Understood } from './understood';
import { harmlessIn } from './wordingsIn';

/** The refusal that a reply holds, the surest reading first. */
export function readRefusal(
	text: string,
	words: readonly ReplyWord[],
	dictionary: Dictionary,
): Understood | undefined {
	const read =
		readWords(text, words, dictionary) ??
		readSlip(text, words, dictionary) ??
		readSigns(text, dictionary) ??
		readOtherwise(text, words, dictionary);
	// “Stop 😂” is said to a friend as well.
	return read?.outcome === 'optOut' &&
		isLaughing(text) &&
		!shoutedIn(text).has(normaliseReply(read.keyword))
		? { ...read, outcome: 'likelyOptOut' }
		: read;
}

/** What a reply says when the errors of typing are put right. */
function readSlip(
	text: string,
	words: readonly ReplyWord[],
	dictionary: Dictionary,
): Understood | undefined {
	const right = corrected(words, dictionary.inPlay);
	const read = right && readWords(text, right, dictionary);
	return read && { ...read, outcome: 'likelyOptOut', rule: 'slip' };
}

/** As a dialect, or in Latin letters for others; what is harmless as it is written stays so. */
function readOtherwise(
	text: string,
	words: readonly ReplyWord[],
	dictionary: Dictionary,
): Understood | undefined {
	const read = readDialect(text, words, dictionary) ?? readRomanised(words, dictionary);
	const isRefusal = read && harmlessIn(words).length === 0 && instructionsIn(words).length === 0;
	return isRefusal ? read : undefined;
}

/** What a reply says in the standard words of its language: “Lönd mi in Rueh”, “pu de texto”. */
function readDialect(
	text: string,
	words: readonly ReplyWord[],
	dictionary: Dictionary,
): Understood | undefined {
	for (const standard of inStandardWords(words, dictionary.inPlay)) {
		const read = readWords(text, standard, dictionary);
		if (read) return { ...read, outcome: 'likelyOptOut', rule: 'spelling' };
	}
	return undefined;
}

/** “ne pishite mne”, where Russian is spoken. */
function readRomanised(
	words: readonly ReplyWord[],
	dictionary: Dictionary,
): Understood | undefined {
	const found = romanisedRefusal(words, dictionary.inPlay);
	return (
		found && {
			outcome: 'likelyOptOut',
			keyword: found.keyword,
			languages: [found.language],
			rule: 'spelling',
		}
	);
}

/** 🛑 alone, or before the words that belong to it. */
function readSigns(text: string, dictionary: Dictionary): Understood | undefined {
	if (refusesBySign(text)) {
		return { outcome: 'likelyOptOut', keyword: text.trim(), languages: [], rule: 'sign' };
	}
	const written = signsWritten(text);
	const words = written === text ? [] : replyWords(written);
	const read =
		dictionary(withoutCourtesy(phraseOf(words)), 'optOut') ?? phraseIn(words, harmlessIn(words));
	return read && { ...read, outcome: 'likelyOptOut', rule: 'sign' };
}
