import Papa from 'papaparse';

export type CsvValue = string | number | boolean | null | undefined;

/** Begins a file, so that spreadsheets read it as UTF-8. */
export const CSV_START = '\ufeff';

/** What a spreadsheet would take for a formula, in the forms of the letters that it takes for the same. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠\t\r\n]/u;

/**
 * Rows as lines of CSV (RFC 4180), each ended. A text that a spreadsheet would run as a formula gets an
 * apostrophe in front: the name “=HYPERLINK(…)” stays a name, and a number such as +33… stays whole.
 */
export const csv = (rows: readonly (readonly CsvValue[])[]): string =>
	rows.length === 0
		? ''
		: `${Papa.unparse(
				rows.map((row) => [...row]),
				{ newline: '\r\n', header: false, escapeFormulae: FORMULA },
			)}\r\n`;
