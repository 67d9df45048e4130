import type { ParsePhoneOptions } from '../phone';
import { cellsOf, type Cells } from './cells';
import { DateOrders } from './dateOrders';
import type { ImportResult, RejectedRow, SourceRow } from './importResult';
import { listColumns, type ColumnChoice } from './listColumns';
import { DATE_FIELDS, readContact } from './readContact';
import { numberReader } from './numberReader';
import { settleDuplicates, type Candidate, type DuplicatePolicy } from './settleDuplicates';

export interface ImportOptions extends ParsePhoneOptions, ColumnChoice {
	readonly defaultCountry?: string | undefined;
	readonly duplicates: DuplicatePolicy;
	/** How 4/5/1990 reads; absent: as the other dates of its column show, else by the country of the number. */
	readonly dayFirst?: boolean | undefined;
	/** A birthday of this year or a later one is the next birthday; its year is left out. Absent: no year is. */
	readonly thisYear?: number | undefined;
}

export const namesIn = (rows: readonly Cells[]): ReadonlySet<string> => {
	const names = new Set<string>();
	for (const cells of rows) for (const name of Object.keys(cells)) names.add(name);
	return names;
};

/**
 * Turns the rows of any list into contacts that can be texted. Every row is on at least one side: on both
 * if its cell holds a good and a bad number, several times if it holds several good ones.
 */
export const importContacts = (
	rows: readonly SourceRow[],
	options: ImportOptions,
): ImportResult => {
	const allCells = rows.map(({ fields }) => cellsOf(fields));
	const columns = listColumns(rows, namesIn(allCells), options);
	const dateColumns = DATE_FIELDS.flatMap((field) => columns.contact.all.get(field) ?? []);
	const dateOrders = new DateOrders(dateColumns, options.dayFirst);
	for (const cells of allCells) dateOrders.see(cells);

	const readNumbers = numberReader(columns, options);
	const candidates: Candidate[] = [];
	const rejected: RejectedRow[] = [];
	for (const [index, { row, fields }] of rows.entries()) {
		const cells = allCells[index] ?? {};
		const source = { row, index, fields };
		for (const { input, phone } of readNumbers(cells)) {
			if (phone.ok) {
				const orderOf = dateOrders.in(phone.value.country);
				const contact = readContact(cells, columns.contact, orderOf, options.thisYear);
				candidates.push({ contact: { ...source, phone: phone.value, contact }, input });
			} else {
				rejected.push({ ...source, rejection: { ...phone.failure, input, row } });
			}
		}
	}
	const { valid, duplicates } = settleDuplicates(candidates, options.duplicates);
	return { valid, rejected: [...rejected, ...duplicates].sort((a, b) => a.index - b.index) };
};
