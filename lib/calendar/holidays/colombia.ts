import { epochDay, weekdayOf, type EpochDay } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';

/** Ley 51 de 1983 (Ley Emiliani), art. 1: rest days that do not fall on a Monday move to the next one. */
const toMonday = (day: EpochDay): EpochDay => day + ((8 - weekdayOf(day)) % 7);

/** Declared from 2026 on, and moved like the others (Ley 2578 de 2026, art. 6). */
const chiquinquira = (year: number): readonly Holiday[] =>
	year < 2026 ? [] : [{ day: toMonday(epochDay(year, 7, 9)), name: 'Our Lady of Chiquinquirá' }];

/** The public holidays of Código Sustantivo del Trabajo art. 177, as moved by Ley 51 de 1983. */
export function colombiaHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	return [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: toMonday(epochDay(year, 1, 6)), name: 'Epiphany' },
		{ day: toMonday(epochDay(year, 3, 19)), name: "Saint Joseph's Day" },
		{ day: easter - 3, name: 'Maundy Thursday' },
		{ day: easter - 2, name: 'Good Friday' },
		{ day: epochDay(year, 5, 1), name: 'Labour Day' },
		{ day: toMonday(easter + 39), name: 'Ascension Day' },
		{ day: toMonday(easter + 60), name: 'Corpus Christi' },
		{ day: toMonday(easter + 68), name: 'Sacred Heart' },
		{ day: toMonday(epochDay(year, 6, 29)), name: 'Saint Peter and Saint Paul' },
		...chiquinquira(year),
		{ day: epochDay(year, 7, 20), name: 'Independence Day' },
		{ day: epochDay(year, 8, 7), name: 'Battle of Boyacá' },
		{ day: toMonday(epochDay(year, 8, 15)), name: 'Assumption' },
		{ day: toMonday(epochDay(year, 10, 12)), name: 'Columbus Day' },
		{ day: toMonday(epochDay(year, 11, 1)), name: "All Saints' Day" },
		{ day: toMonday(epochDay(year, 11, 11)), name: 'Independence of Cartagena' },
		{ day: epochDay(year, 12, 8), name: 'Immaculate Conception' },
		{ day: epochDay(year, 12, 25), name: 'Christmas Day' },
	];
}
