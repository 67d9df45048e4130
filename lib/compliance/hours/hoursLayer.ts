import {
	ALL_DAY,
	CLOSED,
	isoDateOf,
	weeklySchedule,
	type EpochDay,
	type Schedule,
	type WeeklyWindow,
	type Zone,
} from '../../calendar';
import { appliedRule, OWN_RULES, type AppliedRule, type CheckReason } from '../answer';
import {
	holidayUnder,
	MONDAY_TO_SATURDAY,
	ruleClock,
	SUNDAY,
	type CountryLayer,
	type CountryRule,
} from '../countries';

/** One set of hours that must be open, by whose rule, and what makes a day closed. */
export interface HoursLayer {
	/** Whose hours they are, for a sentence. */
	readonly name: string;
	readonly rule: AppliedRule;
	readonly schedule: Schedule;
	/** By whose clock, where it is not that of the person. */
	readonly clock?: Zone | undefined;
	/** The holiday that closes a local day or changes its hours, if there is one. */
	holidayOn(day: EpochDay): string | undefined;
	/** What such a day is called among the reasons; a public holiday when absent. */
	readonly holidayReason?: CheckReason;
	readonly assumptions: readonly string[];
}

const HOUR = 60;

/**
 * Hours that are narrower than any statute or code of the country: in the United States the
 * intersection of most states, in France what operators are reported to keep.
 */
const STRICT_HOURS: Readonly<Record<string, Schedule>> = {
	US: weeklySchedule([
		{ days: MONDAY_TO_SATURDAY, from: 10 * HOUR, to: 20 * HOUR },
		{ days: SUNDAY, from: 12 * HOUR, to: 20 * HOUR },
	]),
	FR: weeklySchedule([{ days: MONDAY_TO_SATURDAY, from: 8.5 * HOUR, to: 20 * HOUR }]),
};

const STRICT_ELSEWHERE = weeklySchedule([
	{ days: MONDAY_TO_SATURDAY, from: 9 * HOUR, to: 20 * HOUR },
]);

const NO_HOLIDAYS = 'Public holidays are not known to this check';

/** The recorded hours of a place. */
export const countryLayer = ({
	country,
	region,
	rule,
	hours,
	schedule,
}: CountryLayer): HoursLayer => ({
	name: country.name,
	rule: appliedRule(country, hours),
	schedule,
	clock: ruleClock(hours),
	holidayOn: (day) => holidayUnder(rule, day, region),
	assumptions: assumptionsOf(rule),
});

/** The strict preset for a country, to be kept beside its rules. */
export const strictLayer = (country: string): HoursLayer => ({
	name: 'The strict preset',
	rule: OWN_RULES.strictHours,
	schedule: STRICT_HOURS[country] ?? STRICT_ELSEWHERE,
	holidayOn: () => undefined,
	assumptions: [],
});

/** The user's own hours by local time. */
export const ownLayer = (windows: readonly WeeklyWindow[]): HoursLayer => ({
	name: 'Your own window',
	rule: OWN_RULES.ownWindow,
	schedule: weeklySchedule(windows),
	holidayOn: () => undefined,
	assumptions: [],
});

/** Some dates on which nothing goes out, wherever the person is. */
export const closedDatesLayer = (closed: ReadonlySet<EpochDay>): HoursLayer => ({
	name: 'Your calendar',
	rule: OWN_RULES.closedDates,
	schedule: (day) => (closed.has(day) ? CLOSED : ALL_DAY),
	holidayOn: (day) => (closed.has(day) ? isoDateOf(day) : undefined),
	holidayReason: 'closed_date',
	assumptions: [],
});

/** What every decision by a rule takes for granted. */
const assumptionsOf = ({ holidays, holidayCalendar, assumptions = [] }: CountryRule) =>
	holidays === 'open' || holidayCalendar !== undefined
		? assumptions
		: [...assumptions, NO_HOLIDAYS];
