import { textOf, type Cells } from './cells';
import type { ContactColumns, FieldColumns } from './contactColumns';
import { nameHeader } from './nameHeaders';
import { nameText, withoutTitles } from './personName';
import { named, splitName, type PersonName } from './splitName';

export type { PersonName } from './splitName';

/** What the columns of a name hold in one row, and which of them the list has at all. */
export interface NameCells {
	readonly first: string;
	readonly last: string;
	readonly full: string;
	/** The header over `full`. */
	readonly fullHeader: string;
	readonly hasFirst: boolean;
	readonly hasLast: boolean;
}

type NameField = 'firstName' | 'lastName' | 'fullName';

/** The first column of a field that holds a name: an order's number under `Name` is none. */
const nameIn = (cells: Cells, columns: FieldColumns, field: NameField) => {
	for (const column of columns.get(field) ?? []) {
		const text = nameText(textOf(cells, column));
		if (text !== '') return { column, text };
	}
	return NOTHING;
};

const NOTHING = { column: '', text: '' };

const NAME: readonly NameField[] = ['firstName', 'lastName', 'fullName'];

/** The name of a row. What this package wrote itself is not mixed with what it was read from. */
export const readName = (cells: Cells, { own, all }: ContactColumns): PersonName => {
	const columns = NAME.some((field) => nameIn(cells, own, field).text !== '') ? own : all;
	const full = nameIn(cells, columns, 'fullName');
	return nameOf({
		first: nameIn(cells, columns, 'firstName').text,
		last: nameIn(cells, columns, 'lastName').text,
		full: full.text,
		fullHeader: full.column,
		hasFirst: columns.has('firstName'),
		hasLast: columns.has('lastName'),
	});
};

/**
 * The columns of a name, of which any may be empty. `Nom`, `Nombre`, `Name` mean the whole name in some
 * lists, and in others one half beside a column for the other half: then they do so in every row.
 */
export const nameOf = (row: NameCells): PersonName => {
	const { full, hasFirst, hasLast } = row;
	if (full === '' || (row.first && row.last)) return named(row.first, row.last);
	const [first, last] = [withoutTitles(row.first).name, row.last];
	if (first) return named(first, halfBeside(first, full, 'lastName'));
	if (last) return named(withoutTitles(halfBeside(last, full, 'firstName')).name, last);
	const header = nameHeader(row.fullHeader);
	if (header.isHalf && hasFirst !== hasLast && !full.includes(',')) {
		return hasFirst ? named('', withoutTitles(full).name) : named(withoutTitles(full).name, '');
	}
	return splitName(full, header);
};

const NO_ORDER = { isSurnameFirst: false, hasTwoSurnames: false };

/** What is left of a whole name beside the half that has its own column. */
const halfBeside = (half: string, full: string, other: keyof PersonName): string => {
	const whole = withoutTitles(full).name;
	if (whole.includes(',')) return splitName(whole, NO_ORDER)[other] ?? '';
	const [lower, known] = [whole.toLowerCase(), half.toLowerCase()];
	if (lower === known) return '';
	if (lower.startsWith(`${known} `)) return whole.slice(half.length + 1);
	return lower.endsWith(` ${known}`) ? whole.slice(0, -half.length - 1) : whole;
};
