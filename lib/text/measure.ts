import { alphabetsOf, gsm7, type Alphabet, type SeptetCosts } from './alphabet';
import {
	concatenationOctets,
	headerOctets,
	septetsBeside,
	unitsBeside,
	type ReferenceBits,
} from './capacity';
import type { NationalLanguage } from './charsets';
import { endOfSeptets, fillSeptets, lacks, plainBeginning } from './septets';
import { endOfUnits, graphemeEnds, type EndOfPart } from './units';

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
export interface Layout {
	readonly measure: Measure;
	/** The alphabet of a text in GSM-7. */
	readonly costs: SeptetCosts | undefined;
}

const AS_USUAL: SegmentOptions = {};

/**
 * Counts the segments of a text without making them. Reads every unit of a GSM-7 text once, and allocates
 * nothing per character. An empty text has no segment.
 */
export function measure(text: string, options: SegmentOptions = AS_USUAL): Measure {
	if (options.nationalLanguage !== undefined) return layOut(text, options).measure;
	// With one alphabet there is nothing to be compared, which is most of what a short text costs.
	const septets = options.forceUnicode === true ? undefined : measureSeptets(text, gsm7, options);
	return septets ?? measureUnits(text, options);
}

/** The layout with the fewest segments; of equal ones the plainest. */
export function layOut(text: string, options: SegmentOptions): Layout {
	if (options.forceUnicode !== true) {
		let best: Layout | undefined;
		for (const alphabet of alphabetsOf(options.nationalLanguage)) {
			const measure = measureSeptets(text, alphabet, options);
			if (!measure) continue;
			if (!best || measure.segments < best.measure.segments) {
				best = { measure, costs: alphabet.costs };
			}
			if (best.measure.segments <= 1) break;
		}
		if (best) return best;
	}
	return { measure: measureUnits(text, options), costs: undefined };
}

function measureSeptets(
	text: string,
	{ costs, headerOctets: shift }: Alphabet,
	{ referenceBits = 8 }: SegmentOptions,
): Measure | undefined {
	const plain = plainBeginning(text, costs);
	if (lacks(costs, text, plain)) return undefined;
	const single = septetsBeside(headerOctets(shift));
	const limit = septetsBeside(headerOctets(shift + concatenationOctets[referenceBits]));
	// Without escapes every part but the last is full.
	if (plain === text.length) return filled('GSM-7', plain, plain <= single ? single : limit);
	const parts = fillSeptets(text, costs, limit, plain);
	if (!parts) return undefined;
	const { length, segments, remaining } = parts;
	if (length <= single) return filled('GSM-7', length, single);
	return { encoding: 'GSM-7', length, segments, perSegment: limit, remaining };
}

function measureUnits(text: string, options: SegmentOptions): Measure {
	const { length } = text;
	const single = unitsBeside(0);
	if (length <= single) return filled('UCS-2', length, single);
	const { referenceBits = 8 } = options;
	const limit = unitsBeside(headerOctets(concatenationOctets[referenceBits]));
	const endOfPart = endsOfUnits(text, options);
	let segments = 1;
	let start = 0;
	for (;;) {
		const end = endOfPart(start, limit, text);
		if (end === length) break;
		start = end;
		segments++;
	}
	const remaining = limit - (length - start);
	return { encoding: 'UCS-2', length, segments, perSegment: limit, remaining };
}

/** Parts that are all full but the last. */
function filled(encoding: Encoding, length: number, perSegment: number): Measure {
	const segments = Math.ceil(length / perSegment);
	const remaining = Math.max(segments, 1) * perSegment - length;
	return { encoding, length, segments, perSegment, remaining };
}

/** Where the part of a text that starts at `start` ends. */
export function partEnds(
	text: string,
	{ measure: { length, perSegment }, costs }: Layout,
	options: SegmentOptions,
): (start: number) => number {
	if (!costs) {
		const endOfPart = endsOfUnits(text, options);
		return (start) => endOfPart(start, perSegment, text);
	}
	return length === text.length
		? (start) => Math.min(start + perSegment, length)
		: (start) => endOfSeptets(text, costs, start, perSegment);
}

const endsOfUnits = (text: string, { keepEmojiWhole = false }: SegmentOptions): EndOfPart =>
	keepEmojiWhole ? graphemeEnds(text) : endOfUnits;
