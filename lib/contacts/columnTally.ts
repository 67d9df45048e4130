import { shown } from '../phone';
import { CellCount, type Fields } from './cellCount';
import { cellReader } from './cellReader';
import { textOf, type Cells } from './cells';
import { namedColumns } from './columnChoice';
import type { ColumnReport, NoPhoneColumn, UnusedColumn, UsedColumn } from './columnReport';
import type { ContactField } from './contactHeaders';
import type { OtherPhoneColumn } from './findPhoneColumns';
import type { ListColumns } from './listColumns';
import type { RowNumbers } from './numberReader';
import { SecondBirthdays } from './secondBirthdays';
import { holdsNumber } from './splitNumbers';
import { unusedColumns, type Unused } from './unusedColumns';

interface Read {
	readonly role: ContactField;
	readonly cells: CellCount;
}

interface Phone {
	readonly name: string;
	filled: number;
	taken: number;
	/** Numbers in rows whose number came from elsewhere. */
	left: number;
}

/** Counts, row by row, what the columns of a list were read as. */
export class ColumnTally {
	readonly #columns: ListColumns;
	readonly #read: readonly Read[];
	readonly #unused: readonly Unused[];
	readonly #counted: readonly CellCount[];
	readonly #phones: readonly Phone[];
	readonly #others: readonly (OtherPhoneColumn & { numbers: number })[];
	readonly #birthdays: SecondBirthdays;

	constructor(columns: ListColumns) {
		this.#columns = columns;
		this.#read = [...columns.contact.all].flatMap(([role, names]) =>
			names.map((name) => ({
				role,
				cells: new CellCount(name, cellReader(name, role)),
			})),
		);
		this.#unused = unusedColumns(columns);
		this.#phones = columns.phone.tried.map(({ name }) => ({ name, filled: 0, taken: 0, left: 0 }));
		this.#counted = [...this.#read, ...this.#unused].map(({ cells }) => cells);
		this.#others = columns.phone.others.map((other) => ({ ...other, numbers: 0 }));
		this.#birthdays = new SecondBirthdays(columns.contact.all);
	}

	/** Counts what rows say beside their numbers. */
	addRows(rows: readonly Fields[]): void {
		for (const column of this.#counted) column.add(rows);
		this.#birthdays.add(rows);
	}

	/** @param cells of one row, and its numbers */
	addNumbers(cells: Cells, { numbers, from }: RowNumbers): void {
		const found = numbers.some(isValid);
		for (const phone of this.#phones) {
			if (phone.name === from) {
				phone.filled++;
				if (found) phone.taken++;
				continue;
			}
			const text = textOf(cells, phone.name);
			if (text === '' || text.trim() === '') continue;
			phone.filled++;
			if (found && isAnother(text, numbers)) phone.left++;
		}
		for (const other of this.#others) {
			if (isAnother(textOf(cells, other.name), numbers)) other.numbers++;
		}
	}

	report(): ColumnReport {
		const order = new Map(this.#columns.names.map((name, at) => [name, at]));
		const inOrder = <Column extends { readonly name: string }>(columns: readonly Column[]) =>
			columns.toSorted((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
		const noPhone = this.#noPhone();
		const secondBirthday = this.#birthdays.found;
		const read = this.#read.filter(({ role, cells }) => role !== 'maybeOptOut' || hasStops(cells));
		const used = [...this.#usedPhones(), ...inOrder(read.map(usedColumn))];
		const unused = inOrder(this.#unusedColumns());
		const phones = [...this.#phones, ...this.#others];
		const known = new Set([...used, ...unused, ...phones].map(({ name }) => name));
		return {
			used,
			unused,
			others: this.#columns.names.filter((name) => !known.has(name)),
			unknown: this.#columns.unknown,
			...(noPhone && { noPhone }),
			...(secondBirthday && { secondBirthday }),
		};
	}

	#noPhone(): NoPhoneColumn | undefined {
		const { missing, names } = this.#columns;
		const columns = this.#phones.map(({ name }) => shown(name)).join(', ');
		const isEmpty = columns !== '' && this.#phones.every(({ filled }) => filled === 0);
		const message =
			missing ??
			(isEmpty ? `No row has anything in ${columns}, the column of numbers.` : undefined);
		if (message === undefined || names.length === 0) return undefined;
		return { message: `${message} The list has ${namedColumns(names)}.`, columns: names };
	}

	/** The columns from which numbers came; of none, the first that was tried. */
	#usedPhones(): readonly UsedColumn[] {
		const taken = this.#phones.filter((phone) => phone.taken > 0);
		return (taken.length > 0 ? taken : this.#phones.slice(0, 1)).map((phone) => ({
			name: phone.name,
			role: 'phone',
			filled: phone.filled,
			taken: phone.taken,
		}));
	}

	#unusedColumns(): readonly UnusedColumn[] {
		const further = this.#phones.map(({ name, left }) => ({ name, numbers: left }));
		const phones = [
			...further.map((one) => ({ ...one, why: 'not_chosen' as const })),
			...this.#others,
		]
			.filter(({ numbers }) => numbers > 0)
			.map(({ name, why, numbers }): UnusedColumn => ({
				name,
				why: why === 'not_chosen' ? 'further_phone' : why,
				count: numbers,
			}));
		const rest = this.#unused.map(({ cells, why, role }): UnusedColumn => ({
			name: cells.name,
			why,
			...(role && { role }),
			count: cells.filled - (cells.answers?.no ?? 0),
		}));
		const doubtful = this.#read
			.filter(({ role, cells }) => role === 'maybeOptOut' && cells.unread !== undefined)
			.map(({ cells }): UnusedColumn => ({
				name: cells.name,
				why: 'looks_like_opt_out',
				count: cells.unread?.count ?? 0,
			}));
		return [...phones, ...doubtful, ...rest];
	}
}

const hasStops = ({ answers }: CellCount): boolean => (answers?.stop ?? 0) > 0;

const usedColumn = ({ role, cells }: Read): UsedColumn => {
	const { unread } = cells;
	return {
		name: cells.name,
		role,
		filled: cells.filled,
		...(cells.answers && { answers: cells.answers }),
		...(unread && { unread }),
	};
};

const isValid = ({ phone }: RowNumbers['numbers'][number]): boolean => phone.ok;

/** A number beside the one that was taken, unless it is that one again. */
const isAnother = (text: string, numbers: RowNumbers['numbers']): boolean => {
	if (text === '' || !holdsNumber(text)) return false;
	const digits = text.replace(/\D/g, '');
	return numbers.every(({ phone }) => !phone.ok || !digits.endsWith(phone.value.nationalNumber));
};
