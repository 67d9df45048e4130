import { readCountry } from '../../lib/contacts/readCountry';

describe('a country is read from', () => {
	it.each([
		['a code', 'FR', 'FR'],
		['a code in small letters', 'fr', 'FR'],
		['an alpha-3 code', 'DEU', 'DE'],
		['the code everybody uses for Britain', 'UK', 'GB'],
		['a name', 'Switzerland', 'CH'],
		['a name in French', 'Côte d’Ivoire', 'CI'],
		['a name in German', 'Österreich', 'AT'],
		['a name in Arabic', 'الجزائر', 'DZ'],
		['a name in Chinese', '法国', 'FR'],
		['a name in Japanese', 'フランス', 'FR'],
		['a short name', 'U.S.A.', 'US'],
		['a former name', 'Czech Republic', 'CZ'],
		['a calling code', '+33', 'FR'],
		['a calling code several countries share', '1', 'US'],
		['a calling code with zeros', '0049', 'DE'],
		['nothing', '', undefined],
		['a calling code of no country', '+999', undefined],
		['the calling code of satellites', '881', undefined],
		['a word', 'Atlantis', undefined],
	])('%s: %j', (_, text, code) => {
		expect(readCountry(text)).toBe(code);
	});
});
