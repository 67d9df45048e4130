/** What a text says of a day. It need not be one of the calendar. */
export interface WrittenDate {
	/** As written: four digits, two, or none. */
	readonly year?: string | undefined;
	/** 1-12 where it is one. */
	readonly month: number;
	readonly day: number;
}
