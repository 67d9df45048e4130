import { type Link, linksIn } from './linksIn';
import { phrasePattern } from './phrasePattern';
import { isWithin, overlaps, type Span } from './span';
import { isWordEnd, isWordStart } from './wordBorders';

/** A text somebody gets, and where in it stands what was filled in for that person. */
export interface Filled {
	readonly text: string;
	/** Where the values of merge fields stand. */
	readonly values: readonly Span[];
}

/**
 * Where a text says a phrase in words of its own: from border to border of a word, not inside an address,
 * and not only in what a merge field brought. “Ace” is not in “Place”, nor in ace.example, nor in the name
 * of somebody called Ace; “Acme” is in “Acme’s news”.
 *
 * @param isMeant what else has to be so of the place
 */
export function whereSaid(
	message: Filled,
	phrase: string,
	isMeant?: (span: Span) => boolean,
): Span | undefined {
	return phrase.trim() === '' ? undefined : whereMatched(message, patternOf(phrase), isMeant);
}

export const says = (filled: Filled, phrase: string): boolean =>
	whereSaid(filled, phrase) !== undefined;

/** As `whereSaid`, for a pattern with the flags `giu`. */
export function whereMatched(
	{ text, values }: Filled,
	pattern: RegExp,
	isMeant: (span: Span) => boolean = () => true,
): Span | undefined {
	let links: readonly Link[] | undefined;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const span = { start: match.index, end: match.index + match[0].length };
		if (span.end === span.start) return undefined;
		if (isWordStart(text, span.start) && isWordEnd(text, span.end) && isMeant(span)) {
			links ??= linksIn(text);
			const isOwn = !values.some((value) => isWithin(span, value));
			if (isOwn && links.every((link) => !overlaps(span, link) || isWithin(link, span)))
				return span;
		}
		// Past a whole character: from inside one the search would step back.
		pattern.lastIndex = span.start + ((text.codePointAt(span.start) ?? 0) > 0xffff ? 2 : 1);
	}
	return undefined;
}

/** Brands and notices are the same for a whole campaign. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 500;

function patternOf(phrase: string): RegExp {
	const known = patterns.get(phrase);
	if (known) return known;
	if (patterns.size >= MOST_PATTERNS) patterns.clear();
	const pattern = new RegExp(phrasePattern(phrase), 'giu');
	patterns.set(phrase, pattern);
	return pattern;
}
