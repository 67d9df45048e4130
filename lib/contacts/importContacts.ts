import type { ParsePhoneOptions } from '../phone';
import { cellsOf, textOf, type Cells } from './cells';
import type { ImportResult, RejectedRow, SourceRow } from './importResult';
import { listColumns, type ColumnChoice } from './listColumns';
import { readContact } from './readContact';
import { daysComeFirst, daysComeFirstIn } from './readDate';
import { numberReader } from './numberReader';
import { settleDuplicates, type Candidate, type DuplicatePolicy } from './settleDuplicates';

export interface ImportOptions extends ParsePhoneOptions, ColumnChoice {
	readonly defaultCountry?: string | undefined;
	readonly duplicates: DuplicatePolicy;
	/** How 4/5/1990 reads; absent: as the other dates of its column show, else by the country of the number. */
	readonly dayFirst?: boolean | undefined;
}

export const namesIn = (rows: readonly Cells[]): ReadonlySet<string> => {
	const names = new Set<string>();
	for (const cells of rows) for (const name of Object.keys(cells)) names.add(name);
	return names;
};

function* valuesOf(rows: readonly Cells[], columns: readonly string[]): Generator<string> {
	for (const name of columns) for (const cells of rows) yield textOf(cells, name);
}

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
	const dateColumns = [
		...(columns.contact.all.get('birthday') ?? []),
		...(columns.contact.all.get('consentAt') ?? []),
	];
	const dayFirst = options.dayFirst ?? daysComeFirst(valuesOf(allCells, dateColumns));

	const readNumbers = numberReader(columns, options);
	const candidates: Candidate[] = [];
	const rejected: RejectedRow[] = [];
	for (const [index, { row, fields }] of rows.entries()) {
		const cells = allCells[index] ?? {};
		const source = { row, index, fields };
		for (const { input, phone } of readNumbers(cells)) {
			if (phone.ok) {
				const day = dayFirst ?? daysComeFirstIn(phone.value.country);
				const contact = readContact(cells, columns.contact, day);
				candidates.push({ contact: { ...source, phone: phone.value, contact }, input });
			} else {
				rejected.push({ ...source, rejection: { ...phone.failure, input, row } });
			}
		}
	}
	const { valid, duplicates } = settleDuplicates(candidates, options.duplicates);
	return { valid, rejected: [...rejected, ...duplicates].sort((a, b) => a.index - b.index) };
};
