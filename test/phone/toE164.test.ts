import { toE164 } from '../../lib/phone';

describe('toE164 gives the brand only to what is E.164 already', () => {
	it.each([
		['a valid number', '+33612345678', true],
		['a valid fixed line', '+33123456789', true],
		['no plus', '33612345678', false],
		['spaces', '+33 612345678', false],
		['a trunk zero the library would drop', '+330612345678', false],
		['a range given to nobody', '+447700900123', false],
		['a country code of no country', '+999123456789', false],
		['an extension', '+33612345678;ext=1', false],
		['a line break behind', '+33612345678\n', false],
		['nothing', '', false],
	])('%s: %j', (_, value, valid) => {
		expect(toE164(value)).toBe(valid ? value : undefined);
	});
});
