import { looksLikePhone } from '../phone';
import { contactField } from './contactColumns';
import { isPhoneHeader } from './phoneHeader';

/** Enough rows to see a phone number below its header. */
const SAMPLE = 50;

/** What only data has: an address with @, a figure, a date. */
const isData = (cell: string): boolean =>
	cell.includes('@') || /\p{Nd}{4}|^\P{L}*\p{Nd}\P{L}*$/u.test(cell);

/**
 * Whether the first record of a table names its columns: it has no data in it, and either a name we know,
 * or numbers below it.
 */
export const hasHeaderRow = (records: readonly (readonly string[])[]): boolean => {
	const [first = [], ...others] = records.slice(0, SAMPLE);
	const names = first.map((cell) => cell.trim());
	if (names.some((name) => looksLikePhone(name) || isData(name))) return false;
	if (names.some((name) => isPhoneHeader(name) || contactField(name) !== undefined)) return true;
	return names.every((name) => name !== '') && others.some((record) => record.some(looksLikePhone));
};

/** Names that are not safe as keys of an object somebody else will copy key by key. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** A name for each column, unlike any other: `Phone`, `Phone 2`; `Column 3` where the header is empty or unsafe. */
export const columnNames = (header: readonly string[], width: number): readonly string[] => {
	const taken = new Set<string>();
	return Array.from({ length: width }, (_, at) => {
		const given = header[at]?.trim() ?? '';
		const wanted = given === '' || UNSAFE.has(given) ? `Column ${at + 1}` : given;
		let name = wanted;
		for (let copy = 2; taken.has(name); copy++) name = `${wanted} ${copy}`;
		taken.add(name);
		return name;
	});
};
