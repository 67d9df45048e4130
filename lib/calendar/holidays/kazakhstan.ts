import { epochDay } from '../day';
import type { Holiday } from './holiday';

/**
 * The fixed holidays of Law 267-II of 2001, with Orthodox Christmas. Kurban Ait, which follows the
 * moon, and the days the government moves for bridges are not among them.
 */
export const kazakhstanHolidays = (year: number): readonly Holiday[] => [
	{ day: epochDay(year, 1, 1), name: "New Year's Day" },
	{ day: epochDay(year, 1, 2), name: "New Year's Day" },
	{ day: epochDay(year, 1, 7), name: 'Orthodox Christmas' },
	{ day: epochDay(year, 3, 8), name: "International Women's Day" },
	{ day: epochDay(year, 3, 21), name: 'Nauryz' },
	{ day: epochDay(year, 3, 22), name: 'Nauryz' },
	{ day: epochDay(year, 3, 23), name: 'Nauryz' },
	{ day: epochDay(year, 5, 1), name: 'Unity Day' },
	{ day: epochDay(year, 5, 7), name: 'Defender of the Fatherland Day' },
	{ day: epochDay(year, 5, 9), name: 'Victory Day' },
	{ day: epochDay(year, 7, 6), name: 'Capital City Day' },
	{ day: epochDay(year, 8, 30), name: 'Constitution Day' },
	{ day: epochDay(year, 10, 25), name: 'Republic Day' },
	{ day: epochDay(year, 12, 16), name: 'Independence Day' },
];
