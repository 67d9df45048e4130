import { importContacts } from '../../../lib/contacts';
import { rowsOfFile } from '../../support/listFiles';

const fieldsOf = async (card: string, piece?: number) => {
	const rows = await rowsOfFile(card, {}, piece);
	if (!Array.isArray(rows)) throw new Error(rows.message);
	return rows.map(({ fields }) => fields);
};

const card = (version: string, ...lines: string[]) =>
	['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');

describe('a vCard', () => {
	it.each([
		[
			'2.1, with quoted-printable over two lines and types without a name',
			card(
				'2.1',
				'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;Zo=',
				'=C3=AB;;;',
				'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB Lef=C3=A8vre',
				'TEL;CELL;PREF:+33 6 12 34 56 78',
				'TEL;HOME:+33 1 42 68 53 00',
				'BDAY:19910504',
			),
		],
		[
			'2.1 in Windows-1252',
			card(
				'2.1',
				'N;CHARSET=WINDOWS-1252;QUOTED-PRINTABLE:Lef=E8vre;Zo=EB',
				'FN;CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:Zo=EB Lef=E8vre',
				'TEL:+33 6 12 34 56 78',
				'TEL:+33 1 42 68 53 00',
				'BDAY:1991-05-04',
			),
		],
		[
			'3.0, with groups and folded lines',
			card(
				'3.0',
				'N:Lefèvre;Zoë;;;',
				'FN:Zoë Lef',
				' èvre',
				'item1.TEL;type=CELL;type=VOICE:+33 6 12 34 56 78',
				'item2.TEL;type="HOME,X:Y":+33 1 42 68 53 00',
				'BDAY;value=date:1991-05-04',
			),
		],
		[
			'4.0, with tel: addresses',
			card(
				'4.0',
				'N:Lefèvre;Zoë;;;',
				'FN:Zoë Lefèvre',
				'TEL;VALUE=uri;TYPE="voice,cell":tel:+33 6 12 34 56 78',
				'TEL;VALUE=uri:tel:+33 1 42 68 53 00',
				'BDAY:19910504T000000Z',
			).replaceAll('\r\n', '\n'),
		],
	])('%s', async (_, text) => {
		for (const piece of [1, 5, 65_536]) {
			const [fields] = await fieldsOf(text, piece);
			expect({ ...fields, Phone: fields?.['Phone']?.toString().replaceAll('tel:', '') }).toEqual({
				Phone: '+33 6 12 34 56 78\n+33 1 42 68 53 00',
				'Full Name': 'Zoë Lefèvre',
				'First Name': 'Zoë',
				'Last Name': 'Lefèvre',
				Birthday: '1991-05-04',
			});
		}
	});

	it.each([
		['without a year', 'BDAY:--0504', '05-04'],
		['without a year, as Apple writes it', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-04', '05-04'],
	])('with a birthday %s', async (_, line, birthday) => {
		expect(await fieldsOf(card('4.0', line))).toEqual([{ Phone: '', Birthday: birthday }]);
	});

	it('with two birthdays, of which the first counts and both are told', async () => {
		const lines = ['BDAY:19910504', 'BDAY:19910504', 'BDAY:19910505'];
		const fields = await fieldsOf(card('3.0', 'TEL;TYPE=cell:+33612345678', ...lines));
		const rows = fields.map((each, at) => ({ row: at + 1, fields: each }));
		const read = importContacts(rows, { duplicates: 'keepFirst', mobileOnly: true });
		expect(read.valid[0]?.contact.birthday).toBe('1991-05-04');
		expect(read.columns.secondBirthday).toMatchObject({
			count: 1,
			example: ['1991-05-04', '1991-05-05'],
		});
	});

	it('says stop in its note or its categories', async () => {
		const phone = 'TEL;TYPE=cell:+33612345678';
		for (const line of [
			'NOTE:VIP\\, STOP SMS',
			'NOTE:VIP\r\nNOTE:STOP SMS',
			'CATEGORIES:vip,unsubscribed',
		]) {
			const fields = await fieldsOf(card('3.0', 'FN:Zoé', phone, line));
			const rows = fields.map((each, at) => ({ row: at + 1, fields: each }));
			const [zoe] = importContacts(rows, { duplicates: 'keepFirst', mobileOnly: true }).valid;
			expect(zoe?.contact.optOut).toBe(true);
		}
	});

	it('with escaped signs, an address, a picture and a language', async () => {
		const [fields] = await fieldsOf(
			card(
				'3.0',
				'FN:Dupont\\, Fils\\; Cie',
				'ADR;TYPE=WORK:;;1 rue X;Lyon;ARA;69001;France',
				'ADR;TYPE=HOME:;;2 rue Y;Paris;IDF;75001;France',
				`PHOTO;ENCODING=b:${'QUJD'.repeat(20_000)}`,
				'LANG:fr',
				'TEL:06 12 34 56 78',
			),
		);
		expect(fields).toEqual({
			Phone: '06 12 34 56 78',
			'Full Name': 'Dupont, Fils; Cie',
			Street: '1 rue X',
			City: 'Lyon',
			State: 'ARA',
			'Postal Code': '69001',
			Country: 'France',
			Language: 'fr',
		});
	});

	it('cut off by the end of the file is kept as far as it goes', async () => {
		expect(await fieldsOf('BEGIN:VCARD\nFN:Zoë\nTEL:+33612345678')).toEqual([
			{ 'Full Name': 'Zoë', Phone: '+33612345678' },
		]);
	});

	it('gives an item for each of its numbers, counted by cards', async () => {
		const rows = await rowsOfFile(
			card('3.0', 'FN:Zoë Lefèvre', 'TEL:+33612345678', 'TEL:+33781234567') +
				card('3.0', 'FN:No Number') +
				card('3.0', 'FN:Luc', 'TEL:06 98 76 54 32', 'ADR:;;;;;;France'),
		);
		if (!Array.isArray(rows)) throw new Error(rows.message);
		const { valid, rejected } = importContacts(rows, { mobileOnly: true, duplicates: 'keepFirst' });
		expect(valid.map(({ row, phone, contact }) => [row, phone.e164, contact.firstName])).toEqual([
			[1, '+33612345678', 'Zoë'],
			[1, '+33781234567', 'Zoë'],
			[3, '+33698765432', 'Luc'],
		]);
		expect(rejected).toMatchObject([{ row: 2, rejection: { code: 'empty' } }]);
	});
});
