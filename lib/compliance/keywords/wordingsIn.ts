import { isNegation } from './falseFriends';
import { PAUSE, type ReplyWord } from './replyWords';
import { phraseIndex } from './wordIndex';

/** A part of a reply, from its first word to the one after its last. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Where a reply says something that only looks like a refusal. */
export const harmlessIn = (words: readonly ReplyWord[]): readonly Span[] =>
	phraseIndex().harmless.spaced.find(words, PAUSE.none);

/** A wording that refuses, and where it stands; undefined where there is none, or it means another thing. */
export function refusalIn(
	words: readonly ReplyWord[],
	harmless: readonly Span[],
): { readonly written: string; readonly language: string } | undefined {
	const found = phraseIndex()
		.refusals.spaced.find(words, PAUSE.line)
		.find(
			({ start, end }) =>
				!isNegated(words, start) &&
				// “You don’t stop” holds “don’t stop”, and says more.
				harmless.every((span) => !overlap(span, { start, end }) || contains({ start, end }, span)),
		);
	return found?.wording ?? unspacedRefusalIn(words);
}

function unspacedRefusalIn(words: readonly ReplyWord[]) {
	const { refusals, harmless } = phraseIndex();
	const squeezed = words.map(({ word }) => word).join('');
	return refusals.unspaced.find(harmless.unspaced.without(squeezed));
}

/** Whether a word of a reply is part of something that only looks like a refusal. */
export const isWithin = (at: number, spans: readonly Span[]): boolean =>
	spans.some(({ start, end }) => start <= at && at < end);

/** “don’t stop texting”: the word before turns a refusal round. */
const isNegated = (words: readonly ReplyWord[], start: number): boolean =>
	words[start]?.pause === PAUSE.none && isNegation(words[start - 1]?.word ?? '');

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const contains = (one: Span, other: Span): boolean =>
	one.start < other.start && other.end <= one.end;
