import { fold, foldList } from './fold';
import { DOTTED_TITLES, EAST_ASIAN_TITLES, PARTICLES, POSTNOMINALS, TITLES } from './nameTitles';
import { remembered } from './remembered';

/** A name without its dots, spaces and capitals, as titles are compared. */
const bare = (word: string): string => fold(word).replaceAll(' ', '');
const set = (lines: readonly string[]): ReadonlySet<string> =>
	new Set(foldList(lines).map((word) => word.replaceAll(' ', '')));

const titles = set(TITLES);
const dottedTitles = set(DOTTED_TITLES);
const postnominals = set(POSTNOMINALS);
const particles = set(PARTICLES);
const eastAsianTitle = new RegExp(
	`(?<=.)\\s*(?:${EAST_ASIAN_TITLES.flatMap((line) => line.split(', ')).join('|')})$`,
	'u',
);

/**
 * What is written where there is no name, in the capitals in which it is, or left over where a program should have put
 * one (`{{first_name}}`, `*|FNAME|*`, `#REF!`). Null and Nan are names.
 */
const NO_NAME =
	/^(?:null|NULL|nan|NaN|None|none|nil|undefined|unknown|Unknown|UNKNOWN|n\/a|N\/A|#[A-Z/0]+[!?]?|\{\{.*\}\}|\*\|.*\|\*|%[^%]+%|\[(?:first|last|full) ?name\]|undefined undefined|null null|None None|n\.a\.|\(null\)|[Yy]es|YES|[Nn]o|NO|[Tt]rue|TRUE|[Ff]alse|FALSE|\[null\])$/;
/** An order, a customer number, a telephone: three digits are in nobody's name. */
const HAS_A_NUMBER = /\p{Nd}[\s.\-/]*\p{Nd}[\s.\-/]*\p{Nd}|[#№]\s*\p{Nd}|n[°º]\s*\p{Nd}/iu;

const tidy = (text: string): string =>
	text
		.replace(/<[^<>]*>/g, ' ')
		.replace(/^["“„'«]+|["”“»]+$/g, '')
		.replace(/^[\s,;]+|[\s,;]+$/g, '')
		.replace(/\s+/g, ' ');

/** Remarks in brackets and the person's other name go; a name that is all brackets stays. */
const withoutBrackets = (text: string): string =>
	tidy(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '));

/** A cell as a name; empty where it holds a number, an address or a sign for nothing. */
export const nameText = remembered((cell) => {
	const whole = tidy(cell);
	const text = withoutBrackets(whole) || whole;
	if (!/\p{L}/u.test(text) || /[@_{}|]|:\/\//.test(text)) return '';
	return NO_NAME.test(text) || HAS_A_NUMBER.test(text) ? '' : text;
});

const isTitle = (word: string): boolean => {
	const letters = bare(word);
	if (titles.has(letters)) return true;
	return word.endsWith('.') && (dottedTitles.has(letters) || isCompound(word));
};

/** `Prof.Dr.`, `Dipl.-Ing.` */
const isCompound = (word: string): boolean => {
	const parts = word.split(/[.-]+/).filter((part) => part !== '');
	return (
		parts.length > 1 &&
		parts.every((part) => titles.has(bare(part)) || dottedTitles.has(bare(part)))
	);
};

export interface Untitled {
	readonly name: string;
	/** Whether there was a title, behind which a single word is a surname: `Frau Müller`. */
	readonly hadTitle: boolean;
}

/** A name without the titles before and the letters behind it. A letter alone stays: it is an initial. */
export const withoutTitles = (name: string): Untitled => {
	const [head = '', ...behind] = name.replace(eastAsianTitle, '').split(/\s*,\s*/);
	const kept = behind.filter(
		(part) => !part.split(' ').every((word) => postnominals.has(bare(word))),
	);
	const words = [head, ...kept].join(', ').split(' ');
	let first = 0;
	while (first < words.length && isTitle(words[first] ?? '')) first++;
	if (first === words.length && bare(name).length === 1) return { name, hadTitle: false };
	return { name: words.slice(first).join(' '), hadTitle: first > 0 };
};

export const isParticle = (word: string): boolean => particles.has(bare(word));
