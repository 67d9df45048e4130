import * as fc from 'fast-check';
import { DateTime } from 'luxon';

import {
	ALL_DAY,
	closesAt,
	isOpen,
	MS_PER_DAY,
	MS_PER_MINUTE,
	nextOpening,
	weeklySchedule,
	type Place,
	type Weekday,
	type WeeklyWindow,
} from '../../lib/calendar';
import { instantIn, localIn, zoneNamed } from './support';

const DAILY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const daily = (hours: string): WeeklyWindow => ({
	days: DAILY,
	from: clock(hours.slice(0, 5)),
	to: clock(hours.slice(6)),
});
const place = (zone: string, ...windows: WeeklyWindow[]): Place => ({
	zone: zoneNamed(zone),
	schedule: weeklySchedule(windows),
});

describe('one place', () => {
	it.each([
		['opens on the minute', 'Europe/Paris', '08:00-20:00', '2026-11-24T08:00', true],
		['is closed a minute earlier', 'Europe/Paris', '08:00-20:00', '2026-11-24T07:59', false],
		['is open to the last minute', 'Europe/Paris', '08:00-20:00', '2026-11-24T19:59', true],
		[
			'is closed on the minute of closing',
			'Europe/Paris',
			'08:00-20:00',
			'2026-11-24T20:00',
			false,
		],
		[
			'is open before midnight of a night window',
			'Europe/Paris',
			'22:00-02:00',
			'2026-11-24T23:59',
			true,
		],
		[
			'is open after midnight of a night window',
			'Europe/Paris',
			'22:00-02:00',
			'2026-11-25T00:00',
			true,
		],
		[
			'closes at the end of a night window',
			'Europe/Paris',
			'22:00-02:00',
			'2026-11-25T02:00',
			false,
		],
		['knows quarter-hour zones', 'Asia/Kathmandu', '08:00-20:00', '2026-11-25T08:00', true],
		['knows half-hour zones', 'Australia/Adelaide', '08:00-20:00', '2026-11-25T07:59', false],
	])('%s', (_, zone, hours, local, open) => {
		expect(isOpen(place(zone, daily(hours)), instantIn(local, zone))).toBe(open);
	});

	it.each([
		['later today', 'Europe/Paris', '08:00-20:00', '2026-11-24T09:30', '2026-11-24T20:00'],
		[
			'now, when it is closed',
			'Europe/Paris',
			'08:00-20:00',
			'2026-11-24T21:00',
			'2026-11-24T21:00',
		],
		['after midnight', 'Europe/Paris', '22:00-02:00', '2026-11-24T23:00', '2026-11-25T02:00'],
		[
			'at the gap, when its closing hour is skipped',
			'Europe/Paris',
			'01:00-02:30',
			'2027-03-28T01:30',
			'2027-03-28T03:00',
		],
		[
			'when a repeated hour first reaches the closing time',
			'Europe/Paris',
			'01:00-02:30',
			'2026-10-25T01:30',
			'2026-10-25T02:30',
		],
		[
			'when the clock is set back out of the window',
			'Europe/Paris',
			'02:30-20:00',
			'2026-10-25T02:45+02:00',
			'2026-10-25T02:00',
		],
	])('closes %s', (_, zone, hours, local, closing) => {
		expect(localIn(closesAt(place(zone, daily(hours)), instantIn(local, zone)), zone)).toBe(
			closing,
		);
	});

	it('that never closes is said to close after a fortnight', () => {
		const always = { zone: zoneNamed('UTC'), schedule: () => ALL_DAY };
		expect(closesAt(always, 5)).toBe(5 + 14 * MS_PER_DAY);
	});
});

describe('nextOpening', () => {
	it.each([
		['is now when open', 'Europe/Paris', '08:00-20:00', '2026-11-24T08:00', '2026-11-24T08:00'],
		[
			'is tomorrow after closing',
			'Europe/Paris',
			'08:00-20:00',
			'2026-11-24T20:00',
			'2026-11-25T08:00',
		],
		[
			'follows the clock over the spring change',
			'Europe/Paris',
			'08:00-20:00',
			'2027-03-27T21:00',
			'2027-03-28T08:00',
		],
		[
			'follows the clock over the autumn change',
			'America/New_York',
			'08:00-20:00',
			'2026-10-31T21:00',
			'2026-11-01T08:00',
		],
		[
			'is after the gap that swallows the opening',
			'Europe/Paris',
			'02:30-04:00',
			'2027-03-28T01:00',
			'2027-03-28T03:00',
		],
		[
			'skips a window that lies within the gap',
			'Europe/Paris',
			'02:10-02:50',
			'2027-03-28T01:00',
			'2027-03-29T02:10',
		],
		[
			'is one o’clock where midnight is skipped',
			'America/Havana',
			'00:00-05:00',
			'2025-03-08T12:00',
			'2025-03-09T01:00',
		],
		[
			'knows Lord Howe’s half-hour change',
			'Australia/Lord_Howe',
			'02:00-02:20',
			'2026-10-03T03:00',
			'2026-10-05T02:00',
		],
		[
			'passes over the day Samoa skipped',
			'Pacific/Apia',
			'08:00-20:00',
			'2011-12-29T21:00',
			'2011-12-31T08:00',
		],
	])('%s', (_, zone, hours, from, expected) => {
		const opening = nextOpening([place(zone, daily(hours))], instantIn(from, zone));
		expect(localIn(opening?.opensAt, zone)).toBe(expected);
	});

	it('opens twice in a repeated hour', () => {
		const night = [place('Europe/Paris', daily('02:30-02:45'))];
		const first = nextOpening(night, Date.parse('2026-10-25T00:00Z'));
		const second = nextOpening(night, Number(first?.closesAt));
		expect(first).toEqual({
			opensAt: Date.parse('2026-10-25T00:30Z'),
			closesAt: Date.parse('2026-10-25T00:45Z'),
		});
		expect(second?.opensAt).toBe(Date.parse('2026-10-25T01:30Z'));
	});

	it('is when the last of two zones opens, until the first closes', () => {
		const coasts = [
			place('America/New_York', daily('10:00-18:00')),
			place('America/Los_Angeles', daily('10:00-18:00')),
		];
		expect(nextOpening(coasts, Date.parse('2026-11-24T12:00Z'))).toEqual({
			opensAt: Date.parse('2026-11-24T18:00Z'),
			closesAt: Date.parse('2026-11-24T23:00Z'),
		});
	});

	it('is undefined when two zones are never open at once', () => {
		const antipodes = [
			place('America/New_York', daily('10:00-18:00')),
			place('Pacific/Guam', daily('10:00-18:00')),
		];
		expect(nextOpening(antipodes, Date.parse('2026-11-24T12:00Z'))).toBeUndefined();
	});

	it('leaves out an opening no longer than the margin', () => {
		const tenMinutes = [place('UTC', daily('08:00-08:10'))];
		const from = Date.parse('2026-11-24T00:00Z');
		expect(nextOpening(tenMinutes, from, 9 * MS_PER_MINUTE)?.opensAt).toBe(
			from + 480 * MS_PER_MINUTE,
		);
		expect(nextOpening(tenMinutes, from, 10 * MS_PER_MINUTE)).toBeUndefined();
	});

	it('looks 14 days ahead and no further', () => {
		const monday = place('UTC', { days: [1], from: 0, to: 1 });
		const yearEnd = { ...monday, schedule: (day: number) => (day === 20_800 ? ALL_DAY : []) };
		expect(nextOpening([yearEnd], (20_800 - 14) * MS_PER_DAY)).toBeUndefined();
		expect(nextOpening([yearEnd], (20_800 - 14) * MS_PER_DAY + 1)?.opensAt).toBe(
			20_800 * MS_PER_DAY,
		);
	});
});

describe('against luxon asked minute by minute', () => {
	const ZONES = [
		'Europe/Paris',
		'America/New_York',
		'Asia/Kathmandu',
		'Australia/Lord_Howe',
		'America/Havana',
		'Pacific/Chatham',
	];
	const window = fc.record({
		days: fc.subarray([...DAILY], { minLength: 1 }),
		from: fc.integer({ min: 0, max: 1439 }),
		to: fc.integer({ min: 0, max: 1440 }),
	});
	const somePlace = fc.record({
		zone: fc.constantFrom(...ZONES),
		windows: fc.array(window, { minLength: 1, maxLength: 3 }),
	});
	// The changes of 2026 in these zones, so that the runs meet them far more often than by chance.
	const near = fc
		.constantFrom(
			'2026-03-08T06:00Z',
			'2026-03-29T01:00Z',
			'2026-04-04T15:00Z',
			'2026-10-03T15:30Z',
			'2026-11-01T05:30Z',
		)
		.chain((change) =>
			fc
				.integer({ min: -2880, max: 1440 })
				.map((minutes) => Date.parse(change) + minutes * MS_PER_MINUTE),
		);

	const naivelyOpen = (windows: readonly WeeklyWindow[], zone: string, at: number): boolean => {
		const local = DateTime.fromMillis(at, { zone });
		const minute = local.hour * 60 + local.minute;
		const yesterday = local.weekday === 1 ? 7 : local.weekday - 1;
		return windows.some(({ days, from, to }) => {
			const on = (weekday: number) => days.includes(weekday as Weekday);
			if (from <= to) return on(local.weekday) && minute >= from && minute < to;
			return (on(local.weekday) && minute >= from) || (on(yesterday) && minute < to);
		});
	};

	it('the next opening is the first minute at which all are open', () => {
		fc.assert(
			fc.property(fc.array(somePlace, { minLength: 1, maxLength: 2 }), near, (places, from) => {
				const opening = nextOpening(
					places.map(({ zone, windows }) => place(zone, ...windows)),
					from,
				);
				const horizon = from + 2 * MS_PER_DAY;
				let minute = from;
				const open = () => places.every(({ zone, windows }) => naivelyOpen(windows, zone, minute));
				while (minute < horizon && !open()) minute += MS_PER_MINUTE;
				if (minute < horizon) expect(opening?.opensAt).toBe(minute);
				else expect(opening?.opensAt ?? Infinity).toBeGreaterThanOrEqual(horizon);
				while (minute < horizon && open()) minute += MS_PER_MINUTE;
				if (minute < horizon) expect(opening?.closesAt).toBe(minute);
			}),
			{ numRuns: 150 },
		);
	});
});
