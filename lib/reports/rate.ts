/** A share that was counted, and how sure it is. */
export interface Rate {
	readonly count: number;
	/** Out of how many; never 0. */
	readonly of: number;
	/** 0 to 1. */
	readonly share: number;
	/** Between which shares the true one lies, with 95 % confidence. */
	readonly low: number;
	readonly high: number;
}

/** 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/**
 * A rate with its interval (E. B. Wilson, 1927: Probable inference, the law of succession, and statistical
 * inference), which holds for few trials and for shares near 0 and 1. `undefined` out of nothing: no rate is
 * known then, least of all zero.
 */
export function rateOf(count: number, of: number): Rate | undefined {
	if (of <= 0) return undefined;
	const share = Math.min(count / of, 1);
	const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
	const scale = 1 + (Z * Z) / of;
	const middle = share + (Z * Z) / (2 * of);
	return {
		count,
		of,
		share,
		// Rounding must not put the interval beside the share, where that is 0 or 1.
		low: Math.min(Math.max((middle - spread) / scale, 0), share),
		high: Math.max(Math.min((middle + spread) / scale, 1), share),
	};
}
