import Papa from 'papaparse';

import { cutRecords, type Cut } from './cutRecords';
import { detectDelimiter } from './detectDelimiter';
import type { NumberedRecord } from './tableRecord';

/** Enough to see what separates the columns. */
const SAMPLE_CHARACTERS = 65_536;

/** No row is longer; what seems to be is a quote that is never closed. In characters. */
const LONGEST_RECORD = 8 * 1024 * 1024;

export interface QuoteFailure {
	/** The row in which the quote stands. */
	readonly row: number;
}

/**
 * Cuts a text that may come in pieces into records: comma, semicolon, tab or bar separated, with quoted line
 * breaks (RFC 4180) and any line ends. Stops at a quote that is not closed, since it would swallow the rows
 * after it.
 */
export class DelimitedText {
	readonly #take: (records: readonly NumberedRecord[]) => void;
	#delimiter: string;
	#hasBegun = false;
	/** What is not yet cut; its last record may be incomplete. */
	#rest = '';
	/** A piece that ended between the two halves of a Windows line end. */
	#endsInReturn = false;
	#rows = 0;
	#failure: QuoteFailure | undefined;

	/** @param delimiter empty: that of a `sep=` line, as Excel writes it, else detected */
	constructor(delimiter: string, take: (records: readonly NumberedRecord[]) => void) {
		this.#delimiter = delimiter;
		this.#take = take;
	}

	/** @returns the failure after which nothing more is read */
	push(piece: string): QuoteFailure | undefined {
		if (this.#failure) return this.#failure;
		this.#rest += this.#withPlainLineEnds(piece);
		if (this.#hasBegun || this.#rest.length >= SAMPLE_CHARACTERS) this.#cut(false);
		if (this.#rest.length > LONGEST_RECORD) this.#failure ??= { row: this.#rows + 1 };
		return this.#failure;
	}

	finish(): QuoteFailure | undefined {
		if (this.#endsInReturn) this.push('\n');
		if (!this.#failure) this.#cut(true);
		return this.#failure;
	}

	#withPlainLineEnds(piece: string): string {
		const whole = this.#endsInReturn ? `\r${piece}` : piece;
		this.#endsInReturn = whole.endsWith('\r');
		const text = this.#endsInReturn ? whole.slice(0, -1) : whole;
		return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
	}

	#cut(isLast: boolean): void {
		if (!this.#hasBegun) this.#begin();
		const { records, end, isOdd } = cutRecords(this.#rest, this.#delimiter, this.#rows + 1, isLast);
		const odd = isOdd ? this.#cutOdd(end, this.#rows + records.length, isLast) : undefined;
		if (this.#failure) return;
		this.#rest = isLast ? '' : this.#rest.slice(odd?.end ?? end);
		this.#rows += records.length + (odd?.records.length ?? 0);
		this.#take(odd ? [...records, ...odd.records] : records);
	}

	/** What is written in another way is left to Papa Parse, which takes half as long again: spaces beside quotes are nothing, text is a failure. */
	#cutOdd(from: number, rows: number, isLast: boolean): Pick<Cut, 'records' | 'end'> {
		const parser = new Papa.Parser({ delimiter: this.#delimiter, newline: '\n' });
		const { data, errors, meta } = parser.parse(
			this.#rest.slice(from),
			0,
			!isLast,
		) as Papa.ParseResult<string[]>;
		const quote = errors.find(
			// What follows the quote of the last record may not have come yet.
			({ type, row }) => type === 'Quotes' && (isLast || (row ?? 0) < data.length),
		);
		if (quote) this.#failure = { row: rows + (quote.row ?? 0) + 1 };
		const records = data.map((cells, at) => ({ row: rows + at + 1, cells }));
		return { records, end: from + meta.cursor };
	}

	#begin(): void {
		this.#hasBegun = true;
		const text = this.#rest.replace(/^\ufeff+/, '');
		const separatorLine = /^ *"?sep=(.)"?[ ;,\t|]*\n/i.exec(text);
		this.#rest = text.slice(separatorLine?.[0].length ?? 0);
		const delimiter = this.#delimiter || separatorLine?.[1] || detectDelimiter(this.#rest);
		this.#delimiter = Papa.BAD_DELIMITERS.includes(delimiter) ? ',' : delimiter;
	}
}
