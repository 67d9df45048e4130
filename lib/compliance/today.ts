import { isoDateOf, MS_PER_DAY } from '../calendar';
import type { Block } from './answer';
import { changesAfter, type Country, placesOn } from './countries';
import { boundBesides, hoursBinding, marketingClosed } from './hours';
import { type ListedRegister, registersOf } from './registers';

/** What is so of some places on one day, whoever is asked about. */
export interface Today {
	readonly day: number;
	/** The first day after it on which something of them is another (ISO 8601), or empty. */
	readonly changesOn: string;
	/** As they stand on that day. */
	readonly places: readonly Country[];
	/** Those that somebody may have to look into, for people with an express consent and for all others. */
	readonly registers: {
		readonly consented: readonly ListedRegister[];
		readonly others: readonly ListedRegister[];
	};
	/** Why marketing may not go to one of them at all. */
	readonly closed: Block | undefined;
	/** Whether a rule gives hours to what people ordered, and what is told of such texts. */
	readonly holdsServices: boolean;
	readonly toldOfServices: readonly string[];
}

/** A run asks about a day or a fortnight of them, and thousands of people are in the same places. */
const known = new WeakMap<readonly Country[], Map<number, Today>>();
const last = new WeakMap<readonly Country[], Today>();

/** Beyond so many days is only an odd use that must not leak. */
const MOST_DAYS = 400;

/** What is so of places on the day of an instant (epoch ms). */
export function todayIn(recorded: readonly Country[], at: number): Today {
	const day = Math.floor(at / MS_PER_DAY);
	const before = last.get(recorded);
	if (before?.day === day) return before;
	const days = known.get(recorded) ?? new Map<number, Today>();
	if (days.size >= MOST_DAYS) days.clear();
	const today = days.get(day) ?? lookUp(recorded, day, at);
	known.set(recorded, days.set(day, today));
	last.set(recorded, today);
	return today;
}

function lookUp(recorded: readonly Country[], day: number, at: number): Today {
	const places = placesOn(recorded, day);
	const registers = registersOf(places);
	const changes = Math.min(...recorded.map((place) => changesAfter(place, day)));
	return {
		day,
		changesOn: changes === Infinity ? '' : isoDateOf(changes),
		places,
		registers: {
			consented: registers.filter(({ register }) => register.liftedByConsent !== 'yes'),
			others: registers,
		},
		closed: marketingClosed(recorded, day),
		holdsServices: hoursBinding(recorded, 'service', at) !== undefined,
		toldOfServices: boundBesides(recorded, 'service', at),
	};
}
