import {
	ALL_DAY,
	assumptionOfHolidays,
	CLOSED,
	isoDateOf,
	MINUTES_PER_DAY,
	parseIsoDate,
	weeklySchedule,
	type EpochDay,
	type HolidayCalendarId,
	type Schedule,
	type WeeklyWindow,
	type Zone,
} from '../../calendar';
import {
	appliedRule,
	cited,
	fromMemory,
	OWN_RULES,
	type AppliedRule,
	type CheckReason,
} from '../answer';
import {
	checkedLast,
	coverageOf,
	HOLIDAYS_UNKNOWN,
	holidayUnder,
	minutes,
	MONDAY_TO_SATURDAY,
	ruleClock,
	SUNDAY,
	type Country,
	type CountryLayer,
	type CountryRule,
	type HoursRule,
	type PromotionRule,
	type TextsOfPurpose,
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
	/** What it takes for granted of a local day; nothing of a day on which another layer decides. */
	assumptionsOn(day: EpochDay): readonly string[];
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

const NOTHING: readonly string[] = [];
const nothingAssumed = () => NOTHING;

/** The recorded hours of a place, as they bind such texts. */
export function countryLayer(layer: CountryLayer, texts: TextsOfPurpose): HoursLayer {
	const { country, region, rule, hours, covers } = layer;
	const schedule = texts === 'marketing' ? layer.schedule : layer.ofOtherTexts;
	const assumptions = assumptionsOf(country, rule, hours);
	const checkedOn = checkedLast(country, rule);
	const agesOn = (parseIsoDate(checkedOn ?? '') ?? Infinity) + FRESH_DAYS;
	const aged = [...assumptions, hasAged(country.name, checkedOn ?? '')];
	return {
		name: country.name,
		rule: appliedRule(country, hours),
		schedule,
		clock: ruleClock(hours),
		holidayOn: (day) => holidayUnder(rule, day, region),
		assumptionsOn: (day) => {
			if (!covers(day)) return NOTHING;
			return day > agesOn ? aged : assumptions;
		},
	};
}

/** The dates that a user closed in rules of their own for a place, and the nights that begin on them. */
export function ownClosuresLayers({ name, rules }: Country): readonly HoursLayer[] {
	return rules.flatMap((rule) => {
		const { ownClosedDates: closed, hours } = rule;
		if (!closed) return [];
		const covers = coverageOf(rule);
		const closedOn = (day: EpochDay) => (covers(day) ? closed[isoDateOf(day)] : undefined);
		const nights = hours.flatMap(({ windows }) => windows).filter(({ from, to }) => to < from);
		const night = Math.max(0, ...nights.map(({ to }) => minutes(to)));
		const afterNight = [{ from: night, to: MINUTES_PER_DAY }];
		return {
			name,
			rule: OWN_RULES.closedDates,
			schedule: (day: EpochDay) => {
				if (closedOn(day) !== undefined) return CLOSED;
				return night > 0 && closedOn(day - 1) !== undefined ? afterNight : ALL_DAY;
			},
			holidayOn: closedOn,
			holidayReason: 'closed_date' as const,
			assumptionsOn: nothingAssumed,
		};
	});
}

/** The strict preset for a country, to be kept beside its rules. */
export const strictLayer = (country: string): HoursLayer => ({
	name: 'The strict preset',
	rule: OWN_RULES.strictHours,
	schedule: STRICT_HOURS[country] ?? STRICT_ELSEWHERE,
	holidayOn: () => undefined,
	assumptionsOn: nothingAssumed,
});

/** The user's own hours by local time. */
export const ownLayer = (windows: readonly WeeklyWindow[]): HoursLayer => ({
	name: 'Your own window',
	rule: OWN_RULES.ownWindow,
	schedule: weeklySchedule(windows),
	holidayOn: () => undefined,
	assumptionsOn: nothingAssumed,
});

/** Some dates on which nothing goes out, wherever the person is. */
export const closedDatesLayer = (closed: ReadonlySet<EpochDay>): HoursLayer => ({
	name: 'Your calendar',
	rule: OWN_RULES.closedDates,
	schedule: (day) => (closed.has(day) ? CLOSED : ALL_DAY),
	holidayOn: (day) => (closed.has(day) ? isoDateOf(day) : undefined),
	holidayReason: 'closed_date',
	assumptionsOn: nothingAssumed,
});

/** What every decision by a rule takes for granted, and what it tells beside. */
const assumptionsOf = (
	{ name }: Country,
	{ holidays, holidayCalendar, assumptions = [], doubts = [], promotion, confidence }: CountryRule,
	{ basis, source }: HoursRule,
): readonly string[] => [
	...assumptions,
	...(holidays === 'open' ? [] : aboutHolidays(holidayCalendar)),
	...doubts.map((doubt) => `${doubt.tells} ${cited(doubt)}`),
	...(promotion?.carried === 'localRoutes' ? [localRouteAssumed(name, promotion)] : []),
	...(source.seen === 'memory' ? [fromMemory('hours', name, source)] : []),
	...(confidence === 'low' && basis !== 'default' ? [uncertain(name)] : []),
];

function aboutHolidays(calendar: HolidayCalendarId | undefined): readonly string[] {
	const taken = calendar === undefined ? HOLIDAYS_UNKNOWN : assumptionOfHolidays(calendar);
	return taken === undefined ? [] : [taken];
}

/** For so long after a look at the texts, nobody has to wonder whether they still say so. */
const FRESH_DAYS = 180;

const hasAged = (name: string, checkedOn: string): string =>
	`What is recorded of ${name} was last checked on ${checkedOn}, more than ${FRESH_DAYS} days before: see whether it has changed`;

const localRouteAssumed = (name: string, promotion: PromotionRule): string =>
	`Networks of ${name} refuse texts that advertise when they come from abroad; a local route is taken for granted ${cited(promotion)}`;

const uncertain = (name: string): string =>
	`What is recorded of ${name} is uncertain: have it checked before you rely on it`;
