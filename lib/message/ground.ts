/**
 * By what a message was allowed to leave, as it was decided right before: kept with it, so that a complaint
 * of years later can be answered. Many messages share one.
 */
export interface Ground {
	/** The sentence of that decision: “France is open until 20:00 local time (law: …)”. */
	readonly sentence: string;
	readonly rule: {
		/** The country whose rule it is (`FR`), or one of this package's own. */
		readonly id: string;
		/** `law`, `code`, `practice` or `default`. */
		readonly basis: string;
		readonly citation: string;
		readonly url?: string;
	};
	/** ISO 3166-1 alpha-2 codes of the places whose rules were applied. */
	readonly jurisdictions: readonly string[];
	/** What was taken for granted. */
	readonly assumptions: readonly string[];
	/** What the user answers for in the place of this package's own rules. */
	readonly answeredFor: readonly ('hours' | 'text' | 'scope')[];
}

/** The consent that a message's item told of when it was sent, as written. */
export interface ToldConsent {
	readonly status: string;
	readonly at?: string;
	readonly source?: string;
	readonly scope?: string;
	readonly proof?: string;
}
