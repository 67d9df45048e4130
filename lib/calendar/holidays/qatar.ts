import { epochDay, weekdayOf } from '../day';
import type { Holiday } from './holiday';
import { byTheMoon } from './islamic';
import { nthWeekday } from './nthWeekday';

/**
 * The official holidays of Qatar: the two Eids from 28 Ramadan to 4 Shawwal and from 9 to 13 Dhu
 * al-Hijja, National Day, and Sport Day (Amiri Decision 80 of 2011). A working day between holidays, as
 * those of the weekend on Friday and Saturday are, is one too.
 */
export function qatarHolidays(year: number): readonly Holiday[] {
	const holidays: readonly Holiday[] = [
		{ day: nthWeekday(year, 2, 2, 2), name: 'National Sport Day' },
		{ day: epochDay(year, 12, 18), name: 'National Day' },
		...byTheMoon(year, 'Eid al-Fitr', [9, 28], [10, 4]),
		...byTheMoon(year, 'Eid al-Adha', [12, 9], [12, 13]),
	];
	return [...holidays.flatMap(bridge), ...holidays];
}

/** The Sunday before a Monday, the Thursday after a Wednesday. */
function bridge({ day, name }: Holiday): readonly Holiday[] {
	const weekday = weekdayOf(day);
	if (weekday !== 1 && weekday !== 3) return [];
	return [{ day: weekday === 1 ? day - 1 : day + 1, name: `${name} (bridge)` }];
}
