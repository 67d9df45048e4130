import { decodeLines } from './decodeLines';
import { labelledDecoder } from './labelledDecoder';
import type { EncodingFacts, TextPieces } from './textPieces';

/** Enough to see whether every other byte is zero, as in UTF-16 of Western text. */
const SAMPLE = 1024;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
	mark.every((byte, at) => bytes[at] === byte);

/** UTF-16 without its byte order mark: zeros stand where Western characters have nothing to say, and there only. */
const utf16WithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = [0, 0];
	for (const [at, byte] of sample.entries())
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const many = sample.length / 8;
	if (odd > many && odd > even * 4) return 'utf-16le';
	return even > many && even > odd * 4 ? 'utf-16be' : undefined;
};

const utf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	return utf16WithoutMark(bytes);
};

const NOTHING_READ: EncodingFacts = { encoding: 'utf-8', encodingIsGuessed: false };

/** Chooses how to decode when the first piece is there. */
const choosing = (choose: (first: Uint8Array) => TextPieces): TextPieces => {
	let pieces: TextPieces | undefined;
	return {
		decode: (bytes, last) => (pieces ??= choose(bytes)).decode(bytes, last),
		facts: () => pieces?.facts() ?? NOTHING_READ,
	};
};

const labelled = (label: string | undefined): TextPieces | undefined => {
	const decoder = label === undefined ? undefined : labelledDecoder(label);
	return decoder?.ok ? decoder.value : undefined;
};

/**
 * Finds out the encoding: UTF-16 from the first piece, else UTF-8 line by line, and of the lines that are no
 * UTF-8 what their letters show.
 */
export const detectingDecoder = (): TextPieces =>
	choosing((first) => labelled(utf16(first)) ?? decodeLines());

/** As XML says it (XML 1.0, 4.3.3): UTF-16 by its mark, what is declared, else UTF-8. */
export const xmlDecoder = (): TextPieces =>
	choosing((first) => {
		const start = Buffer.from(first.subarray(0, SAMPLE)).toString('latin1');
		const [, declared] = /^\s*<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(start) ?? [];
		return labelled(utf16(first)) ?? labelled(declared) ?? labelled('utf-8') ?? decodeLines();
	});

/** The text of a whole file, its encoding detected. Never fails. */
export const decodeText = (bytes: Uint8Array): string => detectingDecoder().decode(bytes, true);
