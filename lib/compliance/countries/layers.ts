import {
	ALL_DAY,
	CLOSED,
	holidayOn,
	isoDateOf,
	parseIsoDate,
	weekdayOf,
	weeklySchedule,
	type DayWindow,
	type EpochDay,
	type Schedule,
	type Weekday,
} from '../../calendar';
import type { ClockTime, Country, CountryRule, HoursRule } from './country';
import { CAUTIOUS_HOURS, DEFAULT_COUNTRY, DEFAULT_RULE, NO_HOURS } from './default';
import { ALWAYS, during, periodInWords, periodOf, without, type Period } from './period';

/** One set of hours that must be open, and the rule it is taken from. */
export interface CountryLayer {
	readonly country: Country;
	/** The part of the country whose holidays count, or empty. */
	readonly region: string;
	readonly rule: CountryRule;
	readonly hours: HoursRule;
	/** Whether this layer decides on a local day; another one answers for the others. */
	readonly covers: Coverage;
	/** Open all day on days that it does not cover. */
	readonly schedule: Schedule;
	/** The same for texts that advertise nothing, which networks carry where they carry no advertising. */
	readonly ofOtherTexts: Schedule;
}

export type Coverage = (day: EpochDay) => boolean;

const SUNDAY: Weekday = 7;

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
	const layers = country.rules.flatMap((rule) => layersOfRule({ country, region }, rule));
	const gaps = country.within === undefined ? without(ALWAYS, country.rules.map(periodOf)) : [];
	const all = [
		...layers,
		...gaps.flatMap((gap) => cautionDuring(gap, country.name, gapSentence(country, gap))),
	];
	compiled.set(country, regions.set(region, all));
	return all;
}

/**
 * The rule that covers a local day. Where none does it is the cautious default, and in a state none:
 * there the rules of its country hold alone.
 */
export const ruleOn = (country: Country, day: EpochDay): CountryRule | undefined =>
	country.rules.find((rule) => coverageOf(rule)(day)) ??
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

/**
 * The cautious hours in a period of which nothing else is known.
 *
 * @param name whose hours they stand for
 * @param assumption why they do
 */
export const cautionDuring = (
	period: Period,
	name: string,
	assumption: string,
): readonly CountryLayer[] =>
	layersOfRule(
		{ country: { ...DEFAULT_COUNTRY, name }, region: '' },
		during({ ...DEFAULT_RULE, assumptions: [assumption] }, period),
	);

const coverages = new WeakMap<CountryRule, Coverage>();

/** The local days of a rule. */
export function coverageOf(rule: CountryRule): Coverage {
	const before = coverages.get(rule);
	if (before) return before;
	const { validFrom, validTo } = rule;
	const first = (validFrom && parseIsoDate(validFrom)) ?? -Infinity;
	const end = (validTo && parseIsoDate(validTo)) ?? Infinity;
	const covers: Coverage = (day) => day >= Number(first) && day < Number(end);
	coverages.set(rule, covers);
	return covers;
}

const gapSentence = ({ name }: Country, gap: Period): string =>
	periodInWords(gap) === ''
		? NO_HOURS
		: `No hours of ${name} are recorded ${periodInWords(gap)}: ${CAUTIOUS_HOURS}`;

const layersOfRule = (
	{ country, region }: Pick<CountryLayer, 'country' | 'region'>,
	rule: CountryRule,
): readonly CountryLayer[] => {
	const covers = coverageOf(rule);
	/** The weekday whose hours a day has; undefined where it has none. */
	const weekdayOn = (day: EpochDay): Weekday | undefined => {
		if (!covers(day)) return undefined;
		if (holidayUnder(rule, day, region) === undefined) return weekdayOf(day);
		return rule.holidays === 'weekend' ? SUNDAY : undefined;
	};
	return rule.hours.map((hours) => {
		const windows = hours.windows.map(({ days, from, to }) => ({
			days,
			from: minutes(from),
			to: minutes(to),
		}));
		const weekly = weeklySchedule(windows, weekdayOn);
		const whileCovered = (open: Schedule) =>
			rememberingDays((day) => (covers(day) ? open(day) : ALL_DAY));
		const ofOtherTexts = whileCovered(weekly);
		const schedule = rule.promotion?.carried === 'never' ? whileCovered(never) : ofOtherTexts;
		return { country, region, rule, hours, covers, schedule, ofOtherTexts };
	});
};

/** Where marketing is not carried no day opens, so that nothing is put off to one. */
const never: Schedule = () => CLOSED;

/** Days on which decisions fall, beyond which is only an odd use that must not leak. */
const MOST_DAYS = 1000;

/** A schedule that looks each day up once: a run asks about the same fortnight over and over. */
function rememberingDays(schedule: Schedule): Schedule {
	const known = new Map<EpochDay, readonly DayWindow[]>();
	return (day) => {
		const before = known.get(day);
		if (before) return before;
		if (known.size >= MOST_DAYS) known.clear();
		const open = schedule(day);
		known.set(day, open);
		return open;
	};
}

/** Minutes since midnight. */
export const minutes = (time: ClockTime): number =>
	Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
