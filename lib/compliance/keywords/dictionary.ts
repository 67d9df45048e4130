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
export interface Dictionary {
	(words: string, kind: Meaning['kind'], reach?: readonly Meaning['reach'][]): Keyword | undefined;
	/** The languages that the person may be expected to write in. */
	readonly inPlay: ReadonlySet<string>;
}

/** What keywords mean to a person of a country who is written to in some languages (BCP 47). */
export function dictionaryFor(
	languages: readonly string[] | undefined,
	country: string | undefined,
): Dictionary {
	const person = `${country ?? ''} ${(languages ?? []).join(' ')}`;
	const known = dictionaries.get(person);
	if (known) return known;
	const dictionary = newDictionary(languagesInPlay(languages, country));
	if (dictionaries.size >= MOST) dictionaries.clear();
	dictionaries.set(person, dictionary);
	return dictionary;
}

/** Replies come by thousands, from people of few countries and languages. */
const dictionaries = new Map<string, Dictionary>();
const MOST = 500;

function newDictionary(inPlay: ReadonlySet<string>): Dictionary {
	const find = (
		words: string,
		kind: Meaning['kind'],
		reach?: readonly Meaning['reach'][],
	): Keyword | undefined => {
		const all = wordIndex().meanings.get(words);
		if (!all) return undefined;
		const meanings = all.filter(
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
	return Object.assign(find, { inPlay });
}
