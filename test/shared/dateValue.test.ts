import { DateTime, Duration } from 'luxon';
import { runInNewContext } from 'node:vm';
import { dateText, dateValue } from '../../lib/shared';

/** A DateTime of another copy of luxon, as far as it can be told. */
const foreign = (iso: string | null, at: number) => ({ toISO: () => iso, toMillis: () => at });

describe('what a value stands for', () => {
	it.each([
		['midnight here', new Date(1990, 4, 14), { kind: 'day', date: '1990-05-14' }],
		['midnight here long ago', new Date(1921, 0, 1), { kind: 'day', date: '1921-01-01' }],
		['a DateTime at the start of a day', DateTime.fromISO('1990-05-14', { zone: 'Asia/Tokyo' }), { kind: 'day', date: '1990-05-14' }],
		['one of another copy', foreign('1990-05-14T00:00:00.000-05:00', 642_661_200_000), { kind: 'day', date: '1990-05-14' }],
		['one of another time', foreign('1990-05-14T15:30:00.000-05:00', 642_717_000_000), { kind: 'moment', at: 642_717_000_000, iso: '1990-05-14T15:30:00.000-05:00' }],
		['a Date that is none', new Date(NaN), { kind: 'invalid' }],
		['a DateTime that is none', DateTime.invalid('no'), { kind: 'invalid' }],
		['a DateTime of nothing', foreign(null, NaN), { kind: 'invalid' }],
	])('%s', (_, value, expected) => {
		expect(dateValue(value)).toEqual(expected);
	}); // prettier-ignore

	it('half past three is a moment', () => {
		const date = new Date(1990, 4, 14, 15, 30);
		const iso = date.toISOString();
		expect(dateValue(date)).toEqual({ kind: 'moment', at: date.getTime(), iso });
		expect(dateText(date)).toBe(iso);
	});

	it('one millisecond after midnight is a moment', () => {
		expect(dateValue(new Date(1990, 4, 14, 0, 0, 0, 1))?.kind).toBe('moment');
	});

	it('a Date of another realm is one', () => {
		expect(dateValue(runInNewContext('new Date(1990, 4, 14)'))).toEqual({
			kind: 'day',
			date: '1990-05-14',
		});
	});

	it.each([
		['a text', '1990-05-14'],
		['a number', 32_997],
		['nothing', null],
		['an object', { year: 1990 }],
		['a list', [1990, 5, 14]],
		['a Duration, which has the same methods', Duration.fromObject({ hours: 1 })],
	])('%s is no date', (_, value) => {
		expect(dateValue(value)).toBeUndefined();
		expect(dateText(value)).toBeUndefined();
	});
});
