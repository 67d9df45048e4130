import { fail, ok, type Result } from '../../shared';
import { DOS_CODE_PAGES, WINDOWS_1252 } from './dosCodePages';
import type { TextPieces } from './textPieces';
import { withoutStrayMarks } from './withoutStrayMarks';

/** Decodes bytes that come in pieces; `last` ends the text. */
export type Decode = (bytes: Uint8Array, last?: boolean) => string;

/** One sign a byte: U+0000 to U+00FF. */
export const bytesAsText = (bytes: Uint8Array): string =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Some Node releases read Windows-1252 as Latin-1, so the bytes in which they differ are ours. */
const decodeWindows1252: Decode = (bytes) =>
	bytesAsText(bytes).replace(
		/[\u0080-\u009f]/g,
		(byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte,
	);

const decodeWith =
	(upperHalf: string): Decode =>
	(bytes) =>
		bytesAsText(bytes).replace(
			/[\u0080-\u00ff]/g,
			(byte) => upperHalf[byte.charCodeAt(0) - 0x80] ?? byte,
		);

const isWindows1252 = (label: string): boolean =>
	/^(windows-1252|cp1252|iso-8859-1|latin1|ascii)$/i.test(label);

/** `CP850`, `cp-850` and `IBM850`. */
const dosCodePage = (label: string): string | undefined =>
	DOS_CODE_PAGES.get(label.toLowerCase().replace(/^(?:cp|ibm|dos)[-_ ]?/, 'cp'));

const standardDecoder = (label: string): Decode | undefined => {
	try {
		const decoder = new TextDecoder(label, { ignoreBOM: true });
		// Vietnamese tone marks stand behind their letter there, and are one with it everywhere else.
		const whole = decoder.encoding === 'windows-1258';
		return (bytes, last = false) => {
			const text = decoder.decode(bytes, { stream: !last });
			return whole ? text.normalize('NFC') : text;
		};
	} catch {
		return undefined;
	}
};

/** `undefined` where no encoding has that label. */
export const decodeAs = (label: string): Decode | undefined => {
	if (isWindows1252(label)) return decodeWindows1252;
	const upperHalf = dosCodePage(label);
	return upperHalf === undefined ? standardDecoder(label) : decodeWith(upperHalf);
};

/** @param label of the WHATWG Encoding Standard, or `cp437`, `cp850` or `cp852` */
export const labelledDecoder = (label: string): Result<TextPieces, 'unknown_encoding'> => {
	const decode = decodeAs(label);
	if (!decode) return fail('unknown_encoding');
	return ok({
		decode: (bytes, last) => withoutStrayMarks(decode(bytes, last)),
		facts: () => ({ encoding: label, encodingIsGuessed: false }),
	});
};
