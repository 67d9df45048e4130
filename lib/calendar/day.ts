export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;

/** A calendar date as whole days since 1970-01-01: dates compare and step as integers. */
export type EpochDay = number;

/** ISO 8601 day of the week: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of a proleptic Gregorian date; month 1-12. Days past the month's end roll over. */
export const epochDay = (year: number, month: number, day: number): EpochDay =>
	Date.UTC(year, month - 1, day) / MS_PER_DAY;

export const weekdayOf = (day: EpochDay): Weekday => {
	// 1970-01-01 was a Thursday.
	const sinceMonday = (day + 3) % 7;
	return ((sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1) as Weekday;
};

// A decision names a handful of days, and a run the same ones over and over.
const MOST_DATES = 4_000;
const dates = new Map<EpochDay, string>();

/** `YYYY-MM-DD`. */
export function isoDateOf(day: EpochDay): string {
	const before = dates.get(day);
	if (before !== undefined) return before;
	if (dates.size >= MOST_DATES) dates.clear();
	const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
	dates.set(day, date);
	return date;
}

const pad = (number: number) => (number < 10 ? `0${number}` : String(number));

const CLOCKS = Array.from(
	{ length: MS_PER_DAY / MS_PER_MINUTE },
	(_, minute) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`,
);

/** `HH:mm` of a minute since midnight, 0-1439. */
export const clockOf = (minute: number): string => CLOCKS[minute] ?? '';

/** The day that a `YYYY-MM-DD` names, or undefined when no such day exists (30 February). */
export function parseIsoDate(text: string): EpochDay | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return undefined;
	const day = epochDay(Number(match[1]), Number(match[2]), Number(match[3]));
	return isoDateOf(day) === text ? day : undefined;
}
