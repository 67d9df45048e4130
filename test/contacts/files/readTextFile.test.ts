import fc from 'fast-check';

import { importContacts, readTable } from '../../../lib/contacts';
import { rowsOfFile } from '../../support/listFiles';

const text = 'Téléphone;Prénom\n+33612345678;Zoë\n+33612345679;"d’Artagnan\nfils"\n';
const expected = [
	{ row: 2, fields: { Téléphone: '+33612345678', Prénom: 'Zoë' } },
	{ row: 3, fields: { Téléphone: '+33612345679', Prénom: 'd’Artagnan\nfils' } },
];
const utf16 = Buffer.from(text, 'utf16le');
const windows1252 = Buffer.from(text.replaceAll('’', '\x92'), 'latin1');

describe('a text file is read the same however its bytes are cut', () => {
	it.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
		['UTF-16 LE with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
		['UTF-16 BE without one', Buffer.from(utf16).swap16()],
		['Windows-1252', windows1252],
		['Windows line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
		['a sep= line', Buffer.from(`sep=;\r\n${text}`)],
	])('%s', async (_, bytes) => {
		for (const piece of [1, 2, 3, 7, 64, 65_536]) {
			expect(await rowsOfFile(bytes, {}, piece)).toEqual(expected);
		}
	});

	it('and longer than what is looked at first', async () => {
		const lines = Array.from(
			{ length: 20_000 },
			(_, at) => `+336${10_000_000 + at};"Zo\r\në ${at}"`,
		);
		const long = `Téléphone;Prénom\r\n${lines.join('\r\n')}\r\n`;
		const whole = readTable(long);
		if (!whole.ok) throw new Error(whole.failure.message);
		for (const piece of [4_099, 100_003]) {
			expect(await rowsOfFile(long, {}, piece)).toEqual(whole.value);
		}
	});
});

describe('what is detected can be overridden', () => {
	it('the encoding', async () => {
		const cyrillic = Uint8Array.from([0xd2, 0xe5, 0xeb, 0x3b, 0xc8, 0xec, 0xff, 0x0a]);
		const rows = await rowsOfFile(cyrillic, { encoding: 'windows-1251', header: false });
		expect(rows).toMatchObject([{ fields: { 'Column 1': 'Тел', 'Column 2': 'Имя' } }]);
	});

	it('the delimiter and the header', async () => {
		const rows = await rowsOfFile('Phone;a,b\n1;c,d', { delimiter: ',', header: false });
		expect(rows).toMatchObject([
			{ row: 1, fields: { 'Column 1': 'Phone;a', 'Column 2': 'b' } },
			{ row: 2 },
		]);
	});

	it('an encoding nobody knows is refused', async () => {
		expect(await rowsOfFile('a', { encoding: 'klingon' })).toMatchObject({
			code: 'unknown_encoding',
			message: 'There is no encoding “klingon”',
		});
	});
});

describe('a late surprise', () => {
	const ascii = `Phone,Name\n${'+33612345678,Marie\n'.repeat(10_000)}`;

	it('the first accent of a Windows-1252 file', async () => {
		const bytes = Buffer.concat([
			Buffer.from(ascii),
			Buffer.from('+33612345679,Zo\xeb\n', 'latin1'),
		]);
		const rows = (await rowsOfFile(bytes, {}, 1000)) as { fields: object }[];
		expect(rows.at(-1)?.fields).toEqual({ Phone: '+33612345679', Name: 'Zoë' });
	});

	it('a broken letter in a UTF-8 file leaves the others whole', async () => {
		const bytes = Buffer.concat([
			Buffer.from(`Phone,Name\n+33612345678,Zoë\n${ascii}`),
			Buffer.from('+33612345679,Zo\xebé\n', 'latin1'),
			Buffer.from('+33612345670,Chloé\n'),
		]);
		const rows = (await rowsOfFile(bytes, {}, 1000)) as { fields: { Name?: string } }[];
		expect(rows[0]?.fields.Name).toBe('Zoë');
		expect(rows.at(-1)?.fields.Name).toBe('Chloé');
	});

	it('a quote that is never closed, told with its row', async () => {
		const file = `${ascii}+33612345679,"Luc\n${ascii}`;
		expect(await rowsOfFile(file)).toMatchObject({
			code: 'unterminated_quote',
			message: expect.stringContaining('row 10002 '),
		});
	});
});

describe('monsters', () => {
	const options = { mobileOnly: true, duplicates: 'keepFirst' } as const;
	const outcome = async (content: string | Uint8Array) => {
		const rows = await rowsOfFile(content);
		if (!Array.isArray(rows)) return rows.code;
		const { valid, rejected } = importContacts(rows, options);
		return [valid.length, rejected.map(({ rejection }) => rejection.code)];
	};

	it('a cell of a megabyte', async () => {
		const file = `Phone,Note\n${'1'.repeat(1 << 20)},x\n+33612345678,${'x'.repeat(1 << 20)}\n`;
		expect(await outcome(file)).toEqual([1, ['not_a_number']]);
	});

	it('a quoted cell of a megabyte', async () => {
		expect(await outcome(`Phone,Note\n+33612345678,"${'x\n'.repeat(1 << 19)}"\n`)).toEqual([1, []]);
	});

	it('10,000 columns', async () => {
		const names = Array.from({ length: 10_000 }, (_, at) => `Column ${at % 100}`);
		names[5000] = 'Phone';
		const cells = Array.from({ length: 10_000 }, (_, at) => (at === 5000 ? '+33612345678' : 'x'));
		expect(await outcome(`${names.join(',')}\n${cells.join(',')}\n`)).toEqual([1, []]);
	});

	it('a line of twenty megabytes', async () => {
		expect(await outcome('x'.repeat(20 << 20))).toBe('unterminated_quote');
	});

	it('an empty file', async () => {
		expect(await outcome('')).toEqual([0, []]);
	});

	it('any bytes are read or refused, never an exception', async () => {
		const starts = ['', 'PK\x03\x04', '<html><table>', 'BEGIN:VCARD\n', '\xff\xfe', 'sep=;\n"'];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...starts),
				fc.uint8Array({ maxLength: 500 }),
				fc.integer({ min: 1, max: 600 }),
				async (start, bytes, piece) => {
					const file = Buffer.concat([Buffer.from(start, 'latin1'), bytes]);
					const rows = await rowsOfFile(file, {}, piece);
					if (Array.isArray(rows)) importContacts(rows, options);
					return true;
				},
			),
			{ numRuns: 500 },
		);
	});
});

describe('a web page that is named .xls', () => {
	const page = (table: string) =>
		`<html><head><style>td{}</style></head><body>${table}</body></html>`;
	it.each([
		['with its header', '<table><tr><th>Phone<th>Name<tr><td>+33612345678<td>Zo&eacute;</table>'],
		[
			'with tags within the cells',
			'<TABLE><TR><TD><B>Phone</B></TD><TD>Name</TD></TR><TR><TD>+336<span>12345678</span></TD><TD>Zoé</TD></TR></TABLE>',
		],
	])('%s', async (_, table) => {
		expect(await rowsOfFile(page(table))).toEqual([
			{ row: 2, fields: { Phone: '+33612345678', Name: 'Zoé' } },
		]);
	});

	it('without a table has no rows', async () => {
		expect(await rowsOfFile(page('<p>Please log in'))).toEqual([]);
	});
});
