import { smartEncode } from '../../lib/text';
import { count, enumerated, figure } from '../../lib/words';

/** What a set of characters cost by making texts Unicode. */
export interface UnicodeCost {
	readonly characters: readonly string[];
	credits: number;
}

/** Characters that are named of one kind; more say nothing more. */
const NAMED = 4;

/**
 * "411 credits can be saved: replace ’ and … or turn on “Smart Encoding” (409); do without 🎂 (2)", the
 * dearest first; nothing where nothing can be saved.
 */
export function savings(costs: Iterable<UnicodeCost>): string | undefined {
	const kinds = [...Map.groupBy(costs, ({ characters }) => cureOf(characters))]
		.map(([cure, some]) => ({
			cure,
			credits: some.reduce((sum, one) => sum + one.credits, 0),
			characters: new Set(some.flatMap(({ characters }) => characters)),
		}))
		.sort((a, b) => b.credits - a.credits);
	if (kinds.length === 0) return undefined;
	const total = kinds.reduce((sum, { credits }) => sum + credits, 0);
	const cures = kinds.map(({ cure, credits, characters }) => {
		const amount = kinds.length > 1 ? ` (${figure(credits, 2)})` : '';
		return `${CURES[cure](named([...characters]))}${amount}`;
	});
	return `${count(total, 'credit', 'credits', 2)} can be saved: ${cures.join('; ')}`;
}

const CURES = {
	typography: (these: string) => `replace ${these} or turn on “Smart Encoding”`,
	accents: (these: string) => `write ${these} without accents, or set “Smart Encoding” to do so`,
	none: (these: string) => `do without ${these}`,
};

/** A text stays Unicode until the last of its characters is replaced. */
function cureOf(characters: readonly string[]): keyof typeof CURES {
	const isCuredBy = (mode: 'typography' | 'accents') =>
		characters.every((one) => smartEncode(one, mode).replacements.length > 0);
	if (isCuredBy('typography')) return 'typography';
	return isCuredBy('accents') ? 'accents' : 'none';
}

const named = (characters: readonly string[]): string =>
	characters.length > NAMED
		? listed([...characters.slice(0, NAMED - 1), `${characters.length - NAMED + 1} more`])
		: listed(characters);

/** "’, … and –" */
export const listed = (characters: readonly string[]): string =>
	enumerated(characters.map(visible));

/** A name for what cannot be seen. */
function visible(character: string): string {
	if (character === '\u00a0' || character === '\u202f') return 'the non-breaking space';
	if (character === '\t') return 'the tab';
	if (!/^[\p{C}\p{Z}\p{M}]+$/u.test(character)) return character;
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `the invisible U+${code}`;
}
