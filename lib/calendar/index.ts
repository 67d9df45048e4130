export { cityOf } from './cityOf';
export { ageOn, isBirthday, type LeapDay } from './birthday';
export {
	epochDay,
	isoDateOf,
	MS_PER_DAY,
	MS_PER_MINUTE,
	parseIsoDate,
	weekdayOf,
	type EpochDay,
	type Weekday,
} from './day';
export {
	assumptionOfHolidays,
	HOLIDAY_CALENDARS,
	holidayOn,
	holidaysOf,
	type HolidayCalendarId,
} from './holidays';
export { addMonths, isoInstantOf, parseInstant } from './instant';
export { localIso, localTime } from './localTime';
export { momentOnClock, readMoment, type WrittenMoment } from './momentOnClock';
export {
	closesAt,
	firstClosing,
	HORIZON_DAYS,
	isOpen,
	nextOpening,
	stretchAt,
	type Opening,
	type Place,
} from './opening';
export { DateOrderVote, type DateOrder } from './dateOrder';
export { readDayOfMonth, readMonth } from './datePart';
export { dayOfNumber } from './dayOfNumber';
export { isNoDate } from './plainDate';
export { readWrittenDate } from './readWrittenDate';
export type { WrittenDate } from './writtenDate';
export { parseBirthday, type BirthdayFailure, type BirthdayOptions } from './parseBirthday';
export { fromStoredBirthday, monthDayOf, toStoredBirthday } from './storedBirthday';
export {
	ALL_DAY,
	CLOSED,
	MINUTES_PER_DAY,
	weeklySchedule,
	type DayWindow,
	type Schedule,
	type WeeklyWindow,
} from './schedule';
export { newerLawOf, ZONE_DATA_RELEASE, zonesOfOlderLaw } from './zoneChanges';
export { findPlaceZone, findZone, type Zone } from './zone';
