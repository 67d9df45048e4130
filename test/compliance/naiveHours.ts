import { DateTime } from 'luxon';
import { holidayOn, parseIsoDate } from '../../lib/calendar';
import { DEFAULT_COUNTRY, type Country, type CountryRule } from '../../lib/compliance';

/** Every rule opens and closes, and every clock of our day changes, on a quarter of an hour. */
const QUARTER = 15 * 60_000;

/** Which of a country's rules covers a date, by the letter; in a state on other days none. */
function ruleOn({ within, rules }: Country, date: string): CountryRule | undefined {
	const found = rules.find(
		({ validFrom = '', validTo = '9' }) => date >= validFrom && date < validTo,
	);
	return found ?? (within === undefined ? DEFAULT_COUNTRY.rules[0] : undefined);
}

/** Whether one place's rule allows an instant, asked of luxon and of the data alone. */
function isAllowed(country: Country, zone: string, at: number): boolean {
	const local = DateTime.fromMillis(at, { zone });
	const date = String(local.toISODate());
	const rule = ruleOn(country, date);
	if (!rule) return true;
	if (rule.promotion?.carried === 'never') return false;
	const { holidayCalendar, holidays, hours } = rule;
	const isHoliday =
		holidays !== 'open' &&
		holidayCalendar !== undefined &&
		holidayOn(holidayCalendar, Number(parseIsoDate(date))) !== undefined;
	if (isHoliday && holidays === 'closed') return false;
	const weekday = isHoliday ? 7 : local.weekday;
	return hours.every(({ windows, clock: theirs }) => {
		const wall = theirs === undefined ? local : DateTime.fromMillis(at, { zone: theirs });
		const clock = wall.toFormat('HH:mm');
		const today = theirs === undefined ? weekday : wall.weekday;
		return windows.some(
			({ days, from, to }) => days.some((day) => day === today) && clock >= from && clock < to,
		);
	});
}

/** The hours of some places by the clock of one zone, in the plainest way there is. */
export function naiveHours(places: readonly Country[], zone: string) {
	const known = new Map<number, boolean>();
	const isOpen = (at: number): boolean => {
		// Nothing changes between two quarters.
		const quarter = Math.floor(at / QUARTER) * QUARTER;
		const before = known.get(quarter);
		if (before !== undefined) return before;
		const open = places.every((place) => isAllowed(place, zone, quarter));
		known.set(quarter, open);
		return open;
	};
	/** Open now, and still open when the margin has passed. */
	const isUsable = (at: number, margin: number): boolean => {
		if (!isOpen(at)) return false;
		for (let next = quarterAfter(at); next <= at + margin; next += QUARTER) {
			if (!isOpen(next)) return false;
		}
		return true;
	};
	/** The first usable moment before `limit`. */
	const firstUsable = (at: number, limit: number, margin: number): number | undefined => {
		for (let next = at; next < limit; next = quarterAfter(next)) {
			if (isUsable(next, margin)) return next;
		}
		return undefined;
	};
	return { isOpen, isUsable, firstUsable };
}

const quarterAfter = (at: number) => (Math.floor(at / QUARTER) + 1) * QUARTER;
