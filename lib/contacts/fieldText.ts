import { textOf, type Cells } from './cells';
import type { FieldColumns } from './contactColumns';
import type { ContactField } from './contactHeaders';

/** The columns of a field that have a value in this row, the surest first. */
export const fieldTexts = (
	cells: Cells,
	columns: FieldColumns,
	field: ContactField,
): readonly string[] =>
	(columns.get(field) ?? [])
		.map((name) => textOf(cells, name).trim())
		.filter((text) => text !== '');

/** The first of them; empty if there is none. */
export const fieldText = (cells: Cells, columns: FieldColumns, field: ContactField): string => {
	for (const name of columns.get(field) ?? []) {
		const text = textOf(cells, name).trim();
		if (text !== '') return text;
	}
	return '';
};
