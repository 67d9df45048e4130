import fc from 'fast-check';
import { decodeAs, decodeText, wideCharset } from '../../lib/gateways/decodeText';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bigEnd = (text: string) => Buffer.from(text, 'utf16le').swap16();

it.each([
	['STOP', 'UTF-16BE'],
	['СТОП', 'ucs-2'],
	['停止', 'UTF_16BE'],
])('reads %s as %s', (text, charset) => {
	expect(decodeAs(bigEnd(text), charset)).toBe(text);
});

it.each([
	[[0x80, 0x99, 0xe9], 'windows-1252', '€™é'],
	[[0x80, 0x99, 0xe9], 'ISO-8859-1', '€™é'],
	[[0xd0, 0xa1], 'koi8-r', 'п║'],
	[[0xff], 'utf-8', undefined],
	[[0x41], 'klingon', undefined],
])('reads the bytes %p as %s', (bytes, charset, text) => {
	expect(decodeAs(Uint8Array.from(bytes), charset)).toBe(text);
});

it.each([
	['STOP', 'utf-16be'],
	['СТОП', 'utf-16be'],
	['توقف الآن', 'utf-16be'],
	['बंद करो', 'utf-16be'],
	// No byte of it is below 0x20: only a charset that is named tells.
	['停止', undefined],
])('knows UTF-16 by its looks: %s', (text, charset) => {
	expect(wideCharset(bigEnd(text))).toBe(charset);
});

it.each(['', '\r\n', '\t\t', 'STOP', 'СТОП', '停止', 'é'])(
	'takes %p in UTF-8 for no UTF-16',
	(text) => {
		expect(wideCharset(utf8(text))).toBeUndefined();
		expect(decodeText(utf8(text), 'iso-8859-1')).toBe(text);
	},
);

it('reads every text in UTF-8 as it was written, whatever it is called', () => {
	const charset = fc.constantFrom('', 'utf-8', 'iso-8859-1', 'windows-1252', 'klingon');
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), charset, (text, name) => {
			fc.pre(wideCharset(utf8(text)) === undefined);
			expect(decodeText(utf8(text), name)).toBe(text.replace(/^\uFEFF/, ''));
		}),
		{ seed: 17 },
	);
});

it('makes some text of any bytes', () => {
	fc.assert(
		fc.property(fc.uint8Array(), fc.string(), (bytes, charset) => {
			expect(typeof decodeText(bytes, charset)).toBe('string');
		}),
		{ seed: 17 },
	);
});
