import fc from 'fast-check';
import { DateTime } from 'luxon';
import { addMonths, parseInstant } from '../../lib/calendar';

describe('parseInstant', () => {
	it.each([
		['2026-11-24T10:00', 'Europe/Paris', '2026-11-24T09:00:00.000Z'],
		['2026-11-24T10:00:00+05:45', 'Europe/Paris', '2026-11-24T04:15:00.000Z'],
		['2026-11-24T10:00:00.000Z', 'Europe/Paris', '2026-11-24T10:00:00.000Z'],
		['2026-11-24', 'Asia/Kathmandu', '2026-11-23T18:15:00.000Z'],
	])('reads %s in %s', (text, zone, expected) => {
		expect(new Date(Number(parseInstant(text, zone))).toISOString()).toBe(expected);
	});

	it.each([
		['tomorrow', 'Europe/Paris'],
		['2026-02-30', 'Europe/Paris'],
		['', 'Europe/Paris'],
		['2026-11-24T10:00', 'Nowhere/Land'],
	])('does not read %j in %s', (text, zone) => {
		expect(parseInstant(text, zone)).toBeUndefined();
	});

	it('reads as luxon does whatever programs write, rolled over or with a sign too many', () => {
		const two = fc.integer({ min: 0, max: 61 }).map((n) => String(n).padStart(2, '0'));
		const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
		const date = fc.tuple(year, two, two).map((parts) => parts.join('-'));
		const time = fc.tuple(two, two, two).map((parts) => `T${parts.join(':')}`);
		const end = fc.constantFrom('Z', '.123Z', '.12Z', '', '+02:00');
		const instant = fc.tuple(date, time, end).map((parts) => parts.join(''));
		const spoilt = fc
			.tuple(fc.oneof(date, instant), fc.nat(24), fc.constantFrom('', ' ', 'x', '0', '-', ':'))
			.map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));
		fc.assert(
			fc.property(fc.oneof(date, instant, spoilt), (text) => {
				const read = DateTime.fromISO(text.trim(), { zone: 'utc' });
				expect(parseInstant(text, 'utc')).toBe(read.isValid ? read.toMillis() : undefined);
			}),
			{ numRuns: 3000 },
		);
	});
});

describe('addMonths', () => {
	it.each([
		['2026-01-31T10:00Z', 1, '2026-02-28T10:00:00.000Z'],
		['2025-11-24T00:00Z', 12, '2026-11-24T00:00:00.000Z'],
		['2024-02-29T00:00Z', 24, '2026-02-28T00:00:00.000Z'],
	])('%s and %i months is %s', (from, months, expected) => {
		expect(new Date(addMonths(Date.parse(from), months)).toISOString()).toBe(expected);
	});
});
