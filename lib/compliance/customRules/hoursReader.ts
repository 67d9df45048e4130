import type { Weekday } from '../../calendar';
import { EVERY_DAY, type ClockTime, type Hours, type HoursRule, type Source } from '../countries';
import { basis, grounded, type Ungrounded } from './grounds';
import type { Reader } from './jsonPath';
import { checked, flag, object, oneOf, some, text } from './readers';
import { zoneName } from './zoneReader';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Sets of hours, all of which must be open. */
export const hoursReader = (source: Reader<Source>): Reader<readonly [HoursRule, ...HoursRule[]]> =>
	some(
		grounded(
			object<Ungrounded<HoursRule>>(
				{
					windows: distinctDays,
					basis,
					source,
					clock: zoneName,
					namesTexts: oneOf('yes', 'unclear'),
					liftedByConsent: flag,
					note: text,
				},
				['windows', 'source'],
			),
		),
	);

const day: Reader<Weekday> = (value, path) => {
	const named =
		typeof value === 'string' ? DAYS.indexOf(value.trim().toLowerCase().slice(0, 3)) + 1 : value;
	return Number.isInteger(named) && Number(named) >= 1 && Number(named) <= 7
		? (named as Weekday)
		: path.fault(`“${String(value)}” is no day: write ${DAYS.join(', ')}, or 1 for Monday to 7`);
};

/** A list of days, or what is shorter to write: `mon-sat`, `sun`. */
const days: Reader<readonly [Weekday, ...Weekday[]]> = (value, path) => {
	if (typeof value !== 'string') return some(day)(value, path);
	const [first = '', last = first, ...rest] = value.split('-');
	const from = day(first, path);
	const to = day(last, path);
	if (from === undefined || to === undefined) return undefined;
	if (rest.length > 0 || from > to) return path.fault(`“${value}” is no span such as mon-sat`);
	return [from, ...EVERY_DAY.slice(from, to)];
};

const time: Reader<ClockTime> = (value, path) =>
	typeof value === 'string' && /^(?:(?:[01]\d|2[0-3]):(?:00|15|30|45)|24:00)$/.test(value)
		? (value as ClockTime)
		: path.fault(
				`“${String(value)}” is not a time of day on a quarter of an hour, such as 08:00 or 20:30`,
			);

const window = checked(
	object<Hours>({ days, from: time, to: time }, ['days', 'from', 'to']),
	(hours, path) =>
		hours.from < hours.to
			? hours
			: path.fault(
					`it opens at ${hours.from} and closes at ${hours.to}. These are the hours in which texts may go out; two windows make one over midnight`,
				),
);

const distinctDays = checked(some(window), (windows, path) => {
	const days = windows.flatMap((one) => one.days);
	return new Set(days).size === days.length
		? windows
		: path.fault('a day is in it twice: one window a day');
});
