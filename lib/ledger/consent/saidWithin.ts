import type { ConsentRow } from './chain';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const MS_PER_QUARTER_HOUR = 15 * 60_000;

/** The clocks of the world: 14 hours before UTC on the Line Islands, 12 behind it on Baker Island. */
const FIRST_CLOCK = 14 * MS_PER_HOUR;
const LAST_CLOCK = -12 * MS_PER_HOUR;

/** Two instants (epoch ms) between which a statement was made; the same one where its moment is known. */
export interface SaidWithin {
	readonly from: number;
	readonly until: number;
}

/**
 * When a statement may have been made. A date without a time of day says no more than that it was made
 * while it was that day somewhere: from 10:00 UTC of the day before until 12:00 UTC of the day after.
 *
 * Records of before this was told apart have no `day`. A time of theirs that is midnight on any clock
 * of the world may stand for a date, and is taken for one.
 */
export function saidWithin(record: Pick<ConsentRow, 'at' | 'day' | 'recorded_at'>): SaidWithin {
	const at = record.at ?? 0;
	if (record.day !== null) {
		const midnight = utcMidnightOf(record.day);
		return midnight === undefined
			? moment(at)
			: { from: startOf(midnight), until: endOf(midnight) };
	}
	const isWrittenDown = at === record.recorded_at;
	if (isWrittenDown || at % MS_PER_QUARTER_HOUR !== 0) return moment(at);
	const midnights = midnightsShownAt(at);
	return { from: startOf(Math.min(...midnights)), until: endOf(Math.max(...midnights)) };
}

/** Midnight UTC (epoch ms) of a `YYYY-MM-DD`; `undefined` when it is none. */
function utcMidnightOf(day: string): number | undefined {
	const midnight = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
	return Number.isNaN(midnight) ? undefined : midnight;
}

/** Whether a day has begun anywhere. */
export const hasBegun = (day: string, now: number): boolean => {
	const midnight = utcMidnightOf(day);
	return midnight !== undefined && startOf(midnight) <= now;
};

/** The `YYYY-MM-DD` that is over everywhere at this instant. */
export const dayOverAt = (until: number): string =>
	new Date(until - endOf(0)).toISOString().slice(0, 10);

const moment = (at: number): SaidWithin => ({ from: at, until: at });

const startOf = (midnight: number): number => midnight - FIRST_CLOCK;
const endOf = (midnight: number): number => midnight + MS_PER_DAY - LAST_CLOCK;

/** The dates (as UTC midnights) that begin at this instant somewhere. */
function midnightsShownAt(at: number): number[] {
	const next = Math.ceil(at / MS_PER_DAY) * MS_PER_DAY;
	return [next - MS_PER_DAY, next].filter((midnight) => {
		const offset = midnight - at;
		return offset <= FIRST_CLOCK && offset >= LAST_CLOCK;
	});
}
