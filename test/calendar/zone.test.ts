import * as fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';

import { findZone, localTime } from '../../lib/calendar';
import { zoneNamed } from './support';

const ZONES = [
	'Africa/Casablanca',
	'America/Havana',
	'America/New_York',
	'America/St_Johns',
	'Antarctica/Troll',
	'Asia/Kathmandu',
	'Australia/Adelaide',
	'Australia/Lord_Howe',
	'Europe/Paris',
	'Pacific/Apia',
	'Pacific/Chatham',
	'Pacific/Marquesas',
];

describe('findZone', () => {
	it.each(['Europe/Paris', 'europe/paris', 'Asia/Calcutta', 'UTC', 'Etc/GMT+3'])(
		'knows %s',
		(name) => {
			expect(findZone(name)).toMatchObject({ ok: true, value: { name } });
		},
	);

	it.each(['', 'Paris', 'Europe/Pariss', '+02:00', '-0500', 'local', 'Etc/Unknown', 'GMT+3', ' '])(
		'says that %j is unknown',
		(name) => {
			expect(findZone(name)).toMatchObject({
				ok: false,
				failure: { code: 'unknown_zone', name },
			});
			expect(findZone(name).ok).toBe(false);
		},
	);
});

describe('spanAt', () => {
	it.each([
		['Europe/Paris springs forward', 'Europe/Paris', '2027-03-28T01:00:00Z', 60, 120],
		['Europe/Paris falls back', 'Europe/Paris', '2026-10-25T01:00:00Z', 120, 60],
		['America/New_York springs forward', 'America/New_York', '2026-03-08T07:00:00Z', -300, -240],
		['Lord Howe moves by half an hour', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z', 630, 660],
		['Havana skips its midnight', 'America/Havana', '2025-03-09T05:00:00Z', -300, -240],
		['Samoa skips a whole day', 'Pacific/Apia', '2011-12-30T10:00:00Z', -600, 840],
	])('finds the very millisecond when %s', (_, name, instant, before, after) => {
		const zone = zoneNamed(name);
		const at = Date.parse(instant);
		expect(zone.spanAt(at - 1)).toEqual({ offset: before * 60_000, until: at });
		expect(zone.spanAt(at).offset).toBe(after * 60_000);
	});

	it('has the offset of luxon at every instant, up to where the span ends', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ZONES),
				fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2040-01-01') }),
				(name, at) => {
					const luxon = IANAZone.create(name);
					const span = zoneNamed(name).spanAt(at);
					expect(span.offset).toBe(luxon.offset(at) * 60_000);
					expect(span.until).toBeGreaterThan(at);
					expect(luxon.offset(span.until - 1) * 60_000).toBe(span.offset);
				},
			),
			{ numRuns: 1000 },
		);
	});
});

describe('localTime', () => {
	it.each([
		['Europe/Paris', '2026-11-28T20:49:59Z', '2026-11-28T21:49+01:00', 6, 1309],
		['Asia/Kathmandu', '2026-06-01T18:20:00Z', '2026-06-02T00:05+05:45', 2, 5],
		['America/St_Johns', '2026-01-01T03:29:00Z', '2025-12-31T23:59-03:30', 3, 1439],
		['Pacific/Marquesas', '2026-01-01T09:30:00Z', '2026-01-01T00:00-09:30', 4, 0],
	])('in %s at %s is %s', (name, instant, iso, weekday, minute) => {
		const local = localTime(zoneNamed(name), Date.parse(instant));
		expect(local).toMatchObject({ iso, weekday, minute });
		expect(iso).toContain(local.date);
		expect(iso).toContain(local.clock);
	});

	it('is what luxon writes', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ZONES),
				fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2040-01-01') }),
				(name, at) => {
					const luxon = DateTime.fromMillis(at, { zone: name });
					expect(localTime(zoneNamed(name), at).iso).toBe(luxon.toFormat("yyyy-MM-dd'T'HH:mmZZ"));
				},
			),
		);
	});
});
