import { isNoDate, parseBirthday, readDayOfMonth, readMonth } from '../calendar';
import { cellsOf, textOf, type Cells } from './cells';
import type { SecondBirthday } from './columnReport';
import type { FieldColumns } from './contactColumns';

interface Told {
	readonly column: string;
	readonly text: string;
	/** What it may mean, by either order of day and month: `1990-05-04` or `05-04`. */
	readonly dates: readonly string[];
}

/** Which of them is right is settled elsewhere; two that can be read alike are one birthday. */
const ORDERS = [{ dayFirst: true }, { dayFirst: false }];

/** An example is to be recognised in the list, not read. */
const LONGEST_EXAMPLE = 40;

/** Counts the rows that tell two birthdays of one person, of which `readBirthday` takes the first. */
export class SecondBirthdays {
	readonly #columns: FieldColumns;
	readonly #isPossible: boolean;
	#count = 0;
	#first: Omit<SecondBirthday, 'count'> | undefined;

	constructor(columns: FieldColumns) {
		this.#columns = columns;
		const places = [...(columns.get('birthday') ?? []), ...(columns.get('birthDay') ?? [])];
		this.#isPossible = places.length > 1;
	}

	/** @param rows as cells or as they came in */
	add(rows: readonly Readonly<Record<string, unknown>>[]): void {
		if (!this.#isPossible) return;
		for (const row of rows) {
			const [taken, ...others] = this.#toldBy(cellsOf(row));
			const other = taken && others.find((told) => isAnother(taken, told));
			if (!taken || !other) continue;
			this.#count++;
			this.#first ??= {
				columns: [taken.column, other.column],
				example: [shortened(taken.text), shortened(other.text)],
			};
		}
	}

	/** `undefined` where nobody has two. */
	get found(): SecondBirthday | undefined {
		return this.#first && { count: this.#count, ...this.#first };
	}

	/** In the order in which they count. */
	#toldBy(cells: Cells): readonly Told[] {
		const filled = (field: 'birthday' | 'birthDay' | 'birthMonth') =>
			(this.#columns.get(field) ?? []).filter((name) => !isNoDate(textOf(cells, name)));
		const months = filled('birthMonth');
		const whole = filled('birthday').map((name) => wholeIn(cells, name));
		const parts = filled('birthDay').map((name, at) => partsIn(cells, name, months[at]));
		return [...whole, ...parts].filter(({ dates }) => dates.length > 0);
	}
}

function wholeIn(cells: Cells, column: string): Told {
	const text = textOf(cells, column).trim();
	const dates = ORDERS.flatMap((order) => {
		const read = parseBirthday(text, order);
		return read.ok ? [read.value] : [];
	});
	return { column, text, dates };
}

/** Day and month in columns of their own; “Day of birth” is also what some call the whole date. */
function partsIn(cells: Cells, column: string, monthColumn: string | undefined): Told {
	const text = textOf(cells, column).trim();
	const day = readDayOfMonth(text);
	if (day === undefined) return wholeIn(cells, column);
	const monthText = textOf(cells, monthColumn ?? '').trim();
	const month = readMonth(monthText);
	const dates = month === undefined ? [] : [`${twoDigits(month)}-${twoDigits(day)}`];
	return { column, text: `${text} ${monthText}`, dates };
}

const isAnother = (one: Told, other: Told): boolean =>
	!one.dates.some((date) => other.dates.some((theirs) => isSameBirthday(date, theirs)));

/** A year that only one of them knows makes no other birthday of it. */
export const isSameBirthday = (one: string, other: string): boolean =>
	one.length === other.length ? one === other : one.slice(-5) === other.slice(-5);

const shortened = (text: string): string => {
	const line = text.replace(/\s+/g, ' ');
	return line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE - 1)}…` : line;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');
