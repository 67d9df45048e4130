import { looksLikePhone, parsePhone } from '../phone';
import { splitNumbers } from './splitNumbers';

/** How the numbers of a column are written: as ids are, as people write phones, with a plus. */
const BARE = 1;
const WRITTEN = 2;
const PLUS = 3;

/** A column in which fewer of the values read as numbers is one of texts with a number here and there. */
const FEWEST_IN_COLUMN = 0.5;

/** So many values or more tell that a column counts up. */
const FEWEST_IN_RUN = 5;
/** Between the numbers of two people who stand one after the other lies more than this, as a rule. */
const STEP_OF_IDS = 1000;

const formOf = (text: string): number => {
	if (/^\s*00[1-9]|\+\s*\(?\d|(?:tel:|wa\.me\/)\+?\d/i.test(text)) return PLUS;
	// Nothing that is counted begins with a zero or is set in groups.
	return /^\D*0/.test(text) || /\d[ ()./-]+\d/.test(text) ? WRITTEN : BARE;
};

/** Whether bare digits go up by little steps, as what a system hands out does. */
const countsUp = (texts: readonly string[]): boolean => {
	const steps = texts.slice(1).map((text, at) => Number(text) - Number(texts[at]));
	const small = steps.filter((step) => step > 0 && step <= STEP_OF_IDS).length;
	return texts.length >= FEWEST_IN_RUN && small >= steps.length * 0.8;
};

/** What speaks for a column, the weightiest first; compared entry by entry. */
export type Votes = readonly number[];

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export interface VoteOptions {
	readonly defaultCountry?: string | undefined;
	/** Whether digits that nothing sets apart count: most of what is numbered looks so. */
	readonly bareDigits: 'never' | 'unless_ids' | 'always';
}

/**
 * What the contents of a column say for its being one of phone numbers; `undefined` where they say nothing,
 * or that it is one of ids.
 *
 * @param texts a sample of its filled cells, in the order of the list
 */
export const votesFor = (
	texts: readonly string[],
	{ defaultCountry, bareDigits }: VoteOptions,
): Votes | undefined => {
	const looking = texts.flatMap((text) => splitNumbers(text).filter(looksLikePhone).slice(0, 1));
	if (looking.length === 0) return undefined;
	const options = { defaultCountry, plusless: true, mobileOnly: false };
	const parsed = looking.filter((text) => parsePhone(text, options).ok);
	const mobile = parsed.filter((text) => parsePhone(text, { ...options, mobileOnly: true }).ok);
	const numbers = parsed.length > 0 ? parsed : looking;
	const form = median(numbers.map(formOf));
	const mostly = numbers.length >= texts.length * FEWEST_IN_COLUMN;
	const isOfIds = countsUp(looking) || (defaultCountry !== undefined && !mostly);
	const isOpen = bareDigits === 'always' || (bareDigits === 'unless_ids' && !isOfIds);
	if (form === BARE && !isOpen) return undefined;
	return [parsed.length > 0 ? 1 : 0, mostly ? form : 0, mobile.length, numbers.length];
};

/** Above 0 where the first votes are more. */
export const compareVotes = (one: Votes, other: Votes): number => {
	for (const [at, vote] of one.entries()) {
		const difference = vote - (other[at] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
};
