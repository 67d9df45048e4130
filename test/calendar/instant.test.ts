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
