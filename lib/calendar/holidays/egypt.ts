import { epochDay, weekdayOf, type EpochDay } from '../day';
import type { Holiday } from './holiday';
import { byTheMoon } from './islamic';
import { orthodoxEaster } from './orthodoxEaster';

/**
 * The official holidays of Egypt. Since 2020 the cabinet moves those that fall within the week to its
 * Thursday, one by one and not always, the two Eids and the Coptic days excepted: both days are
 * holidays here. The Eids are as long as the longest that it gave from 2021 to 2026.
 */
export function egyptHolidays(year: number): readonly Holiday[] {
	const on = (month: number, day: number, name: string): readonly Holiday[] => [
		{ day: epochDay(year, month, day), name },
	];
	return [
		...orOnThursday('Police and Revolution Day', (name) => on(1, 25, name)),
		...orOnThursday('Sinai Liberation Day', (name) => on(4, 25, name)),
		...orOnThursday('Labour Day', (name) => on(5, 1, name)),
		...orOnThursday('30 June Revolution', (name) => on(6, 30, name)),
		...orOnThursday('Revolution Day', (name) => on(7, 23, name)),
		...orOnThursday('Armed Forces Day', (name) => on(10, 6, name)),
		...orOnThursday('Islamic New Year', (name) => byTheMoon(year, name, [1, 1])),
		...orOnThursday("The Prophet's Birthday", (name) => byTheMoon(year, name, [3, 12])),
		...on(1, 7, 'Coptic Christmas'),
		{ day: orthodoxEaster(year) + 1, name: 'Sham el-Nessim' },
		...byTheMoon(year, 'Eid al-Fitr', [10, 1], [10, 4]),
		...byTheMoon(year, 'Eid al-Adha', [12, 9], [12, 14]),
	];
}

function orOnThursday(
	name: string,
	holidaysNamed: (name: string) => readonly Holiday[],
): readonly Holiday[] {
	const holidays = holidaysNamed(name);
	const thursdays = new Set(holidays.flatMap(({ day }) => thursdayOfWeek(day)));
	for (const { day } of holidays) thursdays.delete(day);
	const moved = `${name} (may move to Thursday)`;
	return [...holidays, ...[...thursdays].map((day) => ({ day, name: moved }))];
}

/** Of a day from Sunday to Wednesday; the others stay where they are. */
function thursdayOfWeek(day: EpochDay): readonly EpochDay[] {
	const weekday = weekdayOf(day);
	return weekday >= 4 && weekday <= 6 ? [] : [day + ((11 - weekday) % 7)];
}
