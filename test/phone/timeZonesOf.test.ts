import { readFileSync } from 'node:fs';

import { parsePhone } from '../../lib/phone';
import { NATIONWIDE_MOBILE } from '../../lib/phone/timeZoneOverrides';
import timeZonePrefixes from '../../lib/phone/timeZonePrefixes.json';
import { zonesByPrefix } from '../../lib/phone/zonesByPrefix';
import {
	TIME_ZONE_PREFIXES_FILE,
	timeZonePrefixesJson,
} from '../../scripts/generate/timeZonePrefixes.mts';

const zones = (number: string): readonly string[] | undefined => {
	const parsed = parsePhone(number, { mobileOnly: false });
	return parsed.ok ? parsed.value.timeZones : undefined;
};

describe('a number has every zone its phone may be in', () => {
	it.each([
		['one country, one zone', '+33612345678', ['Europe/Paris']],
		['an area code', '+12125551234', ['America/New_York']],
		['an area code of two zones', '+12085551234', ['America/Boise', 'America/Los_Angeles']],
		['Brazilian mobile numbers carry an area code', '+5568912345678', ['America/Rio_Branco']],
		['an Australian fixed line stays where it is', '+61291234567', ['Australia/Sydney']],
		[
			'Spanish mobiles may be in the Canaries',
			'+34612345678',
			['Atlantic/Canary', 'Europe/Madrid'],
		],
		[
			'Portuguese mobiles may be in the Azores',
			'+351912345678',
			['Atlantic/Azores', 'Europe/Lisbon'],
		],
		[
			'Ecuadorian mobiles may be in the Galápagos',
			'+593991234567',
			['America/Guayaquil', 'Pacific/Galapagos'],
		],
		[
			'New Zealand mobiles may be on the Chathams',
			'+64211234567',
			['Pacific/Auckland', 'Pacific/Chatham'],
		],
		[
			'Indonesian mobiles are not all in Jakarta',
			'+62812345678',
			['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar'],
		],
		[
			'Mongolian mobiles may be in Khovd',
			'+97688123456',
			['Asia/Choibalsan', 'Asia/Hovd', 'Asia/Ulaanbaatar'],
		],
		['Kazakh mobiles are not Russian', '+77011234567', ['Asia/Almaty', 'Asia/Aqtobe']],
		[
			'Chilean mobiles may be on Easter Island or in Magallanes',
			'+56961234567',
			['America/Punta_Arenas', 'America/Santiago', 'Pacific/Easter'],
		],
		[
			'Papuan mobiles may be on Bougainville',
			'+67570123456',
			['Pacific/Bougainville', 'Pacific/Port_Moresby'],
		],
		[
			'Polynesian mobiles may be on the Gambiers or the Marquesas',
			'+68988123456',
			['Pacific/Gambier', 'Pacific/Marquesas', 'Pacific/Tahiti'],
		],
		['Palestine is not Bucharest', '+970599123456', ['Asia/Gaza', 'Asia/Hebron']],
		[
			'Palestinian mobiles are dialled by the code of Israel too',
			'+972599123456',
			['Asia/Gaza', 'Asia/Hebron', 'Asia/Jerusalem'],
		],
		['the overlay of Orlando is not in Chicago', '+16895550123', ['America/New_York']],
		['Ireland is not London', '+353851234567', ['Europe/Dublin']],
		['Lithuania is not Bucharest', '+37061234567', ['Europe/Vilnius']],
		['Estonia is not Bucharest', '+37251234567', ['Europe/Tallinn']],
		['Algeria has no summer time, Paris has', '+213551234567', ['Africa/Algiers']],
		['Morocco is not on the Canaries', '+212650123456', ['Africa/Casablanca']],
		['Kaliningrad has no summer time, Bucharest has', '+74012123456', ['Europe/Kaliningrad']],
		['toll-free says nothing', '+18002345678', []],
		['a personal number says nothing', '+15005550006', []],
		['a satellite phone says nothing', '+881612345678', []],
	])('%s', (_, number, expected) => {
		expect([...(zones(number) ?? ['not valid'])].sort()).toEqual(expected);
	});

	it('Australian mobiles are not all in Sydney', () => {
		expect(zones('+61412345678')).toHaveLength(9);
		expect(zones('+61412345678')).toEqual(expect.arrayContaining(['Australia/Perth']));
	});

	it('Russian mobiles are not all in Moscow', () => {
		expect(zones('+79161234567')).toHaveLength(16);
		expect(zones('+79161234567')).toEqual(
			expect.arrayContaining(['Europe/Kaliningrad', 'Asia/Kamchatka']),
		);
		expect(zones('+79161234567')).not.toContain('Europe/Bucharest');
	});
});

describe('the prefix map', () => {
	it('is what the generator writes', () => {
		expect(readFileSync(TIME_ZONE_PREFIXES_FILE, 'utf8')).toBe(timeZonePrefixesJson());
	});

	it('names only zones this Node knows', () => {
		const extra = Object.values(NATIONWIDE_MOBILE).flatMap(({ also }) => also ?? []);
		const names = new Set([
			...Object.keys(timeZonePrefixes.zones).flatMap((set) => set.split('&')),
			...extra,
		]);
		for (const timeZone of names) {
			expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
		}
	});

	it('finds every one of its own prefixes, and a longer number by its longest prefix', () => {
		for (const [names, prefixes] of Object.entries(timeZonePrefixes.zones)) {
			for (const prefix of prefixes.split(' ')) {
				expect(zonesByPrefix(prefix).row).toEqual({ prefix, zones: names.split('&') });
			}
		}
		expect(zonesByPrefix('33612345678').row?.prefix).toBe('33');
		expect(zonesByPrefix('999')).toMatchObject({ row: undefined, ofFixedLines: [], ofOthers: [] });
	});

	it.each(Object.entries(NATIONWIDE_MOBILE))('has the nationwide row of %s', (_, { row }) => {
		expect(zonesByPrefix(row).row?.prefix).toBe(row);
	});
});
