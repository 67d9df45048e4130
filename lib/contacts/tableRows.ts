import { looksLikePhone } from '../phone';
import { columnNames } from './headerNames';
import { findHeader } from './headerRow';
import { isBlank, type NumberedRecord } from './tableRecord';

export interface Row {
	readonly row: number;
	readonly fields: Readonly<Record<string, string>>;
}

/** A row above the header that was left out: a title, a legend. */
export interface SkippedRow {
	readonly row: number;
	/** What it says, cut where it is long. */
	readonly text: string;
}

/** What was found out about a table, beside its rows. */
export interface TableFacts {
	/** In the order of the table; absent where there are none. */
	readonly skippedRows?: readonly SkippedRow[];
}

/** In characters. */
const MOST_SHOWN = 100;

const toSkippedRow = ({ row, cells }: NumberedRecord): SkippedRow => {
	const text = cells.filter((cell) => !isBlank(cell)).join(' ');
	const line = text.replace(/\s+/g, ' ').trim();
	return { row, text: line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line };
};

/** Records looked at before it is decided whether there is a header, and whether it is a table at all. */
const SAMPLE = 1000;

const isFilled = ({ cells }: NumberedRecord): boolean => !cells.every(isBlank);

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
	#skipped: readonly SkippedRow[] = [];

	/** @param header whether a record names the columns; absent: detected */
	constructor(header: boolean | undefined, take: (rows: readonly Row[]) => void) {
		this.#header = header;
		this.#take = take;
	}

	push(records: readonly NumberedRecord[]): void {
		if (this.#sample === undefined) {
			this.#give(records);
			return;
		}
		for (const record of records) if (isFilled(record)) this.#sample.push(record);
		if (this.#sample.length >= SAMPLE) this.finish();
	}

	/** Gives what is still held back. */
	finish(): void {
		const records = this.#sample;
		if (records === undefined) return;
		this.#sample = undefined;
		const found = this.#header === false ? undefined : findHeader(records, this.#header === true);
		if (found) {
			this.#titles = found.names;
			this.#skipped = found.skipped.map(toSkippedRow);
		} else this.#bare = isBareList(records);
		this.#give(found?.rows ?? records);
	}

	/** Complete when the table has ended. */
	facts(): TableFacts {
		return this.#skipped.length > 0 ? { skippedRows: this.#skipped } : {};
	}

	#give(records: readonly NumberedRecord[]): void {
		const rows = this.#bare ? records.flatMap(toNumbers) : this.#toRows(records);
		if (rows.length > 0) this.#take(rows);
	}

	#toRows(records: readonly NumberedRecord[]): Row[] {
		let width = Math.max(this.#names.length, this.#titles.length);
		for (const record of records) {
			if (record.cells.length > width && isFilled(record)) width = record.cells.length;
		}
		if (width > this.#names.length) this.#names = columnNames(this.#titles, width);
		const names = this.#names;
		const rows: Row[] = [];
		for (const record of records) {
			if (!isFilled(record)) continue;
			const { row, cells } = record;
			const fields: Record<string, string> = {};
			let at = 0;
			for (const name of names) fields[name] = cells[at++] ?? '';
			rows.push({ row, fields });
		}
		return rows;
	}
}

const toNumbers = ({ row, cells }: NumberedRecord): Row[] =>
	cells.filter((cell) => !isBlank(cell)).map((phone) => ({ row, fields: { phone } }));
