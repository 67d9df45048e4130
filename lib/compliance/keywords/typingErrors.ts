import { ORDINARY } from './ordinaryWords';
import { wordSet } from './normaliseReply';
import { joined, PAUSE, type ReplyWord } from './replyWords';
import { isSpaceless } from './spaceless';
import { OTHER_SLIPS, SLIPS, STOP, WORDS_IN_SENTENCES } from './stopSlips';
import { wordIndex } from './wordIndex';

/** More words are a sentence, not one word that was torn apart. */
const FEW = 3;

/** Shorter words are too near to others; longer ones leave room for two errors. */
const SHORTEST = 4;
const SHORT = 5;
const LONG = 9;

/** What people write around keywords, where an error would hide what they mean. */
const OFTEN: ReadonlySet<string> = wordSet(
	'interested contact message messages number texting sending remove wrong please block blocked text take receive more delete leave alone',
);

/** The words with those put right that are a keyword but for a slip; undefined where there is none. */
export function corrected(
	words: readonly ReplyWord[],
	languages: ReadonlySet<string>,
): readonly ReplyWord[] | undefined {
	if (words.length > 1 && words.length <= FEW && words.every(({ word }) => word.length > 1)) {
		// “opt ouf”, “un subscibe”
		const meant = meantBy(joined(words), false, languages);
		if (meant !== undefined) return [{ word: meant, pause: PAUSE.none }];
	}
	let isChanged = false;
	const right = words.map((word) => {
		const meant = meantBy(word.word, words.length === 1, languages);
		if (meant === undefined) return word;
		isChanged = true;
		return { ...word, word: meant };
	});
	return isChanged ? right : undefined;
}

function meantBy(
	word: string,
	isAlone: boolean,
	languages: ReadonlySet<string>,
): string | undefined {
	if (ORDINARY.has(word)) return undefined;
	if (SLIPS.has(word)) return isAlone || !WORDS_IN_SENTENCES.has(word) ? STOP : undefined;
	const other = OTHER_SLIPS.get(word);
	if (other !== undefined) return other;
	if (word.length > 20 || wordIndex().meanings.has(word)) return undefined;
	const letters = lettersOf(word);
	return letters.length < SHORTEST ? undefined : nearTo(letters, isAlone, languages);
}

/** The letters of a syllable of Hangul are typed one by one; other scripts are left as they are. */
const lettersOf = (word: string): string =>
	/^\p{sc=Hangul}+$/u.test(word) ? word.normalize('NFD') : isSpaceless(word) ? '' : word;

interface Meant {
	/** As they are typed. */
	readonly letters: string;
	readonly keyword: string;
}

/** Keywords by what is left of them when a letter or two are taken out. */
let remains: ReadonlyMap<string, readonly Meant[]> | undefined;

function nearTo(
	word: string,
	isAlone: boolean,
	languages: ReadonlySet<string>,
): string | undefined {
	remains ??= remainsOfKeywords();
	for (const rest of withoutLetters(word, word.length >= LONG - 1 ? 2 : 1)) {
		for (const { letters, keyword } of remains.get(rest) ?? []) {
			if (letters[0] !== word[0] || !isSpoken(keyword, languages)) continue;
			if (!isNearEnough(letters, word, isAlone)) continue;
			if (errorsBetween(letters, word) <= errorsIn(letters)) return keyword;
		}
	}
	return undefined;
}

/**
 * Of four or five letters, two may have changed places, and of five one may be missing or too many where
 * nothing else is said; any other error makes another word.
 */
function isNearEnough(keyword: string, word: string, isWhole: boolean): boolean {
	if (keyword.length > SHORT) return true;
	const isAlone = isWhole || OFTEN.has(keyword);
	const isTurnedRound = word.length === keyword.length && isTurned(keyword, word);
	if (keyword.length < SHORT) return isAlone && isTurnedRound;
	return isTurnedRound || (isAlone && Math.abs(word.length - keyword.length) === 1);
}

/** A word of a language that nobody expects is no keyword with an error in it, but another word. */
const isSpoken = (keyword: string, languages: ReadonlySet<string>): boolean =>
	OFTEN.has(keyword) ||
	(wordIndex().meanings.get(keyword) ?? []).some(
		({ kind, language }) => kind === 'optOut' && languages.has(language),
	);

const errorsIn = (keyword: string): number => (keyword.length >= LONG ? 2 : 1);

function remainsOfKeywords(): ReadonlyMap<string, readonly Meant[]> {
	const found = new Map<string, Meant[]>();
	const keywords = [...wordIndex().meanings].flatMap(([word, meanings]) =>
		meanings.some(({ kind }) => kind === 'optOut') ? [word] : [],
	);
	for (const keyword of new Set([...keywords, ...OFTEN])) {
		const letters = lettersOf(keyword);
		if (letters.length < SHORTEST || !/^[\p{L}\p{M}]+$/u.test(letters)) continue;
		for (const rest of withoutLetters(letters, errorsIn(letters))) {
			const known = found.get(rest);
			if (known) known.push({ letters, keyword });
			else found.set(rest, [{ letters, keyword }]);
		}
	}
	return found;
}

/** A word, and what is left when one letter, or up to two, are taken out. */
function withoutLetters(word: string, most: number): ReadonlySet<string> {
	const rests = new Set([word]);
	for (let one = 0; one < word.length; one++) {
		const rest = word.slice(0, one) + word.slice(one + 1);
		rests.add(rest);
		if (most === 1) continue;
		for (let two = one; two < rest.length; two++) {
			rests.add(rest.slice(0, two) + rest.slice(two + 1));
		}
	}
	return rests;
}

/** Whether two words have the same letters in another order. */
const isTurned = (one: string, other: string): boolean =>
	[...one].sort().join('') === [...other].sort().join('');

/** Letters put in, left out, taken for another or for each other (Damerau and Levenshtein). */
function errorsBetween(one: string, other: string): number {
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row++) {
		const now = [row];
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			const isTurned = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			now[column] = Math.min(
				(last[column] ?? 0) + 1,
				(now[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (isSame ? 0 : 1),
				isTurned ? (before[column - 2] ?? 0) + 1 : Infinity,
			);
		}
		before = last;
		last = now;
	}
	return last[other.length] ?? 0;
}
