import { clocksOf, wantedMoment } from '../../lib/campaign/wantedTime';

const NOW = Date.parse('2026-11-25T11:00:00Z');
const written = '2026-12-01 18:00';

it('a time by a clock that nobody knows is none', () => {
	expect(wantedMoment({ written }, [], NOW)).toMatchObject({ failure: { reason: 'zone_unknown' } });
});

it('a time with an offset of its own needs no clock', () => {
	const at = Date.parse('2026-12-01T18:00:00Z');
	expect(wantedMoment({ written: `${written}Z` }, [], NOW)).toMatchObject({ value: { at } });
});

it('of two clocks that show the same then, nothing is told', () => {
	const zones = clocksOf(undefined, ['Europe/Paris', 'Europe/Berlin']);
	expect(wantedMoment({ written }, zones, NOW)).toMatchObject({ value: { told: '' } });
});

it.each<[string, unknown, readonly string[], readonly string[]]>([
	['the person’s own alone', 'Asia/Tokyo', ['Europe/Paris'], ['Asia/Tokyo']],
	[
		'all that may be theirs',
		undefined,
		['Europe/Paris', 'Asia/Tokyo'],
		['Europe/Paris', 'Asia/Tokyo'],
	],
	[
		'all that may be theirs, where what they told is no place',
		'UTC',
		['Europe/Paris'],
		['Europe/Paris'],
	],
	['none where one is unknown', '', ['Europe/Paris', 'Mars/Base'], []],
])('the clocks of a person are %s', (_name, own, possible, names) => {
	expect(clocksOf(own, possible).map(({ name }) => name)).toEqual(names);
});
