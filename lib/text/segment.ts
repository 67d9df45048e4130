import { countSeptets, septetsOf } from './gsm7';
import { unicodeCharactersIn, type UnicodeCharacter } from './unicodeCharacters';

export type Encoding = 'GSM-7' | 'UCS-2';

/** What a text becomes on the air. Lengths are in septets (GSM-7) or UTF-16 code units (UCS-2). */
export interface Segmentation {
	readonly encoding: Encoding;
	readonly length: number;
	readonly segments: number;
	/** Capacity of each segment: the whole message alone, or less with a concatenation header. */
	readonly perSegment: number;
	/** Room left in the last segment. */
	readonly remaining: number;
	readonly parts: readonly string[];
	/** The characters that forced UCS-2, with every position in UTF-16 code units. */
	readonly unicodeCharacters: readonly UnicodeCharacter[];
}

/**
 * 140 octets carry 160 septets or 70 UTF-16 units; a concatenated segment gives 6 octets to the UDH
 * with an 8-bit reference, which leaves 153 and 67.
 *
 * @see 3GPP TS 23.040 sections 9.2.3.24.1 (concatenation) and 9.2.3.16 (user data length)
 */
const capacity = {
	'GSM-7': { single: 160, concatenated: 153 },
	'UCS-2': { single: 70, concatenated: 67 },
} as const;

/**
 * Splits a text into the segments a handset receives. An escape and its character, and the two
 * halves of a surrogate pair, always stay in one segment. An empty text has no segment.
 */
export function segment(text: string): Segmentation {
	const septets = countSeptets(text);
	const encoding: Encoding = septets === undefined ? 'UCS-2' : 'GSM-7';
	const length = septets ?? text.length;
	const { single, concatenated } = capacity[encoding];
	const perSegment = length <= single ? single : concatenated;
	const { parts, lastLength } = split(text, encoding, perSegment);
	return {
		encoding,
		length,
		segments: parts.length,
		perSegment,
		remaining: parts.length === 0 ? single : perSegment - lastLength,
		parts,
		unicodeCharacters: encoding === 'UCS-2' ? unicodeCharactersIn(text) : [],
	};
}

function split(text: string, encoding: Encoding, limit: number) {
	const parts: string[] = [];
	let start = 0;
	let used = 0;
	for (let index = 0; index < text.length;) {
		const width = encoding === 'UCS-2' && isSurrogatePair(text, index) ? 2 : 1;
		const cost = encoding === 'GSM-7' ? septetsOf(text.charCodeAt(index)) : width;
		if (used + cost > limit) {
			parts.push(text.slice(start, index));
			start = index;
			used = 0;
		}
		used += cost;
		index += width;
	}
	if (start < text.length) parts.push(text.slice(start));
	return { parts, lastLength: used };
}

const isSurrogatePair = (text: string, index: number): boolean =>
	(text.codePointAt(index) ?? 0) > 0xffff;
