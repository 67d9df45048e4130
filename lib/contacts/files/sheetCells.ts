import type { NumberedRecord } from '../tableRecord';
import { dateOfSerial, type CellFormats } from './cellFormats';
import type { PlainElement } from './plainElements';
import type { XmlHandler } from './readXml';
import { TextCollector, unescapeText, type SharedStrings } from './sharedStrings';

export interface CellContext {
	readonly strings: SharedStrings;
	readonly formats: CellFormats;
	readonly from1904: boolean;
}

/** Columns A to XFD and rows, the most a workbook can have (ECMA-376 Part 1, 18.3.1.4 and 18.3.1.73). */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

const A = 64;

/** The position of the column in `C7`, from 0; `undefined` where there is none. */
const columnOf = (reference: string | undefined): number | undefined => {
	let column = 0;
	for (let at = 0; reference && at < reference.length; at++) {
		const letter = (reference.charCodeAt(at) & ~0x20) - A;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
	}
	return column >= 1 && column <= MOST_COLUMNS ? column - 1 : undefined;
};

/** A row that says its number first, as all do that need to be fast; the slash ends an empty one. */
const ROW = /<row r="([1-9]\d{0,5})"(?: [\w:]+="[\w:.+ -]*")*(\/)?>\s*/y;

/** A cell with a value or a text of its own, and nothing beside it. */
const CELL =
	/<c(?: r="([A-Z]{1,3})\d{1,7}")?(?: s="(\d+)")?(?: t="([A-Za-z]+)")?(?:\/>|>(?:<v>([^<&]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/is>)<\/c>)\s*/y;

/**
 * Reads the cells of a sheet as text: dates as ISO 8601, numbers with all of their digits however they are
 * shown, formulas by the value that was saved with them. Cells and rows may lack the reference that says
 * where they are; they then follow the one before.
 */
export class SheetCells implements XmlHandler, PlainElement {
	readonly begin = '<row';
	readonly end = '</row>';

	readonly #context: CellContext;
	readonly #take: (record: NumberedRecord) => void;
	readonly #text = new TextCollector();
	#row = 0;
	#cells: string[] = [];
	#column = 0;
	#type = 'n';
	#style: string | undefined;
	#inReading = false;
	#isBetweenRows = false;

	constructor(context: CellContext, take: (record: NumberedRecord) => void) {
		this.#context = context;
		this.#take = take;
	}

	isNext(): boolean {
		return this.#isBetweenRows && this.#text.isIdle;
	}

	read(text: string, at: number, to: number): number | undefined {
		ROW.lastIndex = at;
		const row = ROW.exec(text);
		if (!row) return undefined;
		// It is begun anew if one of its cells turns out not to be plain.
		this.#beginRow(Number(row[1]));
		let end = ROW.lastIndex;
		if (row[2] === undefined) {
			for (; end !== to; end = CELL.lastIndex) {
				CELL.lastIndex = end;
				const cell = CELL.exec(text);
				if (!cell) return undefined;
				const [, column, style, type, value, ownText] = cell;
				this.#beginCell(column, type, style);
				this.#endCell(value ?? ownText ?? '');
			}
			end += this.end.length;
		}
		this.#endRow();
		return end;
	}

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		this.#isBetweenRows = name === 'sheetData';
		switch (name) {
			case 'row':
				this.#beginRow(Number(attributes['r']));
				break;
			case 'c':
				this.#beginCell(attributes['r'], attributes['t'], attributes['s']);
				break;
			case 'v':
				this.#text.begin();
				break;
			case 't':
				if (!this.#inReading) this.#text.begin();
				break;
			case 'rPh':
				this.#inReading = true;
		}
	}

	text(text: string): void {
		this.#text.add(text);
	}

	close(name: string): void {
		this.#isBetweenRows = name === 'row';
		switch (name) {
			case 'v':
			case 't':
				this.#text.end();
				break;
			case 'rPh':
				this.#inReading = false;
				break;
			case 'c':
				this.#endCell(this.#text.take());
				break;
			case 'row':
				this.#endRow();
		}
	}

	#beginRow(reference: number): void {
		const next = this.#row + 1;
		this.#row = reference >= 1 && reference <= MOST_ROWS ? reference : next;
		this.#cells = [];
		this.#column = 0;
	}

	#endRow(): void {
		this.#take({ row: this.#row, cells: this.#cells });
	}

	#beginCell(reference: string | undefined, type = 'n', style: string | undefined): void {
		this.#column = columnOf(reference) ?? this.#column;
		this.#type = type;
		this.#style = style;
	}

	#endCell(value: string): void {
		if (value !== '' && this.#column < MOST_COLUMNS) {
			while (this.#cells.length < this.#column) this.#cells.push('');
			this.#cells[this.#column] = this.#textOf(value);
		}
		this.#column++;
	}

	#textOf(value: string): string {
		switch (this.#type) {
			case 's':
				return this.#context.strings.at(Number(value));
			case 'n':
				return this.#numberText(value);
			case 'b':
				return value === '1' ? 'TRUE' : 'FALSE';
			default:
				return unescapeText(value);
		}
	}

	#numberText(value: string): string {
		const number = Number(value);
		if (!Number.isFinite(number)) return value;
		const { formats, from1904 } = this.#context;
		const date = formats.isDate(this.#style) ? dateOfSerial(number, from1904) : undefined;
		return date ?? String(number);
	}
}
