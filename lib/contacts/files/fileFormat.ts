/** What a file is, whatever its name says. */
export type FileFormat =
	| 'zip'
	| 'vcard'
	| 'html'
	| 'json'
	| 'text'
	| { readonly unreadable: string; readonly advice?: string };

const SIGNATURES: readonly (readonly [readonly number[], FileFormat])[] = [
	[[0x50, 0x4b, 0x03, 0x04], 'zip'],
	[[0x50, 0x4b, 0x05, 0x06], 'zip'],
	[
		[0xd0, 0xcf, 0x11, 0xe0],
		{
			unreadable: 'an old Excel file (.xls) or one protected by a password',
			advice:
				'Open it in Excel or LibreOffice, save it as .xlsx without a password, and import that file.',
		},
	],
	[[0x25, 0x50, 0x44, 0x46], { unreadable: 'a PDF' }],
	[[0x1f, 0x8b], { unreadable: 'compressed with gzip', advice: 'Unpack it first.' }],
	[[0x37, 0x7a, 0xbc, 0xaf], { unreadable: 'a 7-Zip archive', advice: 'Unpack it first.' }],
	[[0x52, 0x61, 0x72, 0x21], { unreadable: 'a RAR archive', advice: 'Unpack it first.' }],
	[[0x89, 0x50, 0x4e, 0x47], { unreadable: 'a picture' }],
	[[0xff, 0xd8, 0xff], { unreadable: 'a picture' }],
];

/** By the first bytes; `text` is looked at once more, when it is decoded. */
export const formatOfBytes = (first: Uint8Array): FileFormat =>
	SIGNATURES.find(([signature]) => signature.every((byte, at) => first[at] === byte))?.[1] ??
	'text';

/** By how a text begins. */
export const formatOfText = (text: string): FileFormat => {
	const start = text.slice(0, 4096).trimStart();
	if (/^BEGIN:VCARD/i.test(start)) return 'vcard';
	if (/^\[\s*[{\]]|^\{\s*["}]/.test(start)) return 'json';
	if (!start.startsWith('<')) return 'text';
	if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet"/i.test(start)) {
		return { unreadable: 'an Excel 2003 XML file' };
	}
	return /<(!doctype html|html|head|meta|style|body|table)\b/i.test(start) ? 'html' : 'text';
};
