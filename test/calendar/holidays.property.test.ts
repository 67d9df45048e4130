import fc from 'fast-check';

import {
	epochDay,
	holidayOn,
	holidaysOf,
	isoDateOf,
	weekdayOf,
	type HolidayCalendarId,
	type Weekday,
} from '../../lib/calendar';
import { easterSunday } from '../../lib/calendar/holidays/easter';
import { nthWeekday } from '../../lib/calendar/holidays/nthWeekday';
import { orthodoxEaster } from '../../lib/calendar/holidays/orthodoxEaster';

const year = fc.integer({ min: 1900, max: 2099 });
const calendar = fc.constantFrom<HolidayCalendarId>(
	'BR',
	'CO',
	'FR',
	'FR-GES',
	'FR-RE',
	'GE',
	'KZ',
	'PY',
	'US-AL',
	'US-LA',
	'US-PA',
	'US-RI',
	'US-UT',
	'ZA',
);

describe('Easter', () => {
	it('is a Sunday between 22 March and 25 April', () => {
		fc.assert(
			fc.property(year, (y) => {
				const day = easterSunday(y);
				expect(weekdayOf(day)).toBe(7);
				expect(day).toBeGreaterThanOrEqual(epochDay(y, 3, 22));
				expect(day).toBeLessThanOrEqual(epochDay(y, 4, 25));
			}),
		);
	});

	it('of the Orthodox is a Sunday between 4 April and 8 May, never before the other', () => {
		fc.assert(
			fc.property(year, (y) => {
				const day = orthodoxEaster(y);
				expect(weekdayOf(day)).toBe(7);
				expect(day).toBeGreaterThanOrEqual(epochDay(y, 4, 4));
				expect(day).toBeLessThanOrEqual(epochDay(y, 5, 8));
				expect(day).toBeGreaterThanOrEqual(easterSunday(y));
			}),
		);
	});
});

describe('the nth weekday', () => {
	it('is that weekday, in the right week of its month', () => {
		const month = fc.integer({ min: 1, max: 12 });
		const weekday = fc.integer({ min: 1, max: 7 });
		fc.assert(
			fc.property(year, month, weekday, fc.integer({ min: 1, max: 4 }), (y, m, wanted, nth) => {
				const first = nthWeekday(y, m, wanted as Weekday, nth);
				const last = nthWeekday(y, m, wanted as Weekday, -nth);
				expect([weekdayOf(first), weekdayOf(last)]).toEqual([wanted, wanted]);
				expect(Math.floor((first - epochDay(y, m, 1)) / 7)).toBe(nth - 1);
				expect(Math.floor((epochDay(y, m + 1, 0) - last) / 7)).toBe(nth - 1);
			}),
		);
	});
});

describe('the holidays of a year', () => {
	it('are in order, in that year, and named on their days', () => {
		fc.assert(
			fc.property(calendar, year, (id, y) => {
				const days = holidaysOf(id, y).map(({ day }) => day);
				expect(days).toEqual(days.toSorted((a, b) => a - b));
				for (const day of days) {
					expect(isoDateOf(day).slice(0, 4)).toBe(String(y));
					expect(holidayOn(id, day)).toBeDefined();
				}
			}),
		);
	});

	it('are the only ones', () => {
		fc.assert(
			fc.property(calendar, year, fc.integer({ min: 0, max: 364 }), (id, y, offset) => {
				const day = epochDay(y, 1, 1) + offset;
				const listed = holidaysOf(id, y).some((holiday) => holiday.day === day);
				expect(holidayOn(id, day) !== undefined).toBe(listed);
			}),
		);
	});

	// What is kept instead of a Sunday would otherwise be an ordinary day.
	it('in a state are never followed by an open weekday that stands for them', () => {
		const state = fc.constantFrom<HolidayCalendarId>('US-AL', 'US-LA', 'US-PA', 'US-RI', 'US-UT');
		fc.assert(
			fc.property(state, year, (id, y) => {
				const independence = epochDay(y, 7, 4);
				const weekday = weekdayOf(independence);
				expect(holidayOn(id, independence)).toBe('Independence Day');
				if (weekday === 7) expect(holidayOn(id, independence + 1)).toBeDefined();
				if (weekday === 6) expect(holidayOn(id, independence - 1)).toBeDefined();
			}),
		);
	});
});
