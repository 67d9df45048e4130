import { alphabetsOf, type Alphabet, type SeptetCosts } from './alphabet';
import {
	concatenationOctets,
	headerOctets,
	septetsBeside,
	unitsBeside,
	type ReferenceBits,
} from './capacity';
import type { NationalLanguage } from './charsets';
import { countSeptets, endOfSeptets, fillSeptets } from './septets';
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

/** A measure, and what it takes to find where the parts end. */
export interface Layout extends Measure {
	/** The alphabet of a text in GSM-7. */
	readonly costs: SeptetCosts | undefined;
}

/**
 * Counts the segments of a text without making them. Reads every unit of a GSM-7 text once, twice
 * when escapes may leave gaps, and allocates nothing per character. An empty text has no segment.
 */
export function measure(text: string, options: SegmentOptions = {}): Measure {
	const { encoding, length, segments, perSegment, remaining } = layOut(text, options);
	return { encoding, length, segments, perSegment, remaining };
}

/** The layout with the fewest segments; of equal ones the plainest. */
export function layOut(text: string, options: SegmentOptions): Layout {
	if (options.forceUnicode !== true) {
		let best: Layout | undefined;
		for (const alphabet of alphabetsOf(options.nationalLanguage)) {
			const length = countSeptets(text, alphabet.costs);
			if (length === undefined) continue;
			const layout = layOutSeptets(text, length, alphabet, options);
			if (!best || layout.segments < best.segments) best = layout;
			if (best.segments <= 1) break;
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
	if (length <= single) return filled('GSM-7', length, single, costs);
	const limit = septetsBeside(headerOctets(shift + concatenationOctets[referenceBits]));
	// Without escapes every part but the last is full.
	if (length === text.length) return filled('GSM-7', length, limit, costs);
	const { segments, last } = fillSeptets(text, costs, length, limit);
	const remaining = limit - last;
	return { encoding: 'GSM-7', length, segments, perSegment: limit, remaining, costs };
}

function layOutUnits(text: string, options: SegmentOptions): Layout {
	const { length } = text;
	const single = unitsBeside(0);
	if (length <= single) return filled('UCS-2', length, single, undefined);
	const { referenceBits = 8 } = options;
	const limit = unitsBeside(headerOctets(concatenationOctets[referenceBits]));
	const endOfPart = endsOfUnits(text, options);
	let segments = 1;
	let start = 0;
	for (;;) {
		const end = endOfPart(start, limit);
		if (end === length) break;
		start = end;
		segments++;
	}
	const remaining = limit - (length - start);
	return { encoding: 'UCS-2', length, segments, perSegment: limit, remaining, costs: undefined };
}

/** Parts that are all full but the last. */
function filled(
	encoding: Encoding,
	length: number,
	perSegment: number,
	costs: SeptetCosts | undefined,
): Layout {
	const segments = Math.ceil(length / perSegment);
	const remaining = Math.max(segments, 1) * perSegment - length;
	return { encoding, length, segments, perSegment, remaining, costs };
}

/** Where the part of a text that starts at `start` ends. */
export function partEnds(
	text: string,
	{ costs, perSegment }: Layout,
	options: SegmentOptions,
): (start: number) => number {
	if (costs) return (start) => endOfSeptets(text, costs, start, perSegment);
	const endOfPart = endsOfUnits(text, options);
	return (start) => endOfPart(start, perSegment);
}

const endsOfUnits = (
	text: string,
	{ keepEmojiWhole = false }: SegmentOptions,
): ((start: number, limit: number) => number) =>
	keepEmojiWhole ? graphemeEnds(text) : (start, limit) => endOfUnits(text, start, limit);
