import type { ParsePhoneOptions } from '../phone';
import { textOf, type Cells } from './cells';
import type { FieldColumns } from './contactColumns';
import { fieldText } from './readContact';
import { readCountry } from './readCountry';

/** How the numbers of a row are read: a country column goes before the default country. */
export const countryOptions = (
	columns: FieldColumns,
	options: ParsePhoneOptions,
): ((cells: Cells) => ParsePhoneOptions) => {
	const names = columns.get('country') ?? [];
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
			const country = readCountry(fieldText(cells, columns, 'country'));
			last = { text, own: country === undefined ? options : ofCountry(country) };
		}
		return last.own;
	};
};
