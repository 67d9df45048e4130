import type { ParsePhoneOptions } from '../phone';
import { atOnce, type Steps } from '../shared';
import { cellsOf, type Cells } from './cells';
import type { ColumnChoice } from './columnChoice';
import { ColumnTally } from './columnTally';
import { contactReader } from './contactReader';
import { DateOrders } from './dateOrders';
import type { ImportedContact, ImportResult, RejectedRow, SourceRow } from './importResult';
import { listColumns, type ListColumns } from './listColumns';
import { numberReader } from './numberReader';
import { DATE_FIELDS } from './readContact';
import { DuplicateSettler, type DuplicatePolicy } from './settleDuplicates';

export interface ImportOptions extends ParsePhoneOptions, ColumnChoice {
	readonly defaultCountry?: string | undefined;
	readonly duplicates: DuplicatePolicy;
	/** How 4/5/1990 reads; absent: as the other dates of its column show, else by the country of the number. */
	readonly dayFirst?: boolean | undefined;
	/** A birthday of this year or a later one is the next birthday; its year is left out. Absent: no year is. */
	readonly thisYear?: number | undefined;
}

/** Rows between two pauses: a few milliseconds of work. */
const SLICE = 250;

interface Table {
	readonly rows: readonly Cells[];
	readonly names: ReadonlySet<string>;
}

function* tableOf(rows: readonly SourceRow[]): Steps<Table> {
	const names = new Set<string>();
	const cells: Cells[] = [];
	for (const { fields } of rows) {
		if (cells.length % SLICE === 0) yield;
		const row = cellsOf(fields);
		for (const name of Object.keys(row)) names.add(name);
		cells.push(row);
	}
	return { rows: cells, names };
}

/** How each column of dates is written, learnt from all rows. */
function* ordersOf(
	rows: readonly Cells[],
	{ contact }: ListColumns,
	dayFirst: boolean | undefined,
): Steps<DateOrders> {
	const columns = DATE_FIELDS.flatMap((field) => contact.all.get(field) ?? []);
	const orders = new DateOrders(columns, dayFirst);
	for (const [index, cells] of rows.entries()) {
		if (index % SLICE === 0) yield;
		orders.see(cells);
	}
	return orders;
}

/**
 * Turns the rows of any list into contacts that can be texted. Every row is on at least one side: on both
 * if its cell holds a good and a bad number, several times if it holds several good ones.
 *
 * In steps of some milliseconds each, however long the list.
 */
export function* importSteps(
	source: readonly SourceRow[],
	options: ImportOptions,
): Steps<ImportResult> {
	const { rows, names } = yield* tableOf(source);
	yield;
	const columns = listColumns(rows, names, options);
	const orders = yield* ordersOf(rows, columns, options.dayFirst);
	yield;
	const readNumbers = numberReader(columns, options);
	const contactOf = contactReader(columns, orders, options);
	const tally = new ColumnTally(columns);
	const people = new DuplicateSettler(options.duplicates);
	const failed: RejectedRow[] = [];
	for (const [index, { row, fields }] of source.entries()) {
		if (index % SLICE === 0) {
			yield;
			tally.addRows(rows.slice(index, index + SLICE));
		}
		const cells = rows[index] ?? {};
		const found = readNumbers(cells);
		tally.addNumbers(cells, found);
		for (const { input, phone } of found.numbers) {
			if (phone.ok) {
				const contact = contactOf(cells, phone.value.country);
				people.add({ contact: { row, index, fields, phone: phone.value, contact }, input });
			} else {
				failed.push({ row, index, fields, rejection: { ...phone.failure, input, row } });
			}
		}
	}

	const valid: ImportedContact[] = [];
	const rejected: RejectedRow[] = [];
	let behind = 0;
	const rejectUpTo = (index: number): void => {
		for (let next = failed[behind]; next && next.index <= index; next = failed[++behind]) {
			rejected.push(next);
		}
	};
	let settled = 0;
	for (const outcome of people.settled()) {
		if (++settled % SLICE === 0) yield;
		if ('valid' in outcome) {
			valid.push(outcome.valid);
			continue;
		}
		rejectUpTo(outcome.duplicate.index);
		rejected.push(outcome.duplicate);
	}
	yield;
	rejectUpTo(Infinity);
	return { valid, rejected, columns: tally.report() };
}

/** `importSteps` at once. */
export const importContacts = (rows: readonly SourceRow[], options: ImportOptions): ImportResult =>
	atOnce(importSteps(rows, options));
