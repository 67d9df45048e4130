import { epochDay } from '../day';
import type { Holiday } from './holiday';
import { orthodoxEaster } from './orthodoxEaster';

/** The public holidays of art. 30 of the Labour Code of Georgia. */
export function georgiaHolidays(year: number): readonly Holiday[] {
	const easter = orthodoxEaster(year);
	return [
		{ day: epochDay(year, 1, 1), name: "New Year's Day" },
		{ day: epochDay(year, 1, 2), name: 'Bedoba' },
		{ day: epochDay(year, 1, 7), name: 'Orthodox Christmas' },
		{ day: epochDay(year, 1, 19), name: 'Orthodox Epiphany' },
		{ day: epochDay(year, 3, 3), name: "Mother's Day" },
		{ day: epochDay(year, 3, 8), name: "International Women's Day" },
		{ day: epochDay(year, 4, 9), name: 'Day of National Unity' },
		{ day: easter - 2, name: 'Good Friday' },
		{ day: easter - 1, name: 'Holy Saturday' },
		{ day: easter, name: 'Easter Sunday' },
		{ day: easter + 1, name: 'Easter Monday' },
		{ day: epochDay(year, 5, 9), name: 'Victory Day' },
		{ day: epochDay(year, 5, 12), name: "Saint Andrew's Day" },
		...(year < 2024 ? [] : [{ day: epochDay(year, 5, 17), name: 'Family Sanctity Day' }]),
		{ day: epochDay(year, 5, 26), name: 'Independence Day' },
		{ day: epochDay(year, 8, 28), name: "Saint Mary's Day" },
		{ day: epochDay(year, 10, 14), name: 'Svetitskhovloba' },
		{ day: epochDay(year, 11, 23), name: "Saint George's Day" },
	];
}
