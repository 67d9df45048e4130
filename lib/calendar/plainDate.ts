/** Longer texts are remarks. */
export const LONGEST_DATE = 80;

/** What an absent date becomes: in databases, mail programs, spreadsheets, and in the hands of people. */
const NO_DATE =
	/^(?:0{1,4}([-/. ]?)0{1,2}\1(?:0{1,4})?(?:[t ][0:.]*z?)?|0|1\/0\/1900|0?0[-/.]01[-/.]1900|1900-01-00|0-jan-00|30[/.]12[/.]1899|12\/30\/1899|1899-1[12]-3[01](?:[t ].*)?|0001-01-01(?:[t ].*)?|[-–—?.]+|n\/?a|#n\/a|n\.a\.|nat|nan|null|none|nil|undefined|unknown)$/;

/**
 * A text as dates are read from it: capitals, digits of other scripts, full-width signs, dashes of all
 * lengths, marks of direction and the apostrophe with which spreadsheets mark a text do not matter.
 */
export function plainDate(text: string): string {
	const trimmed = text.trim().replace(/^'/, '').toLowerCase();
	if (/^[\x20-\x7e]*$/.test(trimmed)) return trimmed;
	return trimmed
		.normalize('NFKC')
		.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
		.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
		.replace(/\p{Pd}|\u2212/gu, '-')
		.replace(/\p{Zs}/gu, ' ')
		.trim();
}

/** Digits of every script stand in tens, zero first. */
function digitOf(digit: string): number {
	const point = digit.codePointAt(0) ?? 0;
	let zero = point;
	while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return (point - zero) % 10;
}

/** Whether a text stands for no date: empty, `00/00/0000`, `n/a`. */
export const isNoDate = (text: string): boolean => {
	const value = plainDate(text);
	return value === '' || (value.length <= LONGEST_DATE && NO_DATE.test(value));
};
