import { fail, ok, type Result } from '../shared';
import { cleanPhone } from './cleanPhone';
import { plainNumber, withoutExtension, type PlainNumber } from './plainNumber';
import { reject, type PhoneRejection } from './rejection';
import { mendSpreadsheet } from './spreadsheetDamage';

/** A value without what does not belong to a number. */
export interface Cleaned {
	readonly text: string;
	/** Where it is nothing but digits, set apart somehow, and perhaps an extension. */
	readonly plain: PlainNumber | undefined;
}

/** What programs write for an empty cell. */
const NOTHING = /^(?:nan|nat|none|null|undefined|<na>)$/i;

const isNothing = (raw: string): boolean => raw.length < 12 && NOTHING.test(raw.trim());

/** What libphonenumber reads at most; a cell longer than this is a text. */
const LONGEST_TEXT = 250;

/**
 * What is left of a value to be read as a number, spreadsheet damage mended; most need nothing done. Fails with `empty`,
 * `damaged_by_spreadsheet` or `not_a_number`.
 */
export const cleanedNumber = (raw: string): Result<Cleaned, PhoneRejection> => {
	const asWritten = plainNumber(raw);
	if (asWritten) return ok({ text: raw, plain: asWritten });
	if (raw.length > LONGEST_TEXT && raw.trim() !== '') return fail(reject.notANumber(raw));
	const cleaned = cleanPhone(raw);
	if (cleaned === '' || isNothing(raw)) return fail(reject.empty());
	const text = mendSpreadsheet(cleaned);
	if (text === undefined) return fail(reject.damaged(raw));
	// The library takes what follows a semicolon for an extension, and would lose a second number.
	if (/;(?!ext=)/i.test(text)) return fail(reject.severalNumbers(raw));
	return ok({ text, plain: plainNumber(withoutExtension(text)) });
};
