import Papa from 'papaparse';

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
	#parser: Papa.Parser | undefined;
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
		if (this.#parser || this.#rest.length >= SAMPLE_CHARACTERS) this.#cut(true);
		if (this.#rest.length > LONGEST_RECORD) this.#failure ??= { row: this.#rows + 1 };
		return this.#failure;
	}

	finish(): QuoteFailure | undefined {
		if (this.#endsInReturn) this.push('\n');
		if (!this.#failure) this.#cut(false);
		return this.#failure;
	}

	#withPlainLineEnds(piece: string): string {
		const whole = this.#endsInReturn ? `\r${piece}` : piece;
		this.#endsInReturn = whole.endsWith('\r');
		const text = this.#endsInReturn ? whole.slice(0, -1) : whole;
		return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
	}

	#cut(more: boolean): void {
		this.#parser ??= this.#begin();
		const { data, errors, meta } = this.#parser.parse(this.#rest, 0, more) as Papa.ParseResult<
			string[]
		>;
		const quote = errors.find(({ type }) => type === 'Quotes');
		if (quote) {
			this.#failure = { row: this.#rows + (quote.row ?? 0) + 1 };
			return;
		}
		this.#rest = more ? this.#rest.slice(meta.cursor) : '';
		const first = this.#rows + 1;
		this.#rows += data.length;
		this.#take(data.map((cells, at) => ({ row: first + at, cells })));
	}

	#begin(): Papa.Parser {
		const text = this.#rest.replace(/^\ufeff+/, '');
		const separatorLine = /^ *"?sep=(.)"?[ ;,\t|]*\n/i.exec(text);
		this.#rest = text.slice(separatorLine?.[0].length ?? 0);
		const delimiter = this.#delimiter || separatorLine?.[1] || detectDelimiter(this.#rest);
		return new Papa.Parser({ delimiter, newline: '\n' });
	}
}
