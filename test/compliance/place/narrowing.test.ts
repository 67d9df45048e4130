import { readFileSync } from 'node:fs';

import { decide, hoursPolicy } from '../../../lib/compliance';
import { zoneOfZip } from '../../../lib/compliance/place/unitedStates/zoneOfZip';
import { parsePhone } from '../../../lib/phone';
import { ZIP_ZONES_FILE, zipZonesJson } from '../../../scripts/generate/zipZones.mts';

interface Address {
	readonly region?: string;
	readonly postalCode?: string;
	readonly timeZone?: string;
	readonly country?: string;
}

const check = (number: string, address: Address, at: string, hours = hoursPolicy()) => {
	const parsed = parsePhone(number, { mobileOnly: false });
	if (!parsed.ok) throw new Error(parsed.failure.message);
	const contact = { ...address, consent: { status: 'explicit' as const } };
	return decide({ phone: parsed.value, contact }, { purpose: 'marketing', hours }, Date.parse(at));
};

const NOON = '2027-01-12T17:00Z';
const DALLAS = '+12145550123';
const SYDNEY = '+61412345678';
const MOSCOW = '+79161234567';

describe('the zone of a ZIP code', () => {
	it.each([
		['Dallas', '75201', 'America/Chicago'],
		['Houston', '77002', 'America/Chicago'],
		['El Paso', '79901', 'America/Denver'],
		['Miami', '33101', 'America/New_York'],
		['Pensacola', '32501', 'America/Chicago'],
		['Tallahassee', '32301', 'America/New_York'],
		['Nashville', '37203', 'America/Chicago'],
		['Knoxville', '37902', 'America/New_York'],
		['Paducah', '42001', 'America/Chicago'],
		['Indianapolis', '46204', 'America/New_York'],
		['Louisville', '40202', 'America/New_York'],
		['Bowling Green', '42101', 'America/Chicago'],
		['Detroit', '48226', 'America/New_York'],
		['Omaha', '68102', 'America/Chicago'],
		['Scottsbluff', '69361', 'America/Denver'],
		['Boise', '83702', 'America/Denver'],
		['Coeur d’Alene', '83814', 'America/Los_Angeles'],
		['Portland', '97201', 'America/Los_Angeles'],
		['Phoenix', '85004', 'America/Phoenix'],
		['Window Rock, Navajo Nation', '86515', 'America/Denver'],
		['Las Vegas', '89101', 'America/Los_Angeles'],
		['Fargo', '58102', 'America/Chicago'],
		['Rapid City', '57701', 'America/Denver'],
		['Goodland', '67735', 'America/Denver'],
		['Wichita', '67202', 'America/Chicago'],
		['Birmingham', '35203', 'America/Chicago'],
		['Chattanooga, near the border', '37402', undefined],
		['Flagstaff, near the Navajo Nation', '86003', undefined],
		['New York, whose state has one zone', '10001', undefined],
		['a code nobody has', '00000', undefined],
	])('of %s, %s, is %s', (_, zip, zone) => {
		expect(zoneOfZip(zip)).toBe(zone);
	});

	it('is what the generator writes', () => {
		expect(readFileSync(ZIP_ZONES_FILE, 'utf8')).toBe(zipZonesJson());
	});
});

describe('an address narrows the zones of a person', () => {
	it.each<[string, string, Address, string]>([
		['Texas has two', DALLAS, { region: 'TX' }, 'America/Chicago America/Denver'],
		[
			'a ZIP code in Dallas tells one',
			DALLAS,
			{ region: 'TX', postalCode: '75201' },
			'America/Chicago',
		],
		['without its state too', DALLAS, { postalCode: '75201-1234' }, 'America/Chicago'],
		[
			'a state beats another area code',
			'+12125550123',
			{ region: 'Fla.' },
			'America/New_York America/Chicago',
		],
		['Sydney', SYDNEY, { region: 'NSW', postalCode: '2000' }, 'Australia/Sydney'],
		['Moscow', MOSCOW, { region: 'Moscow', postalCode: '101000' }, 'Europe/Moscow'],
		['Madrid', '+34612345678', { region: 'Madrid', postalCode: '28001' }, 'Europe/Madrid'],
		['Tenerife', '+34612345678', { postalCode: '38001' }, 'Atlantic/Canary'],
		['Bali', '+62812345678', { region: 'Bali' }, 'Asia/Makassar'],
		['the Azores', '+351912345678', { postalCode: '9500-321' }, 'Atlantic/Azores'],
		[
			'Vancouver, with a number of all British Columbia',
			'+12505550123',
			{ region: 'BC', postalCode: 'V5K 0A1' },
			'America/Vancouver',
		],
		[
			'Manaus, with a number of western Amazonas',
			'+5597991234567',
			{ region: 'AM', postalCode: '69005-070' },
			'America/Manaus',
		],
	])('%s', (_, number, address, zones) => {
		expect([...new Set(check(number, address, NOON).timeZones)].join(' ')).toBe(zones);
	});

	it('counts both where address and area code tell of different places', () => {
		const moved = check(
			'+14165550123',
			{ region: 'AB', postalCode: 'T2P 1J9' },
			'2027-01-12T17:00Z',
		);
		expect(new Set(moved.timeZones)).toEqual(new Set(['America/Edmonton', 'America/Toronto']));
		expect(moved.assumptions).toContain(
			'The address and the area code tell of different places, so the clocks of both count',
		);
	});

	it.each([
		['an unknown state', { region: 'Bavaria' }, /“Bavaria” is no state of Australia/],
		['a postal code of another country', { postalCode: '75201' }, /“75201” is no postal code/],
	])('is never narrower by %s', (_, address, sentence) => {
		const wrong = check(SYDNEY, address, NOON);
		expect(wrong.timeZones).toEqual(check(SYDNEY, {}, NOON).timeZones);
		expect(wrong.assumptions.join()).toMatch(sentence);
	});

	it.each([
		'Kent',
		'Mar',
		'DEL MAR',
		'Miami Florida',
		'Delaware, Ontario',
		'Wyoming, England',
		'AE',
	])('is never narrower by the region %j of a number of New York', (region) => {
		const wrong = check('+12125550123', { region }, NOON);
		expect(wrong.timeZones).toEqual(expect.arrayContaining(['America/New_York']));
		expect(wrong.jurisdictions).toEqual(expect.arrayContaining(['US-NY']));
		expect(wrong.assumptions[0]).toContain(`“${region}” is no state of the United States`);
	});

	it.each([
		['UTC', '+12125550123'],
		['Etc/UTC', '+12125550123'],
		['GMT', '+14235550123'],
		['Etc/GMT+9', '+12125550123'],
		['est', '+12125550123'],
		['MST', '+13035550123'],
		['Zulu', SYDNEY],
	])('is never narrower by the time zone %s, where nobody lives', (timeZone, number) => {
		const wrong = check(number, { timeZone }, NOON);
		const without = check(number, {}, NOON);
		expect(wrong.timeZones).toEqual(without.timeZones);
		expect(wrong.jurisdictions).toEqual(without.jurisdictions);
		expect(wrong.assumptions.join()).toContain(`“${timeZone}” names no place`);
	});

	it.each([
		['a number of New York', '+12125550123', { country: 'DE', postalCode: '80331' }],
		['a number of New York', '+12125550123', { country: 'FR', region: 'PA', postalCode: '75001' }],
		['a number of Chattanooga', '+14235550123', { country: 'DE', region: 'AL' }],
		['a number of Australia', SYDNEY, { country: 'NZ', postalCode: '1010' }],
		['a number of Russia', MOSCOW, { country: 'RS', postalCode: '101000' }],
		['a number of Newfoundland', '+17095550123', { country: 'US', region: 'NL' }],
	])('is never narrower by an address abroad: %s', (_, number, address) => {
		const abroad = check(number, address, NOON);
		const without = check(number, {}, NOON);
		expect(abroad.timeZones).toEqual(without.timeZones);
		expect(abroad.jurisdictions).toEqual(without.jurisdictions);
		expect(abroad.assumptions.join()).toMatch(/^.*The address is in \S.* and the number of /);
	});

	it('is narrower by an address in the country of the number or one of its territories', () => {
		const dallas = { region: 'TX', postalCode: '75201' };
		for (const country of ['US', 'us', '']) {
			const { timeZones } = check('+12125550123', { ...dallas, country }, NOON);
			expect(timeZones).toEqual(['America/Chicago']);
		}
		const sanJuan = { country: 'PR', region: 'PR', postalCode: '00901' };
		expect(check('+12125550123', sanJuan, NOON).jurisdictions).toEqual(['US-PR']);
	});

	it('takes the strictest where a state of the United States cannot be read', () => {
		// Half past eight in New York: open there, closed in Florida and elsewhere.
		const evening = '2026-12-02T01:20Z';
		expect(check('+12125550123', {}, evening).decision).toBe('send');
		const unread = check('+12125550123', { region: 'Floridda' }, evening);
		expect(unread).toMatchObject({ decision: 'later' });
		expect(unread.assumptions.join()).toMatch(/“Floridda” is no state of the United States/);
		expect(unread.jurisdictions).toEqual(expect.arrayContaining(['US-NY', 'US-FL', 'US-CA']));
		expect(check('+12125550123', { region: 'Floridda' }, '2026-12-02T19:00Z').decision).toBe(
			'send',
		);
	});

	it.each([
		'02108',
		'2108',
		'02108-1234',
		'02108–1234',
		'02108 1234',
		'021081234',
		'０２１０８',
		'02108-',
		'2108.0',
		'"02108"',
		"'02108",
		'02108 USA',
		'US-02108',
	])('reads the ZIP code %j', (postalCode) => {
		expect(check('+12125550123', { postalCode }, NOON).jurisdictions).toEqual(['US-MA']);
	});

	it.each(['N/A', '-', '--', '0', '00000', 'none'])(
		'takes the state alone where the ZIP code is %j',
		(postalCode) => {
			const { jurisdictions, assumptions } = check(
				'+12125550123',
				{ region: 'CA', postalCode },
				NOON,
			);
			expect(jurisdictions).toEqual(['US-CA']);
			expect(assumptions.join()).not.toMatch(/ZIP code/);
		},
	);

	it.each(['', ' ', 'n/a', '-', 'USA', 'United States', 'Estados Unidos'])(
		'takes the area code alone where the cell says %j',
		(region) => {
			const { jurisdictions, assumptions } = check('+12125550123', { region }, NOON);
			expect(jurisdictions).toEqual(['US-NY']);
			expect(assumptions[0]).toBe('The state is taken from the area code: New York');
			expect(assumptions.join()).not.toMatch(/is no state/);
		},
	);
});

describe('zones of few people', () => {
	const everyZone = hoursPolicy({ countsSmallTerritories: true });
	// 12:30 in Moscow, 19:30 in Vladivostok, 21:30 on Kamchatka.
	const at = '2027-02-09T09:30Z';

	it('are counted out where they leave less than four hours a day, and that is told', () => {
		const { decision, assumptions, timeZones } = check(MOSCOW, {}, at);
		expect(decision).toBe('send');
		expect(timeZones).toEqual(expect.arrayContaining(['Asia/Vladivostok', 'Europe/Moscow']));
		for (const out of ['Asia/Kamchatka', 'Europe/Kaliningrad']) {
			expect(timeZones).not.toContain(out);
			expect(assumptions.join()).toMatch(out);
		}
	});

	it('count when the user wants it', () => {
		const { decision, assumptions } = check(MOSCOW, {}, at, everyZone);
		expect(decision).toBe('later');
		expect(assumptions.join()).not.toMatch(/Not counted/);
	});

	it('count where the address tells of one', () => {
		expect(check(MOSCOW, { region: 'Камчатский край' }, at).timeZones).toContain('Asia/Kamchatka');
	});

	it.each([
		['Adak', '+19075550123', 'America/Adak'],
		['the Cocos Islands', SYDNEY, 'Indian/Cocos'],
		['Easter Island', '+56961234567', 'Pacific/Easter'],
		['the Galápagos', '+593991234567', 'Pacific/Galapagos'],
		['the Chatham Islands', '+64211234567', 'Pacific/Chatham'],
		['Noronha', '+5581991234567', 'America/Noronha'],
	])('count where enough of the day is left: %s', (_, number, zone) => {
		const { assumptions, timeZones } = check(number, {}, NOON);
		expect(timeZones).toContain(zone);
		expect(assumptions.join()).not.toMatch(/Not counted/);
	});
});

describe('time zones in words', () => {
	const severalOf = (number: string, at: string) =>
		/any of (\d+) time zones/.exec(check(number, {}, at).assumptions.join())?.[1] ?? '1';

	it.each([
		['London, Guernsey and the Isle of Man are one clock', '+447400123456', NOON, '1'],
		['Phoenix and the Navajo Nation in winter', '+19285550123', NOON, '1'],
		['Phoenix and the Navajo Nation in summer', '+19285550123', '2027-07-13T17:00Z', '2'],
		['Tallahassee and Pensacola', '+18505550123', NOON, '2'],
		['Madrid and the Canaries', '+34612345678', NOON, '2'],
		['Paris', '+33612345678', NOON, '1'],
	])('%s', (_, number, at, count) => {
		expect(severalOf(number, at)).toBe(count);
	});
});

describe('Mississippi’s hours go by Central time', () => {
	// Someone of Mississippi on Eastern time.
	const eastern = { region: 'MS', timeZone: 'America/New_York' };

	it.each([
		['at half past seven there, half past eight here', '2027-01-12T13:30Z', 'later'],
		['at eight there', '2027-01-12T14:00Z', 'send'],
		['at twenty past seven in the evening there', '2027-01-13T01:20Z', 'send'],
	])('%s', (_, at, decision) => {
		expect(check('+16015550123', eastern, at).decision).toBe(decision);
	});

	it.each([
		['08:30 in winter', '2027-01-12T14:30Z', 'send'],
		['07:30 in winter', '2027-01-12T13:30Z', 'later'],
		['08:30 in summer, half past seven by standard time', '2027-07-13T13:30Z', 'later'],
		['09:30 in summer', '2027-07-13T14:30Z', 'send'],
		['20:30 in summer, half past seven by standard time', '2027-07-14T01:30Z', 'later'],
	])('%s', (_, at, decision) => {
		expect(check('+16015550123', {}, at).decision).toBe(decision);
	});

	it('are told by the person’s clock', () => {
		expect(check('+16015550123', {}, '2027-07-13T13:30Z').message).toBe(
			'Mississippi opens Tuesday 13 July 09:00 local time (law: Miss. Code 77-3-723: 8 a.m. to 8 p.m. Central Standard Time, no Sundays)',
		);
	});
});
