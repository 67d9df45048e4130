import { findZone, parseBirthday } from '../calendar';
import type { Cells } from './cells';
import type { Contact } from './contact';
import type { ContactColumns } from './contactColumns';
import type { ContactField } from './contactHeaders';
import { fieldText, fieldTexts } from './fieldText';
import { readWish } from './readConsent';
import { readLanguage } from './readLanguage';
import { readName } from './readName';

/** `EST` and `MST` are IANA names too, but without summer time, which is not what a list means by them. */
const isPlaceZone = (name: string): boolean => name.includes('/') && findZone(name).ok;

/** They only mean something together: what we wrote ourselves is not mixed with what it was read from. */
const NAME = ['firstName', 'lastName', 'fullName'] as const;

/** The first of the candidates that can be a name: `Name` may be that of an order, `#1001`. */
const nameIn = (texts: readonly string[]): string =>
	texts.find((text) => /\p{L}/u.test(text)) ?? '';

const readTogether = <Field extends ContactField>(
	cells: Cells,
	{ own, all }: ContactColumns,
	fields: readonly Field[],
): Record<Field, string> => {
	const isOurs = fields.some((field) => fieldText(cells, own, field) !== '');
	const text = (field: Field) =>
		isOurs ? fieldText(cells, own, field) : nameIn(fieldTexts(cells, all, field));
	return Object.fromEntries(fields.map((field) => [field, text(field)])) as Record<Field, string>;
};

/**
 * What a row says of its person, normalised. A value that cannot be read (a birthday on 30 February, a time
 * zone that is none) is left out: the number can be texted all the same.
 */
export const readContact = (cells: Cells, columns: ContactColumns, dayFirst: boolean): Contact => {
	const text = (field: ContactField) => fieldText(cells, columns.all, field);
	const { firstName, lastName, fullName } = readTogether(cells, columns, NAME);
	const birthday = parseBirthday(text('birthday'), { dayFirst });
	const language = readLanguage(text('language'));
	const timeZone = text('timeZone');
	const postalCode = text('postalCode');
	const region = text('region');
	return {
		...readName(firstName, lastName, fullName),
		...(birthday.ok && { birthday: birthday.value }),
		...(language && { language }),
		...(isPlaceZone(timeZone) && { timeZone }),
		...(postalCode && { postalCode }),
		...(region && { region }),
		...readWish(cells, columns, dayFirst),
	};
};
