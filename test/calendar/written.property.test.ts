import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import {
	addMonths,
	findZone,
	isoInstantOf,
	localIso,
	localTime,
	parseInstant,
} from '../../lib/calendar';

const instant = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2199, 11, 31) });
const odd = fc.constantFrom(0, -1, 1, 253_402_300_799_999, -62_135_596_800_000, 951_782_400_000);

describe('what is written quickly is what the libraries write', () => {
	it('isoInstantOf is toISOString', () => {
		fc.assert(
			fc.property(fc.oneof(instant, odd), (at) => {
				expect(isoInstantOf(at)).toBe(new Date(at).toISOString());
			}),
		);
	});

	it('addMonths is luxon’s', () => {
		fc.assert(
			fc.property(fc.oneof(instant, odd), fc.integer({ min: -30, max: 130 }), (at, months) => {
				const expected = DateTime.fromMillis(at, { zone: 'utc' }).plus({ months }).toMillis();
				expect(addMonths(at, months)).toBe(expected);
			}),
			{ numRuns: 1000 },
		);
	});

	it('localIso is the local time’s', () => {
		const zones = fc.constantFrom(
			'Europe/Paris',
			'Asia/Kathmandu',
			'America/St_Johns',
			'Pacific/Apia',
		);
		fc.assert(
			fc.property(zones, instant, (name, at) => {
				const zone = findZone(name);
				if (!zone.ok) throw new Error(name);
				expect(localIso(zone.value, at)).toBe(localTime(zone.value, at).iso);
				expect(localIso(zone.value, at)).toBe(
					DateTime.fromMillis(at, { zone: name }).toFormat("yyyy-MM-dd'T'HH:mmZZ"),
				);
			}),
		);
	});

	const part = (most: number, length: number) =>
		fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(length, '0'));
	const written = fc
		.tuple(
			fc.integer({ min: 1900, max: 2100 }),
			part(14, 2),
			part(33, 2),
			fc.option(fc.tuple(part(25, 2), part(61, 2), part(61, 2), fc.option(part(999, 3)))),
			fc.constantFrom('', 'Z', '+02:00', ' '),
		)
		.map(([year, month, day, time, end]) => {
			const clock = time ? `T${time[0]}:${time[1]}:${time[2]}${time[3] ? `.${time[3]}` : ''}` : '';
			return `${year}-${month}-${day}${clock}${end}`;
		});

	it('parseInstant is luxon’s, of dates and instants that exist or do not', () => {
		fc.assert(
			fc.property(written, fc.constantFrom('utc', 'Europe/Paris'), (text, zone) => {
				const expected = DateTime.fromISO(text.trim(), { zone });
				expect(parseInstant(text, zone)).toBe(expected.isValid ? expected.toMillis() : undefined);
			}),
			{ numRuns: 3000 },
		);
	});
});
