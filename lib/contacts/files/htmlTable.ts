import { Parser } from 'htmlparser2';

import type { NumberedRecord } from '../tableRecord';
import { TextCollector } from './sharedStrings';

/** Ends a cell that is not closed itself. */
const CELL = new Set(['td', 'th']);

/** More is a mistake or a trap (HTML Standard, 4.9.11: 1000 columns, 65534 rows). */
const MOST_SPAN = 1000;

const spanOf = (attribute = '1'): number =>
	Math.min(Math.max(Number.parseInt(attribute, 10) || 1, 1), MOST_SPAN);

/** What many programs call a spreadsheet: a page with a table, named .xls. Its rows, wherever they stand. */
export class HtmlTable {
	readonly #take: (records: readonly NumberedRecord[]) => void;
	readonly #parser: Parser;
	readonly #text = new TextCollector();
	#row = 0;
	#records: NumberedRecord[] = [];
	#cells: string[] | undefined;
	/** How many columns the open cell takes, and how many rows. */
	#span = { columns: 1, rows: 1 };
	/** By column, how many further rows a cell from above reaches into. */
	#reaching: number[] = [];

	constructor(take: (records: readonly NumberedRecord[]) => void) {
		this.#take = take;
		this.#parser = new Parser({
			onopentag: (name, attributes) => this.#open(name, attributes),
			ontext: (text) => this.#text.add(text),
			onclosetag: (name) => this.#close(name),
		});
	}

	push(piece: string): void {
		this.#parser.write(piece);
		this.#give();
	}

	finish(): void {
		this.#parser.end();
		this.#give();
	}

	#give(): void {
		this.#take(this.#records);
		this.#records = [];
	}

	#open(name: string, { colspan, rowspan }: Readonly<Record<string, string>>): void {
		if (name === 'table') this.#reaching = [];
		if (name === 'tr') this.#cells = [];
		else if (CELL.has(name)) {
			this.#span = { columns: spanOf(colspan), rows: spanOf(rowspan) };
			this.#text.take();
			this.#text.begin();
		} else if (name === 'br') this.#text.add('\n');
	}

	/** A cell stands where none from above reaches; the columns it takes beside its own are empty. */
	#put(text: string): void {
		const cells = this.#cells;
		if (!cells) return;
		this.#skipReached(cells);
		const { columns, rows } = this.#span;
		for (let column = 0; column < columns; column++) {
			if (rows > 1) this.#reaching[cells.length] = rows - 1;
			cells.push(column === 0 ? text : '');
		}
	}

	#skipReached(cells: string[]): void {
		for (let rows = this.#reaching[cells.length]; rows; rows = this.#reaching[cells.length]) {
			this.#reaching[cells.length] = rows - 1;
			cells.push('');
		}
	}

	#close(name: string): void {
		if (CELL.has(name)) {
			this.#text.end();
			this.#put(this.#text.take().trim());
		}
		if (name !== 'tr' || !this.#cells) return;
		this.#skipReached(this.#cells);
		this.#records.push({ row: ++this.#row, cells: this.#cells });
		this.#cells = undefined;
	}
}
