/** The bytes 0x80 to 0x9F of Windows-1252; those it leaves free stay control characters (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Enough to see whether every other byte is zero, as in UTF-16 of Western text. */
const SAMPLE = 1024;

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

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
};

/** Some Node releases read Windows-1252 as Latin-1, so the bytes in which they differ are ours. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
		.toString('latin1')
		.replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte);

/**
 * The text of a file in one of the encodings spreadsheets write: UTF-8, UTF-16 of either byte order, each
 * with or without a byte order mark, and Windows-1252 for what is none of them. Never fails.
 */
export const decodeText = (bytes: Uint8Array): string => {
	if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
	if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
	const wide = utf16WithoutMark(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
};
