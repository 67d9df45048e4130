import { shown } from '../phone';
import { contactColumns, type ContactColumns } from './contactColumns';
import { findPhoneColumn } from './findPhoneColumn';
import { fold } from './fold';
import type { SourceRow } from './importResult';

/** Where to look in the rows of a list. */
export interface ListColumns {
	/** `undefined` where the list has no column that could be it. */
	readonly phoneField: string | undefined;
	/** Said of every row at once where that column does not exist; else each row has its own reason. */
	readonly missing: string | undefined;
	readonly contact: ContactColumns;
}

export interface ColumnChoice {
	/** The column or dotted path of the number, capitals and accents apart; absent or empty: found by header and content. */
	readonly phoneField?: string | undefined;
	readonly defaultCountry?: string | undefined;
}

const missingColumn = (field: string | undefined, names: ReadonlySet<string>) => {
	if (!field) return 'No column with phone numbers was found: choose it under "Phone Column".';
	if (names.has(field) || names.has(`${field}.e164`)) return undefined;
	return `There is no column ${shown(field)}: choose under "Phone Column" one that the list has.`;
};

const sameName = (wanted: string, names: ReadonlySet<string>): string => {
	if (names.has(wanted) || names.has(`${wanted}.e164`)) return wanted;
	const folded = fold(wanted);
	return [...names].find((name) => fold(name) === folded) ?? wanted;
};

/** @param names of all columns there are, beyond those of the rows given as well */
export const listColumns = (
	rows: readonly SourceRow[],
	names: ReadonlySet<string>,
	choice: ColumnChoice,
): ListColumns => {
	const phoneField = choice.phoneField
		? sameName(choice.phoneField, names)
		: findPhoneColumn(rows, choice);
	return {
		phoneField,
		missing: missingColumn(phoneField, names),
		contact: contactColumns(names, phoneField),
	};
};
