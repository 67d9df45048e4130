import Papa from 'papaparse';

import { looksLikePhone } from '../phone';
import { fail, ok, type Result } from '../shared';
import { detectDelimiter } from './detectDelimiter';
import { columnNames, hasHeaderRow } from './headerRow';

export interface ReadTableOptions {
	/** Absent or empty: the `sep=` line Excel writes, else detected among tab, semicolon, comma and bar. */
	readonly delimiter?: string | undefined;
	/** Whether the first row names the columns; absent: detected. */
	readonly header?: boolean | undefined;
}

export interface Row {
	/** As a spreadsheet shows it: from 1, header and empty rows counted. */
	readonly row: number;
	readonly fields: Readonly<Record<string, string>>;
}

export interface TableFailure {
	readonly code: 'unterminated_quote';
	readonly message: string;
	/** The row in which the quote stands. */
	readonly row: number;
}

interface NumberedRecord {
	readonly row: number;
	readonly cells: readonly string[];
}

const isBlank = (cell: string): boolean => cell.trim() === '';

/** Two cells in three: one slip among three numbers does not make them a table. */
const mostlyNumbers = (cells: readonly string[]): boolean =>
	cells.filter(looksLikePhone).length * 3 >= cells.length * 2;

const toRows = (records: readonly NumberedRecord[], header: readonly string[]): Row[] => {
	const width = records.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
	const names = columnNames(header, width);
	return records.map(({ row, cells }) => ({
		row,
		fields: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
	}));
};

/** A list of bare numbers, however many a line: each is a row of its own. */
const toNumbers = (records: readonly NumberedRecord[]): Row[] =>
	records.flatMap(({ row, cells }) =>
		cells.filter((cell) => !isBlank(cell)).map((phone) => ({ row, fields: { phone } })),
	);

/**
 * Reads a table as programs export it and as people paste it: comma, semicolon, tab or bar separated,
 * quoted line breaks included (RFC 4180), with or without header; or a bare list of numbers. Empty
 * rows are left out. Fails where a quote is not closed, since it would swallow the rows after it.
 */
export const readTable = (
	text: string,
	{ delimiter, header }: ReadTableOptions = {},
): Result<Row[], TableFailure> => {
	const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const separatorLine = /^"?sep=(.)"?\n/i.exec(lines);
	const body = lines.slice(separatorLine?.[0].length ?? 0);
	const { data, errors } = Papa.parse<string[]>(body, {
		delimiter: delimiter || separatorLine?.[1] || detectDelimiter(body),
		newline: '\n',
	});
	const [quote] = errors.filter(({ type }) => type === 'Quotes');
	if (quote) {
		const row = (quote.row ?? 0) + 1;
		return fail({
			code: 'unterminated_quote',
			message: `A quote (") in row ${row} is never closed, or text follows it: close it, or double each quote inside a value.`,
			row,
		});
	}
	const records = data
		.map((cells, at) => ({ row: at + 1, cells }))
		.filter(({ cells }) => !cells.every(isBlank));
	const [first, ...others] = records;
	if (first && (header ?? hasHeaderRow(records.map(({ cells }) => cells)))) {
		return ok(toRows(others, first.cells));
	}
	const cells = records.flatMap((record) => record.cells).filter((cell) => !isBlank(cell));
	const bare = mostlyNumbers(cells) || records.every((record) => record.cells.length === 1);
	return ok(bare ? toNumbers(records) : toRows(records, []));
};
