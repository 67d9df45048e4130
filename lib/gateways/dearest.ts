/** The dearest of prices that may be written as texts, in any order; `undefined` where none is a price. */
export function dearest(prices: readonly unknown[]): number | undefined {
	const numbers = prices
		.filter(
			(price) => typeof price === 'number' || (typeof price === 'string' && price.trim() !== ''),
		)
		.map(Number)
		.filter((price) => Number.isFinite(price) && price >= 0);
	return numbers.length === 0 ? undefined : Math.max(...numbers);
}
