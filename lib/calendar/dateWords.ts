import { DATE_FILLERS, MONTH_NAMES, WEEKDAY_NAMES } from './monthNames';

/** A word without what varies between spellings: capitals, accents, the dotless i of Turkish. */
export const foldWord = (word: string): string =>
	word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');

/** Of a name, fewer letters would mean nothing. */
const SHORTEST = 3;

const beginnings = (name: string): string[] =>
	Array.from({ length: Math.max(name.length - SHORTEST, 0) }, (_, at) =>
		name.slice(0, at + SHORTEST),
	);

const split = (lines: readonly string[]): string[] =>
	lines.flatMap((line) => line.split(',')).map((word) => foldWord(word.trim()));

interface Words {
	/** By name, and by each beginning that only one month has; 0 for one that several have. */
	readonly months: ReadonlyMap<string, number>;
	readonly weekdays: ReadonlySet<string>;
	readonly fillers: ReadonlySet<string>;
	/** Names of two words. */
	readonly pairs: readonly string[];
}

function readWords(): Words {
	const names = MONTH_NAMES.flatMap((lines, index) =>
		split(lines).map((name) => ({ name: name.replace(' ', ''), full: name, month: index + 1 })),
	);
	const months = new Map<string, number>();
	for (const { name, month } of names) {
		for (const begun of beginnings(name)) {
			const other = months.get(begun);
			months.set(begun, other === undefined || other === month ? month : 0);
		}
	}
	for (const { name, month } of names) months.set(name, month);
	const weekdays = split(WEEKDAY_NAMES);
	return {
		months,
		weekdays: new Set([...weekdays.flatMap(beginnings), ...weekdays]),
		fillers: new Set(split(DATE_FILLERS)),
		pairs: names.map(({ full }) => full).filter((name) => name.includes(' ')),
	};
}

let read: Words | undefined;
// Most lists hold no date in words.
const known = (): Words => (read ??= readWords());

/** A folded text with names of two words written as one. */
export const joinPairs = (folded: string): string =>
	known().pairs.reduce((text, pair) => text.replaceAll(pair, pair.replace(' ', '')), folded);

/** 1-12 for the folded name of a month, or for a beginning of it (`sept`). */
export const monthOf = (folded: string): number | undefined => {
	const { months } = known();
	// Hebrew writes “in May” as one word.
	return months.get(folded) || months.get(folded.replace(/^ב(?=.{3})/, '')) || undefined;
};

export const isWeekday = (folded: string): boolean => known().weekdays.has(folded);

export const isFiller = (folded: string): boolean => known().fillers.has(folded);
