const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
	'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
	'November', 'December',
]; // prettier-ignore

/** “Monday” for 1 to “Sunday” for 7, as ISO 8601 counts them. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** “30 November” for `2026-11-30`. */
export const dayAndMonth = (isoDate: string): string =>
	`${Number(isoDate.slice(8, 10))} ${MONTHS[Number(isoDate.slice(5, 7)) - 1] ?? ''}`;

/** “November 2026” for `2026-11`. */
export const monthAndYear = (isoMonth: string): string =>
	`${MONTHS[Number(isoMonth.slice(5, 7)) - 1] ?? ''} ${isoMonth.slice(0, 4)}`;

/** “30 November 2026” for `2026-11-30`. */
export const longDate = (isoDate: string): string =>
	`${dayAndMonth(isoDate)} ${isoDate.slice(0, 4)}`;
