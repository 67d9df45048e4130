import {
	ALL_DAY,
	CLOSED,
	holidayOn,
	isoDateOf,
	parseIsoDate,
	weeklySchedule,
	type DayWindow,
	type EpochDay,
	type Schedule,
} from '../../calendar';
import type { ClockTime, Country, CountryRule, HoursRule } from './country';
import { DEFAULT_COUNTRY, DEFAULT_RULE } from './default';

/** One set of hours that must be open, and the rule it is taken from. */
export interface CountryLayer {
	readonly country: Country;
	/** The part of the country whose holidays count, or empty. */
	readonly region: string;
	readonly rule: CountryRule;
	readonly hours: HoursRule;
	/** Open all day on days the rule does not cover: another layer answers for those. */
	readonly schedule: Schedule;
}

type Coverage = (day: EpochDay) => boolean;

/** 1970-01-04. */
const SOME_SUNDAY: EpochDay = 3;

const compiled = new WeakMap<Country, Map<string, readonly CountryLayer[]>>();

/**
 * Everything of its own that must be open for a message to go to this place; in a state, the layers
 * of its country bind besides.
 *
 * @param region a part of the country with holidays of its own, as `holidayRegionOf` tells it
 */
export function layersOf(country: Country, region = ''): readonly CountryLayer[] {
	const regions = compiled.get(country) ?? new Map<string, readonly CountryLayer[]>();
	const before = regions.get(region);
	if (before) return before;
	const layers = country.rules.flatMap((rule) =>
		layersOfRule({ country, region }, rule, coverage(rule)),
	);
	const undated = country.rules.some(({ validFrom, validTo }) => !validFrom && !validTo);
	const all = country.within || undated ? layers : [...layers, ...layersOfGaps(country)];
	compiled.set(country, regions.set(region, all));
	return all;
}

/**
 * The rule that covers a local day. Where none does it is the cautious default, and in a state none:
 * there the rules of its country hold alone.
 */
export const ruleOn = (country: Country, day: EpochDay): CountryRule | undefined =>
	country.rules.find((rule) => coverage(rule)(day)) ??
	(country.within === undefined ? DEFAULT_RULE : undefined);

/** The holiday that closes a country on a local day or changes its hours, if there is one. */
export function holidayUnder(rule: CountryRule, day: EpochDay, region = ''): string | undefined {
	const proclaimed = rule.closedDates?.[isoDateOf(day)];
	if (proclaimed !== undefined) return proclaimed;
	if (rule.holidays === 'open') return undefined;
	const calendars = [rule.holidayCalendar, rule.regionalCalendars?.[region]];
	for (const calendar of calendars) {
		const holiday = calendar && holidayOn(calendar, day);
		if (holiday) return holiday;
	}
	return undefined;
}

function coverage({ validFrom, validTo }: CountryRule): Coverage {
	if (!validFrom && !validTo) return () => true;
	const first = (validFrom && parseIsoDate(validFrom)) ?? -Infinity;
	const end = (validTo && parseIsoDate(validTo)) ?? Infinity;
	return (day) => day >= Number(first) && day < Number(end);
}

function layersOfGaps(country: Country): readonly CountryLayer[] {
	const covered = country.rules.map(coverage);
	const gap: Coverage = (day) => !covered.some((covers) => covers(day));
	return DEFAULT_COUNTRY.rules.flatMap((rule) =>
		layersOfRule({ country: DEFAULT_COUNTRY, region: '' }, rule, gap),
	);
}

const layersOfRule = (
	{ country, region }: Pick<CountryLayer, 'country' | 'region'>,
	rule: CountryRule,
	covers: Coverage,
): readonly CountryLayer[] =>
	rule.hours.map((hours) => {
		const weekly = weeklySchedule(
			hours.windows.map(({ days, from, to }) => ({ days, from: minutes(from), to: minutes(to) })),
		);
		return {
			country,
			region,
			rule,
			hours,
			schedule: (day) => {
				if (!covers(day)) return ALL_DAY;
				return holidayUnder(rule, day, region) === undefined
					? weekly(day)
					: onHoliday(rule, weekly);
			},
		};
	});

const onHoliday = (rule: CountryRule, weekly: Schedule): readonly DayWindow[] =>
	rule.holidays === 'weekend' ? weekly(SOME_SUNDAY) : CLOSED;

const minutes = (time: ClockTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
