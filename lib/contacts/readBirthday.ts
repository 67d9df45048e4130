import { isNoDate, parseBirthday, readDayOfMonth, readMonth, type DateOrder } from '../calendar';
import { textOf, type Cells } from './cells';
import type { FieldColumns } from './contactColumns';
import type { ContactField } from './contactHeaders';
import type { OrderOf } from './dateOrders';

/** What the columns of a birthday say in one row. */
export type BirthdayRead =
	| { readonly kind: 'read'; readonly birthday: string }
	/** No column, nothing in it, or a sign for nothing (`00/00/0000`, `n/a`). */
	| { readonly kind: 'empty' }
	/** Something that is no date, or none that can be told. */
	| { readonly kind: 'unreadable'; readonly column: string; readonly text: string };

const EMPTY: BirthdayRead = { kind: 'empty' };

/**
 * The birthday of a row, from the first of its columns that holds one, or from day and month in columns of
 * their own.
 *
 * @param thisYear as `BirthdayOptions` has it
 */
export const readBirthday = (
	cells: Cells,
	columns: FieldColumns,
	orderOf: OrderOf,
	thisYear?: number,
): BirthdayRead => {
	let first: BirthdayRead = EMPTY;
	for (const column of columns.get('birthday') ?? []) {
		const read = readWhole(cells, column, orderOf(column), thisYear);
		if (read.kind === 'read') return read;
		if (first.kind === 'empty') first = read;
	}
	const parts = readParts(cells, columns, orderOf, thisYear);
	return parts.kind === 'read' || first.kind === 'empty' ? parts : first;
};

const readWhole = (
	cells: Cells,
	column: string,
	order: DateOrder,
	thisYear: number | undefined,
): BirthdayRead => {
	const text = textOf(cells, column).trim();
	const parsed = parseBirthday(text, { ...order, thisYear });
	if (parsed.ok) return { kind: 'read', birthday: parsed.value };
	return parsed.failure.code === 'empty' ? EMPTY : { kind: 'unreadable', column, text };
};

/** Half a birthday is none: a day without a month, or the other way round. */
const readParts = (
	cells: Cells,
	columns: FieldColumns,
	orderOf: OrderOf,
	thisYear: number | undefined,
): BirthdayRead => {
	const dayColumn = filledColumn(cells, columns, 'birthDay');
	if (dayColumn === undefined) return EMPTY;
	const dayText = textOf(cells, dayColumn).trim();
	const day = readDayOfMonth(dayText);
	// “Day of birth” is also what some call the whole date.
	if (day === undefined) return readWhole(cells, dayColumn, orderOf(dayColumn), thisYear);
	const monthColumn = filledColumn(cells, columns, 'birthMonth');
	if (monthColumn === undefined) return { kind: 'unreadable', column: dayColumn, text: dayText };
	const monthText = textOf(cells, monthColumn).trim();
	const month = readMonth(monthText);
	if (month === undefined) return { kind: 'unreadable', column: monthColumn, text: monthText };
	const monthDay = `${twoDigits(month)}-${twoDigits(day)}`;
	const both = parseBirthday(`--${monthDay}`, { dayFirst: true });
	if (!both.ok) {
		return { kind: 'unreadable', column: dayColumn, text: `${dayText} ${monthText}` };
	}
	const year = yearIn(cells, columns);
	const whole = parseBirthday(`${year}-${monthDay}`, { dayFirst: true, thisYear });
	return { kind: 'read', birthday: whole.ok ? whole.value : both.value };
};

/** Four digits, also as pandas writes a column with gaps (`1990.0`). */
const yearIn = (cells: Cells, columns: FieldColumns): string =>
	/^(\d{4})(?:\.0)?$/.exec(fieldIn(cells, columns, 'birthYear'))?.[1] ?? '';

const fieldIn = (cells: Cells, columns: FieldColumns, field: ContactField): string =>
	textOf(cells, filledColumn(cells, columns, field) ?? '').trim();

/** The first column of a field that says something in this row. */
export const filledColumn = (
	cells: Cells,
	columns: FieldColumns,
	field: ContactField,
): string | undefined => (columns.get(field) ?? []).find((name) => !isNoDate(textOf(cells, name)));

const twoDigits = (value: number): string => String(value).padStart(2, '0');
