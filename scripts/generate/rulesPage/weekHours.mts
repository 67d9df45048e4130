import type { Country, CountryRule, HoursRule } from '../../../lib/compliance/index.ts';
import { bindsMarketing } from './scopes.mts';

const QUARTERS = 96;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const CLOSED = 'closed';

/** The rule of a place that holds on a date, or else its last one. */
export const ruleAt = ({ rules }: Country, date: string): CountryRule | undefined =>
	rules.find(({ validFrom = '', validTo = '9999' }) => validFrom <= date && date < validTo) ??
	rules.at(-1);

/**
 * The hours of a week, Monday first, that all rules of some places leave open on ordinary days:
 * `08:00–20:00`, or `closed`.
 */
export function weekHours(places: readonly Country[], date: string): readonly string[] {
	const rules = places.flatMap((place) => ruleAt(place, date) ?? []);
	const isClosed = rules.some(({ promotion }) => promotion?.carried === 'never');
	const open = rules
		.flatMap(({ hours }) => hours)
		.filter(bindsMarketing)
		.map(openQuarters);
	return DAYS.map((_, day) => {
		const quarters = Array.from(
			{ length: QUARTERS },
			(_none, quarter) => !isClosed && open.every((week) => week[day * QUARTERS + quarter]),
		);
		return spansOf(quarters).join(', ') || CLOSED;
	});
}

/** Days of the same hours together: `Mon–Fri 08:00–20:00`, `Sat, Sun closed`. */
export function daysTogether(week: readonly string[], first = 0, last = 6): readonly string[] {
	const groups = new Map<string, number[]>();
	for (let day = first; day <= last; day++) {
		const hours = week[day] ?? CLOSED;
		groups.set(hours, [...(groups.get(hours) ?? []), day]);
	}
	return [...groups].map(([hours, days]) =>
		groups.size === 1 && days.length > 1 ? hours : `${namesOf(days)} ${hours}`,
	);
}

function namesOf(days: readonly number[]): string {
	const [first = 0] = days;
	const last = days.at(-1) ?? first;
	if (days.length > 2 && last - first === days.length - 1) return `${DAYS[first]}–${DAYS[last]}`;
	return days.map((day) => DAYS[day]).join(', ');
}

/** Each quarter of an hour of a week; a night goes on after midnight. */
function openQuarters({ windows }: HoursRule): readonly boolean[] {
	const week = new Array<boolean>(7 * QUARTERS).fill(false);
	for (const { days, from, to } of windows) {
		const [begin, end] = [quarterOf(from), quarterOf(to)];
		for (const day of days) {
			const start = (day - 1) * QUARTERS;
			const length = end > begin ? end - begin : end + QUARTERS - begin;
			for (let at = 0; at < length; at++) week[(start + begin + at) % week.length] = true;
		}
	}
	return week;
}

const quarterOf = (clock: string): number =>
	Number(clock.slice(0, 2)) * 4 + Number(clock.slice(3)) / 15;

function spansOf(quarters: readonly boolean[]): readonly string[] {
	const spans: string[] = [];
	for (let at = 0; at < quarters.length; at++) {
		if (!quarters[at] || quarters[at - 1]) continue;
		let end = at;
		while (end < quarters.length && quarters[end]) end++;
		spans.push(`${clockOf(at)}–${clockOf(end)}`);
	}
	return spans;
}

const clockOf = (quarter: number): string =>
	`${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

/** `08:00–20:30` as `8–20:30`, for a table that is looked through. */
export const shortHours = (hours: string): string =>
	hours.replace(/0?(\d+):(\d\d)/g, (_, hour: string, minute: string) =>
		minute === '00' ? hour : `${hour}:${minute}`,
	);
