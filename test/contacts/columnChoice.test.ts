import { importContacts, type ColumnChoice, type ImportOptions } from '../../lib/contacts';

const strict: ImportOptions = { mobileOnly: true, duplicates: 'keepFirst' };
const importOf = (fields: Record<string, unknown>, columns: ColumnChoice['columns']) =>
	importContacts([{ row: 2, fields: { Phone: '+33612345601', ...fields } }], {
		...strict,
		columns,
	});
const contactOf = (fields: Record<string, unknown>, columns: ColumnChoice['columns']) =>
	importOf(fields, columns).valid[0]?.contact;

describe('a column chosen by hand', () => {
	it.each([
		[
			'is read whatever its header says',
			{ Quelle: 'Zoé', Dings: 'ja' },
			{ firstName: 'Quelle', consent: 'Dings' },
			{ firstName: 'Zoé', consent: { status: 'explicit' } },
		],
		[
			'stands in the place of the one found by header',
			{ Birthday: '1990-05-14', Anniversary: '1991-06-15' },
			{ birthday: 'Anniversary' },
			{ birthday: '1991-06-15' },
		],
		[
			'is compared without capitals and accents',
			{ Prénom_usuel: 'Zoé' },
			{ firstName: 'prenom usuel' },
			{ firstName: 'Zoé' },
		],
		[
			'is not read for another field as well',
			{ Name: 'Zoé' },
			{ firstName: 'Name' },
			{ firstName: 'Zoé' },
		],
		[
			'may be of every kind',
			{
				a: 'yes',
				b: '2025-06-01',
				c: 'shop',
				d: 'Zoé',
				e: 'Martin',
				f: '1990-05-14',
				g: 'fr',
				h: 'Europe/Paris',
				i: '75001',
				j: 'IDF',
			},
			{
				consent: 'a',
				consentAt: 'b',
				consentSource: 'c',
				firstName: 'd',
				lastName: 'e',
				birthday: 'f',
				language: 'g',
				timeZone: 'h',
				postalCode: 'i',
				region: 'j',
			},
			{
				firstName: 'Zoé',
				lastName: 'Martin',
				birthday: '1990-05-14',
				language: 'fr',
				timeZone: 'Europe/Paris',
				postalCode: '75001',
				region: 'IDF',
				consent: { status: 'explicit', at: '2025-06-01', source: 'shop' },
			},
		],
		[
			'may be a field within an object',
			{ custom: { dob: '1990-05-14' } },
			{ birthday: 'custom.dob' },
			{ birthday: '1990-05-14' },
		],
	])('%s', (_, fields, columns, expected) => {
		expect(contactOf(fields, columns)).toEqual(expected);
	});

	it('of opt-outs is heard', () => {
		expect(contactOf({ Weg: 'x' }, { optOut: 'Weg' })?.optOut).toBeTruthy();
		expect(contactOf({ Weg: 'no' }, { optOut: 'Weg' })?.optOut).toBeUndefined();
	});

	it('for opt-outs is heard beside the others, of which none may be lost', () => {
		const row = { Weg: 'no', Unsubscribed: 'yes' };
		expect(contactOf(row, { optOut: 'Weg' })?.optOut).toBe(true);
		expect(contactOf({ Excluir: 'sí', Weg: 'no' }, { optOut: '' })?.optOut).toBeUndefined();
	});

	it('of the country reads national numbers', () => {
		const rows = [{ row: 2, fields: { Phone: '0612345601', Wo: 'FR' } }];
		const { valid } = importContacts(rows, { ...strict, columns: { country: 'Wo' } });
		expect(valid[0]?.phone.e164).toBe('+33612345601');
	});

	it('is told when the header of another says the same', () => {
		const { columns } = importOf({ Consent: 'no', Dings: 'yes' }, { consent: 'Dings' });
		expect(columns.unused).toEqual([
			{ name: 'Consent', why: 'replaced', role: 'consent', count: 1 },
		]);
	});
});

describe('"none" switches off what the headers say', () => {
	it.each([
		['consent', { Consent: 'yes', 'Consent date': '2025-06-01' }, { consent: '' }, {}],
		['a birthday', { Birthday: '1990-05-14' }, { birthday: '' }, {}],
		['the first name', { Name: 'Zoé Martin' }, { firstName: '' }, { lastName: 'Martin' }],
		['the last name', { Name: 'Zoé Martin' }, { lastName: '' }, { firstName: 'Zoé' }],
		['both names', { Name: 'Zoé Martin' }, { firstName: '', lastName: '' }, {}],
		[
			'nothing where it is left out',
			{ Name: 'Zoé' },
			{ firstName: undefined },
			{ firstName: 'Zoé' },
		],
	])('%s', (_, fields, columns, expected) => {
		expect(contactOf(fields, columns)).toEqual(expected);
	});

	it('an opt-out column, and says so', () => {
		const { valid, columns } = importOf({ Blocked: 'yes' }, { optOut: '' });
		expect(valid[0]?.contact.optOut).toBeUndefined();
		expect(columns.unused).toEqual([
			{ name: 'Blocked', why: 'replaced', role: 'optOut', count: 1 },
		]);
	});
});

describe('a chosen column that the list does not have', () => {
	it('is told with those it has, and the opt-outs found by header still bind', () => {
		const { valid, columns } = importOf({ Unsubscribed: 'yes' }, { optOut: 'Abmeldung am' });
		expect(columns.unknown).toEqual([
			{
				field: 'optOut',
				name: 'Abmeldung am',
				message: 'There is no column “Abmeldung am”. The list has “Phone”, “Unsubscribed”.',
			},
		]);
		expect(valid[0]?.contact.optOut).toBeTruthy();
	});

	it('is told of the number too', () => {
		const { columns } = importContacts([{ row: 2, fields: { Tel: '1' } }], {
			...strict,
			phoneField: 'Mobil',
		});
		expect(columns.unknown).toEqual([expect.objectContaining({ field: 'phone', name: 'Mobil' })]);
	});

	it('is told briefly of a wide list', () => {
		const wide = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`c${at}`, 'x']));
		const { columns } = importOf(wide, { consent: 'y' });
		expect(columns.unknown[0]?.message).toMatch(/“c28” and 51 more\.$/);
	});
});
