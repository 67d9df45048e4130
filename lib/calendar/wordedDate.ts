import { foldWord, isFiller, isWeekday, joinPairs, monthOf } from './dateWords';
import type { WrittenDate } from './writtenDate';

/** A time of day with dots, at the end only, since dates have dots too. */
const DOTTED_TIME = /(?:,|kl\.?|klo|um) *\d{1,2}\.[0-5]\d(?:\.[0-5]\d)?$/u;
/** A time of day, wherever it stands: Unix writes it between day and year. */
const TIME =
	/(?<!\d)(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?\s?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?|\d{1,2}\s?h(?:[0-5]\d)?)(?!\p{L})(?:\s*(?:utc|gmt|z)(?!\p{L})|\s+(?!oct|sept)[a-z]{2,4}t(?!\p{L}))?(?:\s*[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?/u;
const EAST_ASIAN_WEEKDAY =
	/\(?(?:[月火水木金土日]曜日?|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일)\)?|\([月火水木金土日一二三四五六월화수목금토일]\)/gu;
const ERA = /(明治|大正|昭和|平成|令和|民國|民国)\s?(\d{1,3}|元)\s?年/u;
/** The year before the first of each era. */
const BEFORE_ERA: Readonly<Record<string, number>> = {
	明治: 1867,
	大正: 1911,
	昭和: 1925,
	平成: 1988,
	令和: 2018,
	民國: 1911,
	民国: 1911,
};

const TOKEN = /(\d{1,2})\s?[月월]|(\d+)|([\p{L}\p{M}]+)|([\s.,\-/'’׳"°،])|(.)/gsu;

/** `undefined` marks what stands in no date. */
type Token = { readonly month: number; readonly isWeekday: boolean } | string;

/**
 * A date with its month in words or with East Asian signs for year, month and day: `14 May 1990`, `Mon, May
 * 14th '90`, `1. toukokuuta 1990`, `1990年5月14日`. Words that no date holds make it none.
 */
export function readWordedDate(text: string): WrittenDate | undefined {
	const tokens = tokensOf(text);
	const found = tokens && onlyMonth(tokens);
	if (!found) return undefined;
	const { month, before, after } = found;
	const [first, second, ...more] = [...before, ...after];
	if (first === undefined || more.length > 0) return undefined;
	if (second === undefined) return first.length <= 2 ? { month, day: Number(first) } : undefined;
	// “14-15 May” are two days.
	const isYearFirst = first.length === 4 || (first.length === 2 && Number(first) > 31);
	if (before.length === 2 && !isYearFirst) return undefined;
	const [year, day] = isYearFirst ? [first, second] : [second, first];
	return day.length <= 2 && (year.length === 2 || year.length === 4)
		? { year, month, day: Number(day) }
		: undefined;
}

function tokensOf(text: string): readonly Token[] | undefined {
	const plain = text
		.replace(DOTTED_TIME, ' ')
		.replace(TIME, ' ')
		.replace(EAST_ASIAN_WEEKDAY, ' ')
		.replace(ERA, (_, era: string, year: string) => {
			const since = year === '元' ? 1 : Number(year);
			return `${(BEFORE_ERA[era] ?? 0) + since}年`;
		});
	const tokens: Token[] = [];
	for (const [, ordinal, digits, word, space] of joined(plain).matchAll(TOKEN)) {
		if (ordinal !== undefined) tokens.push({ month: Number(ordinal), isWeekday: false });
		else if (digits !== undefined) tokens.push(digits);
		else if (word !== undefined) {
			const folded = foldWord(word);
			const month = monthOf(folded);
			const weekday = isWeekday(folded);
			if (month !== undefined) tokens.push({ month, isWeekday: weekday });
			else if (!weekday && !isFiller(folded)) return undefined;
		} else if (space === undefined) return undefined;
	}
	return tokens;
}

const ARABIC = /\p{Script=Arabic}/u;
/** Only Arabic has months of two words. */
const joined = (text: string): string => (ARABIC.test(text) ? joinPairs(foldWord(text)) : text);

function onlyMonth(tokens: readonly Token[]) {
	const months = tokens.filter((token) => typeof token !== 'string');
	// “mar” is a Tuesday in “mar. 6 mars”.
	const sure = months.length > 1 ? months.filter((token) => !token.isWeekday) : months;
	const [found] = sure.length > 0 ? sure : months;
	if (!found || sure.length > 1 || months.length > 2) return undefined;
	const at = tokens.indexOf(found);
	const digits = (part: readonly Token[]) => part.filter((token) => typeof token === 'string');
	return {
		month: found.month,
		before: digits(tokens.slice(0, at)),
		after: digits(tokens.slice(at + 1)),
	};
}
