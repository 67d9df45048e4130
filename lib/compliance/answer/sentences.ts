import { cityOf, localTime, type Zone } from '../../calendar';
import { dayAndMonth, weekdayName } from '../../words';
import type { Basis, Source } from '../countries';
import type { AppliedRule } from './appliedRule';

const GROUNDS: Readonly<Record<Basis, string>> = {
	law: 'law',
	code: 'industry code',
	practice: 'practice, not law',
	default: 'not law',
};

/** `(industry code: af2m Business Messaging charter)` */
export const cited = ({ basis, source }: Pick<AppliedRule, 'basis' | 'source'>): string =>
	`(${GROUNDS[basis]}: ${source.citation})`;

/** That a rule was written down from memory, so that nobody takes it for checked. */
export const fromMemory = (what: string, name: string, { citation }: Source): string =>
	`The rule on ${what} of ${name} was written down from memory and not checked against its text: ${citation}`;

/** `22:00 local time`; with several clocks in play, that of the zone named: `22:00 in Dhaka`. */
export const clockIn = (zone: Zone, at: number, zones: readonly Zone[]): string =>
	`${localTime(zone, at).clock} ${whose(zone, at, zones)}`;

/** `Monday 30 November 08:00 local time` */
export function dayAndClockIn(zone: Zone, at: number, zones: readonly Zone[]): string {
	const { date, weekday } = localTime(zone, at);
	return `${weekdayName(weekday)} ${dayAndMonth(date)} ${clockIn(zone, at, zones)}`;
}

function whose(zone: Zone, at: number, zones: readonly Zone[]): string {
	const { offset } = zone.spanAt(at);
	const sameClock = zones.every((other) => other.spanAt(at).offset === offset);
	return sameClock ? 'local time' : `in ${cityOf(zone)}`;
}
