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
	for (let index = 0; index < text.length; index++) {
		if (costs[text.charCodeAt(index)] !== 0) continue;
		const character = String.fromCodePoint(text.codePointAt(index) as number);
		const known = positions.get(character);
		if (known) known.push(index);
		else positions.set(character, [index]);
		// A pair is one character.
		index += character.length - 1;
	}
	return [...positions].map(([character, at]) => ({ character, positions: at }));
}
