import { holidayRegionOf } from '../../../lib/compliance/countries';

describe('the part of a country whose holidays count', () => {
	it.each<[string, string, string, string]>([
		['Metz', 'FR', '57000', 'GES'],
		['Strasbourg', 'FR', '67000', 'GES'],
		['Colmar, written with a space', 'FR', '68 000', 'GES'],
		['Paris', 'FR', '75001', ''],
		['the Vosges, next door', 'FR', '88000', ''],
		['Basse-Terre by its address', 'FR', '97100', 'GP'],
		['Fort-de-France', 'FR', '97200', 'MQ'],
		['Cayenne', 'FR', '97300', 'GF'],
		['Saint-Denis', 'FR', '97400', 'RE'],
		['Saint-Pierre and Miquelon, which has none of its own', 'FR', '97500', ''],
		['Mamoudzou', 'FR', '97600', 'YT'],
		['a number of Réunion without an address', 'RE', '', 'RE'],
		['a number of Réunion with an address in Metz', 'RE', '57000', 'RE'],
		['a French number without an address', 'FR', '', ''],
		['a code that lost a digit', 'FR', '6700', ''],
		['a German code that looks like Strasbourg', 'DE', '67000', ''],
		['a country nobody knows', '', '67000', ''],
	])('of %s (%s %s) is “%s”', (_, country, postalCode, region) => {
		expect(holidayRegionOf(country, postalCode)).toBe(region);
	});
});
