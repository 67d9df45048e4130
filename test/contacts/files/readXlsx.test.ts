import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';

import { importContacts } from '../../../lib/contacts';
import { rowsOfFile, textRow, workbook } from '../../support/listFiles';

const people = textRow('Phone', 'Name') + textRow('+33612345678', 'Zoé');
const expected = [{ row: 2, fields: { Phone: '+33612345678', Name: 'Zoé' } }];

describe('a workbook', () => {
	it.each([
		['with texts in the cells', { sheets: { People: people } }],
		[
			'with a table of texts, rich text and readings of kanji',
			{
				sheets: {
					People:
						'<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
						'<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row>',
				},
				strings:
					'<si><t>Phone</t></si><si><t>Name</t><rPh sb="0" eb="1"><t>ネーム</t></rPh></si>' +
					'<si><r><t>+336</t></r><r><rPr><b/></rPr><t>12345678</t></r></si><si><t>Zoé</t></si>',
			},
		],
		[
			'whose tags have a prefix',
			{
				sheets: { People: '' },
				other: {
					'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${people.replaceAll(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`,
				},
			},
		],
		[
			'with its numbers as numbers, and formulas by their saved value',
			{
				sheets: {
					People:
						textRow('Phone', 'Name') +
						'<row><c t="str"><f>CONCAT("+",A9)</f><v>+33612345678</v></c><c t="str"><f>A1</f><v>Zoé</v></c></row>',
				},
			},
		],
	])('%s', async (_, parts) => {
		expect(await rowsOfFile(workbook(parts))).toEqual(expected);
	});

	it('is read by rows and columns as the references say, gaps and all', async () => {
		const data =
			'<row r="3"><c r="B3" t="str"><v>Phone</v></c><c r="D3" t="str"><v>City</v></c></row>' +
			'<row r="7"><c r="B7"><v>33612345678</v></c><c r="D7" t="str"><v>Lyon</v></c></row>';
		expect(await rowsOfFile(workbook({ sheets: { a: data } }))).toEqual([
			{
				row: 7,
				fields: { 'Column 1': '', Phone: '33612345678', 'Column 3': '', City: 'Lyon' },
			},
		]);
	});

	const dates =
		'<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot;days&quot;"/></numFmts>' +
		'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
		'<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>';
	it.each([
		['a date', 's="1"', '33362', false, '1991-05-04'],
		['a date in a format of one’s own', 's="2"', '33362', false, '1991-05-04'],
		['a date and time', 's="4"', '33362.5', false, '1991-05-04 12:00:00'],
		['a date counted from 1904', 's="1"', '31900', true, '1991-05-04'],
		['a day before the leap day that 1900 did not have', 's="1"', '1', false, '1900-01-01'],
		['a number with the word days', 's="3"', '33362', false, '33362'],
		['a number shown shortened', '', '3.3612345678E10', false, '33612345678'],
		['a number in date format that is no date', 's="1"', '33612345678', false, '33612345678'],
		['true', 't="b"', '1', false, 'TRUE'],
		['an error', 't="e"', '#N/A', false, '#N/A'],
		['an escaped character', 't="str"', 'a_x000A_b', false, 'a\nb'],
	])('shows %s', async (_, attributes, value, from1904, text) => {
		const data = `${textRow('Phone', 'x')}<row><c t="str"><v>+33</v></c><c ${attributes}><v>${value}</v></c></row>`;
		const file = workbook({ sheets: { a: data }, styles: dates, from1904 });
		expect(await rowsOfFile(file)).toMatchObject([{ fields: { x: text } }]);
	});

	it.each([
		['the first that is not hidden', '', 'b'],
		['one by name', 'c', 'c'],
		['one by name, capitals apart', 'C', 'c'],
		['a hidden one when asked for', 'a', 'a'],
		['one by number', '3', 'c'],
	])('gives %s of its sheets', async (_, sheet, name) => {
		const sheets = {
			'-a': textRow('Phone', 'a'),
			b: textRow('Phone', 'b'),
			c: textRow('Phone', 'c'),
		};
		const rows = await rowsOfFile(workbook({ sheets }), { sheet, header: false });
		expect(rows).toMatchObject([{ fields: { 'Column 2': name } }]);
	});

	it('names its sheets when it lacks the one asked for', async () => {
		const sheets = { '2025': people, '2026': people };
		expect(await rowsOfFile(workbook({ sheets }), { sheet: 'May' })).toMatchObject({
			code: 'no_such_sheet',
			message: 'It has no sheet “May”',
			advice: 'Write one of its sheets under “Sheet”: “2025”, “2026”.',
		});
	});

	it('of 10,000 columns is read', async () => {
		const wide = (cell: (at: number) => string) =>
			textRow(...Array.from({ length: 10_000 }, (_, at) => cell(at)));
		const data = wide((at) => (at === 9_999 ? 'Phone' : `c${at}`)) + wide(() => '+33612345678');
		const rows = (await rowsOfFile(workbook({ sheets: { a: data } }))) as { fields: object }[];
		expect(Object.keys(rows[0]?.fields ?? {})).toHaveLength(10_000);
	});

	it('with references beyond the edge of any sheet fills no memory', async () => {
		const data = `${textRow('Phone')}<row r="99999999999"><c r="ZZZZZZ1" t="str"><v>+33612345678</v></c></row>`;
		expect(await rowsOfFile(workbook({ sheets: { a: data } }))).toEqual([
			{ row: 2, fields: { Phone: '+33612345678' } },
		]);
	});

	it('with a cell of a megabyte is read, and the cell is no number', async () => {
		const data = textRow('Phone') + textRow('1'.repeat(1024 * 1024));
		const rows = await rowsOfFile(workbook({ sheets: { a: data } }));
		if (!Array.isArray(rows)) throw new Error(rows.message);
		const { rejected } = importContacts(rows, { mobileOnly: true, duplicates: 'keepFirst' });
		expect(rejected).toMatchObject([{ rejection: { code: 'not_a_number' } }]);
	});
});

describe('an archive that is no workbook we read says what it is', () => {
	const archive = (...names: string[]) =>
		zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
	it.each([
		['an OpenDocument file', archive('mimetype', 'content.xml'), 'an OpenDocument file (.ods)'],
		['a binary workbook', archive('xl/workbook.bin'), 'a binary Excel workbook (.xlsb)'],
		['a Numbers file', archive('Index/Document.iwa'), 'an Apple Numbers file'],
		['any other', archive('list.csv'), 'a ZIP archive'],
		['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'an old Excel file (.xls)'],
		['a PDF', Buffer.from('%PDF-1.7'), 'a PDF'],
	])('%s', async (_, bytes, what) => {
		expect(await rowsOfFile(bytes)).toMatchObject({
			code: 'unsupported_format',
			message: expect.stringContaining(`It is ${what}`),
			advice: expect.stringMatching(/\.$/),
		});
	});
});

describe('a damaged archive', () => {
	const whole = workbook({ sheets: { People: people } });

	it('cut off anywhere is refused', async () => {
		for (let length = 4; length < whole.length; length += 7) {
			expect(await rowsOfFile(whole.subarray(0, length))).toMatchObject({ code: 'damaged_file' });
		}
	});

	it('with other bytes in it is read or refused, never an exception', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
				async (changes) => {
					const bytes = Uint8Array.from(whole);
					for (const [at, byte] of changes) bytes[at] = byte;
					const read = await rowsOfFile(bytes);
					return Array.isArray(read) || read.message.length > 0;
				},
			),
			{ numRuns: 500 },
		);
	});

	it('that claims to be encrypted asks for the password to be removed', async () => {
		const bytes = Buffer.from(whole);
		for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4)) {
			bytes[at + 8] = 1;
		}
		expect(await rowsOfFile(bytes)).toMatchObject({ code: 'encrypted_file' });
	});
});

describe('a zip bomb', () => {
	it('is stopped while it is decompressed, whatever size it claims', async () => {
		const spaces = ' '.repeat(100 * 1024 * 1024);
		const bytes = Buffer.from(workbook({ sheets: { a: `<row>${spaces}</row>` } }));
		expect(bytes.length).toBeLessThan(1024 * 1024);
		const before = process.memoryUsage().rss;
		expect(await rowsOfFile(bytes)).toMatchObject({
			code: 'too_large',
			message:
				'“xl/worksheets/sheet1.xml” in it grows to more than can be read when it is decompressed',
		});
		expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
	});
});

describe('what @e965/xlsx writes is read as it reads it', () => {
	const cell = fc.oneof(
		fc.string({ unit: fc.constantFrom(...'aé1 <>&"\'_xA\n') }),
		fc.integer({ min: -1e12, max: 1e12 }),
		fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
		fc.boolean(),
	);
	it.each([true, false])('with a table of texts: %s', async (bookSST) => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
				fc.boolean(),
				async (table, compression) => {
					const sheet = XLSX.utils.aoa_to_sheet([['Phone', 'b', 'c'], ...table]);
					const book = XLSX.utils.book_new(sheet, 'list');
					const bytes = XLSX.write(book, { type: 'buffer', bookSST, compression }) as Buffer;
					const rows = await rowsOfFile(bytes, { header: true });
					const plain = (value: unknown) =>
						typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
					const wanted = table
						.map((record, at) => ({ row: at + 2, cells: record.map(plain) }))
						.filter(({ cells }) => cells.some((text) => text.trim() !== ''));
					const found = (rows as { row: number; fields: Record<string, string> }[]).map(
						({ row, fields }) => ({ row, cells: Object.values(fields) }),
					);
					expect(found).toEqual(wanted);
				},
			),
			{ numRuns: 50 },
		);
	});
});
