import { MS_PER_DAY, type EpochDay } from '../day';
import { azerbaijanHolidays } from './azerbaijan';
import { brazilHolidays } from './brazil';
import { chileHolidays } from './chile';
import { colombiaHolidays } from './colombia';
import { ecuadorHolidays } from './ecuador';
import { egyptHolidays } from './egypt';
import { elSalvadorHolidays } from './elSalvador';
import { abolitionDay, alsaceMoselleHolidays, antillesHolidays, franceHolidays } from './france';
import { georgiaHolidays } from './georgia';
import type { Holiday, HolidayCalendar } from './holiday';
import { hondurasHolidays } from './honduras';
import { israelHolidays } from './israel';
import { jordanHolidays } from './jordan';
import { kazakhstanHolidays } from './kazakhstan';
import { paraguayHolidays } from './paraguay';
import { qatarHolidays } from './qatar';
import { southAfricaHolidays } from './southAfrica';
import { TAKEN_FOR_GRANTED } from './takenForGranted';
import {
	alabamaHolidays,
	louisianaHolidays,
	pennsylvaniaHolidays,
	rhodeIslandHolidays,
	utahHolidays,
} from './unitedStates';
import { uruguayHolidays } from './uruguay';

const CALENDARS = {
	AZ: azerbaijanHolidays,
	BR: brazilHolidays,
	CL: chileHolidays,
	CO: colombiaHolidays,
	EC: ecuadorHolidays,
	EG: egyptHolidays,
	FR: franceHolidays,
	'FR-GES': alsaceMoselleHolidays,
	'FR-GF': abolitionDay(6, 10),
	'FR-GP': antillesHolidays(5, 27),
	'FR-MQ': antillesHolidays(5, 22),
	'FR-RE': abolitionDay(12, 20),
	'FR-YT': abolitionDay(4, 27),
	GE: georgiaHolidays,
	HN: hondurasHolidays,
	IL: israelHolidays,
	JO: jordanHolidays,
	KZ: kazakhstanHolidays,
	PY: paraguayHolidays,
	QA: qatarHolidays,
	SV: elSalvadorHolidays,
	'US-AL': alabamaHolidays,
	'US-LA': louisianaHolidays,
	'US-PA': pennsylvaniaHolidays,
	'US-RI': rhodeIslandHolidays,
	'US-UT': utahHolidays,
	UY: uruguayHolidays,
	ZA: southAfricaHolidays,
} as const satisfies Record<string, HolidayCalendar>;

/** A country whose holidays are computed here, by ISO 3166-1 code, or a part of one by 3166-2. */
export type HolidayCalendarId = keyof typeof CALENDARS;

export const HOLIDAY_CALENDARS = Object.keys(CALENDARS) as readonly HolidayCalendarId[];

const taken: Partial<Record<HolidayCalendarId, string>> = TAKEN_FOR_GRANTED;

/** What every decision by these holidays takes for granted, where that is anything. */
export const assumptionOfHolidays = (calendar: HolidayCalendarId): string | undefined =>
	taken[calendar];

/** The public holidays of a year, by date. */
export function holidaysOf(calendar: HolidayCalendarId, year: number): readonly Holiday[] {
	const own = CALENDARS[calendar](year).filter(({ day }) => yearOf(day) === year);
	const days = new Set(own.map(({ day }) => day));
	// The New Year of the next year may be kept on the last day of this one.
	const early = CALENDARS[calendar](year + 1).filter(
		({ day }) => yearOf(day) === year && !days.has(day),
	);
	return [...own, ...early].sort((a, b) => a.day - b.day);
}

const yearOf = (day: EpochDay) => new Date(day * MS_PER_DAY).getUTCFullYear();

type NamesByDay = ReadonlyMap<EpochDay, string>;
const cache = new Map<string, NamesByDay>();

/** The name of the public holiday on a day, if it is one. */
export function holidayOn(calendar: HolidayCalendarId, day: EpochDay): string | undefined {
	const year = yearOf(day);
	const key = `${calendar}${year}`;
	let names = cache.get(key);
	if (!names) {
		names = new Map(holidaysOf(calendar, year).map((holiday) => [holiday.day, holiday.name]));
		cache.set(key, names);
	}
	return names.get(day);
}
