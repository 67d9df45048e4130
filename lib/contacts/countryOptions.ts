import type { ParsePhoneOptions } from '../phone';
import { textOf, type Cells } from './cells';
import type { FieldColumns } from './contactColumns';
import { countryColumns, rowCountry } from './rowCountry';

/** How the numbers of a row are read: a country column goes before the default country. */
export const countryOptions = (
	columns: FieldColumns,
	options: ParsePhoneOptions,
): ((cells: Cells) => ParsePhoneOptions) => {
	const names = countryColumns(columns);
	const [first = ''] = names;
	if (first === '') return () => options;
	const inCountry = new Map<string, ParsePhoneOptions>();
	const ofCountry = (country: string): ParsePhoneOptions => {
		const own = inCountry.get(country) ?? { ...options, defaultCountry: country };
		inCountry.set(country, own);
		return own;
	};
	// Neighbouring rows are often of one country.
	let last = { text: '', own: options };
	return (cells) => {
		const text =
			names.length === 1
				? textOf(cells, first)
				: names.map((name) => textOf(cells, name)).join('\n');
		if (text !== last.text) {
			const country = rowCountry(cells, columns);
			last = { text, own: country === undefined ? options : ofCountry(country) };
		}
		return last.own;
	};
};
