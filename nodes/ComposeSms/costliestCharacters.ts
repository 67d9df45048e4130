import { smartEncode } from '../../lib/text';
import { count, enumerated } from '../../lib/words';

/** What a set of characters cost by making texts Unicode. */
export interface UnicodeCost {
	readonly characters: readonly string[];
	credits: number;
}

/** Enough to act upon; the rest costs less. */
const SHOWN = 3;

/** "’ costs 411 credits: replace it, or turn on “Smart Encoding”", the dearest first. */
export const costliestCharacters = (costs: ReadonlyMap<string, UnicodeCost>): string[] =>
	[...costs.values()]
		.sort((a, b) => b.credits - a.credits)
		.slice(0, SHOWN)
		.map(({ characters, credits }) => {
			const one = characters.length === 1;
			const cost = `${listed(characters)} ${one ? 'costs' : 'cost'} ${count(credits, 'credit', 'credits', 2)}`;
			return `${cost}: ${advice(characters, one ? 'it' : 'them')}`;
		});

/** "’, … and –" */
export const listed = (characters: readonly string[]): string =>
	enumerated(characters.map(visible));

function advice(characters: readonly string[], them: string): string {
	const all = characters.join('');
	if (smartEncode(all, 'typography').replacements.length > 0) {
		return `replace ${them}, or turn on “Smart Encoding”`;
	}
	if (smartEncode(all, 'accents').replacements.length > 0) {
		return `write ${them} without accents, or set “Smart Encoding” to do so`;
	}
	return `is it worth having ${them}?`;
}

/** A name for what cannot be seen. */
function visible(character: string): string {
	if (character === '\u00a0' || character === '\u202f') return 'the non-breaking space';
	if (character === '\t') return 'the tab';
	if (!/^[\p{C}\p{Z}\p{M}]+$/u.test(character)) return character;
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `the invisible U+${code}`;
}
