import { ok, type Result } from '../../shared';
import { cellsOf, type Cells } from '../cells';
import type { ColumnReport } from '../columnReport';
import { ColumnTally } from '../columnTally';
import { contactReader, type ReadContactOf } from '../contactReader';
import { DateOrders } from '../dateOrders';
import type { ImportOptions } from '../importContacts';
import type { ImportedContact, SourceRow } from '../importResult';
import { listColumns } from '../listColumns';
import { mergeContacts, mergeFields } from '../mergeContacts';
import { NumberSet, wholeNumber } from '../numberSet';
import { numberReader, type ReadNumbers } from '../numberReader';
import { DATE_FIELDS } from '../readContact';
import type { FileFacts, FileFailure, FileOptions, ListFile } from './listFile';
import { readFile } from './readFile';

/** Of one number all rows are merged. */
export type FileImportOptions = Omit<ImportOptions, 'duplicates'>;

export interface FileToImport {
	readonly file: ListFile;
	readonly howWritten: FileOptions;
	readonly options: FileImportOptions;
	/** Lets others go first; asked often. */
	readonly makeWay: () => Promise<void>;
}

/** What a list turned out to be, before anybody in it is given. */
export interface FileSurvey {
	readonly facts: FileFacts;
	/** What the columns were read as, over all rows. */
	readonly columns: ColumnReport;
	readonly rows: number;
	/** Numbers that can be texted, each once. */
	readonly people: number;
	/** Values that are no number to text. */
	readonly rejected: number;
	/** Gives the people of the list in pieces, each person once, and waits for each piece to be taken. */
	give(take: TakePeople): Promise<Result<undefined, FileFailure>>;
}

export type TakePeople = (people: readonly ImportedContact[]) => Promise<void>;

/** Rows held back to see in which columns numbers stand. */
const SAMPLE = 5000;

/** People in a piece. */
const PIECE = 500;

/** Rows between two questions whether others want to go first. */
const SLICE = 50;

/**
 * `importContacts` for a list that is too long to be held: the file is read three times, for its columns, for how
 * its dates are written and which numbers come again, and for its people. Only rows whose number comes again are
 * held until the end, since each may add something, such as a STOP.
 */
export async function surveyFile(list: FileToImport): Promise<Result<FileSurvey, FileFailure>> {
	const { options } = list;
	const names = new Set<string>();
	const sample: Cells[] = [];
	const looked = await eachRow(list, ({ fields }) => {
		const cells = cellsOf(fields);
		const before = names.size;
		for (const name of Object.keys(cells)) names.add(name);
		// What stands in few rows, as in JSON, is looked at as well.
		if (sample.length < SAMPLE || names.size > before) sample.push(cells);
	});
	if (!looked.ok) return looked;
	const columns = listColumns(sample, names, options);

	const readNumbers = numberReader(columns, options);
	const dates = DATE_FIELDS.flatMap((field) => columns.contact.all.get(field) ?? []);
	const orders = new DateOrders(dates, options.dayFirst);
	const tally = new ColumnTally(columns);
	const known = new NumberSet();
	const again = new NumberSet();
	let [rows, people, rejected] = [0, 0, 0];
	const counted = await eachRow(list, ({ fields }) => {
		const cells = cellsOf(fields);
		const found = readNumbers(cells);
		rows++;
		orders.see(cells);
		tally.addRows([cells]);
		tally.addNumbers(cells, found);
		for (const { phone } of found.numbers) {
			if (!phone.ok) rejected++;
			else if (known.add(wholeNumber(phone.value))) people++;
			else again.add(wholeNumber(phone.value));
		}
	});
	if (!counted.ok) return counted;
	return ok({
		facts: counted.value,
		columns: tally.report(),
		rows,
		people,
		rejected,
		give: (take) =>
			givePeople(
				list,
				{ contactOf: contactReader(columns, orders, options), readNumbers, again },
				take,
			),
	});
}

interface Reading {
	readonly contactOf: ReadContactOf;
	readonly readNumbers: ReadNumbers;
	/** The numbers that come more than once. */
	readonly again: NumberSet;
}

async function givePeople(
	list: FileToImport,
	{ contactOf, readNumbers, again }: Reading,
	take: TakePeople,
): Promise<Result<undefined, FileFailure>> {
	const held = new Map<string, ImportedContact>();
	let piece: ImportedContact[] = [];
	const handOn = async (): Promise<void> => {
		const full = piece;
		piece = [];
		if (full.length > 0) await take(full);
	};
	let index = -1;
	const read = await eachRow(
		list,
		({ row, fields }) => {
			index++;
			const cells = cellsOf(fields);
			for (const { phone } of readNumbers(cells).numbers) {
				if (!phone.ok) continue;
				const { e164, country } = phone.value;
				const contact = contactOf(cells, country);
				const person = { row, index, fields, phone: phone.value, contact };
				if (!again.has(wholeNumber(phone.value))) piece.push(person);
				else {
					const before = held.get(e164);
					held.set(e164, before ? merged(before, person) : person);
				}
			}
		},
		async () => {
			if (piece.length >= PIECE) await handOn();
		},
	);
	if (!read.ok) return read;
	await handOn();
	for (const person of held.values()) {
		if (piece.push(person) >= PIECE) await handOn();
	}
	await handOn();
	return ok(undefined);
}

const merged = (kept: ImportedContact, other: ImportedContact): ImportedContact => ({
	...kept,
	fields: mergeFields(kept.fields, other.fields),
	contact: mergeContacts(kept.contact, other.contact),
});

/**
 * Does something with each row, and makes way. A reader of files hands rows on without waiting, but asks for the
 * next piece of the file only when it is done with the last: that is when its rows are worked off.
 */
async function eachRow(
	{ file, howWritten, makeWay }: FileToImport,
	work: (row: SourceRow) => void,
	afterSome: () => Promise<void> = makeWay,
): Promise<Result<FileFacts, FileFailure>> {
	let waiting: SourceRow[] = [];
	const workOff = async (): Promise<void> => {
		const rows = waiting;
		waiting = [];
		for (let at = 0; at < rows.length; at += SLICE) {
			for (const row of rows.slice(at, at + SLICE)) work(row);
			await afterSome();
			await makeWay();
		}
	};
	const inPieces: ListFile = {
		async *open() {
			for await (const piece of file.open()) {
				yield piece;
				await workOff();
				await makeWay();
			}
		},
	};
	const read = await readFile(inPieces, howWritten, (rows) => {
		for (const row of rows) waiting.push(row);
	});
	if (!read.ok) return read;
	await workOff();
	return read;
}
