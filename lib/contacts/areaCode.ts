import { textOf, type Cells } from './cells';
import type { FieldColumns } from './contactColumns';

/** `Vorwahl` and `Prefix` may be of an area too; with a plus or 00 they are a country's. */
const FIELDS = ['areaCode', 'dialPrefix', 'callingCode'] as const;

const AREA_CODE = /^\(?(?!00)\d{1,5}\)?$/;

/**
 * Finds the area code of a row in a column of its own (`Vorwahl` 0151, `Rufnummer` 12345678), which completes a number
 * that is none alone; empty where there is none.
 */
export const areaCodeFinder = (columns: FieldColumns): ((cells: Cells) => string) => {
	const names = FIELDS.flatMap((field) => columns.get(field) ?? []);
	if (names.length === 0) return () => '';
	return (cells) =>
		names.map((name) => textOf(cells, name).trim()).find((text) => AREA_CODE.test(text)) ?? '';
};
