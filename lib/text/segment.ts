import { layOut, partEnds, type Measure, type SegmentOptions } from './measure';
import { unicodeCharactersIn, type UnicodeCharacter } from './unicodeCharacters';

/** What a text becomes on the air, with the parts themselves. */
export interface Segmentation extends Measure {
	readonly parts: readonly string[];
	/** The characters that forced UCS-2, with every position in UTF-16 code units. */
	readonly unicodeCharacters: readonly UnicodeCharacter[];
}

/**
 * Splits a text into the segments a handset receives. An escape and its character, and the two
 * halves of a surrogate pair, always stay in one segment; joined, the parts are the text again. An
 * empty text has no segment.
 *
 * @see 3GPP TS 23.038 section 6.2 and 3GPP TS 23.040 section 9.2.3.24.1
 */
export function segment(text: string, options: SegmentOptions = {}): Segmentation {
	const layout = layOut(text, options);
	const endOfPart = partEnds(text, layout, options);
	const parts: string[] = [];
	for (let start = 0; start < text.length;) {
		const end = endOfPart(start);
		parts.push(text.slice(start, end));
		start = end;
	}
	const { measure } = layout;
	return {
		...measure,
		parts,
		unicodeCharacters:
			measure.encoding === 'UCS-2' ? unicodeCharactersIn(text, options.nationalLanguage) : [],
	};
}
