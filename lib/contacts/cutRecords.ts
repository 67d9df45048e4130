import type { NumberedRecord } from './tableRecord';

/** What was cut off the front of a text. */
export interface Cut {
	readonly records: readonly NumberedRecord[];
	/** Where what is left begins: a record that goes on in the next piece, or an odd one. */
	readonly end: number;
	/** Whether text follows a closing quote, or nothing closes it. */
	readonly isOdd: boolean;
}

const QUOTE = 34;
const LINE_FEED = 10;

/** Where a cell's quote is closed, those within it being doubled; -1 where it is not. */
const closingQuote = (text: string, from: number): number => {
	let at = text.indexOf('"', from);
	while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
	return at;
};

const unquoted = (text: string): string =>
	text.includes('""') ? text.replaceAll('""', '"') : text;

/**
 * Cuts a text into records as RFC 4180 has them, as far as it is written so.
 *
 * @param text begins with a record; its lines end with a line feed alone
 * @param row number of its first record
 * @param isLast whether the text ends there, and its last record too
 */
export const cutRecords = (text: string, delimiter: string, row: number, isLast: boolean): Cut => {
	const records: NumberedRecord[] = [];
	const { length } = text;
	const find = (sign: string, from: number): number => {
		const found = text.indexOf(sign, from);
		return found === -1 ? length : found;
	};
	// Each is looked for once, however many cells lie before it: a table of one column has no delimiter at all.
	let nextDelimiter = -1;
	let nextLineEnd = -1;
	let cells: string[] = [];
	let begin = 0;
	let at = 0;
	while (begin < length) {
		let end: number;
		if (text.charCodeAt(at) === QUOTE) {
			const close = closingQuote(text, at + 1);
			if (close === -1) return { records, end: begin, isOdd: isLast };
			cells.push(unquoted(text.slice(at + 1, close)));
			end = close + 1;
			const isEnd = end === length || text.charCodeAt(end) === LINE_FEED;
			if (!isEnd && !text.startsWith(delimiter, end)) return { records, end: begin, isOdd: true };
		} else {
			if (nextDelimiter < at) nextDelimiter = find(delimiter, at);
			if (nextLineEnd < at) nextLineEnd = find('\n', at);
			end = Math.min(nextDelimiter, nextLineEnd);
			cells.push(text.slice(at, end));
		}
		if (end < length && text.charCodeAt(end) !== LINE_FEED) {
			at = end + delimiter.length;
			continue;
		}
		if (end === length && !isLast) break;
		records.push({ row: row + records.length, cells });
		cells = [];
		begin = end + 1;
		at = begin;
	}
	return { records, end: Math.min(begin, length), isOdd: false };
};
