import {
	CONTACT_HEADERS,
	OTHER_PEOPLE,
	OWNERS,
	SMALL_WORDS,
	WRAPPERS,
	type PlainField,
} from './contactHeaders';
import { fold, foldList } from './fold';
import { namesBothHalves } from './nameHeaders';

/** A part of a contact, and how near to the person its column is: 0 is their own, then home, delivery, work. */
export interface PlainHeader {
	readonly field: PlainField;
	readonly rank: number;
}

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

const small = new Set(foldList(SMALL_WORDS));
const isSmall = (word: string): boolean => small.has(word) || /^v?\d+$/.test(word);

/** The words that matter, in any order: `Data nascita` is `Data di nascita`, `Zip/postal code` is `Postal code (zip)`. */
const bagOf = (words: readonly string[]): string =>
	[...new Set(words.filter((word) => !isSmall(word)))].sort().join(' ');

const entries = (Object.keys(CONTACT_HEADERS) as PlainField[]).flatMap((field) =>
	foldList(CONTACT_HEADERS[field]).map((header): [string, PlainField] => [header, field]),
);
const whole: ReadonlyMap<string, PlainField> = new Map(entries);
const bags: ReadonlyMap<string, PlainField> = new Map(
	entries
		.map(([header, field]): [string, PlainField] => [bagOf(wordsOf(header)), field])
		.filter(([bag]) => bag !== ''),
);

const ownerRanks: ReadonlyMap<string, number> = new Map(
	[OWNERS.person, OWNERS.home, OWNERS.delivery, OWNERS.other].flatMap((lines, rank) =>
		foldList(lines).map((word): [string, number] => [word, rank]),
	),
);
const WORK = 3;

const wrappers = new Set(foldList(WRAPPERS));
const others = new Set(foldList(OTHER_PEOPLE));

/** What an address has, which may be one of somebody's work too. */
const OF_AN_ADDRESS: ReadonlySet<PlainField> = new Set(['country', 'postalCode', 'region']);

const readWords = (words: readonly string[]): PlainHeader | undefined => {
	const text = words.join(' ');
	// `#` has no word at all.
	if (text === '') return undefined;
	const exact = whole.get(text) ?? bags.get(bagOf(words));
	if (exact !== undefined) return { field: exact, rank: 0 };
	if (namesBothHalves(text)) return { field: 'fullName', rank: 0 };
	const ranks = words.map((word) => ownerRanks.get(word));
	const field = bags.get(bagOf(words.filter((_, at) => ranks[at] === undefined)));
	if (field === undefined) return undefined;
	const rank = Math.max(...ranks.map((each) => each ?? 0));
	return rank < WORK || OF_AN_ADDRESS.has(field) ? { field, rank } : undefined;
};

/** A bare `Name` may be of an order; `Customer Name` is a person's, and `Billing Name` at least somebody's. */
const NAME_RANKS = [1, 2, 3, 4];
const BARE_NAME = 1;

const rankName = (header: PlainHeader, words: readonly string[]): PlainHeader => {
	if (header.field !== 'fullName') return header;
	if (words.length === 1) return { ...header, rank: words[0] === 'contact' ? WORK : BARE_NAME };
	const isTheirs = header.rank === 0;
	return { ...header, rank: isTheirs ? 0 : (NAME_RANKS[header.rank] ?? WORK) };
};

/** Whether a step of a path leads to somebody else: `salesperson.first_name`. */
const isOthers = (step: string): boolean => wordsOf(fold(step)).some((word) => others.has(word));

const isKnownStep = (step: string): boolean => {
	const folded = fold(step);
	return (
		wrappers.has(folded) ||
		wordsOf(folded).every(
			(word) => wrappers.has(word) || ownerRanks.has(word) || isSmall(word) || word === 'addresses',
		)
	);
};

/** Fields that only a person has, so that the step before may be any. */
const ONLY_OF_PEOPLE: ReadonlySet<PlainField> = new Set(['firstName', 'lastName', 'birthday']);

const BIRTHDAY_PARTS: ReadonlyMap<string, PlainField> = new Map([
	['day', 'birthDay'],
	['month', 'birthMonth'],
	['year', 'birthYear'],
]);

/** `birthdays.0.date.month`, `dob.day` */
const partOfBirthday = (steps: readonly string[]): PlainField | undefined => {
	const part = BIRTHDAY_PARTS.get(fold(steps.at(-1) ?? ''));
	const isOne = (step: string) => readWords(wordsOf(fold(step)))?.field === 'birthday';
	return part && steps.slice(0, -1).some((step) => isOne(step.replace(/s$/, '')))
		? part
		: undefined;
};

/**
 * The part of a contact that a header or a path announces. What stands in brackets does not matter, nor do
 * whose it is and small words; of a path the last step counts where the others lead to the person.
 */
export const readPlainHeader = (steps: readonly string[]): PlainHeader | undefined => {
	const parents = steps.slice(0, -1);
	if (parents.some(isOthers)) return undefined;
	const part = partOfBirthday(steps);
	if (part !== undefined) return { field: part, rank: 0 };
	const leaf = wordsOf(fold((steps.at(-1) ?? '').replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')));
	const parent = wordsOf(fold(parents.at(-1) ?? ''));
	const joined = parent.length > 0 ? readWords([...parent, ...leaf]) : undefined;
	const alone = readWords(leaf);
	const header = alone ?? joined;
	if (header === undefined) return undefined;
	if (!parents.every(isKnownStep) && !ONLY_OF_PEOPLE.has(header.field)) return undefined;
	// `shipping_address.country`: whose it is stands in the path.
	const rank = Math.max(header.rank, joined?.field === header.field ? joined.rank : 0);
	return rankName({ ...header, rank }, [...parent, ...leaf]);
};

export { isOthers };
