import { dateValue } from '../shared';

/**
 * A value of an item as the text of a cell; `undefined` for what is made of fields of its own, and for
 * functions and symbols, which no JSON holds. Nothing else goes unseen because of its type:
 *
 * - a Date or DateTime is its day, or its moment with offset; one that was made of no date is `Invalid
 *   Date`, so that it counts where anything that is not a no counts;
 * - a number is its digits, `null` and NaN are empty;
 * - bytes are their text, one byte 0 or 1 (MySQL's BIT(1)) is that digit;
 * - a list of texts is a cell of several lines;
 * - an object that writes itself to JSON as a text (a decimal, an address, an id) is that text.
 */
export const cellText = (value: unknown): string | undefined => {
	switch (typeof value) {
		case 'string':
			return value;
		case 'boolean':
		case 'bigint':
			return String(value);
		case 'number':
			return Number.isNaN(value) ? '' : String(value);
		case 'undefined':
			return '';
		case 'object':
			return value === null ? '' : (dateText(value) ?? objectText(value));
		default:
			return undefined;
	}
};

/** Whether a value has fields, or entries, that are cells of their own. */
export const isNested = (value: unknown): value is object =>
	typeof value === 'object' && value !== null;

/** What mysql2 makes of the absent date `0000-00-00`: the day before the first day of month 0 of 1900. */
const MYSQL_NO_DATE = '1899-11-30';

const dateText = (value: object): string | undefined => {
	const date = dateValue(value);
	switch (date?.kind) {
		case 'day':
			return date.date === MYSQL_NO_DATE ? '0000-00-00' : date.date;
		case 'moment':
			return date.iso;
		case 'invalid':
			return 'Invalid Date';
		case undefined:
			return undefined;
	}
};

const objectText = (value: object): string | undefined => {
	if (Array.isArray(value) || value instanceof Set) return listText([...value]);
	const bytes = bytesOf(value);
	if (bytes) return bytesText(bytes);
	const written =
		'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value.valueOf();
	return typeof written === 'object' ? undefined : cellText(written);
};

const listText = (list: readonly unknown[]): string | undefined => {
	const lines: string[] = [];
	for (const entry of list) {
		const text = Array.isArray(entry) ? undefined : cellText(entry);
		if (text === undefined) return undefined;
		lines.push(text);
	}
	return lines.join('\n');
};

/** A Buffer, also one that went through JSON. */
const bytesOf = (value: object): Uint8Array | undefined => {
	if (ArrayBuffer.isView(value)) {
		return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
	}
	const isWritten = 'type' in value && value.type === 'Buffer' && 'data' in value;
	return isWritten && Array.isArray(value.data)
		? Uint8Array.from(value.data, (byte: unknown) => Number(byte))
		: undefined;
};

const UTF8 = new TextDecoder('utf-8', { fatal: true });

const bytesText = (bytes: Uint8Array): string => {
	const [first = 0] = bytes;
	if (bytes.length === 1 && first <= 1) return String(first);
	try {
		return UTF8.decode(bytes);
	} catch {
		// No text: something is there all the same.
		return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
	}
};
