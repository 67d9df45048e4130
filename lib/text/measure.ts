import { alphabetsOf, type Alphabet } from './alphabet';
import {
	concatenationOctets,
	headerOctets,
	septetsBeside,
	unitsBeside,
	type ReferenceBits,
} from './capacity';
import type { NationalLanguage } from './charsets';
import { countSeptets, endOfSeptets, fillSeptets, type Filled } from './septets';
import { endOfUnits, graphemeEnds } from './units';

export type Encoding = 'GSM-7' | 'UCS-2';

export interface SegmentOptions {
	/** Bits of the reference that numbers the parts of a long message; 8 is the rule. */
	readonly referenceBits?: ReferenceBits;
	/** Never split a grapheme in Unicode, as some gateways do and bill. */
	readonly keepEmojiWhole?: boolean;
	/** Whose national tables may be used, where the gateway sends with them. */
	readonly nationalLanguage?: NationalLanguage | undefined;
	/** Count as Unicode, whatever the characters. */
	readonly forceUnicode?: boolean;
}

/** What a text costs on the air. Lengths are in septets (GSM-7) or UTF-16 code units (UCS-2). */
export interface Measure {
	readonly encoding: Encoding;
	readonly length: number;
	readonly segments: number;
	/** Capacity of each segment: the whole message alone, or less beside a header. */
	readonly perSegment: number;
	/** Room left in the last segment. */
	readonly remaining: number;
}

/** A measure, and where a part ends that starts at a given offset. */
export interface Layout {
	readonly measure: Measure;
	readonly endOfPart: (start: number) => number;
}

/**
 * Counts the segments of a text without making them. Reads every unit of a GSM-7 text once, twice
 * when escapes matter, and allocates nothing per character. An empty text has no segment.
 */
export const measure = (text: string, options: SegmentOptions = {}): Measure =>
	layOut(text, options).measure;

/** The layout with the fewest segments; of equal ones the plainest. */
export function layOut(text: string, options: SegmentOptions): Layout {
	if (options.forceUnicode !== true) {
		let best: Layout | undefined;
		for (const alphabet of alphabetsOf(options.nationalLanguage)) {
			const length = countSeptets(text, alphabet.costs);
			if (length === undefined) continue;
			const layout = layOutSeptets(text, length, alphabet, options);
			if (!best || layout.measure.segments < best.measure.segments) best = layout;
			// No table needs fewer than the plainest when that one is a single segment.
			if (best.measure.segments <= 1) break;
		}
		if (best) return best;
	}
	return layOutUnits(text, options);
}

function layOutSeptets(
	text: string,
	length: number,
	{ costs, headerOctets: shift }: Alphabet,
	{ referenceBits = 8 }: SegmentOptions,
): Layout {
	const single = septetsBeside(headerOctets(shift));
	const long = length > single;
	const limit = long
		? septetsBeside(headerOctets(shift + concatenationOctets[referenceBits]))
		: single;
	const endOfPart = (start: number) => endOfSeptets(text, costs, start, limit);
	// Without escapes every part is full and the sum needs no second reading.
	const filled =
		!long || length === text.length ? filledEvenly(length, limit) : fillSeptets(text, costs, limit);
	return { measure: measured('GSM-7', length, limit, filled), endOfPart };
}

function layOutUnits(
	text: string,
	{ referenceBits = 8, keepEmojiWhole = false }: SegmentOptions,
): Layout {
	const { length } = text;
	const single = unitsBeside(0);
	const long = length > single;
	const limit = long ? unitsBeside(headerOctets(concatenationOctets[referenceBits])) : single;
	if (!long) {
		const filled = filledEvenly(length, limit);
		return { measure: measured('UCS-2', length, limit, filled), endOfPart: () => length };
	}
	const graphemeEnd = keepEmojiWhole ? graphemeEnds(text) : undefined;
	const endOfPart = (start: number) =>
		graphemeEnd ? graphemeEnd(start, limit) : endOfUnits(text, start, limit);
	const filled = filledBy(text, endOfPart);
	return { measure: measured('UCS-2', length, limit, filled), endOfPart };
}

function filledEvenly(length: number, limit: number): Filled {
	const segments = Math.ceil(length / limit);
	return { segments, last: length - Math.max(segments - 1, 0) * limit };
}

function filledBy({ length }: string, endOfPart: (start: number) => number): Filled {
	let segments = 1;
	let start = 0;
	for (let end = endOfPart(0); end < length; end = endOfPart(end)) {
		start = end;
		segments++;
	}
	return { segments, last: length - start };
}

const measured = (
	encoding: Encoding,
	length: number,
	perSegment: number,
	{ segments, last }: Filled,
): Measure => ({ encoding, length, segments, perSegment, remaining: perSegment - last });
