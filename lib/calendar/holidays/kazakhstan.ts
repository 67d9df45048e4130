import { epochDay, weekdayOf, type EpochDay } from '../day';
import type { Holiday } from './holiday';

/**
 * The holidays of Law 267-II of 2001, with Orthodox Christmas. One on a weekend is kept on the next
 * working day as well (art. 5), the religious ones excepted. Kurban Ait, which follows the moon, and
 * bridges that the government makes are not among them.
 */
export function kazakhstanHolidays(year: number): readonly Holiday[] {
	const national: readonly Holiday[] = [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: epochDay(year, 1, 2), name: "New Year's Day" },
		{ day: epochDay(year, 3, 8), name: "International Women's Day" },
		...(year < 2026 ? [] : [{ day: epochDay(year, 3, 15), name: 'Constitution Day' }]),
		{ day: epochDay(year, 3, 21), name: 'Nauryz' },
		{ day: epochDay(year, 3, 22), name: 'Nauryz' },
		{ day: epochDay(year, 3, 23), name: 'Nauryz' },
		{ day: epochDay(year, 5, 1), name: 'Unity Day' },
		{ day: epochDay(year, 5, 7), name: 'Defender of the Fatherland Day' },
		{ day: epochDay(year, 5, 9), name: 'Victory Day' },
		{ day: epochDay(year, 7, 6), name: 'Capital City Day' },
		// Its day until 2025; kept since, for one source only says that it is over.
		{ day: epochDay(year, 8, 30), name: 'Constitution Day' },
		{ day: epochDay(year, 10, 25), name: 'Republic Day' },
		{ day: epochDay(year, 12, 16), name: 'Independence Day' },
	];
	return [
		...national,
		{ day: epochDay(year, 1, 7), name: 'Orthodox Christmas' },
		...observed(national),
	];
}

function observed(holidays: readonly Holiday[]): readonly Holiday[] {
	const taken = new Set(holidays.map(({ day }) => day));
	const isFree = (day: EpochDay) => weekdayOf(day) <= 5 && !taken.has(day);
	return holidays
		.filter(({ day }) => weekdayOf(day) > 5)
		.map(({ day, name }) => {
			let working = day + 1;
			while (!isFree(working)) working += 1;
			taken.add(working);
			return { day: working, name: `${name} (observed)` };
		});
}
