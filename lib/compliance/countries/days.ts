import type { Weekday } from '../../calendar';

export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];
export const MONDAY_TO_SATURDAY = [1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[];
export const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const satisfies readonly Weekday[];
/** The working week where Friday and Saturday are days of rest. */
export const SUNDAY_TO_THURSDAY = [7, 1, 2, 3, 4] as const satisfies readonly Weekday[];
export const SATURDAY = [6] as const satisfies readonly Weekday[];
export const ALL_BUT_FRIDAY = [6, 7, 1, 2, 3, 4] as const satisfies readonly Weekday[];
export const WEEKEND = [6, 7] as const satisfies readonly Weekday[];
export const SUNDAY = [7] as const satisfies readonly Weekday[];
