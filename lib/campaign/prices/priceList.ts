/** What a segment costs, by country: the user's own table, or the gateway's list. */
export interface PriceList {
	/** ISO 4217 code. */
	readonly currency: string;
	/** By ISO 3166-1 alpha-2 code, for each segment. */
	readonly byCountry: Readonly<Record<string, number>>;
	/** For each segment, in every other country. */
	readonly default?: number;
	/** What a credit costs, for gateways that sell them: where no price of a segment is known. */
	readonly perCredit?: number;
}

/** What of a text its price depends on. */
export interface Priced {
	/** ISO 3166-1 alpha-2. */
	readonly country?: string | undefined;
	readonly segments: number;
	/** In the gateway's own unit, as they are counted here. */
	readonly credits: number;
}

/** What a text costs by the list, in its currency; `undefined` where the list does not say. */
export function costOf(
	{ byCountry, default: everywhere, perCredit }: PriceList,
	{ country, segments, credits }: Priced,
): number | undefined {
	const own =
		country !== undefined && Object.hasOwn(byCountry, country) ? byCountry[country] : undefined;
	const perSegment = own ?? everywhere;
	if (perSegment !== undefined) return perSegment * segments;
	return perCredit === undefined ? undefined : perCredit * credits;
}

/** A sum of what texts cost. */
export interface Money {
	/** Rounded to the hundredth of a cent. */
	readonly amount: number;
	/** ISO 4217 code. */
	readonly currency: string;
	/** Texts whose price the list does not say; they are not in the amount. */
	readonly unpriced: number;
}

/** “12.90 EUR”; up to four decimals where it is less than one. */
export const inMoney = ({ amount, currency }: Pick<Money, 'amount' | 'currency'>): string => {
	const decimals = Math.abs(amount) < 1 ? 4 : 2;
	const shown = amount.toLocaleString('en-US', {
		minimumFractionDigits: 2,
		maximumFractionDigits: decimals,
	});
	return `${shown} ${currency}`;
};

/** Adds up what texts cost. */
export function moneyOf(prices: PriceList, texts: Iterable<Priced>): Money {
	let amount = 0;
	let unpriced = 0;
	for (const text of texts) {
		const cost = costOf(prices, text);
		if (cost === undefined) unpriced += 1;
		else amount += cost;
	}
	return { amount: Math.round(amount * 10_000) / 10_000, currency: prices.currency, unpriced };
}
