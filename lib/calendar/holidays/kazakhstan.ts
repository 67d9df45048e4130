import { epochDay } from '../day';
import type { Holiday } from './holiday';
import { byTheMoon } from './islamic';
import { observedOnWorkingDays } from './observed';

/**
 * The holidays of Law 267-II of 2001. One on a weekend is kept on the next working day as well (art. 5),
 * the religious ones excepted: Orthodox Christmas and Kurban Ait. Bridges that the government makes are
 * not among them.
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
	const religious: readonly Holiday[] = [
		{ day: epochDay(year, 1, 7), name: 'Orthodox Christmas' },
		...byTheMoon(year, 'Kurban Ait', [12, 10]),
	];
	return [...national, ...religious, ...observedOnWorkingDays(national, religious)];
}
