import fc from 'fast-check';
import Papa from 'papaparse';

import { importContacts, readTable, type ImportOptions, type SourceRow } from '../../lib/contacts';
import { cellsOf } from '../../lib/contacts/cells';

const strict: ImportOptions = { mobileOnly: true, duplicates: 'keepFirst' };
const french: ImportOptions = { ...strict, defaultCountry: 'FR' };

/** Rows 2 and on, as below a header. */
const rowsOf = (...fields: Record<string, unknown>[]): SourceRow[] =>
	fields.map((values, at) => ({ row: at + 2, fields: values }));

const outcome = (rows: readonly SourceRow[], options: ImportOptions) => {
	const { valid, rejected } = importContacts(rows, options);
	return {
		valid: valid.map(({ row, phone }) => [row, phone.e164]),
		rejected: rejected.map(({ row, rejection }) => [row, rejection.code]),
	};
};

describe('importContacts', () => {
	it('gives clean contacts on one side and explained rejects on the other', () => {
		const rows = rowsOf(
			{ Name: 'Marie', Phone: '06 12 34 56 78' },
			{ Name: 'Luc', Phone: '01 23 45 67 89' },
			{ Name: 'Ana', Phone: '' },
		);
		expect(importContacts(rows, french)).toEqual({
			valid: [
				{
					row: 2,
					index: 0,
					fields: { Name: 'Marie', Phone: '06 12 34 56 78' },
					phone: {
						e164: '+33612345678',
						country: 'FR',
						callingCode: '33',
						nationalNumber: '612345678',
						type: 'mobile',
						timeZones: ['Europe/Paris'],
					},
					contact: { firstName: 'Marie' },
				},
			],
			rejected: [
				{
					row: 3,
					index: 1,
					fields: { Name: 'Luc', Phone: '01 23 45 67 89' },
					rejection: {
						code: 'not_mobile',
						message: expect.stringContaining('is a fixed line in France (+33)'),
						input: '01 23 45 67 89',
						row: 3,
					},
				},
				{
					row: 4,
					index: 2,
					fields: { Name: 'Ana', Phone: '' },
					rejection: { code: 'empty', message: expect.any(String), input: '', row: 4 },
				},
			],
			columns: {
				used: [
					{ name: 'Phone', role: 'phone', filled: 2, taken: 1 },
					{ name: 'Name', role: 'fullName', filled: 3 },
				],
				others: [],
				unused: [],
				unknown: [],
			},
		});
	});

	it('takes a country column before the default country, by code, name or calling code', () => {
		const rows = rowsOf(
			{ Phone: '0151 23456789', Country: 'DE' },
			{ Phone: '0151 23456780', Country: 'Allemagne' },
			{ Phone: '(212) 555-1234', Country: 'USA' },
			{ Phone: '07911 123456', Country: '+44' },
			{ Phone: '06 12 34 56 78', Country: '' },
			{ Phone: '06 12 34 56 79', Country: 'Atlantis' },
			{ Phone: '+39 347 123 4567', Country: 'DE' },
		);
		expect(outcome(rows, french).valid).toEqual([
			[2, '+4915123456789'],
			[3, '+4915123456780'],
			[4, '+12125551234'],
			[5, '+447911123456'],
			[6, '+33612345678'],
			[7, '+33612345679'],
			[8, '+393471234567'],
		]);
	});

	it('tells the country of an address where it is not that of the number', () => {
		const rows = rowsOf(
			{ Phone: '+1 212 555 0123', Country: 'Germany', Zip: '80331' },
			{ Phone: '+1 212 555 0124', Country: 'USA', Zip: '10001' },
			{ Phone: '+1 212 555 0125', Country: '', Zip: '10001' },
		);
		const { valid } = importContacts(rows, strict);
		expect(valid.map(({ contact }) => contact)).toEqual([
			{ postalCode: '80331', country: 'DE' },
			{ postalCode: '10001' },
			{ postalCode: '10001' },
		]);
		const again = valid.map(({ fields, phone, contact }) => ({ ...fields, phone, contact }));
		expect(importContacts(rowsOf(...again), strict).valid[0]?.contact).toEqual({
			postalCode: '80331',
			country: 'DE',
		});
	});

	it('reads national numbers in strict mode where the row tells its country', () => {
		const rows = rowsOf(
			{ Tel: '06 12 34 56 78', Pays: 'France' },
			{ Tel: '06 12 34 56 78', Pays: '' },
		);
		expect(outcome(rows, strict)).toEqual({
			valid: [[2, '+33612345678']],
			rejected: [[3, 'no_country_code']],
		});
	});

	it('gives one contact for each number of a cell, and a reject for each that is none', () => {
		const rows = rowsOf({ Phone: '+33612345678; +33612345679; nope' });
		expect(outcome(rows, strict)).toEqual({
			valid: [
				[2, '+33612345678'],
				[2, '+33612345679'],
			],
			rejected: [[2, 'not_a_number']],
		});
	});

	it('takes items of any shape: numbers, nested objects, lists, what is missing', () => {
		const rows = rowsOf(
			{ customer: { phone: 33612345678 } },
			{ customer: { phone: ['+33612345679', '+33612345670'] } },
			{ customer: { phone: null } },
			{ customer: { phone: { raw: 'x' } } },
			{ customer: 'none' },
			{},
		);
		expect(outcome(rows, { ...strict, plusless: true, phoneField: 'customer.phone' })).toEqual({
			valid: [
				[2, '+33612345678'],
				[3, '+33612345679'],
				[3, '+33612345670'],
			],
			rejected: [
				[4, 'empty'],
				[5, 'empty'],
				[6, 'empty'],
				[7, 'empty'],
			],
		});
	});

	it('reads a chosen field that holds our own phone object', () => {
		const rows = rowsOf({ phone: { e164: '+33612345678', country: 'FR' } });
		expect(outcome(rows, { ...strict, phoneField: 'phone' }).valid).toEqual([[2, '+33612345678']]);
	});

	it.each([
		['no column was found', undefined, 'No column with phone numbers was found'],
		['the chosen column is not there', 'Mobil', 'There is no column “Mobil”'],
	])('says in every row that %s', (_, phoneField, message) => {
		const { rejected } = importContacts(rowsOf({ Name: 'Marie' }, { Name: 'Luc' }), {
			...strict,
			phoneField,
		});
		expect(rejected).toHaveLength(2);
		for (const { rejection } of rejected) expect(rejection.message).toContain(message);
	});
});

describe('duplicates', () => {
	it.each([
		['1990-05-14', '1991-06-03', ' The birthday kept is 1990-05-14, not 1991-06-03.'],
		['1990-05-14', '14 May', ''],
		['1990-05-14', '', ''],
		['', '1990-05-14', ''],
	])('of which two tell another birthday say which is kept: %s and %s', (one, other, told) => {
		const rows = rowsOf(
			{ Birthday: one, Phone: '06 12 34 56 78' },
			{ Birthday: other, Phone: '+33612345678' },
		);
		const { rejected } = importContacts(rows, french);
		expect(rejected.map(({ rejection }) => rejection.message)).toEqual([
			`“+33612345678” is +33612345678 again, as in row 2: that row is kept.${told}`,
		]);
	});

	const rows = rowsOf(
		{ Phone: '06 12 34 56 78', Name: 'Marie', City: '', Consent: 'yes', 'Opt-out': '' },
		{ Phone: '+33 6 98 76 54 32', Name: 'Luc', City: '', Consent: '', 'Opt-out': '' },
		{ Phone: '+33612345678', Name: '', City: 'Paris', Consent: 'no', 'Opt-out': 'yes' },
	);

	it('the first row is kept, and the other names it', () => {
		const { valid, rejected } = importContacts(rows, french);
		expect(valid.map(({ row, contact }) => [row, contact])).toEqual([
			[2, { firstName: 'Marie', consent: { status: 'none' }, optOut: true }],
			[3, { firstName: 'Luc' }],
		]);
		expect(rejected.map(({ rejection }) => rejection)).toEqual([
			{
				code: 'duplicate',
				message: '“+33612345678” is +33612345678 again, as in row 2: that row is kept.',
				input: '+33612345678',
				row: 4,
			},
		]);
	});

	it('the last row is kept', () => {
		const { valid, rejected } = importContacts(rows, { ...french, duplicates: 'keepLast' });
		expect(valid.map(({ row }) => row)).toEqual([3, 4]);
		expect(rejected.map(({ row, rejection }) => [row, rejection.code])).toEqual([[2, 'duplicate']]);
		expect(rejected[0]?.rejection.message).toContain('as in row 4');
	});

	it('the rows are merged: what is missing is filled, and the stricter consent stands', () => {
		const { valid, rejected } = importContacts(rows, { ...french, duplicates: 'merge' });
		expect(valid[0]).toMatchObject({
			row: 2,
			fields: { Phone: '06 12 34 56 78', Name: 'Marie', City: 'Paris' },
			contact: { firstName: 'Marie', consent: { status: 'none' }, optOut: true },
		});
		expect(rejected[0]?.rejection).toMatchObject({ code: 'duplicate', row: 4 });
	});

	it.each(['keepFirst', 'keepLast', 'merge'] as const)(
		'who said STOP in any row stays stopped (%s)',
		(duplicates) => {
			for (const order of [rows, rows.toReversed()]) {
				const { valid } = importContacts(order, { ...french, duplicates });
				const marie = valid.find(({ phone }) => phone.e164 === '+33612345678');
				expect(marie?.contact.optOut).toBe(true);
			}
		},
	);

	it.each(['keepFirst', 'keepLast', 'merge'] as const)(
		'who refused in any row has refused (%s)',
		(duplicates) => {
			const answers = ['yes', 'soft', '', 'later', 'no'];
			for (const first of answers) {
				const two = rowsOf(
					{ Phone: '+33612345678', Consent: first },
					{ Phone: '+33612345678', Consent: 'no' },
				);
				for (const order of [two, two.toReversed()]) {
					const { valid } = importContacts(order, { ...strict, duplicates });
					expect(valid[0]?.contact.consent?.status).toBe('none');
				}
			}
		},
	);

	it.each(['keepFirst', 'keepLast'] as const)(
		'a yes of another row is not taken (%s)',
		(duplicates) => {
			const silent = { Phone: '+33612345678', Consent: '' };
			const yes = { Phone: '+33612345678', Consent: 'yes' };
			const two = duplicates === 'keepFirst' ? [silent, yes] : [yes, silent];
			const { valid } = importContacts(rowsOf(...two), { ...strict, duplicates });
			expect(valid[0]?.contact.consent).toBeUndefined();
		},
	);

	it("a stop takes no date from another row's no", () => {
		const { valid } = importContacts(
			rowsOf(
				{ Phone: '+33612345678', Consent: 'unsubscribed', 'Consent date': '' },
				{ Phone: '+33612345678', Consent: 'no', 'Consent date': '1990-05-04' },
			),
			{ ...strict, duplicates: 'merge' },
		);
		expect(valid[0]?.contact.consent).toEqual({ status: 'none' });
	});

	it('200,000 rows of one number are one contact, and take no stack', () => {
		const many = Array.from({ length: 200_000 }, (_, order) => ({
			row: order + 2,
			fields: { phone: '+33612345678', order: String(order) },
		}));
		const { valid, rejected } = importContacts(many, strict);
		expect(valid).toHaveLength(1);
		expect(rejected.map(({ row }) => row)).toEqual(many.slice(1).map(({ row }) => row));
	});

	it('a number twice in one cell is one contact and no reject', () => {
		expect(outcome(rowsOf({ Phone: '0612345678 / +33 6 12 34 56 78' }), french)).toEqual({
			valid: [[2, '+33612345678']],
			rejected: [],
		});
	});
});

describe('properties', () => {
	const phone = fc.oneof(
		fc.constantFrom(
			'+33612345678',
			'06 12 34 56 78',
			'+14155552671',
			'0612345678; 0698765432',
			'01 23 45 67 89',
			'',
		),
		fc.integer({ min: 0, max: 99_999_999 }).map((n) => `+336${String(n).padStart(8, '0')}`),
		fc.string(),
	);
	const words = fc.oneof(
		fc.constantFrom(
			'',
			'Marie',
			'Dupont',
			'Marie Dupont',
			'Dupont, Marie',
			', Marie',
			'yes',
			'no',
			'soft',
			'STOP',
			'unsubscribed',
		),
		fc.constantFrom(
			'1990-05-04',
			'4/5/1990',
			'13/5/1990',
			'5/13/1990 10:00',
			'2024-01-02 10:00 UTC',
			'fr',
			'Deutsch',
			'Europe/Paris',
			'FR',
		),
		fc.string(),
	);
	const headers = [
		'Name',
		'First name',
		'Last name',
		'Birthday',
		'Consent',
		'Consent date',
		'Opt-out',
		'Language',
		'Time zone',
		'ZIP',
		'Country',
	];
	const fields = fc.record({
		Phone: phone,
		...Object.fromEntries(headers.map((header) => [header, words])),
	}) as fc.Arbitrary<Record<string, string>>;
	const list = fc.array(fields, { maxLength: 8 }).map((rows) => rowsOf(...rows));
	const anyOptions: fc.Arbitrary<ImportOptions> = fc.record({
		mobileOnly: fc.boolean(),
		plusless: fc.boolean(),
		defaultCountry: fc.constantFrom(undefined, 'FR', 'US'),
		duplicates: fc.constantFrom('keepFirst', 'keepLast', 'merge'),
	});

	it('every row is on at least one side', () => {
		fc.assert(
			fc.property(list, anyOptions, (rows, options) => {
				const { valid, rejected } = importContacts(rows, options);
				const seen = new Set([...valid, ...rejected].map(({ index }) => index));
				return rows.every((_, index) => seen.has(index));
			}),
		);
	});

	it('no number is valid twice', () => {
		fc.assert(
			fc.property(list, anyOptions, (rows, options) => {
				const numbers = importContacts(rows, options).valid.map(({ phone: { e164 } }) => e164);
				return new Set(numbers).size === numbers.length;
			}),
		);
	});

	it('what comes in is not changed', () => {
		fc.assert(
			fc.property(list, anyOptions, (rows, options) => {
				const before = structuredClone(rows);
				importContacts(rows, options);
				expect(rows).toEqual(before);
			}),
		);
	});

	const essence = ({ valid }: ReturnType<typeof importContacts>) =>
		valid.map((item) => [item.phone, item.contact]);

	it('importing its own items again changes nothing', () => {
		fc.assert(
			fc.property(list, anyOptions, anyOptions, (rows, options, others) => {
				const once = importContacts(rows, options);
				const items = once.valid.map((item) => ({
					...item.fields,
					phone: item.phone,
					contact: item.contact,
				}));
				const again = importContacts(rowsOf(...items), { ...others, mobileOnly: false });
				expect(essence(again)).toEqual(essence(once));
				expect(again.rejected).toEqual([]);
			}),
		);
	});

	it('importing its own items from a CSV export changes nothing', () => {
		fc.assert(
			fc.property(list, anyOptions, (rows, options) => {
				const once = importContacts(rows, options);
				const cells = once.valid.map((item) =>
					cellsOf({ ...item.fields, phone: { e164: item.phone.e164 }, contact: item.contact }),
				);
				const columns = [...new Set(['phone.e164', ...cells.flatMap((row) => Object.keys(row))])];
				const table = readTable(Papa.unparse(cells as object[], { columns }));
				if (!table.ok) throw new Error(table.failure.message);
				const again = importContacts(table.value, { ...options, mobileOnly: false });
				expect(essence(again)).toEqual(essence(once));
			}),
		);
	});
});
