const SIGNS = /[\u00a0’‘“”–—…«»€£¥¢°№ªº·•¿¡´®©™§]/u;

type Kind = 'ascii' | 'asciiLetter' | 'letter' | 'sign' | 'junk';

/** What a character is to a word. */
export interface Character {
	readonly kind: Kind;
	readonly lower: string;
	readonly isCapital: boolean;
	readonly isSmall: boolean;
}

const known = new Map<string, Character>();

const kindOf = (character: string): Kind => {
	if (character < '\x80') return /[a-z]/i.test(character) ? 'asciiLetter' : 'ascii';
	if (/[\p{L}\p{M}]/u.test(character)) return 'letter';
	return SIGNS.test(character) ? 'sign' : 'junk';
};

export const look = (character: string): Character => {
	const seen = known.get(character);
	if (seen) return seen;
	const lower = character.toLowerCase();
	const fresh = {
		kind: kindOf(character),
		lower,
		isCapital: /\p{Lu}/u.test(character),
		isSmall: /\p{Ll}/u.test(character),
	};
	known.set(character, fresh);
	return fresh;
};

/** What stands before a word and behind it. */
export const NOTHING = look('\n');

export const isLetter = ({ kind }: Character): boolean =>
	kind === 'letter' || kind === 'asciiLetter';
