import { parsePhone } from '../../lib/phone';
import { AREAS } from '../../lib/phone/areaZones';
import { NEW_AREA_CODES } from '../../lib/phone/newAreaCodes';
import timeZonePrefixes from '../../lib/phone/timeZonePrefixes.json';
import { zonesByPrefix } from '../../lib/phone/zonesByPrefix';

const CHICAGO = 'America/Chicago';
const DENVER = 'America/Denver';
const NEW_YORK = 'America/New_York';

const zonesOf = (number: string): readonly string[] => {
	const parsed = parsePhone(number, { mobileOnly: false });
	return parsed.ok ? [...parsed.value.timeZones].sort() : ['not valid'];
};

/** What clocks there show in winter and in summer: names of one clock are one. */
const clockOf = (timeZone: string): string =>
	['2026-01-15T12:00Z', '2026-07-15T12:00Z']
		.map((instant) =>
			new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
				.format(new Date(instant))
				.replace(/.*GMT/, ''),
		)
		.join();

const clocks = (zones: readonly string[]) => new Set(zones.map(clockOf));

describe('a mobile number may be anywhere in its area', () => {
	it.each([
		['Chattanooga, and Jasper on Central time', '+14235550123', [CHICAGO, NEW_YORK]],
		['Gary, and Winamac on Eastern time', '+12195550123', [CHICAGO, NEW_YORK]],
		['South Bend, and Knox on Central time', '+15745550123', [CHICAGO, NEW_YORK]],
		['Tallahassee and Pensacola', '+18505550123', [CHICAGO, NEW_YORK]],
		['their overlay', '+14485550123', [CHICAGO, NEW_YORK]],
		['Bloomington and Evansville', '+18125550123', [CHICAGO, NEW_YORK]],
		['their overlay', '+19305550123', [CHICAGO, NEW_YORK]],
		['Elizabethtown and Bowling Green', '+12705550123', [CHICAGO, NEW_YORK]],
		['their overlay', '+13645550123', [CHICAGO, NEW_YORK]],
		['Ashland and Albany, Kentucky', '+16065550123', [CHICAGO, NEW_YORK]],
		['Marquette and Iron Mountain', '+19065550123', [CHICAGO, NEW_YORK]],
		['Montgomery and Phenix City', '+13345550123', [CHICAGO, NEW_YORK]],
		['Topeka and Goodland', '+17855550123', [CHICAGO, DENVER]],
		['Dodge City and Syracuse, Kansas', '+16205550123', [CHICAGO, DENVER]],
		['Kearney and Scottsbluff', '+13085550123', [CHICAGO, DENVER]],
		['Omaha and Cody', '+14025550123', [CHICAGO, DENVER]],
		['their overlay', '+15315550123', [CHICAGO, DENVER]],
		['Rapid City and Sioux Falls', '+16055550123', [CHICAGO, DENVER]],
		['Flagstaff and the Navajo Nation', '+19285550123', [DENVER, 'America/Phoenix']],
		['Bend and Ontario, Oregon', '+15415550123', ['America/Boise', 'America/Los_Angeles']],
		['their overlay', '+14585550123', ['America/Boise', 'America/Los_Angeles']],
		[
			'Boise and Coeur d’Alene by their overlay',
			'+19865550123',
			['America/Boise', 'America/Los_Angeles'],
		],
		['Reno and West Wendover', '+17755550123', [DENVER, 'America/Los_Angeles']],
		['Anchorage and Adak', '+19075550123', ['America/Adak', 'America/Anchorage']],
		[
			'Thunder Bay, Kenora, Atikokan',
			'+18075550123',
			['America/Atikokan', 'America/Toronto', 'America/Winnipeg'],
		],
		['St. John’s and Goose Bay', '+17095550123', ['America/Goose_Bay', 'America/St_Johns']],
		[
			'Quebec City and the islands',
			'+14185550123',
			['America/Blanc-Sablon', 'America/Halifax', 'America/Toronto'],
		],
		[
			'their newest overlay, which the map lacks',
			'+12735550123',
			['America/Blanc-Sablon', 'America/Halifax', 'America/Toronto'],
		],
		[
			'Saskatchewan by an overlay the map puts in Manitoba',
			'+14745550123',
			['America/Edmonton', 'America/Regina', 'America/Winnipeg'],
		],
		['Recife and Noronha', '+5581991234567', ['America/Noronha', 'America/Recife']],
		['Tefé and Eirunepé', '+5597991234567', ['America/Eirunepe', 'America/Manaus']],
		['Belém, which the map has in Manaus', '+5591991234567', ['America/Belem']],
		['Chihuahua after 2022', '+526141234567', ['America/Chihuahua']],
		['Matamoros with the summer time of Texas', '+528681234567', ['America/Matamoros']],
		['Tijuana by its overlay', '+526631234567', ['America/Tijuana']],
		[
			'Ciudad Juárez and Villa Ahumada',
			'+526561234567',
			['America/Chihuahua', 'America/Ciudad_Juarez'],
		],
		['one clock in all of the area', '+12125550123', [NEW_YORK]],
		['one clock in all of São Paulo', '+5511961234567', ['America/Sao_Paulo']],
		['one clock in all of Monterrey', '+528112345678', ['America/Mexico_City']],
	])('%s: %s', (_, number, expected) => {
		expect(zonesOf(number)).toEqual(expected);
	});

	it.each(['250', '236', '257', '672', '778'])('%s is all of British Columbia', (code) => {
		expect(clocks(zonesOf(`+1${code}5550123`))).toEqual(
			clocks(['America/Vancouver', 'America/Edmonton', 'America/Creston']),
		);
	});

	it('867 goes from Yukon to Baffin Island', () => {
		expect(zonesOf('+18675550123')).toEqual(
			expect.arrayContaining(['America/Whitehorse', 'America/Iqaluit', 'America/Rankin_Inlet']),
		);
	});
});

describe('a fixed line', () => {
	it.each([
		['stands where its exchange does', '+5592' + '32345678', ['America/Manaus']],
		['of Recife is not on Noronha alone', '+558132345678', ['America/Noronha', 'America/Recife']],
		[
			'of Queensland is not in Sydney alone',
			'+61745001234',
			['Australia/Brisbane', 'Australia/Sydney'],
		],
		['of Saratov is an hour ahead of Moscow', '+78452123456', ['Europe/Saratov']],
	])('%s', (_, number, expected) => {
		expect(zonesOf(number)).toEqual(expected);
	});
});

describe('the prefix map', () => {
	/** Clocks the map has within an area, that the area does not have: each is wrong there, for the reason told. */
	const WRONG_ON_THE_MAP: Readonly<Record<string, string>> = {
		'1689': 'Orlando in Chicago',
		'1907': 'Unalaska in Honolulu',
		'1709': 'Blanc-Sablon, which is in Quebec',
		'1879': 'Blanc-Sablon, which is in Quebec',
		'1867': 'Whitehorse by the law before 2020',
	};

	const areas = new Map<string, Set<string>>();
	for (const [names, prefixes] of Object.entries(timeZonePrefixes.zones)) {
		for (const prefix of prefixes.split(' ')) {
			if (!/^1\d{3}/.test(prefix)) continue;
			const area = prefix.slice(0, 4);
			const known = areas.get(area) ?? new Set();
			for (const zone of names.split('&')) known.add(clockOf(zone));
			areas.set(area, known);
		}
	}

	it.each([...areas])('has no clock in %s that a number of it may not have', (area, onMap) => {
		if (WRONG_ON_THE_MAP[area] !== undefined) return;
		const here = zonesByPrefix(`${area}0000000`);
		const own = clocks((here.area ?? here.row)?.zones ?? []);
		expect([...onMap].filter((clock) => !own.has(clock))).toEqual([]);
	});

	it('gives what a search through its rows and the areas gives, one after the other', () => {
		const rows = new Map(
			Object.entries(timeZonePrefixes.zones).flatMap(([names, prefixes]) =>
				prefixes.split(' ').map((prefix) => [prefix, names.split('&')] as const),
			),
		);
		const areasByPrefix = new Map(
			AREAS.flatMap((area) => area.areas.split(' ').map((prefix) => [prefix, area] as const)),
		);
		const overlaid = new Map<string, string>(
			NEW_AREA_CODES.map(({ code, overlays }) => [`1${code}`, `1${overlays}`]),
		);
		const longest = (digits: string, known: ReadonlyMap<string, unknown>): string => {
			const lengths = Array.from(digits, (_, at) => digits.length - at);
			return lengths.map((length) => digits.slice(0, length)).find((one) => known.has(one)) ?? '';
		};
		const searched = (digits: string) => {
			const older = overlaid.get(digits.slice(0, 4)) ?? digits.slice(0, 4);
			const known = older + digits.slice(4);
			const row = longest(known, rows);
			const onMap = row === '1' ? [] : (rows.get(row) ?? []);
			const prefix = longest(known, areasByPrefix);
			const area = areasByPrefix.get(prefix);
			const ofOthers = area?.zones.split(' ') ?? onMap;
			const isOfExchange = row.length > prefix.length && area?.exchangesAreWrong !== true;
			return { ofFixedLines: isOfExchange ? onMap : ofOthers, ofOthers };
		};
		const beginnings = [...rows.keys(), ...areasByPrefix.keys(), ...overlaid.keys(), '888', '21'];
		for (const beginning of beginnings) {
			for (const rest of ['', '0', '2345678', '5550123', '9999999']) {
				const { ofFixedLines, ofOthers } = zonesByPrefix(beginning + rest);
				expect({ beginning, rest, ofFixedLines, ofOthers }).toEqual({
					beginning,
					rest,
					...searched(beginning + rest),
				});
			}
		}
	});
});
