/** What windows-1252 has where ISO 8859-1 has control characters; 0 where it has nothing. */
const windows1252 = [
	0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
	0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
	0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/**
 * Bytes as text, in the charset that is named for them; `undefined` where it is unknown or they are none
 * of it. Whatever calls itself Latin-1 is read as windows-1252, as the web does (WHATWG Encoding).
 */
export function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
	const name = charset.trim().toLowerCase().replaceAll('_', '-');
	if (/^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|us-ascii|ascii)$/.test(name)) {
		return ofWindows1252(bytes);
	}
	// UCS-2 is what SMS calls UTF-16BE; node knows it by this name only.
	const label = /^(?:ucs-?2|utf-?16)(?:-?be)?$/.test(name) ? 'utf-16be' : name;
	try {
		return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/**
 * Bytes as text, told by the bytes themselves, since what posts say of their charset is often wrong:
 * marks of byte order, which are left out, UTF-16 without one, UTF-8. The charset that is named decides what
 * that leaves open. Any bytes give some text.
 */
export function decodeText(bytes: Uint8Array, charset = ''): string {
	const wide = wideCharset(bytes);
	const text = wide ? new TextDecoder(wide).decode(bytes) : decodeNarrow(bytes, charset);
	return text.replace(/^\uFEFF/, '');
}

/** The same for a text that is not in UTF-16, to the last character. */
export const decodeNarrow = (bytes: Uint8Array, charset = ''): string =>
	decodeAs(bytes, 'utf-8') ??
	(charset === '' ? undefined : decodeAs(bytes, charset)) ??
	ofWindows1252(bytes);

/**
 * UTF-16 by its mark or its looks: in texts of most alphabets the upper half of every character is below
 * 0x20, where no other charset has letters. Chinese is not among them and needs a charset that is named.
 */
export function wideCharset(bytes: Uint8Array): 'utf-16be' | 'utf-16le' | undefined {
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes.length % 2 === 1 || bytes.every(isSpace)) return undefined;
	if (bytes.filter((byte, at) => at % 2 === 0 && byte < 0x20).length > most(bytes))
		return 'utf-16be';
	if (bytes.filter((byte, at) => at % 2 === 1 && byte < 0x20).length > most(bytes))
		return 'utf-16le';
	return undefined;
}

const most = ({ length }: Uint8Array): number => (length / 2) * 0.75;

const isSpace = (byte: number): boolean => [0x09, 0x0a, 0x0d, 0x20].includes(byte);

function ofWindows1252(bytes: Uint8Array): string {
	const codes = Array.from(bytes, (byte) =>
		byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80] || byte : byte,
	);
	return codes.map((code) => String.fromCharCode(code)).join('');
}
