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

/** The schedule that repeats these windows every week; windows that meet or overlap are joined. */
export function weeklySchedule(windows: readonly WeeklyWindow[]): Schedule {
	const week = new Map<Weekday, DayWindow[]>();
	const add = (weekday: Weekday, window: DayWindow) => {
		if (window.from < window.to) week.set(weekday, [...(week.get(weekday) ?? []), window]);
	};
	for (const { days, from, to } of windows) {
		for (const weekday of days) {
			if (from <= to) add(weekday, { from, to });
			else {
				add(weekday, { from, to: MINUTES_PER_DAY });
				add(weekday === 7 ? 1 : ((weekday + 1) as Weekday), { from: 0, to });
			}
		}
	}
	const joined = new Map([...week].map(([weekday, day]) => [weekday, join(day)]));
	return (day) => joined.get(weekdayOf(day)) ?? CLOSED;
}

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
