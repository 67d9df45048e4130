import { fail, ok, type Result, type Steps } from '../../shared';
import type { PriceList } from './priceList';
import { currencyIn, currencyOf, writtenPrice } from './writtenPrice';

/** Who knows countries by their names in many languages, by their codes and by their calling codes. */
export type CountryReader = (text: string) => string | undefined;

const EVERYWHERE_ELSE =
	/^(?:\*|any|all|default|others?|else|(?:all |any )?others?(?: countries| country)?|everywhere(?: else)?|(?:the )?rest(?: of (?:the )?world)?)$/i;
const CREDIT = /^(?:1 |a |per |price of a )?credits?$/i;

/** More lines than countries and networks together, and more characters than their names have. */
const MOST_LINES = 20_000;
const LONGEST_LINE = 400;
const LINES_A_STEP = 100;

/**
 * A table as people paste it: a line for each country, with what a segment costs there at its end
 * (`France, 0.07 EUR`), whatever stands between the columns. Of several prices of a country, as lists of
 * networks have them, the dearest counts. A price alone, or beside “everywhere else”, is for all other
 * countries; one beside “credit” is what a credit costs. An empty text is no list.
 *
 * @param currency of prices that name none; empty where nobody has said it
 * @returns as failure, what is wrong with which line, as a sentence without a stop
 */
export function* readPriceTable(
	text: string,
	readCountry: CountryReader,
	currency = '',
): Steps<Result<PriceList | undefined, string>> {
	const lines = text.split(/\r\n|\r|\n/);
	if (lines.length > MOST_LINES) return fail(`It has more than ${MOST_LINES} lines`);
	const byCountry: Record<string, number> = {};
	const others: { default?: number; perCredit?: number } = {};
	let written: string | undefined;
	let headed: string | undefined;
	let isFirst = true;
	const countryOf = remembering(readCountry);
	for (const [index, line] of lines.entries()) {
		if (index % LINES_A_STEP === 0) yield;
		// An empty one, or the rule below the head of a table.
		if (!/[\p{L}\p{N}]/u.test(line)) continue;
		const wrong = (what: string) =>
			fail(`Line ${index + 1} (“${line.trim().slice(0, 60)}”): ${what}`);
		if (line.length > LONGEST_LINE) return wrong('it is too long for a country and a price');
		const price = writtenPrice(line.replace(/ {2,}/g, ' '));
		const isHead = isFirst;
		isFirst = false;
		if (price === undefined) {
			if (!isHead || tellsWhere(line, countryOf)) return wrong('it does not end in a price');
			headed = currencyIn(line);
			continue;
		}
		if (typeof price === 'string') return wrong(price);
		if (price.currency !== undefined) {
			if (written !== undefined && written !== price.currency)
				return wrong(`a list has one currency, and this one has ${written} and ${price.currency}`);
			written = price.currency;
		}
		const about = withoutQuotes(price.about);
		if (about === '' || EVERYWHERE_ELSE.test(about)) {
			others.default = dearest(others.default, price.amount);
		} else if (CREDIT.test(about)) {
			others.perCredit = dearest(others.perCredit, price.amount);
		} else {
			const country = countryIn(price.about, countryOf);
			if (country === undefined) return wrong('it names no country that is known');
			byCountry[country] = dearest(byCountry[country], price.amount);
		}
	}
	if (isFirst) return ok(undefined);
	if (Object.keys(byCountry).length === 0 && Object.keys(others).length === 0) {
		return fail('It has no line with a country and a price, as in: France, 0.07 EUR');
	}
	const code = written ?? headed ?? currencyOf(currency.trim());
	if (code === undefined)
		return fail('It does not say its currency: write it as in: France, 0.07 EUR');
	return ok({ currency: code, byCountry, ...others });
}

/** A list has few countries and many networks; names are looked up in many languages. */
function remembering(readCountry: CountryReader): CountryReader {
	const known = new Map<string, string | undefined>();
	return (text) => {
		if (!known.has(text)) known.set(text, readCountry(text));
		return known.get(text);
	};
}

/**
 * Whether a line is about a country, and no heading. Words of up to three letters may be headings too, such as “CC”,
 * where no figure stands beside them.
 */
function tellsWhere(line: string, readCountry: CountryReader): boolean {
	const shortest = /\d/.test(line) ? 1 : 4;
	return (line.match(/[^,;|\t:="\d\p{Sc}]+/gu) ?? [])
		.map((column) => column.replace(/[^\p{L}]+$/u, '').trim())
		.some(
			(column) =>
				column.length >= shortest &&
				(EVERYWHERE_ELSE.test(column) || CREDIT.test(column) || readCountry(column) !== undefined),
		);
}

const dearest = (one = 0, other: number): number => Math.max(one, other);

const withoutQuotes = (text: string): string => text.replace(/"/g, '').trim();

/**
 * The whole of it, or the column that is a country; bare figures are codes of networks. Where columns name
 * several, the one that is a code of two letters says which.
 */
function countryIn(about: string, readCountry: CountryReader): string | undefined {
	const whole = readCountry(withoutQuotes(about));
	if (whole !== undefined) return whole;
	const columns = (about.match(/"[^"]*"|[^,;|\t"]+/g) ?? [])
		.map(withoutQuotes)
		.filter((column) => /\p{L}|^\+/u.test(column));
	const named = new Set(columns.flatMap((column) => readCountry(column) ?? []));
	if (named.size < 2) return [...named][0];
	const codes = columns.filter((column) => /^[A-Z]{2}$/.test(column));
	const [code, ...others] = new Set(codes.flatMap((column) => readCountry(column) ?? []));
	return others.length === 0 ? code : undefined;
}
