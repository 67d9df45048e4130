import { ALL_DAY, CLOSED, isoDateOf, type EpochDay, type Schedule } from '../../calendar';
import { appliedRule, OWN_RULES, type AppliedRule, type CheckReason } from '../answer';
import { holidayUnder, type Layer } from '../countries';
import { assumptionsOf } from './assumptions';

/** One set of hours that must be open, by whose rule, and what makes a day closed. */
export interface HoursLayer {
	/** Whose hours they are, for a sentence. */
	readonly name: string;
	readonly rule: AppliedRule;
	readonly schedule: Schedule;
	/** The holiday that closes a local day or changes its hours, if there is one. */
	holidayOn(day: EpochDay): string | undefined;
	/** What such a day is called among the reasons; a public holiday when absent. */
	readonly holidayReason?: CheckReason;
	readonly assumptions: readonly string[];
}

/** The recorded hours of a place. */
export const layerOfPlace = ({ country, region, rule, hours, schedule }: Layer): HoursLayer => ({
	name: country.name,
	rule: appliedRule(country, hours),
	schedule,
	holidayOn: (day) => holidayUnder(rule, day, region),
	assumptions: assumptionsOf(rule),
});

/** Some dates on which nothing goes out, wherever the person is. */
export const closedDates = (closed: ReadonlySet<EpochDay>): HoursLayer => ({
	name: 'Your calendar',
	rule: OWN_RULES.closedDates,
	schedule: (day) => (closed.has(day) ? CLOSED : ALL_DAY),
	holidayOn: (day) => (closed.has(day) ? isoDateOf(day) : undefined),
	holidayReason: 'closed_date',
	assumptions: [],
});
