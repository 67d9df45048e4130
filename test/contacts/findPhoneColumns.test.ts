import { cellsOf } from '../../lib/contacts/cells';
import { findPhoneColumns } from '../../lib/contacts/findPhoneColumns';

const columnsOf = (rows: readonly Record<string, unknown>[], defaultCountry?: string) => {
	const cells = rows.map(cellsOf);
	const names = new Set(cells.flatMap((row) => Object.keys(row)));
	return findPhoneColumns(cells, names, { defaultCountry });
};
const triedIn = (rows: readonly Record<string, unknown>[], defaultCountry?: string) =>
	columnsOf(rows, defaultCountry).tried.map(({ name }) => name);
const column = (fields: Record<string, unknown>, defaultCountry?: string) =>
	triedIn([fields], defaultCountry)[0];

describe('the phone column is found by its header', () => {
	it.each([
		'Phone',
		'phone_number',
		'Mobile Phone',
		'Cell #',
		'MSISDN',
		'Phone 1 - Value',
		'Customer phone (mobile)',
		'Téléphone portable',
		'N° de téléphone',
		'Handynummer',
		'Móvil',
		'Nr telefonu',
		'Teléfono',
		'Cellulare',
		'Telemóvel',
		'Mobiel',
		'Τηλέφωνο',
		'Номер телефона',
		'رقم الجوال',
		'手机号码',
		'客户电话',
		'携帯電話番号',
		'電話番号',
		'휴대폰',
	])('%s', (header) => {
		expect(column({ Id: '33699999999', [header]: '+33612345678' })).toBe(header);
	});

	it.each([
		['a mobile before a phone', { Phone: '0123456789', Mobile: '0612345678' }, 'Mobile'],
		[
			'a phone before a fax',
			{ Fax: '0123456789', 'Phone (office)': '0612345678' },
			'Phone (office)',
		],
		[
			'the number before its type',
			{ 'Phone Type': '0612345678', 'Phone Number': '0612345678' },
			'Phone Number',
		],
		[
			'what we wrote ourselves before all',
			{ Mobile: '0612345678', phone: { e164: '+33612345678', type: 'mobile' } },
			'phone.e164',
		],
		[
			'a column with numbers before a surer name without',
			{ Mobile: 'yes', Telephone: '0612345678' },
			'Telephone',
		],
		['a header even if its values are damaged', { Name: 'Marie', Mobile: '3.36E+10' }, 'Mobile'],
		['a nested field', { customer: { name: 'Marie', phone: '+33612345678' } }, 'customer.phone'],
	])('%s', (_, fields, expected) => {
		expect(column(fields, 'FR')).toBe(expected);
	});
});

describe('without such a header it is the column that parses best', () => {
	it('dates, amounts and names are not numbers', () => {
		const rows = [
			{ a: '2024-01-02', b: 'Marie', c: '+33 6 12 34 56 78', d: '1234567.89' },
			{ a: '2024-01-03', b: 'Luc', c: '', d: '7654321.10' },
		];
		expect(triedIn(rows)).toEqual(['c']);
	});

	it('national numbers count with the default country', () => {
		expect(column({ a: '75002123', b: '06 12 34 56 78' }, 'FR')).toBe('b');
	});

	it('digits that parse nowhere are better than nothing', () => {
		expect(column({ a: 'Marie', b: '06 12 34 56 78' })).toBe('b');
	});

	it('nothing like a number, nothing found', () => {
		expect(column({ a: 'Marie', b: 'Paris' })).toBeUndefined();
		expect(triedIn([])).toEqual([]);
	});
});

/** Ids that happen to be American numbers, none near the next. */
const account = (at: number): string => String(2_012_000_000 + ((at * 7_654_321) % 700_000_000));
const french = (at: number): string => `06 12 34 ${10 + (at % 90)} ${10 + ((at * 7) % 90)}`;
const bareFrench = (at: number): string => french(at).replaceAll(' ', '');
const rowsWith = (many: number, row: (at: number) => Record<string, unknown>) =>
	Array.from({ length: many }, (_, at) => row(at));

describe('a known header beats the contents', () => {
	it.each([10, 60, 1500])('a mobile column that is empty in the first %i rows', (empty) => {
		const rows = rowsWith(empty + 1, (at) => ({
			Account: account(at),
			Mobile: at < empty ? '' : '(512) 555-1060',
		}));
		expect(triedIn(rows, 'US')).toEqual(['Mobile']);
	});

	it('a phone column that is empty throughout does not make phones of bare digits', () => {
		const rows = rowsWith(20, (at) => ({ Loyalty: account(at), Mobile: '' }));
		expect(triedIn(rows, 'US')).toEqual(['Mobile']);
	});

	it('but numbers that are written as such are taken from an unknown column then', () => {
		const rows = rowsWith(20, (at) => ({ Wie: french(at), Mobile: '' }));
		expect(triedIn(rows, 'FR')).toEqual(['Wie']);
	});
});

describe('of columns of one rank', () => {
	it('one with numbers goes before one that is empty', () => {
		const body = { agency: { phone: '' }, customer: { phone: '+33612345678' } };
		expect(triedIn([{ body }])).toEqual(['body.customer.phone', 'body.agency.phone']);
	});
});

describe('of unknown headers', () => {
	it.each<[string, Record<string, (at: number) => string>, string | undefined]>([
		['numbers as people write them beat bare digits', { Ref: account, Wie: french }, 'FR'],
		['also without spaces', { X: (at) => `3361200${1000 + at * 77}`, Wie: bareFrench }, 'FR'],
		['a plus beats bare digits', { X: account, Wie: (at) => `+336123${10000 + at * 7}` }, 'US'],
		[
			'a plus beats other ways to write',
			{ X: (at) => `01 42 68 ${10 + at} 00`, Wie: (at) => `+336123${10000 + at * 7}` },
			'FR',
		],
		['digits that count up are ids', { X: (at) => String(2_125_550_100 + at), Wie: account }, 'US'],
		['a header that speaks of ids is one', { Kundennummer: account, Wie: account }, 'US'],
		[
			'texts with a number in them are none',
			{ X: (at) => `call ${french(at)} after 5`, Wie: french },
			'FR',
		],
		[
			'one number among notes is not a column of them',
			{ X: (at) => (at === 3 ? '+33612345678' : 'nice'), Wie: bareFrench },
			'FR',
		],
		['mobiles before landlines', { X: (at) => `01 42 68 53 ${10 + at}`, Wie: french }, 'FR'],
		[
			'days and amounts are none',
			{ X: (at) => `2024-01-${10 + at}`, Y: () => '1234567.89', Wie: french },
			'FR',
		],
		[
			'cells of two numbers count',
			{ X: account, Wie: (at) => `${french(at)} / ${french(at + 1)}` },
			'FR',
		],
	])('%s', (_, columns, country) => {
		const rows = rowsWith(20, (at) =>
			Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(at)])),
		);
		expect(triedIn(rows, country)).toEqual(['Wie']);
	});

	it.each(['Account', 'Customer no', 'Rechnungsnummer', 'N° client', 'Order ID', 'Created'])(
		'%s of bare digits is never one, even alone',
		(header) => {
			expect(
				triedIn(
					rowsWith(20, (at) => ({ [header]: account(at) })),
					'US',
				),
			).toEqual([]);
		},
	);

	it('a column that only says "number" is one where its contents are', () => {
		const rows = (number: (at: number) => string) =>
			rowsWith(20, (at) => ({ Nummer: number(at), Wie: french(at) }));
		expect(triedIn(rows(bareFrench), 'FR')).toEqual(['Nummer']);
		expect(triedIn(rows(account), 'FR')).toEqual(['Wie']);
	});

	it('who a message goes to is never who it comes from', () => {
		const rows = rowsWith(20, (at) => ({ From: '+41791234567', To: `336123${10000 + at}` }));
		expect(triedIn(rows)).toEqual(['To']);
	});

	it('they are looked at all over the list', () => {
		const rows = rowsWith(5000, (at) => ({ A: account(at), Wie: at < 4000 ? '' : french(at) }));
		expect(triedIn(rows, 'FR')).toEqual(['Wie']);
	});
});

describe('the phone columns of known systems, in the order in which they are tried', () => {
	it.each([
		[
			'HubSpot',
			'Record ID|Phone Number|Mobile Phone Number|Fax Number',
			'Mobile Phone Number|Phone Number',
		],
		[
			'Salesforce',
			'Account Name|Phone|Mobile|Fax|Asst. Phone|Other Phone',
			'Mobile|Phone|Other Phone',
		],
		[
			'Salesforce by API',
			'Id|Phone|MobilePhone|HomePhone|Fax|AssistantPhone',
			'MobilePhone|Phone|HomePhone',
		],
		['Zoho', 'Contact Id|Phone|Home Phone|Mobile|Fax|Asst Phone', 'Mobile|Phone|Home Phone'],
		[
			'Pipedrive',
			'Person - ID|Person - Phone - Work|Person - Phone - Mobile',
			'Person - Phone - Mobile|Person - Phone - Work',
		],
		[
			'Google Contacts',
			'Phone 1 - Label|Phone 1 - Value|Phone 2 - Label|Phone 2 - Value',
			'Phone 1 - Value|Phone 2 - Value',
		],
		[
			'Outlook',
			'Business Fax|Business Phone|Home Phone|Mobile Phone|Pager',
			'Mobile Phone|Home Phone|Business Phone',
		],
		[
			'Outlook in German',
			'Fax geschäftlich|Telefon geschäftlich|Telefon privat|Mobiltelefon',
			'Mobiltelefon|Telefon privat|Telefon geschäftlich',
		],
		['Shopify customers', 'Customer ID|Default Address Phone|Phone', 'Phone|Default Address Phone'],
		[
			'Shopify orders',
			'Name|Billing Phone|Shipping Phone|Phone|Id',
			'Phone|Billing Phone|Shipping Phone',
		],
		['WooCommerce', 'order_id|billing_phone|shipping_phone', 'billing_phone|shipping_phone'],
		['Mailchimp', 'Phone Number|SMS Phone Number|LEID', 'SMS Phone Number|Phone Number'],
		['Brevo', 'CONTACT ID|SMS|WHATSAPP|LANDLINE_NUMBER', 'SMS|WHATSAPP'],
		['Klaviyo', 'Klaviyo ID|Phone Number|Phone Number Region', 'Phone Number'],
		['Postscript', 'subscriber_id|phone_number|shopify_customer_id', 'phone_number'],
		['Odoo', 'External ID|Phone|Mobile', 'Mobile|Phone'],
		['SuperSaaS and Acuity', 'First Name|Phone|Mobile|Notes', 'Mobile|Phone'],
		[
			'Dynamics 365',
			'Contact|Business Phone|Mobile Phone|Home Phone|Fax',
			'Mobile Phone|Home Phone|Business Phone',
		],
		['EventCreate', 'Ticket Number|Phone Number', 'Phone Number'],
		[
			'our own items',
			'Mobile|phone.e164|phone.nationalNumber|phone.callingCode',
			'phone.e164|Mobile',
		],
	])('%s', (_, header, expected) => {
		const names = header.split('|');
		const row = Object.fromEntries(names.map((name, at) => [name, `+3361234567${at}`]));
		expect(triedIn([row])).toEqual(expected.split('|'));
	});
});
