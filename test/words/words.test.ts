import {
	count,
	dayAndMonth,
	enumerated,
	figure,
	longDate,
	quoted,
	spoken,
	weekdayName,
} from '../../lib/words';

describe('words for people', () => {
	it.each([
		[0, '0'],
		[1204, '1,204'],
		[1_000_000, '1,000,000'],
		[0.075, '0.075'],
		[0.0754, '0.075'],
		[-5, '-5'],
	])('write %p as %s', (value, expected) => {
		expect(figure(value)).toBe(expected);
	});

	it('write fewer decimals on request', () => {
		expect(figure(1.666, 2)).toBe('1.67');
	});

	it.each([
		['one', count(1, 'credit'), '1 credit'],
		['none', count(0, 'credit'), '0 credits'],
		['many', count(1204, 'contact'), '1,204 contacts'],
		['a fraction', count(0.5, 'credit'), '0.5 credits'],
		['what is shown as one', count(0.999, 'credit', 'credits', 2), '1 credit'],
		['a plural of its own', count(2, 'message is', 'messages are'), '2 messages are'],
	])('count %s', (_name, said, expected) => {
		expect(said).toBe(expected);
	});

	it('name the days as ISO 8601 counts them', () => {
		expect([1, 2, 3, 4, 5, 6, 7].map(weekdayName)).toEqual([
			'Monday',
			'Tuesday',
			'Wednesday',
			'Thursday',
			'Friday',
			'Saturday',
			'Sunday',
		]);
	});

	it.each([
		['2026-01-02', '2 January', '2 January 2026'],
		['2028-02-29', '29 February', '29 February 2028'],
		['2026-12-31', '31 December', '31 December 2026'],
	])('write the date %s as %s', (date, short, long) => {
		expect(dayAndMonth(date)).toBe(short);
		expect(longDate(date)).toBe(long);
	});

	it.each([
		[[], ''],
		[['a'], 'a'],
		[['a', 'b'], 'a and b'],
		[['a', 'b', 'c'], 'a, b and c'],
	])('enumerate %j as “%s”', (parts, expected) => {
		expect(enumerated(parts)).toBe(expected);
	});

	it('quote a name and speak a code', () => {
		expect(quoted('spring')).toBe('“spring”');
		expect(spoken('opted_out')).toBe('opted out');
	});
});
