import type { EpochDay } from '../day';

export interface Holiday {
	readonly day: EpochDay;
	/** In English, for a sentence. */
	readonly name: string;
}

/** The public holidays of a Gregorian year, in no particular order. */
export type HolidayCalendar = (year: number) => readonly Holiday[];
