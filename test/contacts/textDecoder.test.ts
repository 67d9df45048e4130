import { decodeText } from '../../lib/contacts';

const text = 'Prénom;Téléphone\nZoë;+33612345678\n';
const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();

describe('a file is read in the encoding it was written in', () => {
	it.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
		['UTF-16 LE with a byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
		['UTF-16 BE with a byte order mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
		['UTF-16 LE', utf16le],
		['UTF-16 BE', utf16be],
		['Windows-1252', Buffer.from(text, 'latin1')],
	])('%s', (_, bytes) => {
		expect(decodeText(bytes)).toBe(text);
	});

	it('the signs Windows-1252 has and Latin-1 has not', () => {
		expect(decodeText(Uint8Array.from([0x80, 0x92, 0x9c, 0xe9, 0x81]))).toBe('€’œé\u0081');
	});

	it('a replacement character that is really in the file', () => {
		expect(decodeText(Buffer.from('é\ufffd'))).toBe('é\ufffd');
	});

	it.each([[[]], [[0xff]], [[0x00, 0x00, 0x00]]])('bytes that are no text at all: %j', (bytes) => {
		expect(typeof decodeText(Uint8Array.from(bytes))).toBe('string');
	});
});
