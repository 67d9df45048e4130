import { septetsOf } from './gsm7';

export interface UnicodeCharacter {
	readonly character: string;
	/** Offsets in UTF-16 code units. */
	readonly positions: readonly number[];
}

/** The distinct characters outside the GSM-7 alphabet, in order of first appearance. */
export function unicodeCharactersIn(text: string): UnicodeCharacter[] {
	const positions = new Map<string, number[]>();
	let offset = 0;
	for (const character of text) {
		if (character.length > 1 || septetsOf(character.charCodeAt(0)) === 0) {
			const known = positions.get(character);
			if (known) known.push(offset);
			else positions.set(character, [offset]);
		}
		offset += character.length;
	}
	return [...positions].map(([character, at]) => ({ character, positions: at }));
}
