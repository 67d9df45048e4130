import { withoutCourtesy } from './courtesy';
import type { Dictionary, Keyword } from './dictionary';
import { isFalseFriend, isNegated } from './falseFriends';
import { sentencesOf } from './normaliseReply';
import type { ReplyOutcome, ReplyRule } from './replyRules';
import { wordIndex } from './wordIndex';

export interface Understood extends Keyword {
	readonly outcome: ReplyOutcome;
	readonly rule: ReplyRule;
}

/** The keys around each letter of STOP on the keyboards of most phones. */
const NEIGHBOURS = ['adwezx', 'rygf', 'ipkl09', 'ol0'];

/** STOP with one letter beside its key, or two letters the wrong way round. */
const SLIPS: ReadonlySet<string> = new Set([
	...NEIGHBOURS.flatMap((keys, at) =>
		[...keys].map((key) => 'stop'.slice(0, at) + key + 'stop'.slice(at + 1)),
	),
	'tsop',
	'sotp',
	'stpo',
]);

/** Longer replies are sentences, in which a keyword may mean anything. */
const FEW_WORDS = 4;

/** The refusal that a reply holds, the surest reading first. */
export function readRefusal(
	text: string,
	normalised: string,
	dictionary: Dictionary,
): Understood | undefined {
	const whole = dictionary(normalised, 'optOut');
	if (whole) return { outcome: 'optOut', rule: 'whole', ...whole };
	const polite = dictionary(withoutCourtesy(normalised), 'optOut', ['beside', 'alone']);
	if (polite) return { outcome: 'optOut', rule: 'courtesy', ...polite };

	const words = normalised.split(' ');
	const atEdge = keywordAtEdge(words, dictionary);
	if (atEdge && words.length <= FEW_WORDS) return { outcome: 'optOut', ...atEdge };
	return (
		ownSentence(text, dictionary) ??
		phraseIn(normalised) ??
		(atEdge && { ...atEdge, outcome: 'likelyOptOut', rule: 'long_reply' })
	);
}

/** What is left when nothing else could be read: a slip of the finger. */
export const readSlip = (normalised: string): Understood | undefined =>
	SLIPS.has(normalised)
		? { outcome: 'likelyOptOut', keyword: 'STOP', languages: ['en'], rule: 'slip' }
		: undefined;

/** A keyword that begins or ends the reply and means what it says there. */
function keywordAtEdge(words: readonly string[], dictionary: Dictionary) {
	for (const edge of ['beginning', 'end'] as const) {
		for (let length = Math.min(3, words.length - 1); length > 0; length--) {
			const part = edge === 'beginning' ? words.slice(0, length) : words.slice(-length);
			const entry = dictionary(part.join(' '), 'optOut', ['beside']);
			if (entry && !isFalseFriend(words, edge, length)) return { ...entry, rule: edge };
		}
	}
	return undefined;
}

/** “Who is this? STOP”; a word that is none of ours in other company only makes a refusal likely. */
function ownSentence(text: string, dictionary: Dictionary): Understood | undefined {
	for (const sentence of sentencesOf(text)) {
		const own = withoutCourtesy(sentence);
		const sure = dictionary(own, 'optOut', ['beside']);
		if (sure) return { outcome: 'optOut', rule: 'sentence', ...sure };
		const likely = dictionary(own, 'optOut', ['alone']);
		if (likely) return { outcome: 'likelyOptOut', rule: 'sentence', ...likely };
	}
	return undefined;
}

function phraseIn(normalised: string): Understood | undefined {
	const spaced = ` ${normalised} `;
	const squeezed = normalised.replaceAll(' ', '');
	for (const { phrase, language, spaceless, normalised: wanted } of wordIndex().phrases) {
		const at = spaceless ? squeezed.indexOf(wanted) : spaced.indexOf(` ${wanted} `);
		if (at < 0 || (!spaceless && isNegated(spaced.slice(0, at)))) continue;
		return { outcome: 'likelyOptOut', keyword: phrase, languages: [language], rule: 'phrase' };
	}
	return undefined;
}
