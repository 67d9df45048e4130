/** A text of nothing but digits, a plus before them, and signs that only set them apart. */
export interface PlainNumber {
	readonly international: boolean;
	readonly digits: string;
}

/** Longer than any number, however it is spaced. */
const LONGEST = 60;

const PLUS = 43;
const ZERO = 48;
const NINE = 57;

/** Space, non-breaking spaces, brackets, hyphen, point, slash. */
const isSeparator = (code: number): boolean => {
	switch (code) {
		case 0x20:
		case 0xa0:
		case 0x202f:
		case 0x28:
		case 0x29:
		case 0x2d:
		case 0x2e:
		case 0x2f:
			return true;
		default:
			return false;
	}
};

/** `ext. 12`, `x12`, `;ext=12` behind a number that is long enough to be one without. */
const EXTENSION = /(?<=(?:\d[ ().-]*){7})[ ,]*(?:;ext=|e?xt(?:ension)?[.:]?|x) *\d{1,6}$/i;

/** The text without an extension of the commonest kinds; the library knows more of them. */
export const withoutExtension = (text: string): string =>
	text.length > LONGEST ? text : text.replace(EXTENSION, '');

/** One point, with zeros or a digit or two behind it. */
const mayBeDecimal = (text: string): boolean => {
	const point = text.indexOf('.');
	if (point < 0 || text.includes('.', point + 1)) return false;
	return text.endsWith('0') || point >= text.length - 3;
};

/**
 * Reads what needs no closer look. `undefined` for everything else: other signs, and what a spreadsheet may
 * have made of a number (`33612345678.0`).
 */
export const plainNumber = (text: string): PlainNumber | undefined => {
	if (text.length > LONGEST) return undefined;
	const international = text.charCodeAt(0) === PLUS;
	let digits = international ? text.slice(1) : text;
	let separated = false;
	for (let at = 0; at < digits.length; at++) {
		const code = digits.charCodeAt(at);
		if (code >= ZERO && code <= NINE) continue;
		if (!isSeparator(code)) return undefined;
		separated = true;
	}
	if (separated) {
		if (mayBeDecimal(text)) return undefined;
		digits = digits.replace(/\D+/g, '');
	}
	if (digits === '' || (international && digits.startsWith('0'))) return undefined;
	return { international, digits };
};
