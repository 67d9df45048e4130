import { findZone, newerLawOf, type Zone } from '../../lib/calendar';

const HOUR = 3_600_000;

/** Intl as a Node with old zone data has it: these zones still go by standard time in winter. */
const oldData = (name: string, winter: number, summer: number): Zone => ({
	name,
	spanAt: (at) => {
		const month = new Date(at).getUTCMonth();
		const offset = (month >= 3 && month < 10 ? summer : winter) * HOUR;
		return { offset, until: at + HOUR };
	},
});

const at = (iso: string) => Date.parse(iso);

describe('a zone whose law is newer than the zone data', () => {
	// Offsets of release 2026f of the IANA data.
	it.each([
		['America/Vancouver', -8, -7, '2026-12-01T12:00Z', -7],
		['America/Edmonton', -7, -6, '2026-12-01T12:00Z', -6],
		['America/Inuvik', -7, -6, '2027-02-01T12:00Z', -6],
		['America/Winnipeg', -6, -5, '2026-12-01T12:00Z', -5],
		['Africa/Casablanca', 1, 1, '2026-12-01T12:00Z', 0],
		['America/Havana', -5, -4, '2026-12-01T12:00Z', -4],
		['America/Havana', -5, -4, '2027-12-01T12:00Z', -5],
		['America/Vancouver', -8, -7, '2026-02-01T12:00Z', -8],
		['america/vancouver', -8, -7, '2026-12-01T12:00Z', -7],
	])(
		'%s with old data (%i, in summer %i) has at %s the offset %i too',
		(name, winter, summer, when, offset) => {
			const newer = newerLawOf({ ...oldData(name, winter, summer), name });
			expect(newer?.spanAt(at(when)).offset).toBe(offset * HOUR);
		},
	);

	it('holds its old offset only until the change', () => {
		const newer = newerLawOf({ ...oldData('Canada/Central', -6, -5) });
		const { until } = newer?.spanAt(at('2026-11-01T06:59:59Z')) ?? {};
		expect(until).toBe(at('2026-11-01T07:00:00Z'));
	});

	it.each(['Europe/Paris', 'America/New_York', 'Asia/Kolkata'])('is not %s', (name) => {
		const zone = findZone(name);
		expect(zone.ok && newerLawOf(zone.value)).toBeUndefined();
	});
});
