import { cityOf, findZone, localTime, type Zone } from '../calendar';
import { dayAndMonth, figure, longDate, weekdayName } from '../words';

/** The moment from which somebody may be texted. */
export interface Opening {
	/** Epoch milliseconds. */
	readonly at: number;
	/** Every zone the person may be in, by IANA name. */
	readonly timeZones: readonly string[];
}

export interface FirstOpening {
	/** The first of them, as a sentence says it: “Monday 09:00”, “08:00 tomorrow”. */
	readonly shown: string;
	/** Whether it is that for all of them. */
	readonly isForAll: boolean;
}

/**
 * The first of many openings by the clock of whoever it is for; `undefined` where there is none, or no clock for
 * it. The city is named where the people's clocks show different hours, and a date where the weekday might be
 * another week's.
 *
 * @param now epoch ms: which day is today
 */
export function firstOpening(openings: Iterable<Opening>, now: number): FirstOpening | undefined {
	const all = distinct(openings);
	const first = all.reduce<Opening | undefined>(
		(before, one) => (before && before.at <= one.at ? before : one),
		undefined,
	);
	if (!first) return undefined;
	const zone = zonesOf(first)[0];
	if (!zone) return undefined;
	const { at } = first;
	const shown = momentIn(zone, at, now);
	const isOneMoment = all.every((one) => one.at === at);
	const isOneClock = all.every((one) => {
		const own = zonesOf(one)[0];
		return own !== undefined && momentIn(own, one.at, now) === shown;
	});
	if (isOneClock && !isOneMoment) return { shown: `${shown} by their own clocks`, isForAll: true };
	const zones = [...new Set(all.flatMap(zonesOf))];
	const clocks = new Set(zones.map((one) => localTime(one, at).iso));
	return {
		shown: clocks.size > 1 ? `${shown} in ${cityOf(zone)}` : shown,
		isForAll: isOneMoment,
	};
}

/**
 * “5 wait until Monday 09:00”, “2 wait, the first until 08:00 tomorrow”, “1 waits for its hour”.
 *
 * @param people how many
 * @param now epoch milliseconds
 */
export function waitingUntil(people: number, openings: Iterable<Opening>, now: number): string {
	const wait = `${figure(people)} ${people === 1 ? 'waits' : 'wait'}`;
	const first = firstOpening(openings, now);
	if (!first) return `${wait} for ${people === 1 ? 'its' : 'their'} hour`;
	return `${wait}${first.isForAll ? '' : ', the first'} until ${first.shown}`;
}

/** Of a hundred thousand people most share a few. */
function distinct(openings: Iterable<Opening>): readonly Opening[] {
	const found = new Map<string, Opening>();
	for (const opening of openings) found.set(`${opening.at} ${opening.timeZones.join()}`, opening);
	return [...found.values()];
}

const DAYS_OF_A_WEEK = 7;

/** “20:00 today”, “08:00 tomorrow”, “Monday 09:00”, “Friday 4 December 08:00”, with the year if it is another. */
function momentIn(zone: Zone, at: number, now: number): string {
	const { day, date, weekday, clock } = localTime(zone, at);
	const today = localTime(zone, now);
	const ahead = day - today.day;
	if (ahead === 0) return `${clock} today`;
	if (ahead === 1) return `${clock} tomorrow`;
	const name = weekdayName(weekday);
	if (ahead > 1 && ahead < DAYS_OF_A_WEEK) return `${name} ${clock}`;
	const isThisYear = date.slice(0, 4) === today.date.slice(0, 4);
	return `${name} ${isThisYear ? dayAndMonth(date) : longDate(date)} ${clock}`;
}

const zonesOf = ({ timeZones }: Opening): readonly Zone[] =>
	timeZones.flatMap((name) => {
		const zone = findZone(name);
		return zone.ok ? [zone.value] : [];
	});
