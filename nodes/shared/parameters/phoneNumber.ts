import { parsePhone, type PhoneNumber } from '../../../lib/phone';
import { fail, ok } from '../../../lib/shared';
import type { FieldResult } from './fieldFailure';
import type { Understand } from './openForm';

/** A number as a person writes it, in international form; nothing is `undefined`. */
export const asPhoneNumber: Understand<string, PhoneNumber | undefined> = (written, { label }) =>
	written === '' ? ok(undefined) : readPhoneNumber(written, `“${label}”`);

/**
 * @param subject what stands before the colon of a failure, such as the field's name in quotes
 */
export function readPhoneNumber(written: string, subject: string): FieldResult<PhoneNumber> {
	const phone = parsePhone(written, { mobileOnly: false });
	if (phone.ok) return phone;
	return fail({
		message: `${subject}: ${phone.failure.message}`,
		description: 'Write it in international form, as in +33 6 12 34 56 78.',
	});
}
