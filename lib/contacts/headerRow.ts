import { looksLikePhone } from '../phone';
import { contactField } from './contactColumns';
import { isPhoneHeader } from './findPhoneColumn';
import { fold } from './fold';
import { isData, isKnownName, isPersonal, mayHoldNumber } from './headerCell';
import { groupedNames } from './headerNames';
import { filledCells, isBlank, type NumberedRecord } from './tableRecord';

/** A title with address and legend takes no more rows than this. */
const MOST_ABOVE = 30;

/** Enough rows to see how wide the table is. */
const SAMPLE = 50;

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

const filled = (record: NumberedRecord): readonly string[] =>
	record.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

const hasPhone = ({ cells }: NumberedRecord): boolean => cells.some(looksLikePhone);

/** How many columns most rows fill. */
const usualWidth = (records: readonly NumberedRecord[]): number => {
	const times = new Map<number, number>();
	for (const record of records.slice(0, SAMPLE)) {
		const width = filledCells(record);
		times.set(width, (times.get(width) ?? 0) + 1);
	}
	return [...times].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0])[0];
};

/** What is known of a list before its header is looked for. */
interface Table {
	readonly records: readonly NumberedRecord[];
	/** The first row with a phone number; as many as there are where none has. */
	readonly firstNumber: number;
	readonly width: number;
}

const isNarrow = (record: NumberedRecord, { width }: Table): boolean =>
	filledCells(record) * 2 <= width;

/** What comes again below is a value: `Mobile` in a column of labels, `unsubscribed` in one of states. */
const comesAgain = (cell: string, column: number, header: number, { records }: Table): boolean => {
	const itself = records[header]?.cells.join('\0');
	return records.some(
		({ cells }, at) => at > header && cells[column]?.trim() === cell && cells.join('\0') !== itself,
	);
};

interface Candidate {
	readonly at: number;
	/** How many different things its names say. */
	readonly known: number;
	readonly filled: number;
}

/** A row of names, of which one at least is known. */
const candidate = (at: number, table: Table): Candidate | undefined => {
	const record = table.records[at];
	if (!record || record.cells.some((cell) => isPersonal(cell.trim()))) return undefined;
	const said = new Set<string>();
	for (const [column, cell] of record.cells.entries()) {
		const name = cell.trim();
		if (name === '' || !isKnownName(name) || comesAgain(name, column, at, table)) continue;
		said.add(contactField(name) ?? fold(name));
	}
	if (said.size === 0) return undefined;
	// Among people, only what cannot be one of them.
	if (at > table.firstNumber && (said.size < 2 || !filled(record).some(isPhoneHeader))) {
		return undefined;
	}
	return { at, known: said.size, filled: filledCells(record) };
};

const best = (candidates: readonly Candidate[]): number | undefined =>
	candidates.length === 0
		? undefined
		: candidates.reduce((a, b) =>
				b.known > a.known || (b.known === a.known && b.filled > a.filled * 2) ? b : a,
			).at;

/** Names nobody knows stand right above numbers, one for each column. */
const unknownNames = (table: Table): number | undefined => {
	const { records, firstNumber, width } = table;
	if (firstNumber >= records.length) return undefined;
	const named = records
		.slice(0, Math.min(firstNumber, MOST_ABOVE))
		.map((record, at) => ({ record, at }))
		.filter(({ record }) => {
			const names = record.cells.map((cell) => cell.trim());
			return names.every((name) => name !== '' && !isData(name));
		});
	return (
		named.find(({ record }) => filledCells(record) >= width) ??
		named.find(({ record }) => !isNarrow(record, table) || table.width === 1)
	)?.at;
};

const headerAt = (table: Table, isSure: boolean): number | undefined => {
	const all = table.records.slice(0, MOST_ABOVE).flatMap((_, at) => candidate(at, table) ?? []);
	const [narrow, wide] = [[] as Candidate[], [] as Candidate[]];
	for (const one of all) {
		const record = table.records[one.at];
		(record && isNarrow(record, table) ? narrow : wide).push(one);
	}
	return best(wide) ?? unknownNames(table) ?? best(narrow) ?? (isSure ? 0 : undefined);
};

const isShort = (cell: string): boolean => cell.length <= LONGEST_GROUP && !isData(cell);

/** Whether one row holds the groups of the names in the next: some of its cells stand over several. */
const isGroupRow = (upper: NumberedRecord, lower: NumberedRecord): boolean => {
	const groups = filled(upper);
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
		filled(lower).every(isShort) &&
		places.every((at) => inSpan(at) === !isBlank(lower.cells[at] ?? ''))
	);
};

const sameNames = (names: readonly string[], cells: readonly string[]): boolean =>
	names.every((name, at) => name === (cells[at] ?? '').trim());

/** A title says little; what says more, or may hold a number, is a row of the list. */
const isTitle = (record: NumberedRecord, header: number): boolean =>
	filledCells(record) * 2 <= header && !record.cells.some(mayHoldNumber);

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
	const numbered = records.findIndex(hasPhone);
	const firstNumber = numbered < 0 ? records.length : numbered;
	const table = {
		records,
		firstNumber,
		width: usualWidth(records.slice(numbered < 0 ? 1 : numbered)),
	};
	const at = headerAt(table, isSure);
	const header = at === undefined ? undefined : records[at];
	if (at === undefined || !header) return undefined;

	const [above, below] = [records[at - 1], records[at + 1]];
	const group = above && at <= firstNumber && isGroupRow(above, header) ? above : undefined;
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
