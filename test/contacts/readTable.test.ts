import fc from 'fast-check';
import Papa from 'papaparse';

import { readTable, type ReadTableOptions } from '../../lib/contacts';

const rows = (text: string, options?: ReadTableOptions) => {
	const read = readTable(text, options);
	return read.ok ? read.value : read.failure;
};

describe('a table is read whatever separates its columns', () => {
	it.each([
		['commas', 'Name,Phone\nMarie,+33612345678'],
		['semicolons', 'Name;Phone\nMarie;+33612345678'],
		['tabs, as a spreadsheet copies', 'Name\tPhone\nMarie\t+33612345678'],
		['bars', 'Name|Phone\nMarie|+33612345678'],
		['Windows line ends', 'Name;Phone\r\nMarie;+33612345678\r\n'],
		['old Mac line ends', 'Name;Phone\rMarie;+33612345678'],
		['a byte order mark', '\ufeffName;Phone\nMarie;+33612345678'],
		['a sep= line', 'sep=;\nName;Phone\nMarie;+33612345678'],
		[
			'a sep= line behind a byte order mark, with another sign',
			'\ufeffsep=^\r\nName^Phone\r\nMarie^+33612345678',
		],
		['quotes', '"Name","Phone"\n"Marie","+33612345678"'],
	])('%s', (_, text) => {
		expect(rows(text)).toEqual([{ row: 2, fields: { Name: 'Marie', Phone: '+33612345678' } }]);
	});

	it('commas within the values do not outvote the semicolons', () => {
		expect(rows('Phone;Name;Paid\n0612345678;Dupont, Marie;12,50')).toEqual([
			{ row: 2, fields: { Phone: '0612345678', Name: 'Dupont, Marie', Paid: '12,50' } },
		]);
	});

	it('semicolons within quotes do not count', () => {
		expect(rows('Phone,Note\n0612345678,"a;b;c;d"\n0612345679,"e;f;g;h"')).toMatchObject([
			{ fields: { Note: 'a;b;c;d' } },
			{ fields: { Note: 'e;f;g;h' } },
		]);
	});

	it('a delimiter told goes before what is detected', () => {
		expect(rows('Phone;Name,x\n0612345678;Marie,y', { delimiter: ';' })).toEqual([
			{ row: 2, fields: { Phone: '0612345678', 'Name,x': 'Marie,y' } },
		]);
	});

	it('a table of one column has no delimiter, so a cell keeps its commas', () => {
		expect(rows('Phone\n0612345678\n"0612345679, 0612345670"\n0612345671')).toMatchObject([
			{ row: 2, fields: { Phone: '0612345678' } },
			{ row: 3, fields: { Phone: '0612345679, 0612345670' } },
			{ row: 4 },
		]);
	});
});

describe('rows are counted as a spreadsheet shows them', () => {
	it('with the header, empty rows and quoted line breaks counted', () => {
		const text = 'Phone,Note\n0612345678,"two\nlines"\n\n ,\n0612345679,';
		expect(rows(text)).toEqual([
			{ row: 2, fields: { Phone: '0612345678', Note: 'two\nlines' } },
			{ row: 5, fields: { Phone: '0612345679', Note: '' } },
		]);
	});

	it('without the sep= line, which no spreadsheet shows', () => {
		expect(rows('sep=,\nPhone,Note\n0612345678,x')).toMatchObject([{ row: 2 }]);
	});

	it('from where the header stands', () => {
		expect(rows('\n\nPhone;Name\n0612345678;Marie')).toMatchObject([{ row: 4 }]);
	});
});

describe('the header row', () => {
	it.each([
		['known names', 'Phone;Name\nnone yet;Marie', ['Phone', 'Name']],
		['a known name in another language', '電話番号,x\n0312345678,y', ['電話番号', 'x']],
		['unknown names above numbers', 'Foo;Bar\nMarie;0612345678', ['Foo', 'Bar']],
		['one unknown name above numbers', 'Guests\n0612345678', ['Guests']],
	])('is seen by %s', (_, text, names) => {
		expect(rows(text)).toMatchObject([{ row: 2 }]);
		expect(Object.keys((rows(text) as { fields: object }[])[0]?.fields ?? {})).toEqual(names);
	});

	it('is not seen where the first row holds a number', () => {
		expect(rows('Marie;0612345678\nLuc;0612345679')).toEqual([
			{ row: 1, fields: { 'Column 1': 'Marie', 'Column 2': '0612345678' } },
			{ row: 2, fields: { 'Column 1': 'Luc', 'Column 2': '0612345679' } },
		]);
	});

	it('can be told', () => {
		expect(rows('a;b\nc;d', { header: true })).toEqual([{ row: 2, fields: { a: 'c', b: 'd' } }]);
		expect(rows('Phone;Name', { header: false })).toMatchObject([{ row: 1 }]);
	});

	it('gives each column a name of its own', () => {
		expect(rows('Phone,Phone,,Phone\n0612345678,b,c,d,e')).toEqual([
			{
				row: 2,
				fields: {
					Phone: '0612345678',
					'Phone 2': 'b',
					'Column 3': 'c',
					'Phone 3': 'd',
					'Column 5': 'e',
				},
			},
		]);
	});

	it('cannot reach the prototype of anything', () => {
		const read = rows('Phone,__proto__,constructor\n0612345678,a,b');
		expect(read).toEqual([
			{ row: 2, fields: { Phone: '0612345678', 'Column 2': 'a', 'Column 3': 'b' } },
		]);
		expect(({} as Record<string, unknown>)['a']).toBeUndefined();
	});
});

describe('a bare list of numbers', () => {
	it.each([
		['one a line', '0612345678\n0612345679', [1, 2]],
		['with commas', '0612345678, 0612345679', [1, 1]],
		['with semicolons, the last one too', '0612345678;0612345679;', [1, 1]],
		[
			'with commas, several lines of different length',
			'0612345678,0612345679\n0612345670,',
			[1, 1, 2],
		],
		['one a line, with a slip', '0612345678\nMarie\n0612345679', [1, 2, 3]],
		['on one line, with a slip', '0612345678,0612345679,Marie', [1, 1, 1]],
	])('%s', (_, text, expected) => {
		const read = rows(text) as { row: number; fields: Record<string, string> }[];
		expect(read.map(({ row }) => row)).toEqual(expected);
		expect(read.every(({ fields }) => Object.keys(fields).join() === 'phone')).toBe(true);
	});

	it('may have a header, which is a row', () => {
		expect(rows('Mobile\n0612345678\n\n0612345679')).toMatchObject([
			{ row: 2, fields: { Mobile: '0612345678' } },
			{ row: 4 },
		]);
	});
});

describe('a quote that swallows rows is reported, with its row', () => {
	it.each([
		['never closed', 'Phone,Name\n0612345678,Marie\n0612345679,"Luc\n0612345670,Ana', 3],
		['text behind it', 'Phone,Name\n0612345678,"Marie" Dupont\n0612345679,"Luc"', 2],
	])('%s', (_, text, row) => {
		expect(rows(text)).toMatchObject({ code: 'unterminated_quote', row });
	});

	it('a quote inside a value is only a sign', () => {
		expect(rows('Phone,Note\n="0612345678",5" pipe')).toEqual([
			{ row: 2, fields: { Phone: '="0612345678"', Note: '5" pipe' } },
		]);
	});
});

it.each(['', ' \n\n', '\ufeff'])('nothing gives no rows: %j', (text) => {
	expect(rows(text)).toEqual([]);
});

describe('properties', () => {
	it('any text is read or refused, never an exception', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'a0"\n\r;,\t|= \u001f') }), (text) => {
				const read = readTable(text);
				return read.ok || read.failure.row > 0;
			}),
		);
	});

	it('a table written by papaparse comes back, whatever is in its cells', () => {
		const cell = fc.string({ unit: fc.constantFrom(...'aé1"\n;,\t|= ') });
		const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
		fc.assert(
			fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (records, delimiter) => {
				const text = Papa.unparse([['Phone', 'b', 'c'], ...records], { delimiter, quotes: true });
				const read = rows(text, { delimiter }) as { row: number; fields: object }[];
				expect(read.map(({ row, fields }) => [row, ...Object.values(fields)])).toEqual(
					records
						.map((record, at) => [at + 2, ...record])
						.filter(([, ...cells]) => cells.join('').trim() !== ''),
				);
			}),
		);
	});
});
