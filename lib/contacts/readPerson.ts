import type { E164, PhoneNumber } from '../phone';
import { fail, ok, type Result } from '../shared';
import { cellsOf } from './cells';
import { importContacts, type ImportOptions } from './importContacts';
import type { RejectionCode } from './importResult';
import { itemContact, type ItemContact } from './itemContact';

export interface Person {
	readonly phone: PhoneNumber;
	readonly contact: ItemContact;
}

export interface NotAPerson {
	readonly code: RejectionCode | 'several_numbers';
	/** A sentence for the user. */
	readonly message: string;
}

/** No list has a column of that name. */
const NUMBER = 'The number to be texted';

/**
 * One person: a number in any form, and what the fields beside it say, read as the columns of a list are. An
 * event of a shop or a CRM may well tell of a STOP in words of its own. Where they name another number, such as
 * that of the customer of whom the shop's own people are told, they say nothing of this one.
 */
export function readPerson(
	number: string,
	fields: Readonly<Record<string, unknown>>,
	options: Pick<ImportOptions, 'defaultCountry' | 'mobileOnly' | 'thisYear'>,
): Result<Person, NotAPerson> {
	const { valid, rejected } = importContacts(
		[{ row: 1, fields: { ...fields, [NUMBER]: number } }],
		{
			...options,
			phoneField: NUMBER,
			duplicates: 'merge',
		},
	);
	const [bad] = rejected;
	if (bad) return fail({ code: bad.rejection.code, message: bad.rejection.message });
	const [one, ...more] = valid;
	if (!one || more.length > 0) {
		return fail({
			code: 'several_numbers',
			message: 'There are several numbers where one person is to be texted',
		});
	}
	const isTheirs = hold(fields, number) || isAbout(fields, one.phone.e164, options);
	const contact = isTheirs ? itemContact(one.contact) : {};
	return ok({ phone: one.phone, contact });
}

/** Whether the number was taken out of the fields as it stands there, whatever other numbers they hold. */
const hold = (fields: Readonly<Record<string, unknown>>, number: string): boolean =>
	Object.values(cellsOf(fields)).some((cell) => String(cell).trim() === number);

/** Whether the fields are of this number: they name it, or none at all. */
function isAbout(
	fields: Readonly<Record<string, unknown>>,
	e164: E164,
	options: Pick<ImportOptions, 'defaultCountry'>,
): boolean {
	const { valid } = importContacts([{ row: 1, fields }], {
		...options,
		mobileOnly: false,
		duplicates: 'merge',
	});
	return valid.length === 0 || valid.some(({ phone }) => phone.e164 === e164);
}
