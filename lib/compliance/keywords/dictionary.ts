import { languagesInPlay } from './languagesInPlay';
import { wordIndex, type Meaning } from './wordIndex';

/** A keyword that was found. */
export interface Keyword {
	/** As it is recorded, such as `ARRÊT`. */
	readonly keyword: string;
	/** The languages it belongs to: those in play, or all of them where none is. */
	readonly languages: readonly string[];
}

/** Looks normalised words up for one meaning, among keywords of some reach or of any. */
export type Dictionary = (
	words: string,
	kind: Meaning['kind'],
	reach?: readonly Meaning['reach'][],
) => Keyword | undefined;

/** What keywords mean to a person of a country who is written to in some languages (BCP 47). */
export function dictionaryFor(
	languages: readonly string[] | undefined,
	country: string | undefined,
): Dictionary {
	const inPlay = languagesInPlay(languages, country);
	return (words, kind, reach) => {
		const meanings = (wordIndex().meanings.get(words) ?? []).filter(
			(meaning) =>
				meaning.kind === kind &&
				(reach === undefined || reach.includes(meaning.reach)) &&
				(meaning.reach !== 'inContext' || inPlay.has(meaning.language)),
		);
		const expected = meanings.filter(({ language }) => inPlay.has(language));
		const counted = expected.length > 0 ? expected : meanings;
		const [first] = counted;
		if (!first) return undefined;
		return {
			keyword: first.keyword,
			languages: [...new Set(counted.map(({ language }) => language))],
		};
	};
}
