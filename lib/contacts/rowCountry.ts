import type { Cells } from './cells';
import type { FieldColumns } from './contactColumns';
import type { ContactField } from './contactHeaders';
import { fieldTexts } from './fieldText';
import { readCountry } from './readCountry';

/** Where the country of a row stands, that of its number first. */
const FIELDS: readonly ContactField[] = ['callingCode', 'dialPrefix', 'country'];

const FIT: Readonly<Partial<Record<ContactField, RegExp>>> = {
	callingCode: /^(?:\+|00)?[\d\s-]{1,6}$/,
	// `089` is Munich, and `Mr` a prefix too.
	dialPrefix: /^(?:\+|00)\d{1,4}$/,
};

/** The columns that `rowCountry` looks into. */
export const countryColumns = (columns: FieldColumns): readonly string[] =>
	FIELDS.flatMap((field) => columns.get(field) ?? []);

/** ISO 3166-1 alpha-2 of the first column that names a country; `undefined` where none does. */
export const rowCountry = (cells: Cells, columns: FieldColumns): string | undefined => {
	for (const field of FIELDS) {
		if (!columns.has(field)) continue;
		for (const text of fieldTexts(cells, columns, field)) {
			const country = (FIT[field] ?? /./).test(text) ? readCountry(text) : undefined;
			if (country !== undefined) return country;
		}
	}
	return undefined;
};

/** ISO 3166-1 alpha-2 of the first country column that tells another country than the number does. */
export const countryElsewhere = (
	cells: Cells,
	columns: FieldColumns,
	ofNumber: string,
): string | undefined => {
	for (const text of columns.has('country') ? fieldTexts(cells, columns, 'country') : []) {
		const country = readCountry(text);
		if (country !== undefined && country !== ofNumber) return country;
	}
	return undefined;
};
