import { cleanPhone } from './cleanPhone';

const SHAPE = /^[+(\d][\d\s()./-]*$/;
const DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;
const SCIENTIFIC = /^\+?\d[.,]\d+e\+\d+$/i;

/** In characters, a number with all that belongs to it, and a link to one with a text to begin the chat. */
const LONGEST = 60;
const LONGEST_LINK = 250;

/** Room for an international prefix and a trunk zero around the 15 digits of E.164. */
const MOST_DIGITS = 18;
const FEWEST_DIGITS = 7;

/**
 * Whether a value has the shape of a phone number, valid or not: for telling a column of numbers
 * from one of names, dates or amounts without consulting the numbering plans.
 */
export const looksLikePhone = (raw: string): boolean => {
	if (raw.length > LONGEST_LINK) return false;
	const text = cleanPhone(raw);
	if (text.length > LONGEST) return false;
	if (SCIENTIFIC.test(text)) return true;
	if (!SHAPE.test(text) || DATE.test(text)) return false;
	const digits = text.replace(/\D/g, '').length;
	return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
};
