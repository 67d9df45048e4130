import type { DateOrder } from './dateOrder';
import type { WrittenDate } from './writtenDate';

/** What may follow a date: a time of day, whatever words and zone stand around it. */
const CLOCK =
	String.raw`(?:[\st,،]+(?:\p{L}{1,6}\.?\s*){0,2}` +
	String.raw`(?:\d{1,2}[:.h][0-5]\d(?:[:.][0-5]\d(?:[.,]\d{1,9})?)?|\d{1,2}(?=\s*[ap]\.?\s?m\b|h))` +
	String.raw`(?:\s*[\p{L}.]{1,5}){0,3}\s*(?:[+-]\d{2}:?\d{2})?\s*(?:[[(][^\])]*[\])])?)?`;

const pattern = (date: string) => new RegExp(`^${date}${CLOCK}$`, 'u');

/** Nearly every date of a list: a year of four digits at one end, and nothing else. */
export const USUAL = /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))$/;

export const readUsualDate = (found: RegExpExecArray, order: DateOrder): WrittenDate => {
	const [, year, , month, day, first = '', separator = '', second = '', lastYear] = found;
	return year === undefined
		? { year: lastYear, ...dayAndMonth(first, second, monthFirst(separator, order)) }
		: { year, month: Number(month), day: Number(day) };
};

const YEAR_FIRST = pattern(String.raw`(\d{4})([-/. ])\s?(\d{1,2})\2\s?(\d{1,2})\.?`);
/** Only as ISO 8601 and its relatives write it: whatever follows such a date is its time. */
const ISO_WITH_TIME = /^(\d{4})-(\d{2})-(\d{2})[t ]\d{1,2}:\S*$/;
const BARE = /^(?:--)?(\d{2})-(\d{2})$/;
const BASIC_BARE = /^--(\d{2})(\d{2})$/;
const YEAR_LAST = pattern(
	String.raw`(\d{1,2})\s?([-/. ])\s?(\d{1,2})(?:\s?[-/. ]\s?'?(\d{4}|\d{1,2}))?\.?`,
);
/** `90. 5. 14.` in Korea is `14. 5. 90.` in Slovenia. */
const DOT_BEHIND = /^\d{1,2}\. ?\d{1,2}\. ?\d{2}\.$/;
const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{2})(\d{2})$/;

/** A date in figures, as written; it need not be a day of the calendar. */
export function readNumericDate(text: string, order: DateOrder): WrittenDate | undefined {
	const bare = BASIC_BARE.exec(text) ?? (text.startsWith('--') ? BARE.exec(text) : null);
	if (bare) return { month: Number(bare[1]), day: Number(bare[2]) };
	const iso = ISO_WITH_TIME.exec(text);
	if (iso) return { year: iso[1], month: Number(iso[2]), day: Number(iso[3]) };
	const yearFirst = YEAR_FIRST.exec(text);
	if (yearFirst) {
		return { year: yearFirst[1], month: Number(yearFirst[3]), day: Number(yearFirst[4]) };
	}
	const digits = EIGHT_DIGITS.exec(text);
	if (digits) return ofEightDigits(digits, order);
	const [, first, separator = '', second, year] = YEAR_LAST.exec(text) ?? [];
	if (first === undefined || second === undefined) return undefined;
	if (year === undefined) return ofTwo(first, separator, second, order);
	if (separator === ' ' && year.length !== 4) return undefined;
	const usual = separator === '-' || DOT_BEHIND.test(text) ? undefined : 'last';
	const place = year.length === 4 ? 'last' : (shortYear(first, year, order) ?? usual);
	if (place === undefined) return undefined;
	if (place === 'first') return { year: first, month: Number(second), day: Number(year) };
	return year.length === 1
		? undefined
		: { year, ...dayAndMonth(first, second, monthFirst(separator, order)) };
}

/** `19900504`, or `04051990`, which no year of ours can be taken for. */
function ofEightDigits([, a = '', b = '', c = '', d = '']: RegExpExecArray, order: DateOrder) {
	if (Number(c) <= 12) return { year: a + b, month: Number(c), day: Number(d) };
	return { year: c + d, ...dayAndMonth(a, b, monthFirst('/', order)) };
}

function ofTwo(
	first: string,
	separator: string,
	second: string,
	order: DateOrder,
): WrittenDate | undefined {
	if (separator === ' ') return undefined;
	if (separator !== '-') return dayAndMonth(first, second, monthFirst(separator, order));
	if (first.length !== 2 || second.length !== 2) return undefined;
	// ISO 8601 leaves no choice, and so does this package's own way to write a birthday.
	if (!order.bareDayFirst) return { month: Number(first), day: Number(second) };
	return dayAndMonth(first, second, false);
}

/** Where a year of two digits stands: a number above 31 is one, and other dates of the column may show it. */
const shortYear = (first: string, third: string, order: DateOrder) =>
	Number(first) > 31 ? 'first' : Number(third) > 31 ? 'last' : order.shortYear;

const monthFirst = (separator: string, order: DateOrder): boolean =>
	separator === '.' ? order.dottedMonthFirst === true : !order.dayFirst;

const dayAndMonth = (one: string, other: string, usuallyMonthFirst: boolean) => {
	const [first, second] = [Number(one), Number(other)];
	const isMonthFirst = first > 12 ? false : second > 12 ? true : usuallyMonthFirst;
	return isMonthFirst ? { month: first, day: second } : { month: second, day: first };
};
