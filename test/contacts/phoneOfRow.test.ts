import fc from 'fast-check';

import { importContacts, ListCounter, type ImportOptions } from '../../lib/contacts';

const strict: ImportOptions = { mobileOnly: true, duplicates: 'keepFirst' };
const rowsOf = (...fields: readonly Record<string, unknown>[]) =>
	fields.map((values, at) => ({ row: at + 2, fields: values }));

/** The number of each row, or why it has none. */
const numbersOf = (
	rows: readonly Record<string, unknown>[],
	options: Partial<ImportOptions> = {},
): readonly string[] => {
	const { valid, rejected } = importContacts(rowsOf(...rows), { ...strict, ...options });
	return [
		...valid.map(({ index, phone }) => ({ index, text: String(phone.e164) })),
		...rejected.map(({ index, rejection }) => ({ index, text: rejection.code })),
	]
		.sort((a, b) => a.index - b.index)
		.map(({ text }) => text);
};

/** A table by its header and rows, as programs export it. */
const table = (header: string, ...lines: readonly string[]): Record<string, string>[] =>
	lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(header.split(',').map((name, at) => [name, cells[at] ?? '']));
	});

describe('the number of a row comes from the first of its columns that gives one', () => {
	it.each([
		[
			'HubSpot: few mobiles, the others under Phone Number',
			table(
				'Record ID,First Name,Phone Number,Mobile Phone Number',
				'151,Ann,+33612345601,',
				'152,Ben,+33142685300,+33612345602',
				'153,Cy,+33142685300,',
			),
			{},
			['+33612345601', '+33612345602', 'not_mobile'],
		],
		[
			'Google Contacts: the label says which is the mobile',
			table(
				'First Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value',
				'Ann,Home,(617) 555-0101,Mobile,(617) 555-0102',
				'Ben,* Mobile,(617) 555-0103,Work Fax,(617) 555-0104',
				'Cy,Work Fax,(617) 555-0105,,',
				'Di,Work Fax,(617) 555-0106,Work,(617) 555-0107',
			),
			{ defaultCountry: 'US' },
			['+16175550102', '+16175550103', 'empty', '+16175550107'],
		],
		[
			'Google Contacts as it was before',
			table(
				'Name,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value',
				'Ann,Home,030 901820,Mobile,0151 23456789',
			),
			{ defaultCountry: 'DE' },
			['+4915123456789'],
		],
		[
			'Outlook: home only where there is nothing else, the fax never',
			table(
				'First Name,Business Fax,Business Phone,Home Phone,Mobile Phone',
				'Ann,(617) 555-0101,(617) 555-0102,(617) 555-0103,(617) 555-0104',
				'Ben,(617) 555-0101,(617) 555-0102,(617) 555-0105,',
				'Cy,(617) 555-0101,(617) 555-0106,,',
				'Di,(617) 555-0107,,,',
			),
			{ defaultCountry: 'US' },
			['+16175550104', '+16175550105', '+16175550106', 'empty'],
		],
		[
			'Salesforce: mobile, then phone; the assistant is somebody else',
			table(
				'Account Name,Phone,Mobile,Home Phone,Asst. Phone,Fax',
				'Acme,(617) 555-0101,(617) 555-0102,,(617) 555-0103,',
				'Acme,(617) 555-0104,,,(617) 555-0103,',
				'Acme,,,,(617) 555-0103,(617) 555-0109',
			),
			{ defaultCountry: 'US' },
			['+16175550102', '+16175550104', 'empty'],
		],
		[
			'Zoho',
			table(
				'Contact Id,First Name,Phone,Mobile,Home Phone,Other Phone,Fax',
				'zcrm_1,Ann,01 42 68 53 00,06 12 34 56 01,,,',
				'zcrm_2,Ben,01 42 68 53 00,,,06 12 34 56 02,',
			),
			{ defaultCountry: 'FR' },
			['+33612345601', '+33612345602'],
		],
		[
			'Shopify customers: the person before the address',
			table(
				'Customer ID,First Name,Default Address Phone,Phone',
				"'1,Ann,'+33612345601,'+33612345602",
				"'2,Ben,'+33612345603,",
			),
			{},
			['+33612345602', '+33612345603'],
		],
		[
			'Mailchimp: the number for SMS before the one for calls',
			table(
				'Email Address,Phone Number,SMS Phone Number',
				'a@example.org,(617) 555-0100,+16175550123',
				'b@example.org,(617) 555-0101,',
			),
			{ defaultCountry: 'US' },
			['+16175550123', '+16175550101'],
		],
		[
			'Brevo: SMS before WHATSAPP',
			table('EMAIL,WHATSAPP,SMS', 'a@example.org,33612345601,33612345602'),
			{ plusless: true },
			['+33612345602'],
		],
		[
			'a column SMS that holds answers is none of numbers',
			table('SMS,Tel', 'yes,+33612345601', 'no,'),
			{},
			['+33612345601', 'empty'],
		],
		[
			'columns with figures behind',
			table('Name,Tel1,Tel2', 'Ann,01 42 68 53 00,06 12 34 56 01'),
			{ defaultCountry: 'FR' },
			['+33612345601'],
		],
		[
			'a mobile before a landline, though both would do',
			table('Phone,Tel. privat', '+33142685300,+33612345601', '+33142685300,'),
			{ mobileOnly: false },
			['+33612345601', '+33142685300'],
		],
		[
			'the country of the row goes for each of its columns',
			table('Tel,Handy,Land', '030 901820,0151 23456789,DE', '01 42 68 53 00,06 12 34 56 01,FR'),
			{},
			['+4915123456789', '+33612345601'],
		],
		[
			'a number that is not allowed does not hide one that is',
			table('Mobile,Phone', '+41791234567,+33612345601'),
			{ allowedCountries: ['FR'] },
			['+33612345601'],
		],
		[
			'two numbers in one cell are two, as ever',
			table('Mobile,Phone', '+33612345601 ::: +33612345602,+33612345603'),
			{},
			['+33612345601', '+33612345602'],
		],
		[
			'a nested body',
			[{ body: { customer: { phone: '+33142685300', mobile: '+33612345601' } } }],
			{},
			['+33612345601'],
		],
	])('%s', (_, rows, options, expected) => {
		expect(numbersOf(rows, options)).toEqual(expected);
	});

	it('the others stay as fields', () => {
		const [row] = table('Phone,Mobile', '+33142685300,+33612345601');
		const { valid } = importContacts(rowsOf(row ?? {}), strict);
		expect(valid[0]?.fields).toEqual(row);
	});

	it('a chosen column is the only one', () => {
		const rows = table('Phone,Mobile', '+33142685300,+33612345601', '+33612345602,+33612345603');
		expect(numbersOf(rows, { phoneField: 'Phone' })).toEqual(['not_mobile', '+33612345602']);
	});

	it('what we wrote ourselves is not read again from another column', () => {
		const fields = { Phone: '+33612345601; +33612345602', phone: { e164: '+41791234567' } };
		expect(numbersOf([fields], { allowedCountries: ['FR'] })).toEqual(['country_not_allowed']);
	});

	it('one row is one person: never both of its numbers', () => {
		const headers = ['Mobile', 'Phone', 'Home Phone', 'Work Phone', 'WhatsApp', 'Tel 2'];
		const row = Object.fromEntries(headers.map((name, at) => [name, `+3361234560${at}`]));
		for (const mobileOnly of [true, false]) {
			expect(numbersOf([row], { mobileOnly })).toEqual(['+33612345600']);
		}
	});
});

describe('whose number it is', () => {
	it.each([
		'Emergency Contact Phone',
		'ICE mobile',
		"Assistant's Phone",
		'Asst. Phone',
		'Next of kin phone',
		'Referrer phone',
		"Spouse's mobile",
		'Téléphone urgence',
		'Tél. personne à prévenir',
		'Notfallkontakt Telefon',
		'Notfallnummer',
		'Teléfono de emergencia',
		'Telefono emergenza',
		'Экстренный телефон',
		'紧急电话',
	])('%s is never texted, even alone', (header) => {
		const row = { Name: 'Zoé', [header]: '+33612345601' };
		const { valid, rejected, columns } = importContacts(rowsOf(row), strict);
		expect(valid).toEqual([]);
		expect(rejected[0]?.rejection.message).toContain('somebody else');
		expect(columns.unused).toContainEqual({ name: header, why: 'someone_else', count: 1 });
		expect(columns.noPhone?.columns).toEqual(['Name', header]);
	});

	it.each(['Parent phone', "Mother's mobile", 'Tél. père', 'Handy der Eltern', 'Company phone'])(
		'%s is texted where the list has no other number, and never beside one',
		(header) => {
			expect(numbersOf([{ Name: 'Zoé', [header]: '+33612345601' }])).toEqual(['+33612345601']);
			const beside = [
				{ Name: 'Zoé', Mobile: '', [header]: '+33612345601' },
				{ Name: 'Luc', Mobile: '+33612345602', [header]: '+33612345603' },
			];
			expect(numbersOf(beside)).toEqual(['empty', '+33612345602']);
		},
	);

	it.each(['Fax', 'Business Fax', 'Faxnummer', 'Télécopie', 'Pager', 'Факс', '传真'])(
		'%s takes no texts',
		(header) => {
			expect(numbersOf([{ Name: 'Zoé', [header]: '+33612345601' }])).toEqual(['empty']);
		},
	);

	it('a chosen column is texted, whosever it is', () => {
		const rows = [{ Name: 'Zoé', 'Emergency phone': '+33612345601' }];
		expect(numbersOf(rows, { phoneField: 'emergency phone' })).toEqual(['+33612345601']);
	});

	it('a mobile of the firm is a mobile of the person', () => {
		expect(numbersOf([{ Firmenhandy: '+33612345601', Telefon: '+33142685300' }])).toEqual([
			'+33612345601',
		]);
	});
});

describe('a row without a number says where there is one', () => {
	it.each([
		[
			'beside the chosen column',
			table('Mobile,Phone', '+33612345601,', ',+33612345602'),
			{ phoneField: 'Mobile' },
			'“Mobile” is empty here, and “Phone” holds “+33612345602”: leave “Phone Column” empty',
		],
		[
			'in a column of somebody else',
			table('Mobile,Emergency phone', '+33612345601,', ',+33612345602'),
			{},
			'“Emergency phone” holds “+33612345602”, which is somebody else’s',
		],
		[
			'under the label of a fax',
			table('Phone 1 - Label,Phone 1 - Value', 'Mobile,+33612345601', 'Work Fax,+33612345602'),
			{},
			'“Phone 1 - Value” holds “+33612345602”, which is labelled “Work Fax”',
		],
	])('%s', (_, rows, options, message) => {
		const { rejected } = importContacts(rowsOf(...rows), { ...strict, ...options });
		expect(rejected.map(({ rejection }) => rejection.message)).toEqual([
			expect.stringContaining(message),
		]);
	});
});

describe('whatever the columns hold', () => {
	const cell = fc.oneof(
		fc.constantFrom(
			'',
			' ',
			'01 42 68 53 00',
			'06 12 34 56 78',
			'+33 7 66 12 34 56',
			'+41791234567',
		),
		fc.constantFrom('0612345679 / 0612345670', '12', 'none', '4915123456789', '617-555-0123'),
		fc.integer({ min: 0, max: 9999 }).map((n) => `+3361234${String(n).padStart(4, '0')}`),
		fc.string({ maxLength: 8 }),
	);
	const names = [
		'Mobile',
		'Phone',
		'Phone 1 - Value',
		'Parent phone',
		'Emergency phone',
		'Fax',
		'X',
	];
	const row = fc.record({
		...Object.fromEntries(names.map((name) => [name, cell])),
		'Phone 1 - Label': fc.constantFrom('', 'Mobile', 'Home', 'Work Fax'),
		Country: fc.constantFrom('', 'FR', 'DE'),
	}) as fc.Arbitrary<Record<string, string>>;
	const list = fc
		.tuple(fc.subarray([...names, 'Phone 1 - Label', 'Country'], { minLength: 1 }), fc.array(row))
		.map(([kept, rows]) =>
			rows.map((one) => Object.fromEntries(kept.map((name) => [name, one[name] ?? '']))),
		);
	const anyOptions: fc.Arbitrary<ImportOptions> = fc.record({
		mobileOnly: fc.boolean(),
		plusless: fc.boolean(),
		defaultCountry: fc.constantFrom(undefined, 'FR', 'US'),
		phoneField: fc.constantFrom(undefined, 'Phone', 'Gone'),
		duplicates: fc.constantFrom('keepFirst', 'keepLast', 'merge'),
	});

	it('a row gives the numbers of one of its cells, and is on at least one side', () => {
		fc.assert(
			fc.property(list, anyOptions, (fields, options) => {
				const rows = rowsOf(...fields);
				const { valid, rejected } = importContacts(rows, options);
				for (const index of rows.keys()) {
					const own = valid.filter((one) => one.index === index);
					const inputs = [
						...own.map(({ phone }) => phone.nationalNumber),
						...rejected
							.filter((one) => one.index === index)
							.map(({ rejection }) => rejection.input),
					];
					expect(inputs.length).toBeGreaterThan(0);
					const cells = Object.values(fields[index] ?? {}).map((text) => text.replace(/\D/g, ''));
					const together = own.map(({ phone }) => phone.nationalNumber);
					expect(
						own.length < 2 || cells.some((digits) => together.every((one) => digits.includes(one))),
					).toBe(true);
				}
			}),
		);
	});

	it('nobody is texted at a fax, or at an emergency contact', () => {
		fc.assert(
			fc.property(list, anyOptions, (fields, options) => {
				const rows = fields.map((one) => ({
					...one,
					Fax: '+33611111111',
					'Emergency phone': '+33622222222',
				}));
				const { valid } = importContacts(rowsOf(...rows), options);
				for (const { phone } of valid) {
					expect(['+33611111111', '+33622222222']).not.toContain(phone.e164);
				}
			}),
		);
	});

	it('the summary counts what the import gives, and tells the same of the columns', () => {
		fc.assert(
			fc.property(list, anyOptions, (fields, options) => {
				const rows = rowsOf(...fields);
				const imported = importContacts(rows, { ...options, duplicates: 'keepFirst' });
				const counter = new ListCounter(options);
				for (const one of rows) counter.push([one]);
				const { valid, rejected, columns } = counter.finish();
				expect({ valid, rejected, columns }).toEqual({
					valid: imported.valid.length,
					rejected: imported.rejected.length,
					columns: imported.columns,
				});
			}),
		);
	});
});
