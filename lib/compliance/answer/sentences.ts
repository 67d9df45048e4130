import { localTime, type Zone } from '../../calendar';
import type { Basis } from '../countries';
import type { AppliedRule } from './appliedRule';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

const GROUNDS: Readonly<Record<Basis, string>> = {
	law: 'law',
	code: 'industry code',
	practice: 'practice, not law',
	default: 'not law',
};

/** `(industry code: af2m Business Messaging charter)` */
export const cited = ({ basis, source }: AppliedRule): string =>
	`(${GROUNDS[basis]}: ${source.citation})`;

/** `22:00 local time`; with several clocks in play, that of the zone named: `22:00 in Asia/Dhaka`. */
export const clockIn = (zone: Zone, at: number, zones: readonly Zone[]): string =>
	`${localTime(zone, at).clock} ${whose(zone, at, zones)}`;

/** `Monday 30 November 08:00 local time` */
export function dayAndClockIn(zone: Zone, at: number, zones: readonly Zone[]): string {
	const { date, weekday } = localTime(zone, at);
	const month = MONTHS[Number(date.slice(5, 7)) - 1];
	return `${WEEKDAYS[weekday - 1]} ${Number(date.slice(8))} ${month} ${clockIn(zone, at, zones)}`;
}

function whose(zone: Zone, at: number, zones: readonly Zone[]): string {
	const { offset } = zone.spanAt(at);
	const sameClock = zones.every((other) => other.spanAt(at).offset === offset);
	return sameClock ? 'local time' : `in ${zone.name}`;
}
