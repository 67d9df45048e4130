import { epochDay, type EpochDay } from '../day';

/** Easter Sunday of the Gregorian calendar (the Meeus/Jones/Butcher algorithm). */
export function easterSunday(year: number): EpochDay {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const yearOfCentury = year % 100;
	const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
	const toSunday =
		(32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
	const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	return epochDay(year, 3, 22 + epact + toSunday - 7 * lateMoon);
}
