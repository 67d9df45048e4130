import type { Money } from '../prices';

/** How many, what they cost. */
export interface PlanFigures {
	readonly people: number;
	readonly segments: number;
	readonly credits: number;
	/** `null` where no prices are known. */
	readonly money: Money | null;
}

/** Those of a day, a country or a sender. */
export interface PlanPart extends PlanFigures {
	/** `YYYY-MM-DD`, an ISO 3166-1 alpha-2 code, or a sender; empty where it is not known. */
	readonly name: string;
}

/** The days to come as they would go: the field `estimate.plan`. */
export interface Plan extends PlanFigures {
	/** Everybody who came, whatever becomes of them. */
	readonly recipients: number;
	readonly days: number;
	/** Whose clock the days and hours are of; an IANA name. */
	readonly zone: string;
	/** ISO 8601, by that clock. */
	readonly from: string;
	readonly until: string;
	/** When the first message leaves, and the last; `null` where none does. */
	readonly first: string | null;
	readonly last: string | null;
	readonly byDay: readonly PlanPart[];
	readonly byCountry: readonly PlanPart[];
	readonly bySender: readonly PlanPart[];
	/** Who goes after the last day. */
	readonly beyond: number;
	/** Who got the message before, or has it waiting already. */
	readonly alreadySent: number;
	/** Who never goes, the commonest reason first. */
	readonly notSent: readonly PlanRefusal[];
	readonly assumed: readonly string[];
	readonly sentence: string;
}

export interface PlanRefusal {
	readonly reason: string;
	/** As it follows a number: “without consent”. */
	readonly words: string;
	readonly people: number;
}
