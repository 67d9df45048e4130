import type { PhoneNumber } from '../phone';
import { fail, ok, type Result } from '../shared';
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
 * event of a shop or a CRM may well tell of a STOP in words of its own.
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
	return ok({ phone: one.phone, contact: itemContact(one.contact) });
}
