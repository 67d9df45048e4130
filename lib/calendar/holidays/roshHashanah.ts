import type { EpochDay } from '../day';

/** From which the days of the Hebrew calendar count: 7 October 3761 BCE of the Julian calendar. */
const EPOCH: EpochDay = -2_092_590;
/** 5787 begins in 2026. */
const YEARS_BEFORE = 3761;

/** 1 Tishri that falls in a Gregorian year (the arithmetic of Reingold and Dershowitz). */
export function roshHashanah(year: number): EpochDay {
	const hebrew = year + YEARS_BEFORE;
	const [before, own, next] = [moladDay(hebrew - 1), moladDay(hebrew), moladDay(hebrew + 1)];
	// No year may have 356 days, nor one after a leap year 382.
	const delay = next - own === 356 ? 2 : Number(own - before === 382);
	return EPOCH + own + delay;
}

/** The day of the new moon of Tishri, never a Sunday, Wednesday or Friday, counted from the first one. */
function moladDay(hebrew: number): number {
	const months = Math.floor((235 * hebrew - 234) / 19);
	const parts = 12_084 + 13_753 * months;
	const day = 29 * months + Math.floor(parts / 25_920);
	return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}
