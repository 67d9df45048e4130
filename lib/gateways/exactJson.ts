import { jsonValue } from './json';

/**
 * What a text in JSON says, with every whole number that a double cannot hold as a text of its digits:
 * the IDs of several vendors have 18 and more. `undefined` when it is no JSON.
 */
export const exactJson = (text: string): unknown =>
	jsonValue(/\d{16}/.test(text) ? text.replace(stringOrNumber, quoted) : text);

/** A string is matched too, so that no digits in it are taken for a number. */
const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<=^|[\s,:[])(-?\d{16,})(?=[\s,\]}]|$)/gs;

const quoted = (match: string, digits?: string): string =>
	digits === undefined || Number.isSafeInteger(Number(digits)) ? match : `"${digits}"`;
