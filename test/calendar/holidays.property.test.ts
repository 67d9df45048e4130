import fc from 'fast-check';

import {
	epochDay,
	HOLIDAY_CALENDARS,
	holidayOn,
	holidaysOf,
	isoDateOf,
	weekdayOf,
	type HolidayCalendarId,
	type Weekday,
} from '../../lib/calendar';
import { easterSunday } from '../../lib/calendar/holidays/easter';
import { byTheMoon } from '../../lib/calendar/holidays/islamic';
import { nthWeekday } from '../../lib/calendar/holidays/nthWeekday';
import { orthodoxEaster } from '../../lib/calendar/holidays/orthodoxEaster';
import { roshHashanah } from '../../lib/calendar/holidays/roshHashanah';

const year = fc.integer({ min: 1900, max: 2099 });
const calendar = fc.constantFrom(...HOLIDAY_CALENDARS);

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

describe('Rosh Hashanah', () => {
	it('is no Sunday, Wednesday or Friday, from September to October', () => {
		fc.assert(
			fc.property(year, (y) => {
				const day = roshHashanah(y);
				expect([1, 2, 4, 6]).toContain(weekdayOf(day));
				expect(day).toBeGreaterThanOrEqual(epochDay(y, 9, 5));
				expect(day).toBeLessThanOrEqual(epochDay(y, 10, 6));
				expect([353, 354, 355, 383, 384, 385]).toContain(roshHashanah(y + 1) - day);
			}),
		);
	});
});

describe('a holiday that follows the moon', () => {
	it('comes every twelve moons, and the days beside it are holidays too', () => {
		const date = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 29 }));
		fc.assert(
			fc.property(fc.integer({ min: 1901, max: 2097 }), date, (y, [month, day]) => {
				const around = [y, y + 1, y + 2].flatMap((one) => byTheMoon(one, 'Eid', [month, day]));
				const days = [
					...new Set(around.filter(({ name }) => name === 'Eid').map((one) => one.day)),
				];
				expect(days.length).toBeGreaterThanOrEqual(3);
				for (const [index, first] of days.entries()) {
					const next = days[index + 1];
					if (next !== undefined) expect([353, 354, 355]).toContain(next - first);
					expect(around.map((one) => one.day)).toEqual(
						expect.arrayContaining([first - 1, first, first + 1]),
					);
				}
			}),
		);
	});
});

describe('holidays that a law moves', () => {
	const fallsOn = (id: HolidayCalendarId, y: number, name: string) =>
		holidaysOf(id, y)
			.filter((holiday) => holiday.name === name || holiday.name === `${name} (observed)`)
			.map(({ day }) => weekdayOf(day));

	it.each([
		['CL', 'Saint Peter and Saint Paul', [1, 6, 7]],
		['CL', 'Meeting of Two Worlds', [1, 6, 7]],
		['CL', 'Reformation Day', [1, 4, 5, 6, 7]],
		['UY', 'Landing of the 33 Orientals', [1, 6, 7]],
		['UY', 'Battle of Las Piedras', [1, 6, 7]],
		['UY', 'Columbus Day', [1, 6, 7]],
		['EC', 'Labour Day', [1, 5]],
		['EC', 'Battle of Pichincha', [1, 5]],
		['EC', 'First Cry of Independence', [1, 5]],
		['EC', 'Independence of Guayaquil', [1, 5]],
		['IL', 'Independence Day', [2, 3, 4]],
	] as const)('in %s, %s falls on the right weekdays', (id, name, weekdays) => {
		fc.assert(
			fc.property(year, (y) => {
				const found = fallsOn(id, y, name);
				expect(found).toHaveLength(1);
				expect(weekdays).toContain(found[0]);
			}),
		);
	});

	it('leave Ecuador two days of rest at the start of each November', () => {
		fc.assert(
			fc.property(year, (y) => {
				const days = holidaysOf('EC', y).filter(
					({ day }) => day >= epochDay(y, 11, 1) && day < epochDay(y, 12, 1),
				);
				expect(days.filter(({ day }) => weekdayOf(day) < 6).length).toBeGreaterThanOrEqual(2);
			}),
		);
	});

	it('close a Thursday in Egypt wherever one falls from Sunday to Wednesday', () => {
		fc.assert(
			fc.property(year, (y) => {
				for (const [month, date] of [
					[1, 25],
					[4, 25],
					[5, 1],
					[6, 30],
					[7, 23],
					[10, 6],
				] as const) {
					const day = epochDay(y, month, date);
					const weekday = weekdayOf(day) % 7;
					expect(holidayOn('EG', day)).toBeDefined();
					if (weekday < 4) expect(holidayOn('EG', day + 4 - weekday)).toBeDefined();
				}
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
