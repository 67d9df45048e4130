import type { SegmentOptions } from './measure';
import { measure } from './measure';
import { linksIn } from './linksIn';
import type { Span } from './span';
import { plainAt } from './typography';
import { unicodeCharactersIn } from './unicodeCharacters';

/** How far a text may be changed to fit GSM-7: `typography` keeps its meaning, `accents` drops accents too. */
export type SmartEncoding = 'off' | 'typography' | 'accents';

export interface Replacement {
	readonly from: string;
	readonly to: string;
	/** How often it was replaced in this text. */
	readonly count: number;
}

export interface Encoded {
	readonly text: string;
	readonly replacements: readonly Replacement[];
}

/**
 * Replaces the characters that force Unicode (curly quotes, dashes, non-breaking spaces, ligatures,
 * full-width forms, letters written as letter and accent), but in no address, hashtag or code, and so that
 * every number stays the number it is. A text that would stay Unicode all the same, or would need more
 * segments, is left as it is.
 */
export function smartEncode(
	text: string,
	level: SmartEncoding,
	options: SegmentOptions = {},
): Encoded {
	const unchanged: Encoded = { text, replacements: [] };
	if (level === 'off') return unchanged;
	const before = measure(text, options);
	if (before.encoding === 'GSM-7') return unchanged;
	const changes = new Map<string, Replacement>();
	const record = (from: string, to: string): string => {
		changes.set(from, { from, to, count: (changes.get(from)?.count ?? 0) + 1 });
		return to;
	};
	const composed = outsideOf(linksIn(text), text, (part) =>
		part.replace(LETTER_AND_MARKS, (letter) => {
			const whole = letter.normalize('NFC');
			return whole === letter ? letter : record(letter, whole);
		}),
	);
	const found = replaceable(composed, level, options);
	if (!found) return unchanged;
	let plain = '';
	let end = 0;
	for (const { at, from, to } of found) {
		plain += composed.slice(end, at) + record(from, to);
		end = at + from.length;
	}
	plain += composed.slice(end);
	const after = measure(plain, options);
	const better = after.encoding === 'GSM-7' && after.segments <= before.segments;
	return better ? { text: plain, replacements: [...changes.values()] } : unchanged;
}

const LETTER_AND_MARKS = /\P{M}\p{M}+/gu;

/** What forces Unicode, place by place, with what says the same; `undefined` when something of it has to stay. */
function replaceable(text: string, level: SmartEncoding, { nationalLanguage }: SegmentOptions) {
	const missing = unicodeCharactersIn(text, nationalLanguage);
	const places = missing.flatMap(({ character, positions }) =>
		positions.map((at) => ({ at, from: character })),
	);
	const links = linksIn(text);
	const codes = level === 'accents' ? codesIn(text) : [];
	const found: { at: number; from: string; to: string }[] = [];
	for (const { at, from } of places.sort((one, other) => one.at - other.at)) {
		if (isIn(links, at)) return undefined;
		const to = plainAt(text, at, level === 'accents' && !isIn(codes, at));
		if (to === undefined || unicodeCharactersIn(to, nationalLanguage).length > 0) return undefined;
		found.push({ at, from, to });
	}
	return found;
}

const isIn = (spans: readonly Span[], at: number): boolean =>
	spans.some(({ start, end }) => start <= at && at < end);

const CAPITALS_AND_DIGITS = /(?<![\p{L}\p{N}])[\p{Lu}\p{Nd}]{3,}(?![\p{L}\p{N}])/gu;

/** Codes for the till, such as NOËL10, which work as they are written and no other way. */
const codesIn = (text: string): readonly Span[] =>
	Array.from(text.matchAll(CAPITALS_AND_DIGITS), ({ 0: code, index }) => ({
		start: index,
		end: /\p{Nd}/u.test(code) ? index + code.length : index,
	}));

/** Rewrites what is outside of these spans. */
function outsideOf(
	spans: readonly Span[],
	text: string,
	rewrite: (part: string) => string,
): string {
	let result = '';
	let end = 0;
	for (const span of spans) {
		result += rewrite(text.slice(end, span.start)) + text.slice(span.start, span.end);
		end = span.end;
	}
	return result + rewrite(text.slice(end));
}
