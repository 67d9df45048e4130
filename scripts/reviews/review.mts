/** What a lawyer answered about one sheet: the content of `reviews/FR.json`, whose form is schema.json. */
export interface Review {
	/** `FR`, `US-TX`, or `default` for countries of which nothing is recorded. */
	readonly jurisdiction: string;
	/** The hash of the data that the sheet showed. */
	readonly hash: string;
	readonly reviewer: {
		readonly name: string;
		readonly firm?: string;
		/** The bar, or the country and state, such as `Paris`. */
		readonly admittedIn: string;
	};
	/** `YYYY-MM-DD` */
	readonly reviewedOn: string;
	/** `YYYY-MM-DD`, the last day for which the reviewer stands by it. */
	readonly validUntil: string;
	/** One a proposition. */
	readonly answers: readonly ReviewAnswer[];
}

export interface ReviewAnswer {
	readonly proposition: number;
	readonly verdict: 'right' | 'wrong' | 'outside scope';
	readonly remark?: string;
	/** What the proposition said, so that a later change can be shown beside it. */
	readonly says: string;
}

/** The propositions that the reviewer did not let stand. */
export const foundWrong = ({ answers }: Review): readonly number[] =>
	answers.filter(({ verdict }) => verdict === 'wrong').map(({ proposition }) => proposition);

/** Whether data are what the reviewer found right. Until when is for the reader of a date to say. */
export const stands = (review: Review | undefined, hash: string): review is Review =>
	review !== undefined && review.hash === hash && foundWrong(review).length === 0;
