import { recogniseInternational } from './recogniser';

/**
 * Where the metadata let a number at home be longer than any in use is: how many digits those have at most,
 * without their 0. Sources: Bundesnetzagentur, numbering plan (DE); ITU national numbering plans (ID, XK).
 */
const LONGEST_AT_HOME: ReadonlyMap<string | undefined, number> = new Map([
	['DE', 11],
	['ID', 10],
	['XK', 8],
]);

/**
 * Whether digits without a plus are a number of this country behind its own calling code, and too long for
 * one without: `4915123456789` in Germany is no line of 04915, but +49 151 23456789, its plus eaten by a spreadsheet.
 * Of other countries' numbers the metadata say so themselves.
 *
 * @param country ISO 3166-1 alpha-2 in capitals
 */
export const lostPlus = (digits: string, country: string | undefined): boolean => {
	const longest = LONGEST_AT_HOME.get(country);
	if (longest === undefined || digits.length <= longest) return false;
	const read = recogniseInternational(digits);
	return typeof read !== 'string' && read.type !== undefined && read.country === country;
};
