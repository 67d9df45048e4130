/** A price as people write it, with what stands before it on its line. */
export interface WrittenPrice {
	readonly about: string;
	readonly amount: number;
	/** ISO 4217 code; absent where none is written. */
	readonly currency?: string;
}

const SYMBOLS: Readonly<Record<string, string>> = {
	'€': 'EUR',
	$: 'USD',
	'£': 'GBP',
	'₹': 'INR',
	'₺': 'TRY',
	'₽': 'RUB',
	'₪': 'ILS',
	'₴': 'UAH',
	'₦': 'NGN',
	zł: 'PLN',
	Kč: 'CZK',
	R$: 'BRL',
	US$: 'USD',
	A$: 'AUD',
	C$: 'CAD',
	'Fr.': 'CHF',
};

const escaped = (text: string) => text.replace(/[.$]/g, '\\$&');
const LONGEST_FIRST = Object.keys(SYMBOLS).sort((a, b) => b.length - a.length);
const MONEY = `${LONGEST_FIRST.map(escaped).join('|')}|\\p{Sc}|[A-Za-z]{3}(?![A-Za-z])`;
const CENTS = 'cents?|ct\\.?|¢';

/** Grouped by thousands in one of two ways, or not at all; so `33,0.07` is two columns and no number. */
const NUMBER =
	'\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const BETWEEN = '[\\s,;|"]*';

/** The last number of a line, with its currency before or after it, in a column of its own or not. */
const AT_END = new RegExp(
	`^(?:(.*?)(?:[\\s,;|:=]|^))??\\s*"?(${MONEY})?\\s*(${NUMBER})(${BETWEEN}(${MONEY}|${CENTS})?(?:${BETWEEN}(${MONEY}))?[\\s,;|".]*)$`,
	'u',
);

/** What of the text before a number says that it is not the whole price. */
const RANGE = new RegExp(`(?<![+\\d.,])\\d[\\d.,]*\\s*(?:${MONEY})?\\s*(?:[-–—−]|to)$`, 'u');
const BELOW_ZERO = /[,;|\t:=]\s*[-–—−]$/;
const FIGURES = /(?<![+\d.,])\d{1,3}[ \u00a0\u2009\u202f]$/;

/** @returns a sentence about what is wrong, or `undefined` where the line ends in no price */
export function writtenPrice(line: string): WrittenPrice | string | undefined {
	const [, place = '', before, digits, rest = '', after, last] = AT_END.exec(line) ?? [];
	if (digits === undefined) return undefined;
	const about = place.trim();
	const doubt = doubtOf(about, line.slice(0, line.length - rest.length - digits.length), digits);
	if (doubt !== undefined) return doubt;
	const amount = amountOf(digits);
	if (typeof amount === 'string') return amount;
	const isCents = after !== undefined && new RegExp(`^(?:${CENTS})$`).test(after);
	const money = before ?? last ?? (isCents ? undefined : after);
	const code = money === undefined ? undefined : currencyOf(money);
	if (money !== undefined && code === undefined) return `“${money}” is no currency`;
	return {
		about: about.replace(/\s[-–—]$/, ''),
		amount: isCents ? amount / 100 : amount,
		...(code !== undefined && { currency: code }),
	};
}

/**
 * What may be meant in another way than it looks, as a question back.
 *
 * @param stands all that stands before the figures
 */
function doubtOf(about: string, stands: string, digits: string): string | undefined {
	if (RANGE.test(about)) return 'it has two prices: write the dearer one alone';
	if (BELOW_ZERO.test(about)) return 'a price cannot be below zero';
	if (FIGURES.test(stands) && /^\d{3}(?!\d)/.test(digits))
		return `“${digits}” may go on from the figures before it: write the price without a space in it`;
	if (/[^",;|\s],$/.test(stands) && /^[1-9]\d*,\d+$/.test(digits))
		return `“${digits}” may be one price or two columns: write it with a point in the place of the comma`;
	return undefined;
}

/** The currency that a text names anywhere, such as `Price (EUR)`. */
export function currencyIn(text: string): string | undefined {
	const symbol = LONGEST_FIRST.find((one) => text.includes(one));
	if (symbol !== undefined) return SYMBOLS[symbol];
	return text.match(/\b[A-Z]{3}\b/g)?.find((word) => CURRENCIES.has(word));
}

/** The currency that a symbol or a code stands for. */
export function currencyOf(written: string): string | undefined {
	const code = SYMBOLS[written] ?? written.toUpperCase();
	return CURRENCIES.has(code) ? code : undefined;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** More than a segment costs in the money of any country. */
const DEAREST = 1_000_000;

/** `0.07`, `0,075`, `1.234,50`; what may be meant in two ways is asked back. */
function amountOf(digits: string): number | string {
	if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
		const [whole = '', rest = ''] = digits.split(/[.,]/);
		return `“${digits}” may be ${whole}${rest} or ${Number(`${whole}.${rest}`)}: write it without the sign between the figures, or with another number of places`;
	}
	const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
	const isGrouped = last >= 0 && digits.indexOf(digits.charAt(last)) !== last;
	const plain =
		last < 0 || isGrouped
			? digits.replace(/[.,]/g, '')
			: `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`;
	const amount = Number(plain);
	return amount <= DEAREST ? amount : `“${digits}” is no price of a segment`;
}
