import * as fc from 'fast-check';
import { DateTime } from 'luxon';

import { epochDay, isoDateOf, parseIsoDate, weekdayOf } from '../../lib/calendar';

describe('days', () => {
	it.each([
		['1970-01-01', 0],
		['1969-12-31', -1],
		['2000-02-29', 11016],
		['2026-11-28', 20785],
	])('%s is day %i', (date, day) => {
		expect(parseIsoDate(date)).toBe(day);
		expect(isoDateOf(day)).toBe(date);
	});

	it.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-04-31', 'today', ''])(
		'%j is no day',
		(text) => {
			expect(parseIsoDate(text)).toBeUndefined();
		},
	);

	it('agree with luxon on date and weekday', () => {
		fc.assert(
			fc.property(fc.integer({ min: -30_000, max: 80_000 }), (day) => {
				const date = DateTime.fromISO('1970-01-01', { zone: 'utc' }).plus({ days: day });
				expect(isoDateOf(day)).toBe(date.toISODate());
				expect(weekdayOf(day)).toBe(date.weekday);
				expect(epochDay(date.year, date.month, date.day)).toBe(day);
			}),
		);
	});
});
