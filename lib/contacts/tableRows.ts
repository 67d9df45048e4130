import { looksLikePhone } from '../phone';
import { columnNames, hasHeaderRow } from './headerRow';

/** A row of a table as it stands there. */
export interface NumberedRecord {
	/** As a spreadsheet shows it: from 1, header and empty rows counted. */
	readonly row: number;
	readonly cells: readonly string[];
}

export interface Row {
	readonly row: number;
	readonly fields: Readonly<Record<string, string>>;
}

/** Records looked at before it is decided whether there is a header, and whether it is a table at all. */
const SAMPLE = 1000;

const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

/** Two cells in three: one slip among three numbers does not make them a table. */
const mostlyNumbers = (cells: readonly string[]): boolean =>
	cells.filter(looksLikePhone).length * 3 >= cells.length * 2;

/** A list of bare numbers, however many a line. */
const isBareList = (records: readonly NumberedRecord[]): boolean => {
	const cells = records.flatMap((record) => record.cells).filter((cell) => !isBlank(cell));
	return mostlyNumbers(cells) || records.every((record) => record.cells.length === 1);
};

/**
 * Turns records, which may come a few at a time, into rows with named fields: the header's names, or
 * `Column 1` and so on; of a bare list every number becomes a row. Empty rows are left out.
 */
export class TableRows {
	readonly #header: boolean | undefined;
	readonly #take: (rows: readonly Row[]) => void;
	#sample: NumberedRecord[] | undefined = [];
	#bare = false;
	#titles: readonly string[] = [];
	#names: readonly string[] = [];

	/** @param header whether the first record names the columns; absent: detected */
	constructor(header: boolean | undefined, take: (rows: readonly Row[]) => void) {
		this.#header = header;
		this.#take = take;
	}

	push(records: readonly NumberedRecord[]): void {
		const filled = records.filter(({ cells }) => !cells.every(isBlank));
		if (this.#sample === undefined) {
			this.#give(filled);
			return;
		}
		for (const record of filled) this.#sample.push(record);
		if (this.#sample.length >= SAMPLE) this.finish();
	}

	/** Gives what is still held back. */
	finish(): void {
		const records = this.#sample;
		if (records === undefined) return;
		this.#sample = undefined;
		const [first, ...others] = records;
		if (first && (this.#header ?? hasHeaderRow(records.map(({ cells }) => cells)))) {
			this.#titles = first.cells;
			this.#give(others);
		} else {
			this.#bare = isBareList(records);
			this.#give(records);
		}
	}

	#give(records: readonly NumberedRecord[]): void {
		if (records.length === 0) return;
		this.#take(this.#bare ? records.flatMap(toNumbers) : this.#toRows(records));
	}

	#toRows(records: readonly NumberedRecord[]): Row[] {
		const width = records.reduce(
			(most, { cells }) => Math.max(most, cells.length),
			Math.max(this.#names.length, this.#titles.length),
		);
		if (width > this.#names.length) this.#names = columnNames(this.#titles, width);
		return records.map((record) => this.#toRow(record));
	}

	#toRow({ row, cells }: NumberedRecord): Row {
		const fields: Record<string, string> = {};
		let at = 0;
		for (const name of this.#names) fields[name] = cells[at++] ?? '';
		return { row, fields };
	}
}

const toNumbers = ({ row, cells }: NumberedRecord): Row[] =>
	cells.filter((cell) => !isBlank(cell)).map((phone) => ({ row, fields: { phone } }));
