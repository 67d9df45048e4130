import { ok, fail, type Result } from '../shared';

/** Decodes bytes that come in pieces; `last` ends the text. */
export type Decode = (bytes: Uint8Array, last?: boolean) => string;

/** The bytes 0x80 to 0x9F of Windows-1252; those it leaves free stay control characters (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Enough to see whether every other byte is zero, as in UTF-16 of Western text. */
const SAMPLE = 1024;

const NON_ASCII = /[^\0-\x7f]/;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
	mark.every((byte, at) => bytes[at] === byte);

/** UTF-16 without its byte order mark: zeros stand where Western characters have nothing to say. */
const utf16WithoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = [0, 0];
	for (const [at, byte] of sample.entries())
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const many = sample.length / 8;
	if (odd > many && odd > even) return 'utf-16le';
	return even > many ? 'utf-16be' : undefined;
};

const utf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
	return utf16WithoutMark(bytes);
};

/** Some Node releases read Windows-1252 as Latin-1, so the bytes in which they differ are ours. */
const decodeWindows1252: Decode = (bytes) =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		.toString('latin1')
		.replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte);

const decodeAs = (label: string): Decode => {
	const decoder = new TextDecoder(label);
	return (bytes, last = false) => decoder.decode(bytes, { stream: !last });
};

/** The bytes at the end that begin a letter of UTF-8 without ending it. */
const unfinished = (bytes: Uint8Array): Uint8Array => {
	for (let back = 1; back <= 3 && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte < 0x80) break;
		const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
		if (byte >= 0xc0) return bytes.subarray(back < needed ? -back : bytes.length);
	}
	return bytes.subarray(bytes.length);
};

/**
 * UTF-8, or Windows-1252 if the first piece with anything but ASCII is no UTF-8. A UTF-8 file that is only
 * damaged further on keeps its other letters.
 */
const decodeUtf8OrWindows1252 = (): Decode => {
	const strict = new TextDecoder('utf-8', { fatal: true });
	let isUtf8 = false;
	let held: Uint8Array = new Uint8Array();
	let other: Decode | undefined;
	return (bytes, last = false) => {
		if (other) return other(bytes, last);
		const piece = held.length > 0 ? Buffer.concat([held, bytes]) : bytes;
		try {
			const text = strict.decode(bytes, { stream: !last });
			isUtf8 ||= NON_ASCII.test(text);
			held = unfinished(piece);
			return text;
		} catch {
			other = isUtf8 ? decodeAs('utf-8') : decodeWindows1252;
			return other(piece, last);
		}
	};
};

/** Finds out the encoding from the first piece, and UTF-8 or Windows-1252 from the first piece that can tell. */
export const detecting = (): Decode => {
	let decode: Decode | undefined;
	return (bytes, last) => {
		if (!decode) {
			const wide = utf16(bytes);
			decode = wide ? decodeAs(wide) : decodeUtf8OrWindows1252();
		}
		return decode(bytes, last);
	};
};

const isWindows1252 = (label: string): boolean =>
	/^(windows-1252|cp1252|iso-8859-1|latin1|ascii)$/i.test(label);

/**
 * A decoder for one text.
 *
 * @param encoding a label of the WHATWG Encoding Standard; empty or absent: one of those spreadsheets write is
 * detected (UTF-8, UTF-16 of either byte order, each with or without a byte order mark, else Windows-1252)
 */
export const textDecoder = (encoding = ''): Result<Decode, 'unknown_encoding'> => {
	if (encoding === '') return ok(detecting());
	if (isWindows1252(encoding)) return ok(decodeWindows1252);
	try {
		return ok(decodeAs(encoding));
	} catch {
		return fail('unknown_encoding');
	}
};

/** The text of a whole file, its encoding detected. Never fails. */
export const decodeText = (bytes: Uint8Array): string => detecting()(bytes, true);
