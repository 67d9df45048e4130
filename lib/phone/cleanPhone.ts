import { linkedNumber } from './linkedNumber';

/** Non-breaking and typographic spaces, tabs and line breaks. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/**
 * Zero-width characters, joiners, direction marks, soft hyphens: all of Unicode's format characters, and the emoji
 * selector; NUL and the other control characters, but those that part words.
 */
const INVISIBLE = /\p{Cf}|\ufe0f|(?!\s)\p{Cc}/gu;

/** Hyphens and dashes that fonts and word processors put in the place of `-`. */
const DASHES = /[\u2010-\u2015\u2212\u30fc]/g;

/** Arabic-Indic digits; full-width ones are covered by NFKC. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * What people write in front of a number: a word or two (`Mobile:`, `tél.`), never glued to its digits; or a letter
 * with a sign (`M: 06…`, `n° 06…`, `p:+33…` in the leads of Facebook).
 */
const LABEL_BEFORE =
	/^(?:\p{L}[\p{L}\p{M}]+(?:[ .-]{1,2}\p{L}{2,})*[.: ]+|\p{L}{1,3}[°.:]+ *)(?=[+(\d])/u;

/** And behind it: `(work)`, ` mobile`. */
const LABEL_AFTER = /(?<=\d)(?:\s*\([^\d()]*\)|\s+\p{L}{2,})$/u;

/** A spreadsheet formula or text mark that keeps a number from being read as a number: `="06…"`, `'06…`. */
const FORMULA = /^=\s*(?=[+\d"])/;

/** Quotes of any language and brackets around all of it. Round brackets are part of how numbers are written. */
const AROUND = /^["'`\u00ab\u2018-\u201f\u2039[{]+|["'`\u00bb\u2018-\u201f\u203a\]}]+$/g;

/** Most texts have none of these. */
const WRAPPING = /["'`\u00ab\u00bb\u2018-\u201f\u2039\u203a[\]{}<>:@=]|\.me\//;

const unwrap = (text: string): string => {
	if (!WRAPPING.test(text)) return text;
	const linked = linkedNumber(text.replace(FORMULA, '').trim());
	const bare = linked.replace(AROUND, '').trim();
	// `"<+33…>"`, `["tel:+33…"]`.
	return bare === linked ? bare : linkedNumber(bare).trim();
};

/** `(+33)`, `+ +33`, `+0033`: one plus, directly before the country code. */
const onePlus = (text: string): string =>
	text.replace(/^\(\s*(?=\+)/, '').replace(/^\+[\s+]*(?:00(?=\s*[1-9]))?/, '+');

const ASCII = /^[ -~]*$/;

const toAscii = (text: string): string =>
	text
		.replace(INVISIBLE, '')
		.normalize('NFKC')
		.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
		.replace(DASHES, '-');

/**
 * The number as it was meant: digits and plus in ASCII, nothing invisible, no spreadsheet marks,
 * labels or URI scheme around it. Says nothing about validity. Idempotent.
 */
export const cleanPhone = (raw: string): string => {
	const ascii = ASCII.test(raw) ? raw : toAscii(raw);
	const plain = ascii.replace(SPACES, ' ').trim();
	const bare = unwrap(plain).replace(LABEL_BEFORE, '').replace(LABEL_AFTER, '');
	return onePlus(bare.trim());
};
