import { importContacts, ListCounter, type ImportOptions } from '../../lib/contacts';

const strict: ImportOptions = { mobileOnly: true, duplicates: 'keepFirst' };
const rowsOf = (fields: readonly Record<string, unknown>[]) =>
	fields.map((values, at) => ({ row: at + 2, fields: values }));

/** As the import and as the summary tell it: the same. */
const reportOf = (
	fields: readonly Record<string, unknown>[],
	options: Partial<ImportOptions> = {},
) => {
	const rows = rowsOf(fields);
	const { columns } = importContacts(rows, { ...strict, ...options });
	const counter = new ListCounter({ ...strict, ...options });
	for (const row of rows) counter.push([row]);
	expect(counter.finish().columns).toEqual(columns);
	return columns;
};

describe('of people with two birthdays the report tells', () => {
	const told = (...fields: readonly Record<string, unknown>[]) =>
		reportOf(fields.map((row, at) => ({ Phone: `+3361234560${at}`, ...row }))).secondBirthday;

	it('how many there are and the first of them', () => {
		const found = told(
			{ Birthday: '1990-05-14', DOB: '1990-05-14' },
			{ Birthday: '', DOB: '1990-05-14' },
			{ Birthday: 'soon', DOB: '1990-05-14' },
			{ Birthday: '14/05/1990', DOB: '15/05/1990' },
			{ Birthday: '1990-05-14', DOB: '1991-05-14' },
		);
		expect(found).toEqual({
			count: 2,
			columns: ['Birthday', 'DOB'],
			example: ['14/05/1990', '15/05/1990'],
		});
	});

	it('nothing where the two may be one day, written in another order or without the year', () => {
		expect(told({ Birthday: '05/04/1990', DOB: '04/05/1990' })).toBeUndefined();
		expect(told({ Birthday: '1990-05-14', DOB: '14.5.' })).toBeUndefined();
	});

	it('those in several columns, as an address book of Google tells them', () => {
		const first = { date: { year: 1990, month: 5, day: 14 } };
		expect(told({ birthdays: [first, { date: { month: 5, day: 14 } }] })).toBeUndefined();
		expect(told({ birthdays: [first, { date: { month: 6, day: 14 } }] })).toMatchObject({
			count: 1,
			example: ['14 5', '14 6'],
		});
	});
});

describe('the report of the columns tells', () => {
	it('what each was read as, over all rows', () => {
		const fields = [
			{ Tel: '+33612345601', Name: 'Zoé', Consent: 'yes', 'Opt-out': '', Birthday: '1990-05-14' },
			{ Tel: '+33612345602', Name: '', Consent: 'no', 'Opt-out': 'no', Birthday: '0/0/00' },
			{ Tel: 'none', Name: 'Luc', Consent: 'YES', 'Opt-out': '2025-06-01', Birthday: '31/02/1990' },
			{ Tel: '', Name: 'Ana', Consent: 'STOP', 'Opt-out': 'hm', Birthday: ' ' },
			{ Tel: '+33612345602', Name: 'Max', Consent: 'later', 'Opt-out': 'yes', Birthday: '' },
			{ Tel: '+33612345603', Name: 'Eva', Consent: 'soft', 'Opt-out': '', Birthday: '14.5.' },
		];
		expect(reportOf(fields)).toEqual({
			used: [
				{ name: 'Tel', role: 'phone', filled: 5, taken: 4 },
				{ name: 'Name', role: 'fullName', filled: 5 },
				{
					name: 'Consent',
					role: 'consent',
					filled: 6,
					answers: { yes: 3, no: 1, stop: 1, unread: 1 },
					unread: { count: 1, example: 'later' },
				},
				{
					name: 'Opt-out',
					role: 'optOut',
					filled: 4,
					answers: { yes: 0, no: 1, stop: 2, unread: 1 },
					unread: { count: 1, example: 'hm' },
				},
				{
					name: 'Birthday',
					role: 'birthday',
					filled: 4,
					unread: { count: 1, example: '31/02/1990' },
				},
			],
			others: [],
			unused: [],
			unknown: [],
		});
	});

	it('the numbers beside those that were taken', () => {
		const { used, unused } = reportOf([
			{ Mobile: '+33612345601', Phone: '+33142685300', Home: 'x', Fax: '+33142685301' },
			{ Mobile: '+33612345602', Phone: '+33 6 12 34 56 02', Home: '', Fax: '' },
			{ Mobile: '', Phone: '+33612345603', Home: '', Fax: '' },
		]);
		expect(used).toEqual([
			{ name: 'Mobile', role: 'phone', filled: 2, taken: 2 },
			{ name: 'Phone', role: 'phone', filled: 3, taken: 1 },
		]);
		expect(unused).toEqual([
			{ name: 'Phone', why: 'further_phone', count: 1 },
			{ name: 'Fax', why: 'fax', count: 1 },
		]);
	});

	it('what looks like consent or opt-out and was read as neither', () => {
		const { unused } = reportOf([
			{ Phone: '+33612345601', 'Zorgo subscribed zone': 'a', 'Stop-bits here': '8', Hobby: 'tea' },
		]);
		expect(unused).toEqual([
			{ name: 'Zorgo subscribed zone', why: 'looks_like_consent', count: 1 },
			{ name: 'Stop-bits here', why: 'looks_like_opt_out', count: 1 },
		]);
	});

	it('that the list has no column of numbers, and which it has', () => {
		const { used, noPhone } = reportOf([
			{ Name: 'Zoé', City: 'Paris' },
			{ Name: 'Luc', City: 'Lyon' },
		]);
		expect(used.map(({ role }) => role)).toEqual(['fullName']);
		expect(noPhone).toEqual({
			columns: ['Name', 'City'],
			message: expect.stringContaining('“Name”, “City”'),
		});
	});

	it('that its column of numbers is empty throughout', () => {
		const { noPhone } = reportOf([
			{ Mobile: '', Name: 'Zoé' },
			{ Mobile: ' ', Name: 'Luc' },
		]);
		expect(noPhone?.message).toBe(
			'No row has anything in “Mobile”, the column of numbers. The list has “Mobile”, “Name”.',
		);
	});

	it('nothing of a list without rows', () => {
		expect(reportOf([])).toEqual({ used: [], unused: [], others: [], unknown: [] });
	});

	it('values of items that are no texts, nested ones too', () => {
		const { used } = reportOf([
			{ phone: 33612345601, consent: true, body: { customer: { firstName: 'Zoé' } } },
			{ phone: '+33612345602', consent: false, body: null },
		]);
		expect(used).toContainEqual(
			expect.objectContaining({
				name: 'consent',
				answers: { yes: 1, no: 1, stop: 0, unread: 0 },
			}),
		);
	});

	it('an example that is short, however long the cell', () => {
		const { used } = reportOf([{ Phone: '+33612345601', Birthday: `x${' y'.repeat(5000)}` }]);
		expect(used[1]?.unread?.example).toHaveLength(40);
	});
});

describe('the summary finds the columns as the import does', () => {
	const fields = (at: number, mobile: string) => ({
		Account: String(4018761398 + at * 7919),
		Mobile: mobile,
	});

	it.each([50, 999, 1000, 5000])('when the first %i mobiles are empty', (empty) => {
		const rows = rowsOf([
			...Array.from({ length: empty }, (_, at) => fields(at, '')),
			fields(empty, '+33612345601'),
		]);
		const counter = new ListCounter({ ...strict, defaultCountry: 'US' });
		for (let at = 0; at < rows.length; at += 100) counter.push(rows.slice(at, at + 100));
		expect(counter.finish()).toMatchObject({ rows: empty + 1, valid: 1, rejected: empty });
		expect(importContacts(rows, { ...strict, defaultCountry: 'US' }).valid).toHaveLength(1);
	});
});
