import { importContacts, ListCounter } from '../../lib/contacts';

const options = { mobileOnly: true, duplicates: 'keepFirst' } as const;

const numbersOf = (fields: Record<string, unknown>, defaultCountry?: string) => {
	const rows = [{ row: 2, fields }];
	const { valid } = importContacts(rows, { ...options, defaultCountry });
	const counter = new ListCounter({ mobileOnly: true, defaultCountry });
	counter.push(rows);
	expect(counter.finish().valid).toBe(valid.length);
	return valid.map(({ phone }) => phone.e164);
};

describe('a number whose area code stands in a column of its own', () => {
	it.each([
		['Vorwahl', '0151', 'Rufnummer', '12345678', 'DE', '+4915112345678'],
		['Vorwahl', '(0151)', 'Rufnummer', '123 456 78', 'DE', '+4915112345678'],
		['Area code', '617', 'Phone', '555-0123', 'US', '+16175550123'],
		['Prefisso', '347', 'Telefono', '1234567', 'IT', '+393471234567'],
		['DDD', '11', 'Celular', '961234567', 'BR', '+5511961234567'],
		['Indicatif', '06', 'Numéro de téléphone', '12345678', 'FR', '+33612345678'],
		['Area code', 617, 'Phone', 5550123, 'US', '+16175550123'],
	])('is joined: %s %j, %s %j', (codeHeader, code, header, number, country, expected) => {
		expect(numbersOf({ [codeHeader]: code, [header]: number }, country)).toEqual([expected]);
	});

	it.each([
		['the number is one alone', { Vorwahl: '030', Handy: '0171 1234567' }, ['+491711234567']],
		['the code is of a country', { Vorwahl: '+49', Handy: '171 1234567' }, ['+491711234567']],
		['both together are none', { Vorwahl: '0151', Handy: '1234' }, []],
		['there is no code in this row', { Vorwahl: '', Handy: '12345678' }, []],
	])('is left alone where %s', (_, fields, expected) => {
		expect(numbersOf(fields, 'DE')).toEqual(expected);
	});

	it('has its country from a column too', () => {
		const us = { 'Country code': '1', 'Area code': '617', Number: '5550123' };
		expect(numbersOf(us)).toEqual(['+16175550123']);
	});
});
