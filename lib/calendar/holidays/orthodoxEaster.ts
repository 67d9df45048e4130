import { epochDay, type EpochDay } from '../day';

/**
 * Easter Sunday of the Orthodox churches, as a Gregorian date (Meeus's Julian algorithm; 1900-2099,
 * when the Julian calendar is thirteen days behind).
 */
export function orthodoxEaster(year: number): EpochDay {
	const epact = (19 * (year % 19) + 15) % 30;
	const toSunday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
	return epochDay(year, 3, 22 + epact + toSunday) + 13;
}
