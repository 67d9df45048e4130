import { atOnce, fail, ok, type Result, type Steps } from '../shared';
import { DelimitedText } from './delimitedText';
import { withoutStrayMarks } from './encoding';
import { TableRows, type Row, type TableFacts } from './tableRows';

export interface ReadTableOptions {
	/** Absent or empty: the `sep=` line Excel writes, else detected among tab, semicolon, comma and bar. */
	readonly delimiter?: string | undefined;
	/** Whether a row names the columns, the first where none is found; absent: detected. */
	readonly header?: boolean | undefined;
}

export interface TableFailure {
	readonly code: 'unterminated_quote';
	readonly message: string;
	/** The row in which the quote stands. */
	readonly row: number;
}

/** Read between two pauses, in characters: about a thousand rows. */
const PIECE = 65_536;

/** Said of a table whose rows cannot be told apart from there on. */
export const quoteFailure = (row: number): TableFailure => ({
	code: 'unterminated_quote',
	message: `A quotation mark (") in row ${row} is never closed, or text follows it: close it, or double each quote inside a value.`,
	row,
});

/**
 * Reads a table as programs export it and as people paste it: comma, semicolon, tab or bar separated,
 * quoted line breaks included (RFC 4180), with or without header; or a bare list of numbers. Empty
 * rows are left out, titles above the header too. Fails where a quote is not closed, since it would swallow the rows after it.
 * In steps of some milliseconds each, however long the text.
 *
 * @param tell called once with what was found out beside the rows
 */
export function* tableSteps(
	text: string,
	{ delimiter = '', header }: ReadTableOptions = {},
	tell: (facts: TableFacts) => void = () => {},
): Steps<Result<Row[], TableFailure>> {
	const rows: Row[] = [];
	const table = new TableRows(header, (batch) => {
		for (const row of batch) rows.push(row);
	});
	const records = new DelimitedText(delimiter, (batch) => table.push(batch));
	const plain = withoutStrayMarks(text);
	for (let from = 0; from < plain.length; from += PIECE) {
		yield;
		const failure = records.push(plain.slice(from, from + PIECE));
		if (failure) return fail(quoteFailure(failure.row));
	}
	const failure = records.finish();
	if (failure) return fail(quoteFailure(failure.row));
	table.finish();
	tell(table.facts());
	return ok(rows);
}

/** `tableSteps` at once. */
export const readTable = (...given: Parameters<typeof tableSteps>): Result<Row[], TableFailure> =>
	atOnce(tableSteps(...given));
