import fc from 'fast-check';

import { rowsOfFile, workbook } from '../../support/listFiles';

/** Behind a comment a document is read by the parser to its end. */
const PARSED = '<!-- -->';

const text = fc.constantFrom(
	'Zoé',
	'',
	' x ',
	'a&amp;b',
	'&#65;',
	'a>b',
	'_x000A_',
	'33362',
	'x\ny',
	'1',
);
const attributes = fc.constantFrom(
	'',
	' r="A1"',
	' r="C7"',
	' r="b1"',
	' s="1"',
	' r="B1" s="0"',
	' cm="1"',
);
const type = fc.constantFrom('', ' t="s"', ' t="str"', ' t="n"', ' t="b"', ' t="inlineStr"');
const content = fc.oneof(
	fc.constantFrom(
		'',
		'<v/>',
		'<f>A1</f><v>1</v>',
		'<is><r><t>a</t></r><r><t>b</t></r></is>',
		'<v><![CDATA[</row>]]></v>',
	),
	text.map((value) => `<v>${value}</v>`),
	text.map((value) => `<is><t>${value}</t></is>`),
	text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
);
const cell = fc.oneof(
	fc.tuple(attributes, type, content).map(([own, kind, inner]) => `<c${own}${kind}>${inner}</c>`),
	fc.constantFrom('<c/>', '<c r="B1" s="1"/>', '\n', '<!-- </row> -->', '<c>', '<v>1', '</row>'),
);
const row = fc
	.tuple(
		fc.constantFrom(
			'<row',
			'<row r="2"',
			'<row r="5" spans="1:7"',
			'<row spans="1:7" r="9"',
			'<row r="0"',
			"<row r='3'",
		),
		fc.array(cell, { maxLength: 4 }),
	)
	.map(([begin, cells]) =>
		cells.length === 0 ? `${begin}/>` : `${begin}>${cells.join('')}</row>`,
	);
const string = fc.oneof(
	text.map((value) => `<si><t>${value}</t></si>`),
	fc.constantFrom(
		'<si/>',
		'<si><r><t>+336</t></r><r><t> 1</t></r></si>',
		'<si><t>N</t><rPh><t>ネ</t></rPh></si>',
		'\n',
		'<!-- <si> -->',
	),
);
const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

describe('rows and texts that are read past the parser', () => {
	it('are what the parser makes of them, plain or not', async () => {
		const parts = fc.tuple(
			fc.array(row, { maxLength: 6 }),
			fc.array(string),
			fc.constantFrom(50, 700, 65_536),
		);
		await fc.assert(
			fc.asyncProperty(parts, async ([rows, strings, piece]) => {
				const read = async (before: string) =>
					await rowsOfFile(
						workbook({
							sheets: { a: before + rows.join('') },
							strings: before + strings.join(''),
							styles,
						}),
						{ header: true },
						piece,
					);
				expect(await read('')).toEqual(await read(PARSED));
			}),
			{ numRuns: 150 },
		);
	});

	it('are none within a comment', async () => {
		const rows =
			"<row r='1'><c t='s'><v>0</v></c></row><row r='2'/><!-- <row r=\"3\"><c><v>1</v></c></row> -->" +
			'<row r="4"><c t="s"><v>1</v></c></row>';
		const strings = '<!-- <si><t>x</t></si> --><si><t>Phone</t></si><si><t>+33612345678</t></si>';
		expect(await rowsOfFile(workbook({ sheets: { a: rows }, strings }))).toEqual([
			{ row: 4, fields: { Phone: '+33612345678' } },
		]);
	});
});
