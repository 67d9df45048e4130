import { Parser } from 'htmlparser2';

import type { NumberedRecord } from '../tableRows';
import { TextCollector } from './sharedStrings';

/** Ends a cell that is not closed itself. */
const CELL = new Set(['td', 'th']);

/** What many programs call a spreadsheet: a page with a table, named .xls. Its rows, wherever they stand. */
export class HtmlTable {
	readonly #take: (records: readonly NumberedRecord[]) => void;
	readonly #parser: Parser;
	readonly #text = new TextCollector();
	#row = 0;
	#records: NumberedRecord[] = [];
	#cells: string[] | undefined;

	constructor(take: (records: readonly NumberedRecord[]) => void) {
		this.#take = take;
		this.#parser = new Parser({
			onopentag: (name) => this.#open(name),
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

	#open(name: string): void {
		if (name === 'tr') this.#cells = [];
		else if (CELL.has(name)) {
			this.#text.take();
			this.#text.begin();
		} else if (name === 'br') this.#text.add('\n');
	}

	#close(name: string): void {
		if (CELL.has(name)) {
			this.#text.end();
			this.#cells?.push(this.#text.take().trim());
		}
		if (name !== 'tr' || !this.#cells) return;
		this.#records.push({ row: ++this.#row, cells: this.#cells });
		this.#cells = undefined;
	}
}
