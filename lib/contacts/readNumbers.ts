import {
	parsePhone,
	type ParsePhoneOptions,
	type PhoneNumber,
	type PhoneRejection,
} from '../phone';
import type { Result } from '../shared';
import { textOf, type Cells } from './cells';
import type { ListColumns } from './listColumns';
import { fieldText } from './readContact';
import { readCountry } from './readCountry';
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
 * The numbers of a row, at least one, valid or not. A country column goes before the default country, and
 * makes national numbers readable without one.
 */
export const readNumbers = (
	cells: Cells,
	{ phoneField, missing, contact }: ListColumns,
	options: ParsePhoneOptions,
): readonly NumberFound[] => {
	const country = readCountry(fieldText(cells, contact.all, 'country'));
	const own = country === undefined ? options : { ...options, defaultCountry: country };
	return splitNumbers(phoneField ? phoneText(cells, phoneField) : '').map((input) => {
		const phone = parsePhone(input, own);
		if (phone.ok || missing === undefined) return { input, phone };
		return { input, phone: { ok: false, failure: { ...phone.failure, message: missing } } };
	});
};
