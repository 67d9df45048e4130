import { isFiller, withoutCourtesy } from './courtesy';
import type { Dictionary } from './dictionary';
import { dismissalAtEdge, dismissalIn } from './dismissals';
import { instructionsIn } from './instructions';
import { keywordAtEdge } from './keywordAtEdge';
import { normaliseReply } from './normaliseReply';
import { phraseOf, sentencesOf, type ReplyWord } from './replyWords';
import { spellingsOf } from './spelling';
import type { Understood } from './understood';
import { harmlessIn, isWithin, refusalIn, type Span } from './wordingsIn';

/** Longer replies are sentences, in which a keyword may mean anything. */
const FEW_WORDS = 4;

/** Words of up to so many letters that refuse where they are spoken do so only as a whole reply: R, NO, RET. */
const SHORT = 4;
const UNASKED = ['alone', 'unasked', 'inContext'] as const;

/** The refusal in the words of a reply as they are written, the surest reading first. */
export function readWords(
	text: string,
	words: readonly ReplyWord[],
	dictionary: Dictionary,
): Understood | undefined {
	const normalised = phraseOf(words);
	const whole = dictionary(normalised, 'optOut');
	if (whole) return { outcome: 'optOut', rule: 'whole', ...whole };
	const friendly = harmlessIn(words);
	// A courtesy of one language turns the keyword round in another: “ära lõpeta”.
	const plain = friendly.length === 0 ? readPlain(text, normalised, dictionary) : undefined;
	if (plain || words.length === 0) return plain;

	const quoted = instructionsIn(words);
	const harmless = [...quoted, ...friendly];
	const edge = atEdge(text, words, harmless, dictionary);
	if (edge?.outcome === 'optOut') return edge;
	return (
		ownSentence(text, words, harmless, dictionary) ??
		phraseIn(words, harmless) ??
		edge ??
		dismissedAtEdge(words, harmless, dictionary) ??
		shouted(text, words, harmless, dictionary) ??
		onlyQuoted(words, quoted)
	);
}

/** The reply is a keyword and nothing else but courtesies, in whatever spelling. */
function readPlain(
	text: string,
	normalised: string,
	dictionary: Dictionary,
): Understood | undefined {
	const own = withoutCourtesy(normalised);
	const polite = dictionary(own, 'optOut', ['beside', 'alone', 'unasked']);
	if (polite) return { outcome: 'optOut', rule: 'courtesy', ...polite };
	const local = dictionary(own, 'optOut');
	if (local) return { outcome: 'likelyOptOut', rule: 'courtesy', ...local };
	const spellings = [own, ...(own === normalised ? [] : [normalised])];
	for (const spelling of spellings.flatMap((words) => spellingsOf(text, words))) {
		const spelled = dictionary(spelling, 'optOut', ['beside', 'alone', 'unasked']);
		if (spelled) return { outcome: 'optOut', rule: 'spelling', ...spelled };
	}
	return undefined;
}

/** A keyword that begins or ends the reply and means what it says there. */
function atEdge(
	text: string,
	words: readonly ReplyWord[],
	harmless: readonly Span[],
	dictionary: Dictionary,
): Understood | undefined {
	const found = keywordAtEdge(words, harmless, dictionary);
	if (!found) return undefined;
	const { edge, keyword, others } = found;
	const isKeyword = (word: string) =>
		(['optOut', 'optIn', 'help'] as const).some((kind) => dictionary(word, kind));
	const isPlain = others.every(({ word }) => isFiller(word) || isKeyword(word));
	const isCalled =
		found.isIn(shoutedIn(text)) && others.length < FEW_WORDS - 1 && !/[?？؟]\s*$/u.test(text);
	if (words.length <= FEW_WORDS && (isPlain || isCalled)) {
		return { outcome: 'optOut', rule: edge, ...keyword };
	}
	return {
		outcome: 'likelyOptOut',
		rule: words.length <= FEW_WORDS ? edge : 'long_reply',
		...keyword,
	};
}

/** “Who is this? STOP”; a word that is none of ours in other company only makes a refusal likely. */
function ownSentence(
	text: string,
	words: readonly ReplyWord[],
	harmless: readonly Span[],
	dictionary: Dictionary,
): Understood | undefined {
	const sentences = sentencesOf(words);
	let start = 0;
	let likely: Understood | undefined;
	for (const [nth, sentence] of sentences.entries()) {
		const at = start;
		start += sentence.length;
		if (isWithin(at, harmless)) continue;
		const own = withoutCourtesy(phraseOf(sentence));
		const sure = dictionary(own, 'optOut', ['beside']);
		if (sure) {
			const isFirm = nth === sentences.length - 1 || shoutedIn(text).has(own.split(' ')[0] ?? '');
			if (isFirm) return { outcome: 'optOut', rule: 'sentence', ...sure };
			likely ??= { outcome: 'likelyOptOut', rule: 'sentence', ...sure };
		}
		const other =
			dictionary(own, 'optOut', own.length > SHORT ? UNASKED : ['alone', 'unasked']) ??
			dismissalIn(sentence, own, dictionary);
		if (other) likely ??= { outcome: 'likelyOptOut', rule: 'sentence', ...other };
	}
	const all =
		likely ??
		(harmless.length > 0
			? dictionary(phraseOf(words), 'dismissal')
			: dismissalIn(words, withoutCourtesy(phraseOf(words)), dictionary));
	return all && { outcome: 'likelyOptOut', rule: 'sentence', ...all };
}

/** “nope no more”, in a language of the person. */
function dismissedAtEdge(
	words: readonly ReplyWord[],
	harmless: readonly Span[],
	dictionary: Dictionary,
): Understood | undefined {
	if (words.length > FEW_WORDS + 1) return undefined;
	const found = dismissalAtEdge(words, harmless, dictionary, isFiller);
	return found?.languages.some((language) => dictionary.inPlay.has(language))
		? { outcome: 'likelyOptOut', rule: 'sentence', ...found }
		: undefined;
}

export function phraseIn(
	words: readonly ReplyWord[],
	harmless: readonly Span[],
): Understood | undefined {
	const found = refusalIn(words, harmless);
	return (
		found && {
			outcome: 'likelyOptOut',
			keyword: found.written,
			languages: [found.language],
			rule: 'phrase',
		}
	);
}

/** “I told you to STOP, you know”: in capitals where the rest is not. */
function shouted(
	text: string,
	words: readonly ReplyWord[],
	harmless: readonly Span[],
	dictionary: Dictionary,
): Understood | undefined {
	if (!/\p{Ll}/u.test(text)) return undefined;
	const loud = shoutedIn(text);
	if (loud.size === 0) return undefined;
	for (const [at, { word }] of words.entries()) {
		if (!loud.has(word) || isWithin(at, harmless)) continue;
		const keyword = dictionary(word, 'optOut', ['beside']);
		if (keyword) return { outcome: 'likelyOptOut', rule: 'long_reply', ...keyword };
	}
	return undefined;
}

/** Nothing but how to refuse, sent back. */
function onlyQuoted(words: readonly ReplyWord[], quoted: readonly Span[]): Understood | undefined {
	const [first] = quoted;
	const isAll = first && words.every(({ word }, at) => isWithin(at, quoted) || isFiller(word));
	return isAll
		? {
				outcome: 'likelyOptOut',
				keyword: phraseOf(words.slice(first.start, first.end)),
				languages: [],
				rule: 'phrase',
			}
		: undefined;
}

/** The words that are written in capitals. */
export const shoutedIn = (text: string): ReadonlySet<string> =>
	new Set((text.match(/\p{Lu}[\p{Lu}\p{M}]{2,}/gu) ?? []).map(normaliseReply));
