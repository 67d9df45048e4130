import { parsePhone, shown, type ParsePhoneOptions } from '../phone';
import { cellsOf, textOf, type Cells } from './cells';
import { contactColumns } from './contactColumns';
import { findPhoneColumn } from './findPhoneColumn';
import type { ImportResult, RejectedRow, SourceRow } from './importResult';
import { fieldText, readContact } from './readContact';
import { readCountry } from './readCountry';
import { daysComeFirst, daysComeFirstIn } from './readDate';
import { settleDuplicates, type Candidate, type DuplicatePolicy } from './settleDuplicates';
import { splitNumbers } from './splitNumbers';

export interface ImportOptions extends ParsePhoneOptions {
	/** The column or dotted path of the number; absent or empty: found by header and content. */
	readonly phoneField?: string | undefined;
	readonly duplicates: DuplicatePolicy;
	/** How 4/5/1990 reads; absent: as the other dates of its column show, else by the country of the number. */
	readonly dayFirst?: boolean | undefined;
}

/** The cell of the number. A field that holds this package's own `phone` object is read by its E.164. */
const phoneText = (cells: Cells, field: string): string =>
	textOf(cells, field) || textOf(cells, `${field}.e164`);

const namesIn = (rows: readonly Cells[]): ReadonlySet<string> => {
	const names = new Set<string>();
	for (const cells of rows) for (const name of Object.keys(cells)) names.add(name);
	return names;
};

function* valuesOf(rows: readonly Cells[], columns: readonly string[]): Generator<string> {
	for (const name of columns) for (const cells of rows) yield textOf(cells, name);
}

/** Said of every row at once where there is no such column at all; else each row has its own reason. */
const missingColumn = (field: string | undefined, names: ReadonlySet<string>) => {
	if (!field) return 'No column with phone numbers was found: choose it under "Phone Column".';
	if (names.has(field) || names.has(`${field}.e164`)) return undefined;
	return `There is no column ${shown(field)}: choose under "Phone Column" one that the list has.`;
};

/**
 * Turns the rows of any list into contacts that can be texted. Every row is on at least one side: on both
 * if its cell holds a good and a bad number, several times if it holds several good ones. A country
 * column goes before the default country, and makes national numbers readable without one.
 */
export const importContacts = (
	rows: readonly SourceRow[],
	options: ImportOptions,
): ImportResult => {
	const phoneField = options.phoneField || findPhoneColumn(rows, options);
	const allCells = rows.map(({ fields }) => cellsOf(fields));
	const names = namesIn(allCells);
	const missing = missingColumn(phoneField, names);
	const columns = contactColumns(names);
	const dateColumns = [
		...(columns.all.get('birthday') ?? []),
		...(columns.all.get('consentAt') ?? []),
	];
	const dayFirst = options.dayFirst ?? daysComeFirst(valuesOf(allCells, dateColumns));

	const candidates: Candidate[] = [];
	const rejected: RejectedRow[] = [];
	for (const [index, { row, fields }] of rows.entries()) {
		const cells = allCells[index] ?? {};
		const source = { row, index, fields };
		const country = readCountry(fieldText(cells, columns.all, 'country')) ?? options.defaultCountry;
		for (const input of splitNumbers(phoneField ? phoneText(cells, phoneField) : '')) {
			const parsed = parsePhone(input, { ...options, defaultCountry: country });
			if (parsed.ok) {
				const phone = parsed.value;
				const contact = readContact(cells, columns, dayFirst ?? daysComeFirstIn(phone.country));
				candidates.push({ contact: { ...source, phone, contact }, input });
			} else {
				const { code, message } = parsed.failure;
				const rejection = { code, message: missing ?? message, input, row };
				rejected.push({ ...source, rejection });
			}
		}
	}
	const { valid, duplicates } = settleDuplicates(candidates, options.duplicates);
	return { valid, rejected: [...rejected, ...duplicates].sort((a, b) => a.index - b.index) };
};
