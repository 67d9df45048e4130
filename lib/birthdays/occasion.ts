import {
	epochDay,
	isoDateOf,
	monthDayOf,
	parseIsoDate,
	type EpochDay,
	type LeapDay,
} from '../calendar';
import type { Occasion } from './types';

/** A birthday in one year, with the day on which it is told. */
export interface OccasionDay {
	readonly occasion: Occasion;
	readonly tellOn: EpochDay;
}

/**
 * The birthday of one year. Somebody born on 29 February celebrates on the day before or after where the
 * year has none. Undefined for what names no day of the year.
 *
 * @param daysOffset days after the birthday on which it is told; negative for days before
 */
export function occasionIn(
	birthday: string,
	year: number,
	{ leapDay, daysOffset }: { readonly leapDay: LeapDay; readonly daysOffset: number },
): OccasionDay | undefined {
	const monthDay = monthDayOf(birthday) ?? '';
	if (parseIsoDate(`${LEAP_YEAR}-${monthDay}`) === undefined) return undefined;
	// 29 February of a year without one.
	const celebrated =
		parseIsoDate(`${year}-${monthDay}`) ?? epochDay(year, 3, 1) - (leapDay === 'feb28' ? 1 : 0);
	const tellOn = celebrated + daysOffset;
	const age = ageIn(birthday, year);
	return {
		tellOn,
		occasion: {
			year,
			date: isoDateOf(celebrated),
			tellOn: isoDateOf(tellOn),
			...(age !== undefined && { age }),
		},
	};
}

const LEAP_YEAR = 2000;

/** The oldest that people grow; a longer life is a wrong date. */
const OLDEST = 120;

/** A year of birth that is the year celebrated is that of the next birthday, as some lists write it. */
function ageIn(birthday: string, year: number): number | undefined {
	const born = /^\d{4}(?=-\d\d-\d\d)/.exec(birthday)?.[0];
	const age = born === undefined ? NaN : year - Number(born);
	return age >= 1 && age <= OLDEST ? age : undefined;
}
