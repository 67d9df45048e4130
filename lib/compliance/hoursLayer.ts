import { CLOSED, type EpochDay, type Schedule } from '../calendar';
import { appliedRule } from './appliedRule';
import { assumptionsOf } from './assumptions';
import type { AppliedRule } from './check';
import { holidayUnder, type Layer } from './countries';

/** One set of hours that must be open, by whose rule, and what makes a day closed. */
export interface HoursLayer {
	/** Whose hours they are, for a sentence. */
	readonly name: string;
	readonly rule: AppliedRule;
	readonly schedule: Schedule;
	/** The holiday that closes a local day or changes its hours, if there is one. */
	holidayOn(day: EpochDay): string | undefined;
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

/** The same hours with some dates closed. */
export const withClosedDates = (layer: HoursLayer, closed: ReadonlySet<EpochDay>): HoursLayer => ({
	...layer,
	schedule: (day) => (closed.has(day) ? CLOSED : layer.schedule(day)),
	holidayOn: (day) => (closed.has(day) ? 'a date closed by you' : layer.holidayOn(day)),
});
