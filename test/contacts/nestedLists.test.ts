import { importContacts } from '../../lib/contacts';

const PHONE = '+33612345678';

const read = (fields: Record<string, unknown>) =>
	importContacts([{ row: 1, fields }], { mobileOnly: true, duplicates: 'keepFirst' }).valid.map(
		({ phone, contact }) => ({ phone: phone.e164, ...contact }),
	);

describe('of an item whose fields are lists of objects', () => {
	it('answers are found by their names', () => {
		const fields = [
			{ key: 'q1', label: 'First name', value: 'Zoé' },
			{ key: 'q2', label: 'Phone number', value: PHONE },
			{ key: 'q3', label: 'SMS consent', value: true },
			{ key: 'q4', label: 'Unsubscribed', value: '' },
		];
		expect(read({ body: { data: { fields } } })).toEqual([
			{ phone: PHONE, firstName: 'Zoé', consent: { status: 'explicit' } },
		]);
	});

	it('a shop’s settings say stop', () => {
		const meta = [{ id: 1, key: 'sms_opt_out', value: 'yes' }];
		expect(read({ billing: { phone: PHONE }, meta_data: meta })).toEqual([
			{ phone: PHONE, optOut: true },
		]);
	});

	it('the mobile of several phones is taken, and a stop beside any of them is heard', () => {
		const home = { label: 'home', value: '+33142685300' };
		const mobile = { label: 'mobile', value: PHONE };
		expect(read({ phone: [home, mobile] })).toEqual([{ phone: PHONE }]);
		expect(read({ phone: [home, { ...mobile, opt_out: true }] })[0]?.optOut).toBe(true);
	});

	it('a birthday in parts is read', () => {
		const birthdays = [{ date: { year: 1990, month: 5, day: 14 } }];
		expect(read({ phone: PHONE, birthdays })[0]?.birthday).toBe('1990-05-14');
	});

	it.each([[true], [false]])('of a checkbox its answer counts, not its type: %j', (checkbox) => {
		const optedOut = { id: 'c', type: 'checkbox', checkbox };
		expect(read({ phone: PHONE, properties: { 'Opted out': optedOut } })[0]?.optOut).toBe(
			checkbox || undefined,
		);
	});
});

describe('of a cell that holds an object', () => {
	it.each([
		['JSON', '{"state":"unsubscribed","opt_in_level":"single_opt_in"}'],
		['what Python writes', "{'state': 'unsubscribed', 'opt_in_level': None}"],
	])('%s is read by its fields', (_, text) => {
		expect(read({ Phone: PHONE, sms_marketing_consent: text })[0]?.optOut).toBe(true);
	});

	it('our own export comes back', () => {
		expect(
			read({
				phone: `{"e164":"${PHONE}","country":"FR"}`,
				contact: '{"firstName":"Zoé","optOut":{"scope":"all","at":"2025-01-01"}}',
			}),
		).toEqual([{ phone: PHONE, firstName: 'Zoé', optOut: { scope: 'all', at: '2025-01-01' } }]);
	});

	it.each([['{not: json}'], ['{"a":'], ['[1, {"a": 1']])('%s stays a text', (text) => {
		expect(read({ Phone: PHONE, 'Opted out': text })[0]?.optOut).toBe(true);
		expect(read({ Phone: PHONE, Hobby: text })).toEqual([{ phone: PHONE }]);
	});
});
