import { DateTime } from 'luxon';
import fc from 'fast-check';
import { findZone, type Zone } from '../../lib/calendar';
import { offsetInWords, shifted, type TimeOffset } from '../../lib/campaign/timeOffset';
import { wantedMoment } from '../../lib/campaign/wantedTime';

const zoneOf = (name: string): Zone => {
	const zone = findZone(name);
	if (!zone.ok) throw new Error(name);
	return zone.value;
};
const paris = zoneOf('Europe/Paris');
const utc = (text: string): number => Date.parse(`${text}Z`);
const before = (amount: number, unit: TimeOffset['unit']): TimeOffset => ({
	amount,
	unit,
	side: 'before',
});

it.each<[string, string, TimeOffset, string]>([
	['hours pass', '2026-12-01T17:00', before(2, 'hours'), '2026-12-01T15:00'],
	['minutes pass', '2026-12-01T17:00', before(90, 'minutes'), '2026-12-01T15:30'],
	['a day before', '2026-12-01T17:00', before(1, 'days'), '2026-11-30T17:00'],
	['after', '2026-12-01T17:00', { amount: 1, unit: 'weeks', side: 'after' }, '2026-12-08T17:00'],
	// Clocks go back on 25 October 2026 at 01:00 UTC.
	['a day over 25 hours', '2026-10-25T09:00', before(1, 'days'), '2026-10-24T08:00'],
	['24 hours over 25', '2026-10-25T09:00', before(24, 'hours'), '2026-10-24T09:00'],
	// They go forward on 28 March 2027 at 01:00 UTC.
	['a day over 23 hours', '2027-03-28T08:00', before(1, 'days'), '2027-03-27T09:00'],
	['to an hour that is skipped', '2027-03-29T00:30', before(1, 'days'), '2027-03-28T01:30'],
	['to an hour that comes twice', '2026-10-26T01:30', before(1, 'days'), '2026-10-25T00:30'],
])('%s', (_name, from, offset, to) => {
	expect(new Date(shifted(utc(from), offset, paris)).toISOString()).toBe(`${to}:00.000Z`);
});

it('days agree with luxon in many zones, where the clock there is plain', () => {
	const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo'];
	fc.assert(
		fc.property(
			fc.constantFrom(...zones),
			fc.integer({ min: utc('2026-01-01T00:00'), max: utc('2030-01-01T00:00') }),
			fc.integer({ min: 1, max: 400 }),
			(name, at, amount) => {
				const from = DateTime.fromMillis(at, { zone: name });
				const wanted = from.minus({ days: amount });
				const found = DateTime.fromMillis(shifted(at, before(amount, 'days'), zoneOf(name)), {
					zone: name,
				});
				// A skipped or repeated hour may be taken either way.
				expect(Math.abs(found.toMillis() - wanted.toMillis())).toBeLessThanOrEqual(3_600_000);
				if (wanted.hour === from.hour && wanted.hour > 4) expect(+found).toBe(+wanted);
			},
		),
	);
});

it('is said as people say it', () => {
	expect(offsetInWords(before(1, 'days'))).toBe('1 day before');
	expect(offsetInWords({ amount: 90, unit: 'minutes', side: 'after' })).toBe('90 minutes after');
});

describe('a moment so long before a time', () => {
	const NOW = utc('2026-11-25T11:00');
	const wanted = (written: string, offset: TimeOffset, zone?: string, zones: Zone[] = []) =>
		wantedMoment({ written, zone, offset }, zones, NOW);

	it('is of no use from that time on', () => {
		expect(wanted('2026-12-01T17:00Z', before(2, 'hours'))).toMatchObject({
			value: { at: utc('2026-12-01T15:00'), latest: utc('2026-12-01T17:00') },
		});
	});

	it('after it is of use as long as may be', () => {
		const after = { ...before(2, 'hours'), side: 'after' as const };
		const result = wanted('2026-12-01T17:00Z', after);
		expect(result).toMatchObject({ value: { at: utc('2026-12-01T19:00') } });
		expect(result).not.toMatchObject({ value: { latest: expect.anything() } });
	});

	it('needs no clock for hours before an instant, and one for days', () => {
		expect(wanted('2026-12-01T17:00Z', before(2, 'hours')).ok).toBe(true);
		expect(wanted('2026-12-01T17:00Z', before(2, 'days'))).toMatchObject({
			failure: { reason: 'zone_unknown' },
		});
	});

	it('is the earliest where the person may be, and of no use from the earliest on', () => {
		const zones = [paris, zoneOf('Asia/Tokyo')];
		expect(wanted('2026-12-01 18:00', before(1, 'days'), undefined, zones)).toMatchObject({
			value: { at: utc('2026-11-30T09:00'), latest: utc('2026-12-01T09:00') },
		});
	});

	it('that is over is told with how it was meant', () => {
		expect(wanted('2026-11-25T12:00Z', before(2, 'hours'))).toMatchObject({
			failure: {
				reason: 'time_over',
				message:
					'The time to send, 2 hours before what the item names, was 2026-11-25 10:00 UTC, which is over.',
			},
		});
	});
});
