import { weeklySchedule, type WeeklyWindow } from '../../calendar';
import { OWN_RULES } from '../answer';
import type { HoursLayer } from './hoursLayer';

const hour = 60;
const from = (days: WeeklyWindow['days'], opens: number, closes: number): WeeklyWindow => ({
	days,
	from: opens * hour,
	to: closes * hour,
});

const MONDAY_TO_SATURDAY = [1, 2, 3, 4, 5, 6] as const;

/**
 * Hours that are narrower than any statute or code of the country: in the United States the
 * intersection of most states, in France what operators are reported to keep.
 */
const PRESETS: Readonly<Record<string, readonly WeeklyWindow[]>> = {
	US: [from(MONDAY_TO_SATURDAY, 10, 20), from([7], 12, 20)],
	FR: [from(MONDAY_TO_SATURDAY, 8.5, 20)],
};

const ELSEWHERE: readonly WeeklyWindow[] = [from(MONDAY_TO_SATURDAY, 9, 20)];

const compiled = new Map<string, HoursLayer>();

/** The strict preset for a country, to be kept beside its rules. */
export function strictHours(country: string): HoursLayer {
	const before = compiled.get(country);
	if (before) return before;
	const layer: HoursLayer = {
		name: 'The strict preset',
		rule: OWN_RULES.strictHours,
		schedule: weeklySchedule(PRESETS[country] ?? ELSEWHERE),
		holidayOn: () => undefined,
		assumptions: [],
	};
	compiled.set(country, layer);
	return layer;
}
