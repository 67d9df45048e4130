/** What something costs in money. */
interface PlannedMoney {
	readonly amount: number;
	readonly currency: string;
	/** Texts without a price, which are not in the amount. */
	readonly unpriced: number;
}

export interface PlannedFigures {
	readonly people: number;
	readonly credits: number;
	readonly money: PlannedMoney | null;
}

export interface PlannedPart extends PlannedFigures {
	readonly name: string;
}

/** Messages of one hour; both hours as ms of a clock in UTC that shows what clocks there show. */
export interface PlannedRow {
	readonly hour: number;
	readonly localHour: number;
	readonly people: number;
}

/** What the page of a plan is made of. */
export interface PlanStory {
	/** The campaign's name; empty where it is none, or more than one. */
	readonly title: string;
	readonly plan: PlannedFigures & {
		readonly recipients: number;
		readonly days: number;
		/** IANA name. */
		readonly zone: string;
		/** ISO 8601 by the clock of that zone. */
		readonly from: string;
		readonly until: string;
		readonly first: string | null;
		readonly last: string | null;
		readonly byDay: readonly PlannedPart[];
		readonly byCountry: readonly PlannedPart[];
		readonly bySender: readonly PlannedPart[];
		readonly beyond: number;
		readonly alreadySent: number;
		readonly notSent: readonly { readonly words: string; readonly people: number }[];
		readonly assumed: readonly string[];
		readonly sentence: string;
	};
	readonly rows: readonly PlannedRow[];
	/** Epoch milliseconds. */
	readonly madeAt: number;
}
