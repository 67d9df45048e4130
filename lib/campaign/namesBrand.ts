import { type Filled, type Span, whereSaid } from '../text';

/** Marks behind a name, which few repeat: “Yahoo!”, “ACME®”. */
const MARKS = /[!?*™®©℠]+$/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const COLON = /^\s*[:：]/u;
const FIGURE = /^\p{N}+$/u;

/**
 * Whether a message says whom it is from. In small letters (“next week” for Next) and as a figure (“3 days
 * left” for 3) a brand may be any word, and counts only where a colon stands behind it.
 */
export function namesBrand(message: Filled, brand: string): boolean {
	const name = brand.trim().replace(MARKS, '').trim() || brand;
	const isPlain = (found: string) =>
		FIGURE.test(found) || (CAPITAL.test(name) && SMALL.test(found));
	const isMeant = ({ start, end }: Span) =>
		!isPlain(message.text.slice(start, end)) || COLON.test(message.text.slice(end, end + 3));
	return whereSaid(message, name, isMeant) !== undefined;
}
