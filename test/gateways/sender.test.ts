import { parseSender } from '../../lib/gateways';

describe('parseSender', () => {
	it.each([
		['nothing is the default of the gateway', '', 'default', undefined],
		['blanks are nothing', '  ', 'default', undefined],
		['a brand', 'ACME', 'name', 'ACME'],
		['ten letters', 'Abcdefghij', 'name', 'Abcdefghij'],
		['letters and digits', 'Shop24', 'name', 'Shop24'],
		['an international number', '+41791234567', 'number', '+41791234567'],
		['a short code', '36180', 'number', '36180'],
		['ten digits are a number', '0612345678', 'number', '0612345678'],
	])('%s', (_name, text, kind, value) => {
		const sender = parseSender(text);
		expect(sender).toMatchObject({ ok: true, value: { kind } });
		if (value !== undefined) expect(sender).toMatchObject({ value: { value } });
	});

	it.each([
		['eleven letters', 'Abcdefghijk'],
		['a space', 'My Shop'],
		['a hyphen', 'My-Shop'],
		['an accent', 'Café'],
		['an emoji', 'Shop🎉'],
		['sixteen digits', '1234567890123456'],
		['two digits', '+1'],
	])('refuses %s and says the rule', (_name, text) => {
		expect(parseSender(text)).toMatchObject({
			ok: false,
			failure: expect.stringContaining('at most 10 letters or digits'),
		});
	});
});
