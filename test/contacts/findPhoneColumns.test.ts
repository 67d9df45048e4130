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
