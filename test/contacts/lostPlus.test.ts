import { importContacts, type ImportOptions } from '../../lib/contacts';

const german: ImportOptions = { mobileOnly: false, duplicates: 'keepFirst', defaultCountry: 'DE' };
const importOf = (numbers: readonly string[], options: Partial<ImportOptions> = {}) => {
	const rows = numbers.map((Mobil, at) => ({ row: at + 2, fields: { Mobil } }));
	const { valid, rejected, columns } = importContacts(rows, { ...german, ...options });
	return {
		numbers: valid.map(({ phone }) => phone.e164),
		reasons: rejected.map(({ rejection }) => rejection.message),
		columns,
	};
};

/** Mobile numbers of a country as a spreadsheet leaves them. */
const mobiles = (start: string, many: number): readonly string[] =>
	Array.from({ length: many }, (_, at) => `${start}${1234567 + at * 4321}`);

describe('digits that begin with their country code and have no plus', () => {
	it.each([
		['DE', '4915123456789'],
		['DE', '491601234567'],
		['ID', '62812345678'],
		['XK', '38343201234'],
	])('are no landline of %s: %s', (defaultCountry, text) => {
		for (const mobileOnly of [true, false]) {
			const { numbers, reasons } = importOf([text], { defaultCountry, mobileOnly });
			expect(numbers).toEqual([]);
			expect(reasons).toEqual([
				expect.stringContaining('turn on "Numbers Without Plus Are International"'),
			]);
			expect(reasons[0]).not.toContain('Mobile Only');
		}
	});

	it.each([
		['DE', '491511'],
		['ID', '6281'],
	])('are read with their plus where the list as a whole has lost it (%s)', (country, start) => {
		const written = mobiles(start, 20);
		for (const mobileOnly of [true, false]) {
			const { numbers, columns } = importOf(written, { defaultCountry: country, mobileOnly });
			expect(numbers).toEqual(written.map((text) => `+${text}`));
			expect(columns.plusLost).toBe(20);
		}
	});

	it('a landline of such a list has lost it too', () => {
		const { numbers } = importOf([...mobiles('491511', 8), '4930901820']);
		expect(numbers).toContain('+4930901820');
	});

	it('the country of the row decides', () => {
		const rows = mobiles('491511', 8).map((text, at) => ({
			row: at + 2,
			fields: { Mobil: text, Land: 'Deutschland' },
		}));
		const { valid } = importContacts(rows, { mobileOnly: true, duplicates: 'keepFirst' });
		expect(valid).toHaveLength(8);
	});

	it('national numbers without their zero are not taken for it', () => {
		const national = mobiles('1511', 12);
		const { numbers, reasons } = importOf([...national, '4915123456789']);
		expect(numbers).toEqual(national.map((text) => `+49${text}`));
		expect(reasons).toHaveLength(1);
	});

	it.each([
		['FR', '33612345678', '+33612345678'],
		['US', '16175550123', '+16175550123'],
		['AT', '436641234567', '+436641234567'],
		['DE', '015123456789', '+4915123456789'],
		['DE', '+4915123456789', '+4915123456789'],
		['DE', '004915123456789', '+4915123456789'],
		['DE', '03012345678', '+493012345678'],
	])('what was plain stays so: %s %s', (defaultCountry, text, expected) => {
		expect(importOf([text], { defaultCountry }).numbers).toEqual([expected]);
	});
});
