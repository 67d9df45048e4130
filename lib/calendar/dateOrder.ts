/** How dates are written, where one can be read in two ways. */
export interface DateOrder {
	/** Whether 4/5/1990 and 4-5-1990 are 4 May (most of the world) or April 5 (United States). */
	readonly dayFirst: boolean;
	/** Whether 4.5.1990 is April 5; with dots that is rare, and has to be shown. */
	readonly dottedMonthFirst?: boolean;
	/** Whether 04-05 without a year is 4 May; unless it is shown, the month comes first, as in ISO 8601. */
	readonly bareDayFirst?: boolean;
	/** Where the year stands in 04-05-06; unless it is shown, it is last with slashes and dots. */
	readonly shortYear?: 'first' | 'last';
}

const NUMERIC =
	/^\s*(?:\p{L}+[.,]* +|\d{1,2}:\d{2}(?::\d{2})? +)?(\d{1,2}) ?([-/. ]) ?(\d{1,2})(?: ?[-/. ] ?'?(\d{4}|\d{1,2}))?(?=$|[\s,.T])/u;
const DIGITS_ONLY = /^\s*(\d{2})(\d{2})((?:19|20)\d{2})\s*$/;

/** More of one than of the other; `undefined` where neither is more. */
class Vote {
	#balance = 0;

	add(yes: boolean): void {
		this.#balance += yes ? 1 : -1;
	}

	get outcome(): boolean | undefined {
		return this.#balance === 0 ? undefined : this.#balance > 0;
	}
}

/**
 * Learns from all dates of a column how they are written: from those that can be read in one way only, and
 * by their majority, since one date of another kind must not turn all the others round.
 */
export class DateOrderVote {
	readonly #dayFirst = new Vote();
	readonly #dottedDayFirst = new Vote();
	readonly #bareDayFirst = new Vote();
	readonly #shortYearLast = new Vote();

	see(text: string): void {
		if (text === '') return;
		const match = NUMERIC.exec(
			DIGITS_ONLY.test(text) ? text.replace(DIGITS_ONLY, '$1/$2/$3') : text,
		);
		if (!match) return;
		const [, one, separator, other, year] = match;
		if (separator === ' ' && year?.length !== 4) return;
		const [first, second] = [Number(one), Number(other)];
		if (year !== undefined && year.length < 4) {
			if (first > 31) this.#shortYearLast.add(false);
			else if (Number(year) > 31) this.#shortYearLast.add(true);
		}
		if (first > 31 || second > 31 || first > 12 === second > 12) return;
		if (separator === '.') this.#dottedDayFirst.add(first > 12);
		else if (separator === '-' && year === undefined) this.#bareDayFirst.add(first > 12);
		else this.#dayFirst.add(first > 12);
	}

	/** @param dayFirst how 4/5/1990 reads where the column does not show it */
	order(dayFirst: boolean): DateOrder {
		const yearLast = this.#shortYearLast.outcome;
		return {
			dayFirst: this.#dayFirst.outcome ?? dayFirst,
			dottedMonthFirst: this.#dottedDayFirst.outcome === false,
			bareDayFirst: this.#bareDayFirst.outcome === true,
			...(yearLast !== undefined && { shortYear: yearLast ? 'last' : 'first' }),
		};
	}
}
