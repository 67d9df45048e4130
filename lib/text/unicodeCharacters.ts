import { alphabetsOf, type SeptetCosts } from './alphabet';
import type { NationalLanguage } from './charsets';

export interface UnicodeCharacter {
	readonly character: string;
	/** Offsets in UTF-16 code units. */
	readonly positions: readonly number[];
}

/**
 * The distinct characters that no 7-bit alphabet has, in order of first appearance. Where a language
 * offers several alphabets, those missing from the one that misses the fewest.
 */
export const unicodeCharactersIn = (
	text: string,
	language?: NationalLanguage,
): readonly UnicodeCharacter[] =>
	alphabetsOf(language)
		.map(({ costs }) => missingFrom(costs, text))
		.reduce((fewest, missing) => (missing.length < fewest.length ? missing : fewest));

function missingFrom(costs: SeptetCosts, text: string): UnicodeCharacter[] {
	const positions = new Map<string, number[]>();
	let offset = 0;
	for (const character of text) {
		if (character.length > 1 || costs[character.charCodeAt(0)] === 0) {
			const known = positions.get(character);
			if (known) known.push(offset);
			else positions.set(character, [offset]);
		}
		offset += character.length;
	}
	return [...positions].map(([character, at]) => ({ character, positions: at }));
}
