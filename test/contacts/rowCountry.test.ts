import { contactColumns } from '../../lib/contacts/contactColumns';
import { rowCountry } from '../../lib/contacts/rowCountry';

const countryOf = (cells: Record<string, string>) =>
	rowCountry(cells, contactColumns(Object.keys(cells)).all);

describe('the country of a row', () => {
	it.each([
		['of its only column', { Country: 'France' }, 'FR'],
		['of the calling code before that of the address', { Country: 'FR', 'Dial code': '+41' }, 'CH'],
		['of a calling code in digits', { 'Calling code': '33' }, 'FR'],
		['of a prefix with plus', { Vorwahl: '+49' }, 'DE'],
		['of a prefix with 00', { Vorwahl: '0049' }, 'DE'],
		['not of an area code', { Vorwahl: '30' }, undefined],
		['not of a title', { Prefix: 'Mr' }, undefined],
		[
			'of the home before that of the work',
			{ 'Business Country': 'DE', 'Home Country': 'FR' },
			'FR',
		],
		[
			'of the next column where the first says nothing',
			{ 'Home Country': '', 'Other Country': 'FR' },
			'FR',
		],
		['of the next column where the first cannot be read', { Country: 'Atlantis', CC: 'FR' }, 'FR'],
	])('%s', (_, cells, country) => expect(countryOf(cells)).toBe(country));
});
