import { epochDay, weekdayOf, type EpochDay } from '../day';
import { easterSunday } from './easter';
import type { Holiday } from './holiday';

/**
 * The national holidays of Código del Trabajo art. 65 on the days to which the law of 20 December 2016
 * moves them: from a Tuesday to the Monday before and from a Wednesday or Thursday to the Friday, which
 * New Year and Christmas do not; from a weekend to the Friday before or the Monday after.
 */
export function ecuadorHolidays(year: number): readonly Holiday[] {
	const easter = easterSunday(year);
	return [
		...offWeekend(epochDay(year, 1, 1), "New Year's Day"),
		{ day: easter - 48, name: 'Carnival' },
		{ day: easter - 47, name: 'Carnival' },
		{ day: easter - 2, name: 'Good Friday' },
		...moved(epochDay(year, 5, 1), 'Labour Day'),
		...moved(epochDay(year, 5, 24), 'Battle of Pichincha'),
		...moved(epochDay(year, 8, 10), 'First Cry of Independence'),
		...moved(epochDay(year, 10, 9), 'Independence of Guayaquil'),
		...november(epochDay(year, 11, 2)),
		...offWeekend(epochDay(year, 12, 25), 'Christmas Day'),
	];
}

/** Lists differ on whether New Year and Christmas leave a weekend, so both days are kept. */
const offWeekend = (day: EpochDay, name: string): readonly Holiday[] => [
	{ day, name },
	...(weekdayOf(day) > 5 ? moved(day, name) : []),
];

function moved(day: EpochDay, name: string): readonly Holiday[] {
	const shift = SHIFTS[weekdayOf(day)];
	return shift === 0 ? [{ day, name }] : [{ day: day + shift, name: `${name} (observed)` }];
}

const SHIFTS = { 1: 0, 2: -1, 3: 2, 4: 1, 5: 0, 6: -1, 7: 1 } as const;

/**
 * Two holidays on end are kept on Monday and Tuesday or on Thursday and Friday. From a Tuesday and a
 * Wednesday lists move them to either, so all of those days that they name are kept.
 */
function november(allSouls: EpochDay): readonly Holiday[] {
	const [souls, cuenca] = ["All Souls' Day", 'Independence of Cuenca'];
	return NOVEMBER[weekdayOf(allSouls)].map((shift, index) => ({
		day: allSouls + shift,
		name: `${index === 0 ? souls : cuenca}${shift === index ? '' : ' (observed)'}`,
	}));
}

/** Days from 2 November, by its weekday. */
const NOVEMBER = {
	1: [0, 1],
	2: [-1, 0, 3],
	3: [1, 2],
	4: [0, 1],
	5: [-1, 0],
	6: [-1, 2],
	7: [1, 2],
} as const;
