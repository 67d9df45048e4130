import { parsePhone, type E164 } from '../phone';
import { fail, ok, type Result } from '../shared';
import { cellsOf, textOf, type Cells } from './cells';
import { countryOptions } from './countryOptions';
import { listColumns } from './listColumns';
import { splitNumbers } from './splitNumbers';

export interface ListedNumbersFailure {
	readonly code: 'no_phone_column' | 'not_a_number';
	/** What stands where a number belongs; of a list without a phone column, its columns. */
	readonly found: string;
}

type Rows = readonly { readonly fields: Readonly<Record<string, unknown>> }[];

const tableOf = (rows: Rows) => {
	const cells = rows.map(({ fields }) => cellsOf(fields));
	return { cells, names: new Set(cells.flatMap((row) => Object.keys(row))) };
};

/** The numbers as written; of our own items the E.164 within `phone`. */
const inputsOf = (cells: Cells, name: string): readonly string[] =>
	splitNumbers(textOf(cells, name) || textOf(cells, `${name}.e164`)).filter((text) => text !== '');

/** Whether any row has something in a column of the person's own number. */
export const hasNumbers = (rows: Rows): boolean => {
	const { cells, names } = tableOf(rows);
	const { tried } = listColumns(cells, names, {}).phone;
	return cells.some((row) => tried.some(({ name }) => inputsOf(row, name).length > 0));
};

/** So many digits are meant as a number, if one with a slip. */
const MEANT = /(?:\p{Nd}\P{Nd}*){5}/u;

/**
 * Every number that a list names, of whatever line and in whatever phone column: for lists of people who are
 * left alone, where one number too many does no harm. A row whose phone columns are empty names nobody. One
 * with something there that cannot be read fails the whole, since it may stand for a person.
 *
 * @param defaultCountry ISO 3166-1 alpha-2, of numbers without a country code; absent: they fail
 */
export const listedNumbers = (
	rows: Rows,
	{ defaultCountry }: { readonly defaultCountry?: string | undefined } = {},
): Result<ReadonlySet<E164>, ListedNumbersFailure> => {
	const numbers = new Set<E164>();
	if (rows.length === 0) return ok(numbers);
	const { cells, names } = tableOf(rows);
	const { phone, contact } = listColumns(cells, names, { defaultCountry });
	if (phone.tried.length === 0) {
		return fail({ code: 'no_phone_column', found: [...names].join(', ') });
	}
	const optionsFor = countryOptions(contact.all, { defaultCountry, mobileOnly: false });
	for (const row of cells) {
		const inputs = phone.tried.flatMap(({ name }) => inputsOf(row, name));
		const unread = inputs.filter((input) => {
			const read = parsePhone(input, optionsFor(row));
			if (read.ok) numbers.add(read.value.e164);
			return !read.ok;
		});
		const [first] = unread;
		const worst = unread.find((input) => MEANT.test(input));
		const found = worst ?? (unread.length === inputs.length ? first : undefined);
		if (found !== undefined) return fail({ code: 'not_a_number', found });
	}
	return ok(numbers);
};
