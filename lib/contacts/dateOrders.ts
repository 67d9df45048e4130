import { DateOrderVote, type DateOrder } from '../calendar';
import { textOf, type Cells } from './cells';

/** How the dates of a column are written. */
export type OrderOf = (column: string) => DateOrder;

/** Where 4/5 is April 5 (CLDR's short date patterns): the United States and territories, and the Philippines. */
const MONTH_FIRST = new Set(['US', 'AS', 'FM', 'GU', 'MH', 'MP', 'PH', 'PR', 'PW', 'VI']);

/**
 * Learns from all rows of a list how each of its columns of dates is written: a birthday may come from
 * another program than the date of a consent.
 */
export class DateOrders {
	readonly #votes: ReadonlyMap<string, DateOrderVote>;
	readonly #chosen: boolean | undefined;
	readonly #byCountry = new Map<boolean, OrderOf>();

	/** @param dayFirst the user's choice, which no date overrules; absent: as the dates show, else by country */
	constructor(columns: Iterable<string>, dayFirst?: boolean) {
		this.#votes = new Map([...columns].map((column) => [column, new DateOrderVote()]));
		this.#chosen = dayFirst;
	}

	see(cells: Cells): void {
		for (const [column, vote] of this.#votes) vote.see(textOf(cells, column));
		if (this.#byCountry.size > 0) this.#byCountry.clear();
	}

	/** @param country of the person's number, ISO 3166-1 alpha-2 */
	in(country: string): OrderOf {
		const dayFirst = this.#chosen ?? !MONTH_FIRST.has(country);
		const known = this.#byCountry.get(dayFirst);
		if (known) return known;
		const made = this.#orders(dayFirst);
		this.#byCountry.set(dayFirst, made);
		return made;
	}

	#orders(dayFirst: boolean): OrderOf {
		const chosen = this.#chosen === undefined ? {} : { dayFirst: this.#chosen };
		const orders = new Map(
			[...this.#votes].map(([column, vote]) => [column, { ...vote.order(dayFirst), ...chosen }]),
		);
		return (column) => orders.get(column) ?? { dayFirst };
	}
}
