import { parsePhone, type PhoneNumber } from '../../../lib/phone';
import { fail, ok } from '../../../lib/shared';
import { quoted } from '../../../lib/words';
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
	const { code, message } = phone.failure;
	// What else could say the country is chosen in Import Phone List, and nowhere else.
	const what =
		code === 'no_country_code' ? `${quoted(shown(written))} does not say its country` : message;
	return fail({
		message: `${subject}: ${what}`,
		description:
			'Write it in international form, with + and the code of its country, as in +33 6 12 34 56 78.',
	});
}

const MOST_SHOWN = 40;
const shown = (written: string): string => written.trim().slice(0, MOST_SHOWN);
