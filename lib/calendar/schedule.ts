import { weekdayOf, type EpochDay, type Weekday } from './day';

/** Open from minute `from` to before minute `to` of a local day; 0 <= from < to <= 1440. */
export interface DayWindow {
	readonly from: number;
	readonly to: number;
}

/** The windows of a local day, in order and without overlap. A day with none is closed. */
export type Schedule = (day: EpochDay) => readonly DayWindow[];

/**
 * Open on these local days from minute `from` to before minute `to` (minutes since midnight,
 * 0-1440). With `to` before `from` the window runs over midnight into the next day.
 */
export interface WeeklyWindow extends DayWindow {
	readonly days: readonly Weekday[];
}

export const MINUTES_PER_DAY = 1440;
export const ALL_DAY: readonly DayWindow[] = [{ from: 0, to: MINUTES_PER_DAY }];
export const CLOSED: readonly DayWindow[] = [];

/**
 * The schedule that repeats these windows every week; windows that meet or overlap are joined. A night
 * belongs to the day on which it begins: it ends at midnight where the next day is closed, and a closed
 * day has none.
 *
 * @param weekdayOn the weekday whose windows a day has, on a public holiday another one perhaps;
 * undefined where the day is closed
 */
export function weeklySchedule(
	windows: readonly WeeklyWindow[],
	weekdayOn: (day: EpochDay) => Weekday | undefined = weekdayOf,
): Schedule {
	const hasNights = windows.some(({ from, to }) => from > to);
	const known = new Map<number, readonly DayWindow[]>();
	return (day) => {
		const weekday = weekdayOn(day);
		if (weekday === undefined) return CLOSED;
		const before = hasNights ? weekdayOn(day - 1) : undefined;
		const key = weekday * 10 + (before ?? 0);
		const open = known.get(key) ?? join([...nightOf(windows, before), ...dayOf(windows, weekday)]);
		known.set(key, open);
		return open;
	};
}

/** What begins on a weekday, up to midnight. */
const dayOf = (windows: readonly WeeklyWindow[], weekday: Weekday): readonly DayWindow[] =>
	windows
		.filter(({ days, from, to }) => days.includes(weekday) && from !== to)
		.map(({ from, to }) => ({ from, to: from < to ? to : MINUTES_PER_DAY }));

/** What began on the day before and goes on after midnight. */
const nightOf = (
	windows: readonly WeeklyWindow[],
	before: Weekday | undefined,
): readonly DayWindow[] =>
	windows
		.filter(({ days, from, to }) => before !== undefined && days.includes(before) && to < from)
		.flatMap(({ to }) => (to > 0 ? { from: 0, to } : []));

function join(windows: readonly DayWindow[]): readonly DayWindow[] {
	const joined: DayWindow[] = [];
	for (const window of [...windows].sort((a, b) => a.from - b.from)) {
		const last = joined.at(-1);
		if (last && window.from <= last.to) {
			joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
		} else joined.push(window);
	}
	return joined;
}
