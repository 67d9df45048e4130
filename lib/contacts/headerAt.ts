import { looksLikePhone } from '../phone';
import { contactField } from './contactColumns';
import { isPhoneHeader } from './phoneHeader';
import { fold } from './fold';
import { isData, isKnownName, isPersonal } from './headerCell';
import { filledCells, filledTexts, type NumberedRecord } from './tableRecord';

/** A title with address and legend takes no more rows than this. */
const MOST_ABOVE = 30;

/** Enough rows to see how wide the table is. */
const SAMPLE = 50;

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
export interface Table {
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
	if (at > table.firstNumber && (said.size < 2 || !filledTexts(record).some(isPhoneHeader))) {
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

/** Where the row of names stands, wide ones and known ones first; the first row where it is only sure that there is one. */
export const headerAt = (table: Table, isSure: boolean): number | undefined => {
	const all = table.records.slice(0, MOST_ABOVE).flatMap((_, at) => candidate(at, table) ?? []);
	const [narrow, wide] = [[] as Candidate[], [] as Candidate[]];
	for (const one of all) {
		const record = table.records[one.at];
		(record && isNarrow(record, table) ? narrow : wide).push(one);
	}
	return best(wide) ?? unknownNames(table) ?? best(narrow) ?? (isSure ? 0 : undefined);
};

/** @param records the first rows of the list, none of them empty */
export const tableOf = (records: readonly NumberedRecord[]): Table => {
	const numbered = records.findIndex(hasPhone);
	const ofPeople = records.slice(numbered < 0 ? 1 : numbered);
	return {
		records,
		firstNumber: numbered < 0 ? records.length : numbered,
		width: usualWidth(ofPeople),
	};
};
