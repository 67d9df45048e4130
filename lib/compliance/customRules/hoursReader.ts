import { MINUTES_PER_DAY, type DayWindow, type Weekday } from '../../calendar';
import {
	EVERY_DAY,
	minutes,
	type ClockTime,
	type Hours,
	type HoursRule,
	type Source,
} from '../countries';
import { appliesTo, basis, confidence, grounded, type Ungrounded } from './grounds';
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
					windows: distinct,
					basis,
					source,
					clock: zoneName,
					namesTexts: oneOf('yes', 'unclear'),
					liftedByConsent: flag,
					appliesTo,
					confidence,
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

const eachOnce = checked(some(day), (listed, path) => {
	const twice = listed.find((one, index) => listed.indexOf(one) < index);
	return twice === undefined ? listed : path.fault(`${DAYS[twice - 1]} is in it twice`);
});

/** A list of days, or what is shorter to write: `mon-sat`, `sun`. */
const days: Reader<readonly [Weekday, ...Weekday[]]> = (value, path) => {
	if (typeof value !== 'string') return eachOnce(value, path);
	const [first = '', last = first, ...rest] = value.split('-');
	const from = day(first, path);
	const to = day(last, path);
	if (from === undefined || to === undefined) return undefined;
	if (rest.length > 0 || from > to) return path.fault(`“${value}” is no span such as mon-sat`);
	return [from, ...EVERY_DAY.slice(from, to)];
};

const QUARTER = /^(?:(?:[01]?\d|2[0-3]):(?:00|15|30|45)|24:00)$/;
const HAS_ZONE = /\p{L}{2,}|[+-]\d|Z$/u;

const time: Reader<ClockTime> = (value, path) => {
	const written = typeof value === 'string' ? value.trim() : '';
	if (QUARTER.test(written)) return written.padStart(5, '0') as ClockTime;
	// “8:00 am” has letters too, which are those of no zone.
	const clock = written.replace(/\s*[ap]\.?m\.?$/i, '');
	return path.fault(
		HAS_ZONE.test(clock) && /\d/.test(clock)
			? `“${written}” names a time zone; these hours are by the recipient’s own clock: write the time alone, such as 08:00`
			: `“${String(value)}” is not a time of day on a quarter of an hour, such as 08:00 or 20:30`,
	);
};

/** What is open over midnight until then is more likely the quiet hours, written the wrong way round. */
const MORNING: ClockTime = '07:00';

const window = checked(
	object<Hours>({ days, from: time, to: time }, ['days', 'from', 'to']),
	(hours, path) => {
		const { from, to } = hours;
		if (from === '24:00') return path.at('from').fault('24:00 ends a day: write 00:00 of the next');
		if (from === to) {
			return path.fault(`it opens and closes at ${from}: a whole day is 00:00 to 24:00`);
		}
		return to < from && to >= MORNING
			? path.fault(
					`it is open all night, from ${from} to ${to}. These are the hours in which texts may go out; if you mean the night, write ${from} to 24:00 and 00:00 to ${to}`,
				)
			: hours;
	},
);

const distinct = checked(some(window), (windows, path) => {
	const week = windows.flatMap((one, index) => spansOf(one).map((span) => ({ ...span, index })));
	for (const one of week) {
		const other = week.find(
			({ index, from, to }) => index < one.index && from < one.to && one.from < to,
		);
		if (other) {
			return path
				.at(one.index)
				.fault(
					`it overlaps the window before it on ${DAYS[Math.floor(one.from / MINUTES_PER_DAY)]}`,
				);
		}
	}
	return windows;
});

/** When a window is open, in minutes since Monday's midnight; Sunday night goes on with the week. */
function spansOf({ days, from, to }: Hours): readonly DayWindow[] {
	const week = 7 * MINUTES_PER_DAY;
	return days.flatMap((day) => {
		const midnight = (day - 1) * MINUTES_PER_DAY;
		const opens = midnight + minutes(from);
		const closes = midnight + minutes(to) + (to < from ? MINUTES_PER_DAY : 0);
		return closes <= week
			? [{ from: opens, to: closes }]
			: [
					{ from: opens, to: week },
					{ from: 0, to: closes - week },
				];
	});
}
