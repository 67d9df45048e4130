import { parsePhone, type E164 } from '../phone';
import { fail, ok, type Result } from '../shared';
import { cellsOf, textOf, type Cells } from './cells';
import { contactColumns } from './contactColumns';
import { findPhoneColumn, isPhoneHeader } from './findPhoneColumn';
import { namesIn } from './importContacts';
import { fieldText } from './readContact';
import { readCountry } from './readCountry';
import { splitNumbers } from './splitNumbers';

export interface ListedNumbersFailure {
	readonly code: 'no_phone_column' | 'not_a_number';
	/** What stands where a number belongs; of a list without a phone column, its columns. */
	readonly found: string;
}

/**
 * Every number that a list names, of whatever line and in whatever phone column: for lists of people who are
 * left alone, where one number too many does no harm. A row whose phone columns are empty names nobody. One
 * that has something there and no number in it fails the whole, since it may stand for a person.
 *
 * @param defaultCountry ISO 3166-1 alpha-2, of numbers without a country code; absent: they fail
 */
export const listedNumbers = (
	rows: readonly { readonly fields: Readonly<Record<string, unknown>> }[],
	{ defaultCountry }: { readonly defaultCountry?: string | undefined } = {},
): Result<ReadonlySet<E164>, ListedNumbersFailure> => {
	const found = new Set<E164>();
	if (rows.length === 0) return ok(found);
	const all = rows.map(({ fields }) => cellsOf(fields));
	const names = [...namesIn(all)];
	const main = findPhoneColumn(rows, { defaultCountry });
	if (main === undefined) return fail({ code: 'no_phone_column', found: names.join(', ') });
	const { all: columns } = contactColumns(names);
	const others = names.filter((name) => name !== main && isPhoneHeader(name));

	/** Those that are no number. */
	const take = (inputs: readonly string[], country: string | undefined): readonly string[] =>
		inputs.filter((input) => {
			const phone = parsePhone(input, { mobileOnly: false, defaultCountry: country });
			if (phone.ok) found.add(phone.value.e164);
			return !phone.ok;
		});
	for (const cells of all) {
		const surely = inputsOf(cells, main);
		const further = others.flatMap((name) => inputsOf(cells, name));
		const country = readCountry(fieldText(cells, columns, 'country')) ?? defaultCountry;
		const bad = take(surely, country);
		const alsoBad = take(further, country);
		const [unread] = surely.length > 0 ? bad : alsoBad.length === further.length ? alsoBad : [];
		if (unread !== undefined) return fail({ code: 'not_a_number', found: unread });
	}
	return ok(found);
};

/** The numbers as written; of our own items the E.164 within `phone`. */
const inputsOf = (cells: Cells, name: string): readonly string[] =>
	splitNumbers(textOf(cells, name) || textOf(cells, `${name}.e164`)).filter((text) => text !== '');
