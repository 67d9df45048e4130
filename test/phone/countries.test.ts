import { readFileSync } from 'node:fs';

import { countries, countryName } from '../../lib/phone/countries';
import { COUNTRIES_FILE, countriesSource } from '../../scripts/generate/countries.mts';

describe('the list of countries', () => {
	it('has a name and a calling code for each', () => {
		expect(countries).toHaveLength(245);
		expect(countries).toContainEqual({ code: 'FR', name: 'France', callingCode: '33' });
		expect(new Set(countries.map(({ name }) => name)).size).toBe(245);
	});

	it('has the codes the generator writes', () => {
		// Names move with the CLDR release of the Node at hand, codes with the library alone.
		const codes = (source: string) =>
			[...source.matchAll(/code: '(\w\w)', name: .*, callingCode: '(\d+)'/g)]
				.map(([, code, callingCode]) => `${code} ${callingCode}`)
				.sort();
		expect(codes(readFileSync(COUNTRIES_FILE, 'utf8'))).toEqual(codes(countriesSource()));
	});

	it('names a country, and leaves an unknown code as it is', () => {
		expect(countryName('CH')).toBe('Switzerland');
		expect(countryName('001')).toBe('001');
	});
});
