import {
	importContacts,
	listedNumbers,
	readTable,
	type ImportResult,
	type SourceRow,
} from '../../lib/contacts';
import { readFile } from '../../lib/contacts/files';
import { listFile, textRow, workbook } from '../support/listFiles';
import { fuzz } from './support/fuzz';

const options = { mobileOnly: true, duplicates: 'keepFirst', thisYear: 2027 } as const;

const csv = `\uFEFFMobile;First name;Birthday;Consent;Unsubscribed;Country
+33 6 12 34 56 78;Zoé;17/05/1990;yes;;FR
0612345679 / 0612345680;"O’Neill; Max";1985-12-25;no;yes;FR
041 79 123 45 67;;--02-29;opted in 2026-01-12;;CH
3.36123E+10;Ann;32/13/1990;;x;
`;
const tsv = csv.replaceAll(';', '\t').replace('"O’Neill\t Max"', 'Max');
const vcards = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé O’Neill\r\nN:O’Neill;Zoé;;;\r\nTEL;TYPE=CELL:+33612345678\r\nBDAY:1990-02-29\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;=\r\nMax\r\nTEL;CELL:0049 151 23456789\r\nEND:VCARD\r\n`;
const json = JSON.stringify([
	{ mobile: '+33612345678', name: 'Zoé', consent: true, tags: ['vip'] },
	{ mobile: 33612345679, birthday: '1990-05-17T00:00:00Z', optOut: null },
]);
const pasted = 'Zoé +33 6 12 34 56 78, Max: 06 12 34 56 79\n+41 79 123 45 67;+41791234568';
const page = '<table><tr><th>Mobile<th>Name<tr><td>+33612345678<td>Zo&eacute;</table>';
const sheet = workbook({
	sheets: {
		List:
			textRow('Mobile', 'First name', 'Birthday') +
			textRow('+33612345678', 'Zoé', '1990-05-17') +
			'<row><c><v>33612345679</v></c><c t="s"><v>0</v></c><c s="1"><v>33010</v></c></row>',
	},
	strings: '<si><t>Max</t></si>',
	styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});

/** Nothing lost: every row is on one side at least. And what was read once reads the same again. */
function expectWhole(rows: readonly SourceRow[]): void {
	const result = importContacts(rows, options);
	const seen = new Set([...result.valid, ...result.rejected].map(({ index }) => index));
	expect(seen.size).toBe(rows.length);
	for (const { rejection } of result.rejected) expect(rejection.message).not.toBe('');
	expect(shown(importContacts(rows, options))).toBe(shown(result));
	const clean = result.valid.map(({ phone }, i) => ({
		row: i + 1,
		fields: { mobile: phone.e164 },
	}));
	const again = importContacts(clean, options);
	expect(again.valid.map(({ phone }) => phone.e164)).toEqual(
		result.valid.map(({ phone }) => phone.e164),
	);
}

const shown = (result: ImportResult): string => JSON.stringify(result);

async function expectRead(bytes: Uint8Array, piece: number): Promise<void> {
	const rows: SourceRow[] = [];
	const read = await readFile(listFile(bytes, piece), {}, (batch) => void rows.push(...batch));
	if (!read.ok) expect(read.failure.message).toMatch(/\S/);
	expectWhole(rows);
	listedNumbers(rows, { defaultCountry: 'FR' });
}

describe('a list that somebody spoilt', () => {
	fuzz('as a table', [csv, tsv, page], 40, ({ bytes, random }) =>
		expectRead(bytes, 1 + random(2000)),
	);
	fuzz('as vCards', [vcards], 40, ({ bytes, random }) => expectRead(bytes, 1 + random(2000)));
	fuzz('as JSON', [json], 40, ({ bytes, random }) => expectRead(bytes, 1 + random(2000)));
	fuzz('as a workbook', [sheet], 40, ({ bytes }) => expectRead(bytes, 4096));
	fuzz('within a workbook', [Buffer.from(insides())], 40, ({ text }) =>
		expectRead(workbook({ sheets: { List: text }, strings: '<si><t>Max</t></si>' }), 4096),
	);
	fuzz('pasted', [pasted, csv, vcards], 40, ({ text }) => {
		const read = readTable(text);
		if (read.ok) expectWhole(read.value);
		else expect(read.failure.message).toMatch(/\S/);
	});
	fuzz('as a register of people left alone', [csv, pasted, json], 40, ({ bytes, random }) =>
		expectRead(bytes, 1 + random(500)),
	);
});

function insides(): string {
	return (
		textRow('Mobile', 'First name') +
		textRow('+33612345678', 'Zoé') +
		'<row r="3"><c r="A3"><v>33612345679</v></c><c r="B3" t="s"><v>0</v></c></row>'
	);
}
