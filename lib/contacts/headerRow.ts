import { headerAt, tableOf } from './headerAt';
import { isData, mayHoldNumber } from './headerCell';
import { groupedNames } from './headerNames';
import { filledCells, filledTexts, isBlank, type NumberedRecord } from './tableRecord';

/** A name of a group is short; what is longer is a sentence of the title. */
const LONGEST_GROUP = 40;

/** Where the names of the columns stand. */
export interface HeaderFound {
	/** One for each column, not yet told apart. */
	readonly names: readonly string[];
	/** The rows of the table; those above its header that may hold a number come first. */
	readonly rows: readonly NumberedRecord[];
	/** The title rows above the header. */
	readonly skipped: readonly NumberedRecord[];
}

const isShort = (cell: string): boolean => cell.length <= LONGEST_GROUP && !isData(cell);

/** Whether one row holds the groups of the names in the next: some of its cells stand over several. */
const isGroupRow = (upper: NumberedRecord, lower: NumberedRecord): boolean => {
	const groups = filledTexts(upper);
	const isTitle = groups.length < 2 && !isBlank(upper.cells[0] ?? '');
	if (isTitle || groups.length === 0 || lower.row !== upper.row + 1) return false;
	const spans = lower.cells.some((name, at) => !isBlank(name) && isBlank(upper.cells[at] ?? ''));
	return spans && groups.every(isShort);
};

/** Whether the next row completes the names: it says something under the cells that stand over several, and only there. */
const completes = (header: NumberedRecord, lower: NumberedRecord): boolean => {
	const width = Math.max(header.cells.length, lower.cells.length);
	const isFree = (at: number) => isBlank(header.cells[at] ?? '');
	const inSpan = (at: number) => isFree(at) || (at + 1 < width && isFree(at + 1));
	const places = Array.from({ length: width }, (_, at) => at);
	return (
		isGroupRow(header, lower) &&
		filledTexts(lower).every(isShort) &&
		places.every((at) => inSpan(at) === !isBlank(lower.cells[at] ?? ''))
	);
};

const sameNames = (names: readonly string[], cells: readonly string[]): boolean =>
	names.every((name, at) => name === (cells[at] ?? '').trim());

/** `Hotline: +33 …`: a number within a line of words is the list's own, not one of its people. */
const IN_WORDS = /^\s*\p{L}[\p{L}\s'’.&-]*:\s|(?:\p{L}{2,}[\s,.:;()]+){2}/u;

/** A title says little; what says more, or may hold a number of somebody's, is a row of the list. */
const isTitle = (record: NumberedRecord, header: number): boolean =>
	filledCells(record) * 2 <= header &&
	filledTexts(record).every((cell) => !mayHoldNumber(cell) || IN_WORDS.test(cell));

/**
 * Finds the row that names the columns: below titles, with a row of groups above, and also where its names are not
 * known. A row is no header if a phone number or an address stands in it.
 *
 * @param records the first rows of the list, none of them empty
 * @param isSure whether there is one, which is then the first where none is found
 */
export const findHeader = (
	records: readonly NumberedRecord[],
	isSure: boolean,
): HeaderFound | undefined => {
	const table = tableOf(records);
	const at = headerAt(table, isSure);
	const header = at === undefined ? undefined : records[at];
	if (at === undefined || !header) return undefined;

	const [above, below] = [records[at - 1], records[at + 1]];
	const group = above && at <= table.firstNumber && isGroupRow(above, header) ? above : undefined;
	const second = !group && below && completes(header, below) ? below : undefined;
	const names = group
		? groupedNames(group.cells, header.cells)
		: groupedNames(second ? header.cells : [], (second ?? header).cells);

	// A single cell above that helps no name is a title.
	const isUsed = group && (filledCells(group) > 1 || !sameNames(names, header.cells));
	const before = records.slice(0, isUsed ? at - 1 : at);
	const skipped = before.filter((record) => isTitle(record, filledCells(header)));
	const kept = before.filter((record) => !skipped.includes(record));
	return { names, skipped, rows: [...kept, ...records.slice(second ? at + 2 : at + 1)] };
};
