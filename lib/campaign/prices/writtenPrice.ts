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
const MONEY = `${LONGEST_FIRST.map(escaped).join('|')}|[A-Za-z]{3}(?![A-Za-z])`;
const CENTS = 'cents?|ct\\.?|¢';

/** The last number of a line, with its currency before or after it. */
const AT_END = new RegExp(
	`^(?:(.*?)(?:[\\s,;|:=]|^))??\\s*"?(${MONEY})?\\s*(\\d[\\d.,]*)\\s*(${MONEY}|${CENTS})?(?:\\s*(${MONEY}))?"?[\\s,;|]*$`,
	'u',
);

/** @returns a sentence about what is wrong, or `undefined` where the line ends in no price */
export function writtenPrice(line: string): WrittenPrice | string | undefined {
	const [, about = '', before, digits, after, last] = AT_END.exec(line) ?? [];
	if (digits === undefined) return undefined;
	const amount = amountOf(digits);
	if (typeof amount === 'string') return amount;
	const isCents = after !== undefined && new RegExp(`^(?:${CENTS})$`).test(after);
	const money = before ?? last ?? (isCents ? undefined : after);
	const code = money === undefined ? undefined : currencyOf(money);
	if (money !== undefined && code === undefined) return `“${money}” is no currency`;
	return {
		about: about.trim(),
		amount: isCents ? amount / 100 : amount,
		...(code !== undefined && { currency: code }),
	};
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

/** `0.07`, `0,075`, `1.234,50`; what may be meant in two ways is asked back. */
function amountOf(digits: string): number | string {
	if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
		const [whole = '', rest = ''] = digits.split(/[.,]/);
		return `“${digits}” may be ${whole}${rest} or ${Number(`${whole}.${rest}`)}: write it without the sign between the figures, or with another number of places`;
	}
	const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
	const mark = digits[last];
	const isGrouped = mark !== undefined && digits.indexOf(mark) !== last;
	const plain =
		last < 0 || isGrouped
			? digits.replace(/[.,]/g, '')
			: `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`;
	const amount = Number(plain);
	return Number.isFinite(amount) ? amount : `“${digits}” is no price`;
}
