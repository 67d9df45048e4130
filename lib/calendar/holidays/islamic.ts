import { epochDay, parseIsoDate, type EpochDay } from '../day';
import type { Holiday } from './holiday';
import ummAlQura from './ummAlQura.json';

/** Month (1-12) and day of the Islamic calendar. */
export type IslamicDate = readonly [month: number, day: number];

/**
 * A holiday that follows the moon, from one Islamic date to another in every Islamic year, by the
 * calendar of Umm al-Qura (1900-2099). Where the new moon is sighted instead it comes a day earlier or
 * later, so the days beside it are holidays too.
 */
export function byTheMoon(
	year: number,
	name: string,
	from: IslamicDate,
	to: IslamicDate = from,
): readonly Holiday[] {
	const mayMove = `${name} (may move by a day)`;
	const holidays: Holiday[] = [];
	for (const islamicYear of islamicYearsAround(year)) {
		const first = dayOf(islamicYear, from);
		const last = dayOf(islamicYear, to);
		if (last + 1 < epochDay(year, 1, 1) || first - 1 >= epochDay(year + 1, 1, 1)) continue;
		holidays.push({ day: first - 1, name: mayMove });
		for (let day = first; day <= last; day += 1) holidays.push({ day, name });
		holidays.push({ day: last + 1, name: mayMove });
	}
	return holidays;
}

const MONTHS = 12;

/** Those of the table that may share days with a year of ours, of which 32 are about 33 Islamic ones. */
function islamicYearsAround(year: number): readonly number[] {
	const beforeTable = ummAlQura.firstYear - 1;
	const near = Math.floor(((year - 622) * 33) / 32);
	const last = beforeTable + startsOfMonths().length / MONTHS;
	return [near - 1, near, near + 1, near + 2].filter((one) => one > beforeTable && one <= last);
}

const dayOf = (islamicYear: number, [month, day]: IslamicDate): EpochDay =>
	Number(startsOfMonths()[(islamicYear - ummAlQura.firstYear) * MONTHS + month - 1]) + day - 1;

let starts: readonly EpochDay[] | undefined;

/** The first day of each month of the table, read when a holiday first asks for it. */
function startsOfMonths(): readonly EpochDay[] {
	if (starts) return starts;
	let day = Number(parseIsoDate(ummAlQura.firstDay));
	const read: EpochDay[] = [];
	for (const year of ummAlQura.longMonths.join('').match(/.{3}/g) ?? []) {
		const bits = Number.parseInt(year, 16);
		for (let month = MONTHS - 1; month >= 0; month -= 1) {
			read.push(day);
			day += (bits >> month) & 1 ? 30 : 29;
		}
	}
	starts = read;
	return starts;
}
