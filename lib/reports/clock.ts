import { findZone, localTime, type Weekday, type Zone } from '../calendar';
import { longDate, weekdayName } from '../words';

/** The one clock by which a report tells its times; it says whose it is. */
export interface ReportClock {
	/** IANA name of its zone. */
	readonly zone: string;
	/** `YYYY-MM-DD` and whole hours since midnight. */
	at(instant: number): { readonly date: string; readonly hour: number; readonly weekday: Weekday };
	/** “30 November 2026” */
	date(instant: number): string;
	/** “30 November 2026, 08:01” */
	moment(instant: number): string;
	/** “Mon 30 November” of a `YYYY-MM-DD` */
	iso(instant: number): string;
}

const UTC: Zone = { name: 'UTC', spanAt: () => ({ offset: 0, until: Infinity }) };

/** The clock of a zone; of UTC, and says so, where there is no such zone. */
export function reportClock(zoneName: string): ReportClock {
	const found = findZone(zoneName);
	const zone = found.ok ? found.value : UTC;
	const read = (instant: number) => localTime(zone, instant);
	return {
		zone: zone.name,
		at: (instant) => {
			const { date, minute, weekday } = read(instant);
			return { date, weekday, hour: Math.floor(minute / 60) };
		},
		date: (instant) => longDate(read(instant).date),
		moment: (instant) => {
			const { date, clock } = read(instant);
			return `${longDate(date)}, ${clock}`;
		},
		iso: (instant) => read(instant).iso,
	};
}

/** “Mon” */
export const shortWeekday = (weekday: Weekday): string => weekdayName(weekday).slice(0, 3);
