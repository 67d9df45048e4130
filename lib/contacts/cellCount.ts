import type { CellReader, CellReading } from './cellReader';
import { cellsOf, textOf } from './cells';
import type { AnswerCounts, Unread } from './columnReport';

/** A row, as cells or as it came in. */
export type Fields = Readonly<Record<string, unknown>>;

/** An example is to be recognised in the list, not read. */
const LONGEST_EXAMPLE = 40;

/** Texts of a column that are remembered: answers are few, and dates come again. */
const MOST_REMEMBERED = 1000;

const SPACE = 32;

const ZERO = 48;
const HYPHEN = 45;

/** Of two digits; NaN of anything else, which is neither more nor less than a number. */
const twoDigits = (text: string, at: number): number => {
	const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
};

/** A day from the 1st to the 28th in 1900 to 2099, which can be read without a closer look. */
const isPlainDate = (text: string): boolean => {
	if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) {
		return false;
	}
	const [century, month, day] = [twoDigits(text, 0), twoDigits(text, 5), twoDigits(text, 8)];
	const isYear = (century === 19 || century === 20) && twoDigits(text, 2) >= 0;
	return isYear && month >= 1 && month <= 12 && day >= 1 && day <= 28;
};

/** Counts what the cells of a column were read as. */
export class CellCount {
	readonly name: string;
	readonly #reader: CellReader | undefined;
	readonly #counts: Record<CellReading, number> = {
		yes: 0,
		no: 0,
		stop: 0,
		read: 0,
		unread: 0,
	};
	readonly #known = new Map<string, CellReading>();
	/** Neighbouring rows often say the same. */
	#last = '';
	#lastReading: CellReading = 'read';
	#filled = 0;
	#example = '';

	/** @param reader absent: the cells are taken as they stand */
	constructor(name: string, reader: CellReader | undefined) {
		this.name = name;
		this.#reader = reader;
	}

	/** A column at a time: over many rows that is twice as fast as a row at a time. */
	add(rows: readonly Fields[]): void {
		const { name } = this;
		const reader = this.#reader;
		for (const fields of rows) {
			const value = fields[name];
			const text = typeof value === 'string' ? value : textOf(cellsOf(fields), name);
			if (text === '' || (text.charCodeAt(0) <= SPACE && text.trim() === '')) continue;
			this.#filled++;
			if (reader === undefined || (reader.isDate && isPlainDate(text))) continue;
			if (text !== this.#last) {
				this.#lastReading = this.#readingOf(text, reader);
				this.#last = text;
			}
			this.#counts[this.#lastReading]++;
		}
	}

	#readingOf(text: string, { read }: CellReader): CellReading {
		const known = this.#known.get(text);
		if (known !== undefined) return known;
		const reading = read(text);
		if (reading === 'unread' && this.#example === '') this.#example = text.trim();
		if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
		this.#known.set(text, reading);
		return reading;
	}

	get filled(): number {
		return this.#filled;
	}

	/** `undefined` of a column that does not answer yes, no or stop. */
	get answers(): AnswerCounts | undefined {
		if (this.#reader?.isAnswered !== true) return undefined;
		const { yes, no, stop, unread } = this.#counts;
		return { yes, no, stop, unread };
	}

	get unread(): Unread | undefined {
		const { unread } = this.#counts;
		if (unread === 0) return undefined;
		const line = this.#example.replace(/\s+/g, ' ');
		const isLong = line.length > LONGEST_EXAMPLE;
		return { count: unread, example: isLong ? `${line.slice(0, LONGEST_EXAMPLE - 1)}…` : line };
	}
}
