import { firstOpening } from '../../lib/campaign';

const at = (iso: string, ...timeZones: string[]) => ({ at: Date.parse(iso), timeZones });

describe('the first opening, in words', () => {
	const fridayEvening = '2026-11-27T21:00+01:00';

	it.each([
		['on the same day', '2026-11-27T06:00+01:00', '2026-11-27T08:00+01:00', '08:00 today'],
		['after midnight', fridayEvening, '2026-11-28T08:00+01:00', '08:00 tomorrow'],
		['in some days', fridayEvening, '2026-11-30T08:00+01:00', 'Monday 08:00'],
		['in a week', fridayEvening, '2026-12-04T08:00+01:00', 'Friday 4 December 08:00'],
		['in another year', fridayEvening, '2027-03-02T09:00+01:00', 'Tuesday 2 March 2027 09:00'],
		['over', fridayEvening, '2026-11-20T08:00+01:00', 'Friday 20 November 08:00'],
	])('%s', (_when, now, opens, shown) => {
		const opening = firstOpening([at(opens, 'Europe/Paris')], Date.parse(now));
		expect(opening).toEqual({ shown, isForAll: true });
	});

	it('is today or tomorrow where the person is', () => {
		const opens = at('2026-11-28T08:00+09:00', 'Asia/Tokyo');
		expect(firstOpening([opens], Date.parse(fridayEvening))?.shown).toBe('08:00 today');
	});

	const noon = Date.parse('2026-11-28T12:00Z');
	const monday = '2026-11-30T09:00-05:00';

	it.each([
		['names no city where all clocks show the same', ['Europe/Paris', 'Europe/Berlin'], ''],
		['names the city where clocks differ', ['America/New_York', 'America/Chicago'], ' in New York'],
		[
			'and only its last part',
			['America/Argentina/Buenos_Aires', 'Asia/Tokyo'],
			' in Buenos Aires',
		],
	])('%s', (_what, zones, whose) => {
		expect(firstOpening([at(monday, ...zones)], noon)?.shown).toMatch(
			new RegExp(`^[^ ]+ \\d\\d:\\d\\d${whose}$`),
		);
	});

	it('is each one’s own where all open at the same hour by their own clocks', () => {
		const opens = [
			at('2026-11-30T09:00+01:00', 'Europe/Paris'),
			at('2026-11-30T09:00+09:00', 'Asia/Tokyo'),
		];
		expect(firstOpening(opens, noon)).toEqual({
			shown: 'Monday 09:00 by their own clocks',
			isForAll: true,
		});
	});

	it('is that of the first where they differ', () => {
		const opens = [
			at('2026-12-01T09:00+01:00', 'Europe/Paris'),
			at('2026-11-30T08:00+01:00', 'Europe/Berlin'),
		];
		expect(firstOpening(opens, noon)).toEqual({ shown: 'Monday 08:00', isForAll: false });
	});

	it('is none of nobody, or by no clock', () => {
		expect(firstOpening([], noon)).toBeUndefined();
		expect(firstOpening([at(monday)], noon)).toBeUndefined();
		expect(firstOpening([at(monday, 'Nowhere')], noon)).toBeUndefined();
	});
});
