import {
	ALL_DAY,
	CLOSED,
	holidayOn,
	parseIsoDate,
	weeklySchedule,
	type DayWindow,
	type EpochDay,
	type Schedule,
} from '../../calendar';
import type { ClockTime, Country, CountryRule, HoursRule } from './country';
import { DEFAULT_COUNTRY } from './default';

/** One set of hours that must be open, and the rule it is taken from. */
export interface Layer {
	readonly country: Country;
	readonly rule: CountryRule;
	readonly hours: HoursRule;
	/** Open all day on days the rule does not cover: another layer answers for those. */
	readonly schedule: Schedule;
}

const compiled = new WeakMap<Country, readonly Layer[]>();

/** Everything that must be open for a message to go to this country. */
export function layersOf(country: Country): readonly Layer[] {
	const before = compiled.get(country);
	if (before) return before;
	const layers = country.rules.flatMap((rule) => layersOfRule(country, rule, coverage(rule)));
	const undated = country.rules.some(({ validFrom, validTo }) => !validFrom && !validTo);
	const all = undated ? layers : [...layers, ...layersOfGaps(country)];
	compiled.set(country, all);
	return all;
}

/** The rule that covers a local day; the cautious default where none does. */
export const ruleOn = (country: Country, day: EpochDay): CountryRule =>
	country.rules.find((rule) => coverage(rule)(day)) ?? DEFAULT_COUNTRY.rules[0];

/** The holiday that closes a country on a local day or changes its hours, if there is one. */
export function holidayUnder(rule: CountryRule, day: EpochDay): string | undefined {
	if (rule.holidays === 'open' || !rule.holidayCalendar) return undefined;
	return holidayOn(rule.holidayCalendar, day);
}

type Coverage = (day: EpochDay) => boolean;

function coverage({ validFrom, validTo }: CountryRule): Coverage {
	if (!validFrom && !validTo) return () => true;
	const first = (validFrom && parseIsoDate(validFrom)) ?? -Infinity;
	const end = (validTo && parseIsoDate(validTo)) ?? Infinity;
	return (day) => day >= Number(first) && day < Number(end);
}

const layersOfGaps = (country: Country): readonly Layer[] => {
	const covered = country.rules.map(coverage);
	const gap: Coverage = (day) => !covered.some((covers) => covers(day));
	return DEFAULT_COUNTRY.rules.flatMap((rule) => layersOfRule(DEFAULT_COUNTRY, rule, gap));
};

const layersOfRule = (country: Country, rule: CountryRule, covers: Coverage): readonly Layer[] =>
	rule.hours.map((hours) => {
		const weekly = weeklySchedule(
			hours.windows.map(({ days, from, to }) => ({ days, from: minutes(from), to: minutes(to) })),
		);
		return {
			country,
			rule,
			hours,
			schedule: (day) => {
				if (!covers(day)) return ALL_DAY;
				return holidayUnder(rule, day) === undefined ? weekly(day) : onHoliday(rule, weekly);
			},
		};
	});

/** 1970-01-04. */
const SOME_SUNDAY: EpochDay = 3;

const onHoliday = (rule: CountryRule, weekly: Schedule): readonly DayWindow[] =>
	rule.holidays === 'weekend' ? weekly(SOME_SUNDAY) : CLOSED;

const minutes = (time: ClockTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
