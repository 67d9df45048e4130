import {
	parsePhone,
	type ParsePhoneOptions,
	type PhoneNumber,
	type PhoneRejection,
} from '../phone';
import { fail, type Result } from '../shared';
import { textOf, type Cells } from './cells';
import type { ListColumns } from './listColumns';
import { rowCountry } from './rowCountry';
import { splitNumbers } from './splitNumbers';

/** One of the numbers of a row. */
export interface NumberFound {
	/** As written. */
	readonly input: string;
	readonly phone: Result<PhoneNumber, PhoneRejection>;
}

/** The cell of the number. A field that holds this package's own `phone` object is read by its E.164. */
const phoneText = (cells: Cells, field: string): string =>
	textOf(cells, field) || textOf(cells, `${field}.e164`);

/**
 * Reads the numbers of a row, at least one, valid or not. A country column goes before the default country,
 * and makes national numbers readable without one.
 */
export const numberReader = (
	{ phoneField, missing, contact }: ListColumns,
	options: ParsePhoneOptions,
): ((cells: Cells) => readonly NumberFound[]) => {
	const inCountry = new Map<string, ParsePhoneOptions>();
	const optionsFor = (country: string | undefined): ParsePhoneOptions => {
		if (country === undefined) return options;
		const known = inCountry.get(country);
		if (known) return known;
		const own = { ...options, defaultCountry: country };
		inCountry.set(country, own);
		return own;
	};
	return (cells) => {
		const own = optionsFor(rowCountry(cells, contact.all));
		return splitNumbers(phoneField ? phoneText(cells, phoneField) : '').map((input) => {
			const phone = parsePhone(input, own);
			if (phone.ok || missing === undefined) return { input, phone };
			return { input, phone: fail({ ...phone.failure, message: missing }) };
		});
	};
};
