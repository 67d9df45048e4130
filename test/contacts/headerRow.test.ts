import fc from 'fast-check';
import Papa from 'papaparse';

import { readTable, type ReadTableOptions, type TableFacts } from '../../lib/contacts';
import type { FileFacts } from '../../lib/contacts/files';
import { readFile } from '../../lib/contacts/files';
import { listFile, textRow, workbook } from '../support/listFiles';

interface Read {
	/** Of the first row. */
	readonly names: readonly string[];
	/** By the number a spreadsheet shows. */
	readonly rows: readonly number[];
	/** Above the header. */
	readonly skipped: readonly number[];
}

const read = (text: string, options?: ReadTableOptions): Read => {
	let facts: TableFacts = {};
	const table = readTable(text, options, (told) => (facts = told));
	if (!table.ok) throw new Error(table.failure.message);
	return {
		names: Object.keys(table.value[0]?.fields ?? {}),
		rows: table.value.map(({ row }) => row),
		skipped: (facts.skippedRows ?? []).map(({ row }) => row),
	};
};

const A = '+33612345678';
const B = '+33612345679';

describe('titles above the header are left out and told', () => {
	it.each<[string, string, Read]>([
		[
			'one, with a date, and a blank row',
			`Kundenliste Filiale Nord, Stand 01.03.2026;;;;\n;;;;\nVorname;Nachname;Handy;Einwilligung;Abgemeldet\nZoé;Martin;${A};ja;\nLuc;Petit;${B};ja;ja`,
			{
				names: ['Vorname', 'Nachname', 'Handy', 'Einwilligung', 'Abgemeldet'],
				rows: [4, 5],
				skipped: [1],
			},
		],
		[
			'one without the semicolons',
			`Kundenliste Filiale Nord\n\nVorname;Handy;Abgemeldet\nZoé;${A};ja\nLuc;${B};`,
			{ names: ['Vorname', 'Handy', 'Abgemeldet'], rows: [4, 5], skipped: [1] },
		],
		[
			'one that speaks of phones itself',
			`Telefonliste 2026;;\nVorname;Handy;STOP\nZoé;${A};\nLuc;${B};ja`,
			{ names: ['Vorname', 'Handy', 'STOP'], rows: [3, 4], skipped: [1] },
		],
		[
			'one that is a name we know',
			`Contact,,,\nFirst name,Last name,Mobile,Opt-out\nZoé,M,${A},\nLuc,P,${B},yes`,
			{ names: ['First name', 'Last name', 'Mobile', 'Opt-out'], rows: [3, 4], skipped: [1] },
		],
		[
			'several, as reports have them',
			`ACME GmbH;;;\nReport: opt-ins;;;\nCreated 2026-03-01 10:22:13;;;\n\nName;Phone;Consent;Unsubscribed\nZoé;${A};yes;\nLuc;${B};yes;yes`,
			{ names: ['Name', 'Phone', 'Consent', 'Unsubscribed'], rows: [6, 7], skipped: [1, 2, 3] },
		],
		[
			'names and values of the export',
			`Campaign;Spring;;;\nExported on;2026-03-01;;;\nName;City;Phone;Consent;Unsubscribed\nZoé;Paris;${A};yes;\nLuc;Lyon;${B};yes;`,
			{
				names: ['Name', 'City', 'Phone', 'Consent', 'Unsubscribed'],
				rows: [4, 5],
				skipped: [1, 2],
			},
		],
		[
			'a title in the middle',
			`;;Clients 2026;;\nPrénom;Nom;Tél.;Accord;Désinscrit\nZoé;M;${A};oui;\nLuc;P;${B};oui;oui`,
			{ names: ['Prénom', 'Nom', 'Tél.', 'Accord', 'Désinscrit'], rows: [3, 4], skipped: [1] },
		],
		[
			'a legend of a sentence',
			`"Please fill in all columns, one person a row.",,\nName,Phone,STOP\nZoé,${A},\nLuc,${B},x`,
			{ names: ['Name', 'Phone', 'STOP'], rows: [3, 4], skipped: [1] },
		],
		[
			'above names nobody knows',
			`Guests of the night;;\nQui;Joignable;Venu\nZoé;${A};x\nLuc;${B};y`,
			{ names: ['Qui', 'Joignable', 'Venu'], rows: [3, 4], skipped: [1] },
		],
		[
			'above names in Russian',
			`Список клиентов;;;\nИмя;Телефон;Согласие;Отписан\nАнна;${A};да;да\nПётр;${B};да;`,
			{ names: ['Имя', 'Телефон', 'Согласие', 'Отписан'], rows: [3, 4], skipped: [1] },
		],
		[
			'above names in Japanese',
			`顧客一覧,,\n氏名,携帯電話,配信停止\n佐藤,${A},\n鈴木,${B},はい`,
			{ names: ['氏名', '携帯電話', '配信停止'], rows: [3, 4], skipped: [1] },
		],
		[
			'with the first numbers missing',
			`Customers;;\nName;Mobile;STOP\nZoé;;\nLuc;;yes\nAna;${A};yes`,
			{ names: ['Name', 'Mobile', 'STOP'], rows: [3, 4, 5], skipped: [1] },
		],
		[
			'with no numbers at all',
			'Customers;;\nName;Mobile;STOP\nZoé;;\nLuc;;yes',
			{ names: ['Name', 'Mobile', 'STOP'], rows: [3, 4], skipped: [1] },
		],
		[
			'tab-separated, as it is pasted',
			`Customers 2026\t\t\nName\tMobile\tSTOP\nZoé\t${A}\t\nLuc\t${B}\tyes`,
			{ names: ['Name', 'Mobile', 'STOP'], rows: [3, 4], skipped: [1] },
		],
	])('%s', (_, text, expected) => {
		expect(read(text)).toEqual(expected);
		expect(read(text, { header: true })).toEqual(expected);
	});

	it('by what they say, cut where it is long', () => {
		let facts: TableFacts = {};
		const title = `Kunden  Nord;Stand\t${'x'.repeat(200)};;`;
		readTable(`${title}\nName;Mobile;STOP;Ort\nZoé;${A};;Ulm`, {}, (told) => (facts = told));
		expect(facts.skippedRows).toEqual([{ row: 1, text: `Kunden Nord Stand ${'x'.repeat(81)}…` }]);
	});

	it('nothing is told where nothing was left out', () => {
		const told: TableFacts[] = [];
		readTable(`Name;Mobile\nZoé;${A}`, {}, (facts) => told.push(facts));
		expect(told).toEqual([{}]);
	});
});

describe('a number above the header is a person’s unless it stands in a line of words:', () => {
	it.each<[string, string, readonly number[], readonly number[]]>([
		['a person', `${A};;\nVorname;Handy;STOP\nZoé;${B};\nLuc;;`, [1, 3, 4], []],
		['a hotline', `Hotline: 0800 123 4567;;\nVorname;Handy;STOP\nZoé;${B};`, [3], [1]],
		[
			'one within a sentence',
			`Liste von Eva, Tel. +49 (30) 123-4567, Stand 1.3.2026;;\nVorname;Handy;STOP\nZoé;${B};`,
			[3],
			[1],
		],
		['people, of another export', `Zoé;${A};\nVorname;Handy;STOP\nLuc;${B};ja`, [1, 3], []],
		[
			'a person without a number, above a second header',
			`Zoé;${A};\nLuc;;ja\nVorname;Handy;STOP\nAna;${B};ja`,
			[1, 2, 4],
			[],
		],
		[
			'dates are no numbers',
			`Stand 01.03.2026 - 31.03.2026;;\nVorname;Handy;STOP\nZoé;${B};`,
			[3],
			[1],
		],
		['times are none', `Export 2026-03-01 10:22:13.123;;\nVorname;Handy;STOP\nZoé;${B};`, [3], [1]],
	])('%s', (_, text, rows, skipped) => {
		const { names, ...found } = read(text);
		expect(names).toEqual(['Vorname', 'Handy', 'STOP']);
		expect(found).toEqual({ rows, skipped });
	});
});

describe('digits and signs do not make a header data', () => {
	it.each([
		['a year', `Name;Mobile;Turnover 2025\nZoé;${A};120`, ['Name', 'Mobile', 'Turnover 2025']],
		['a date', `Name;Mobile;01.03.2026\nZoé;${A};x`, ['Name', 'Mobile', '01.03.2026']],
		['an at sign', `Name;E-mail @;Mobile\nZoé;z@example.com;${A}`, ['Name', 'E-mail @', 'Mobile']],
		['an at sign alone', `Name;@;Mobile\nZoé;z@example.com;${A}`, ['Name', '@', 'Mobile']],
		['numbered phones', `Name;Phone 1;2nd phone\nZoé;${A};${B}`, ['Name', 'Phone 1', '2nd phone']],
		[
			'quarters',
			`Name;Mobile;Q1/2025;Q2/2025\nZoé;${A};1;2`,
			['Name', 'Mobile', 'Q1/2025', 'Q2/2025'],
		],
		['a percentage', `Name;Mobile;10 %\nZoé;${A};x`, ['Name', 'Mobile', '10 %']],
		['ids of questions', `Name;Mobile;Q12345\nZoé;${A};x`, ['Name', 'Mobile', 'Q12345']],
		[
			'a year in a name nobody knows',
			`Qui;Joignable;Dons 2025\nZoé;${A};x`,
			['Qui', 'Joignable', 'Dons 2025'],
		],
		[
			'an example',
			`Name;E-mail (name@example.com);Mobile\nZoé;z@example.com;${A}`,
			['Name', 'E-mail (name@example.com)', 'Mobile'],
		],
		['a hash', `#;Name;Mobile;STOP\n1;Zoé;${A};x`, ['#', 'Name', 'Mobile', 'STOP']],
	])('%s', (_, text, names) => {
		expect(read(text)).toEqual({ names, rows: [2], skipped: [] });
	});

	it('nor do years alone, which an object has first', () => {
		expect(read(`Name;Mobile;2024;2025\nZoé;${A};1;2`).names).toEqual([
			'2024',
			'2025',
			'Name',
			'Mobile',
		]);
	});

	it.each([
		['a number', `Zoé;${A};yes\nLuc;${B};no`],
		['an address', `Zoé;zoe@example.com;Mobile\nLuc;luc@example.com;${B}`],
		['figures above numbers', `Zoé;75001;x\nLuc;75002;${B}`],
		['a street above numbers', `Zoé;12 rue X 75001;x\nLuc;14 rue Y 75002;${B}`],
	])('but %s does', (_, text) => {
		expect(read(text).names).toEqual(['Column 1', 'Column 2', 'Column 3']);
	});
});

describe('a word that also is a name of columns is no header where it is a value', () => {
	it.each([
		['a label', `Qui;Quoi;Num\nZoé;Mobile;\nLuc;Mobile;${A}\nAna;Mobile;${B}`],
		['a state', `Qui;Etat;Num\nZoé;unsubscribed;\nLuc;unsubscribed;${A}\nAna;subscribed;${B}`],
	])('%s', (_, text) => {
		expect(read(text).rows).toEqual([2, 3, 4]);
	});
});

describe('two rows of names', () => {
	it.each<[string, string, readonly string[]]>([
		[
			'groups over different names',
			`Person;;Contact;;Marketing;\nFirst name;Last name;Mobile;Email;Consent;Opted out\nZoé;M;${A};z@x.fr;yes;yes`,
			['First name', 'Last name', 'Mobile', 'Email', 'Consent', 'Opted out'],
		],
		[
			'groups over the same names',
			`;Private;;Work;\nName;Mobile;City;Mobile;City\nZoé;${A};Ulm;${B};Bonn`,
			['Name', 'Private Mobile', 'Private City', 'Work Mobile', 'Work City'],
		],
		[
			'names in the upper row where there is no group',
			`Name;Phone;;STOP\n;Private;Work;\nZoé;${A};${B};yes`,
			['Name', 'Phone Private', 'Phone Work', 'STOP'],
		],
		[
			'a group that says what its columns are about',
			`Name;Mobile;Consent;\n;;SMS;E-mail\nZoé;${A};yes;no`,
			['Name', 'Mobile', 'SMS Consent', 'E-mail Consent'],
		],
		[
			'opt-outs by channel',
			`Name;Mobile;Opt-out;\n;;SMS;E-mail\nZoé;${A};yes;no`,
			['Name', 'Mobile', 'SMS Opt-out', 'E-mail Opt-out'],
		],
		[
			'a newsletter’s consent is not one to texts',
			`Person;;Newsletter;;SMS;\nName;Mobile;Consent;Since;Consent;Since\nZoé;${A};yes;x;no;y`,
			['Name', 'Mobile', 'Newsletter Consent', 'Newsletter Since', 'SMS Consent', 'SMS Since'],
		],
		[
			'also where it is the only one',
			`Person;;Newsletter;\nName;Mobile;Subscribed;Since\nZoé;${A};yes;x`,
			['Name', 'Mobile', 'Newsletter Subscribed', 'Since'],
		],
		[
			'years as groups',
			`Person;;In 2024;;In 2025;\nName;Mobile;Visits;Spent;Visits;Spent\nZoé;${A};1;2;3;4`,
			['Name', 'Mobile', 'In 2024 Visits', 'In 2024 Spent', 'In 2025 Visits', 'In 2025 Spent'],
		],
		[
			'a group that would hide a name is left away',
			`Person;;First;;Second;\nName;Mobile;STOP;Since;STOP;Since\nZoé;${A};yes;x;;y`,
			[
				'Name',
				'Mobile',
				expect.stringContaining('STOP'),
				'First Since',
				expect.stringContaining('STOP'),
				'Second Since',
			] as unknown as string[],
		],
		[
			'groups in German',
			`Person;;Privat;;Firma;\nVorname;Nachname;Telefon;Handy;Telefon;Handy\nZoé;M;;${A};;${B}`,
			['Vorname', 'Nachname', 'Privat Telefon', 'Privat Handy', 'Firma Telefon', 'Firma Handy'],
		],
	])('%s', (_, text, names) => {
		expect(read(text)).toEqual({ names, rows: [3], skipped: [] });
	});

	it('below a title', () => {
		const text = `Customers 2026;;;;\n;;;;\n;Private;;Work;\nName;Mobile;City;Mobile;City\nZoé;${A};Ulm;${B};Bonn`;
		expect(read(text)).toEqual({
			names: ['Name', 'Private Mobile', 'Private City', 'Work Mobile', 'Work City'],
			rows: [5],
			skipped: [1],
		});
	});

	it('a row of values is no second row of names', () => {
		expect(read(`Phone;Name;City\n;Marie;Paris\n${A};Luc;Lyon`)).toMatchObject({ rows: [2, 3] });
		expect(read(`Phone;Name;City\n;Marie;\n${A};Luc;Lyon`)).toMatchObject({ rows: [2, 3] });
	});

	it('a blank row parts a title from the names', () => {
		const text = `Nord;;Liste\n\nName;Mobile;STOP;Mobile\nZoé;${A};;${B}`;
		expect(read(text).names).toEqual(['Name', 'Mobile', 'STOP', 'Mobile 2']);
	});
});

describe('the option', () => {
	const titled = `Customers;;\nName;Mobile;STOP\nZoé;${A};`;
	it('No leaves every row a row', () => {
		expect(read(titled, { header: false })).toEqual({
			names: ['Column 1', 'Column 2', 'Column 3'],
			rows: [1, 2, 3],
			skipped: [],
		});
	});

	it('Yes takes the first row where no other is one', () => {
		expect(read('a;b\nc;d', { header: true })).toEqual({
			names: ['a', 'b'],
			rows: [2],
			skipped: [],
		});
		expect(read(`Zoé;${A}\nLuc;${B}`, { header: true })).toMatchObject({
			names: ['Zoé', A],
			rows: [2],
		});
	});
});

describe('notes under the table are rows', () => {
	it('a total, a legend', () => {
		expect(read(`Name;Mobile\nZoé;${A}\n;\nTotal 25;\n* on request;`)).toMatchObject({
			rows: [2, 4, 5],
			skipped: [],
		});
	});
});

describe('a column twice keeps both', () => {
	it.each([
		['an opt-out', `Phone;Name;STOP;STOP\n${A};Zoé;;yes`, ['Phone', 'Name', 'STOP', 'STOP 2']],
		['a phone', `Phone;Name;Phone\n${A};Zoé;${B}`, ['Phone', 'Name', 'Phone 2']],
		['three times', `Tag;Phone;Tag;Tag\na;${A};b;c`, ['Tag', 'Phone', 'Tag 2', 'Tag 3']],
		[
			'beside one that has the number already',
			`Phone;Phone 2;Phone\n${A};${B};x`,
			['Phone', 'Phone 2', 'Phone 3'],
		],
	])('%s', (_, text, names) => {
		expect(read(text).names).toEqual(names);
	});
});

const fileFacts = async (content: string | Uint8Array): Promise<[FileFacts, object[]]> => {
	const rows: object[] = [];
	const file = await readFile(listFile(content), {}, (batch) => rows.push(...batch));
	if (!file.ok) throw new Error(file.failure.message);
	return [file.value, rows];
};

describe('in files', () => {
	const row = { row: 3, fields: { Name: 'Zoé', Mobile: A, STOP: 'x' } };
	const skippedRows = [{ row: 1, text: 'Customers' }];

	it('CSV', async () => {
		const [facts, rows] = await fileFacts(`Customers;;\nName;Mobile;STOP\nZoé;${A};x\n`);
		expect(facts).toMatchObject({ format: 'text', encoding: 'utf-8', skippedRows });
		expect(rows).toEqual([row]);
	});

	it('a workbook', async () => {
		const [facts, rows] = await fileFacts(
			workbook({
				sheets: {
					List: `${textRow('Customers')}${textRow('Name', 'Mobile', 'STOP')}${textRow('Zoé', A, 'x')}`,
				},
			}),
		);
		expect(facts).toMatchObject({ format: 'xlsx', skippedRows });
		expect(rows).toEqual([row]);
	});

	it('a workbook with merged cells, which only say where a group begins', async () => {
		const cell = (reference: string, text: string) =>
			`<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
		const [, rows] = await fileFacts(
			workbook({
				sheets: {
					List: `<row r="1">${cell('A1', 'Name')}${cell('B1', 'Mobile')}${cell('D1', 'STOP')}</row><row r="2">${cell('B2', 'Private')}${cell('C2', 'Work')}</row><row r="3">${cell('A3', 'Zoé')}${cell('B3', A)}${cell('C3', B)}${cell('D3', 'x')}</row>`,
				},
			}),
		);
		expect(rows).toEqual([
			{ row: 3, fields: { Name: 'Zoé', 'Mobile Private': A, 'Mobile Work': B, STOP: 'x' } },
		]);
	});

	it('a web page, its title over all columns', async () => {
		const [facts, rows] = await fileFacts(
			`<table><tr><th colspan=3>Customers<tr><th>Name<th>Mobile<th>STOP<tr><td>Zoé<td>${A}<td>x</table>`,
		);
		expect(facts).toMatchObject({ format: 'html', skippedRows });
		expect(rows).toEqual([row]);
	});

	it('a web page with groups over columns, and names over two rows', async () => {
		const [, rows] = await fileFacts(
			`<table><tr><th rowspan=2>Name<th colspan=2>Mobile<th rowspan="2">STOP<tr><th>Private<th>Work<tr><td>Zoé<td>${A}<td>${B}<td>x</table>`,
		);
		expect(rows).toEqual([
			{ row: 3, fields: { Name: 'Zoé', 'Mobile Private': A, 'Mobile Work': B, STOP: 'x' } },
		]);
	});
});

describe('lists that are hardly one', () => {
	it.each([
		['a header alone', 'Name;Mobile;STOP', []],
		['a title and a header', 'Customers;;\nName;Mobile;STOP', []],
		['nothing', '', []],
		['blank rows', ';;\n;;', []],
	])('%s', (_, text, rows) => {
		expect(read(text).rows).toEqual(rows);
	});

	it.each([
		['line ends of old Macs', `Name;Mobile\rZoé;${A}\rLuc;${B}`],
		['mixed line ends', `Name;Mobile\r\nZoé;${A}\nLuc;${B}\r`],
		['two byte order marks', `\ufeff\ufeffName;Mobile\nZoé;${A}\nLuc;${B}`],
		['a sep= line', `sep=;\nName;Mobile\nZoé;${A}\nLuc;${B}`],
		['a sep= line in quotes', `"sep=;"\r\nName;Mobile\r\nZoé;${A}\r\nLuc;${B}`],
		['a sep= line with a semicolon behind', `sep=;;\nName;Mobile\nZoé;${A}\nLuc;${B}`],
		['blanks around sep=', ` SEP=; \nName;Mobile\nZoé;${A}\nLuc;${B}`],
		['NUL behind every value', `Name\0;Mobile\0\nZoé\0;${A}\0\nLuc\0;${B}\0`],
		['quotes', `"Name";"Mobile"\n"Zoé";"${A}"\n"Luc";"${B}"`],
	])('%s', (_, text) => {
		const table = readTable(text);
		expect(table.ok && table.value.map(({ fields }) => fields)).toEqual([
			{ Name: 'Zoé', Mobile: A },
			{ Name: 'Luc', Mobile: B },
		]);
	});
});

describe('properties', () => {
	it('columns of one name keep all of their values, each under a name of its own that begins with it', () => {
		const names = ['STOP', 'Opt-out', 'Désabonné', 'Consent', 'Mobile', 'Phone 2', 'Phone', ''];
		const header = fc.array(fc.constantFrom(...names, '__proto__', 'Отписан', '退订'), {
			minLength: 1,
			maxLength: 8,
		});
		fc.assert(
			fc.property(header, (columns) => {
				const cells = columns.map((_, at) => `v${at}`);
				const text = `Mobile;${columns.join(';')}\n${A};${cells.join(';')}`;
				const table = readTable(text, { delimiter: ';', header: true });
				const entries = Object.entries(table.ok ? (table.value[0]?.fields ?? {}) : {});
				expect(entries.map(([, value]) => value)).toEqual([A, ...cells]);
				for (const [at, [name]] of entries.slice(1).entries()) {
					const given = columns[at] ?? '';
					if (given !== '' && given !== '__proto__') expect(name.startsWith(given)).toBe(true);
				}
			}),
		);
	});

	const cell = fc.constantFrom(
		...['', 'Name', 'Mobile', 'STOP', 'Private', 'Work', 'Zoé', 'yes', A, '06 12 34 56 78', '2025'],
		...['z@example.com', 'Kundenliste, Tel. 030 1234567', 'Contact', 'a', '01.03.2026'],
	);
	const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 12 });

	it('every row is one of the list, of its header or told as left out, and no number is left out', () => {
		fc.assert(
			fc.property(records, fc.constantFrom(true, false, undefined), (table, header) => {
				const text = Papa.unparse(table, { delimiter: ';', newline: '\n' });
				const filled = table
					.map((cells, at) => ({ cells, row: at + 1 }))
					.filter(({ cells }) => cells.join('').trim() !== '');
				const { rows, skipped } = read(text, { delimiter: ';', header });
				const missing = filled.filter(({ row }) => !rows.includes(row) && !skipped.includes(row));
				expect(missing.length).toBeLessThanOrEqual(2);
				for (const { cells, row } of filled) {
					const isNumber = cells.some((text) => text === A || text.startsWith('06'));
					if (isNumber && !(header === true && missing.some((one) => one.row === row))) {
						expect(rows).toContain(row);
					}
				}
			}),
			{ numRuns: 2000 },
		);
	});
});
