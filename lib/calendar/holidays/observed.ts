import { weekdayOf, type EpochDay } from '../day';
import type { Holiday } from './holiday';

/**
 * The working days that stand for holidays on a weekend, or on a day that is a holiday already: the next
 * ones that are neither.
 *
 * @param others holidays that stay where they are
 */
export function observedOnWorkingDays(
	holidays: readonly Holiday[],
	others: readonly Holiday[] = [],
): readonly Holiday[] {
	const taken = new Set([...holidays, ...others].map(({ day }) => day));
	const kept = new Set<EpochDay>();
	return holidays.flatMap(({ day, name }) => {
		if (isWorkingDay(day) && !kept.has(day)) {
			kept.add(day);
			return [];
		}
		let working = day + 1;
		while (!isWorkingDay(working) || taken.has(working)) working += 1;
		taken.add(working);
		return [{ day: working, name: `${name} (observed)` }];
	});
}

const isWorkingDay = (day: EpochDay) => weekdayOf(day) <= 5;
