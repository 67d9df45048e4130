import type { SegmentOptions } from './measure';
import { measure } from './measure';
import { plainLetter, plainTypography } from './typography';
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
 * full-width forms, letters written as letter and accent). A text that would stay Unicode all the
 * same, or would need more segments, is left as it is.
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
	const composed = text.replace(/\P{M}\p{M}+/gu, (letter) => {
		const whole = letter.normalize('NFC');
		return whole === letter ? letter : record(letter, whole);
	});
	let plain = composed;
	for (const { character } of unicodeCharactersIn(composed, options.nationalLanguage)) {
		const to =
			plainTypography(character) ?? (level === 'accents' ? plainLetter(character) : undefined);
		if (to === undefined) return unchanged;
		plain = plain.replaceAll(character, () => record(character, to));
	}
	const after = measure(plain, options);
	const better = after.encoding === 'GSM-7' && after.segments <= before.segments;
	return better ? { text: plain, replacements: [...changes.values()] } : unchanged;
}
