import { findZone } from '../calendar';
import { textOf, type Cells } from './cells';
import type { Contact } from './contact';
import type { ContactColumns, FieldColumns } from './contactColumns';
import type { ContactField } from './contactHeaders';
import type { OrderOf } from './dateOrders';
import { filledColumn, readBirthday } from './readBirthday';
import { readConsent, readOptOut } from './readConsent';
import { readLanguage } from './readLanguage';
import { readName } from './readName';

/** `EST` and `MST` are IANA names too, but without summer time, which is not what a list means by them. */
const isPlaceZone = (name: string): boolean => name.includes('/') && findZone(name).ok;

/** The first column of a field that has a value in this row; empty if none has. */
export const fieldText = (cells: Cells, columns: FieldColumns, field: ContactField): string => {
	for (const name of columns.get(field) ?? []) {
		const text = textOf(cells, name).trim();
		if (text !== '') return text;
	}
	return '';
};

/** Fields that only mean something together: what we wrote ourselves is not mixed with what it was read from. */
const CONSENT = ['consent', 'consentAt', 'consentSource', 'consentScope', 'consentProof'] as const;

const readTogether = <Field extends ContactField>(
	cells: Cells,
	{ own, all }: ContactColumns,
	fields: readonly Field[],
): Record<Field, string> => {
	const columns = fields.some((field) => fieldText(cells, own, field) !== '') ? own : all;
	return Object.fromEntries(
		fields.map((field) => [field, fieldText(cells, columns, field)]),
	) as Record<Field, string>;
};

/** Fields whose columns may hold dates, of which each is written in an order of its own. */
export const DATE_FIELDS = ['birthday', 'birthDay', 'consent', 'consentAt', 'optOut'] as const;

/** How the date of a consent is written: in its own column, or in the one that says yes by it. */
const consentOrder = (cells: Cells, columns: FieldColumns, orderOf: OrderOf) => {
	const column =
		filledColumn(cells, columns, 'consentAt') ?? filledColumn(cells, columns, 'consent');
	return orderOf(column ?? '');
};

/**
 * What a row says of its person, normalised. A value that cannot be read (a birthday on 30 February, a time
 * zone that is none) is left out: the number can be texted all the same.
 */
export const readContact = (
	cells: Cells,
	columns: ContactColumns,
	orderOf: OrderOf,
	thisYear?: number,
): Contact => {
	const text = (field: ContactField) => fieldText(cells, columns.all, field);
	const birthday = readBirthday(cells, columns.all, orderOf, thisYear);
	const language = readLanguage(text('language'));
	const timeZone = text('timeZone');
	const postalCode = text('postalCode');
	const region = text('region');
	const consentCells = readTogether(cells, columns, CONSENT);
	const consent = readConsent(consentCells, consentOrder(cells, columns.all, orderOf));
	const optOutCells = (columns.all.get('optOut') ?? []).map((name) => textOf(cells, name));
	return {
		...readName(cells, columns),
		...(birthday.kind === 'read' && { birthday: birthday.birthday }),
		...(language && { language }),
		...(isPlaceZone(timeZone) && { timeZone }),
		...(postalCode && { postalCode }),
		...(region && { region }),
		...(consent && { consent }),
		...(readOptOut(optOutCells, consentCells.consent) && { optOut: true }),
	};
};
