import { DateTime } from 'luxon';
import { decide, hoursPolicy, type CheckOptions, type Recipient } from '../../lib/compliance';
import { timeZonesOf } from '../../lib/phone/timeZonesOf';

/** Someone who agreed, with the number as Import reads it. */
function person(
	e164: string,
	country: string,
	contact: Partial<NonNullable<Recipient['contact']>> = {},
): Recipient {
	const callingCode = e164.startsWith('+1') ? '1' : e164.slice(1, 3);
	const nationalNumber = e164.slice(1 + callingCode.length);
	const phone = { country, callingCode, nationalNumber, type: 'mobile' } as never;
	return {
		phone: { e164, country, callingCode, type: 'mobile', timeZones: timeZonesOf(phone) },
		contact: { consent: { status: 'explicit' }, ...contact },
	};
}

const instant = (local: string, zone: string) => DateTime.fromISO(local, { zone }).toMillis();

const decided = (
	recipient: Recipient,
	local: string,
	zone: string,
	options: Partial<CheckOptions> = {},
) => decide(recipient, { purpose: 'marketing', ...options }, instant(local, zone));

const NEW_YORK = 'America/New_York';
const CHICAGO = 'America/Chicago';
const LOS_ANGELES = 'America/Los_Angeles';
const DENVER = 'America/Denver';

// Area codes: 212 New York, 305 Miami, 214 Dallas, 405 Oklahoma City, 401 Rhode Island, 504 New
// Orleans, 601 Mississippi, 205 Alabama, 412 Pittsburgh, 801 Utah, 502 Louisville, 702 Las Vegas.
describe('the states of the United States, by area code', () => {
	it.each([
		['Florida opens at 08:00', '+13055550123', '2026-11-24T08:00', NEW_YORK, 'send', 'US-FL'],
		[
			'Florida is closed from 20:00 on',
			'+13055550123',
			'2026-11-24T20:00',
			NEW_YORK,
			'later',
			'US-FL',
		],
		['New York goes on until 21:00', '+12125550123', '2026-11-24T20:30', NEW_YORK, 'send', 'US-NY'],
		[
			'Texas is closed on Sunday morning',
			'+12145550123',
			'2026-11-29T11:00',
			CHICAGO,
			'later',
			'US-TX',
		],
		['Texas opens on Sunday at noon', '+12145550123', '2026-11-29T12:00', CHICAGO, 'send', 'US-TX'],
		[
			'Texas opens on weekdays at nine',
			'+12145550123',
			'2026-11-24T08:30',
			CHICAGO,
			'later',
			'US-TX',
		],
		['Oklahoma closes at 20:00', '+14055550123', '2026-11-24T20:05', CHICAGO, 'later', 'US-OK'],
		[
			'Rhode Island closes at 18:00',
			'+14015550123',
			'2026-11-24T18:00',
			NEW_YORK,
			'later',
			'US-RI',
		],
		[
			'Rhode Island opens on Saturday at ten',
			'+14015550123',
			'2026-11-28T10:00',
			NEW_YORK,
			'send',
			'US-RI',
		],
		['Rhode Island has no Sunday', '+14015550123', '2026-11-29T12:00', NEW_YORK, 'later', 'US-RI'],
		['Louisiana has no Sunday', '+15045550123', '2026-11-29T12:00', CHICAGO, 'later', 'US-LA'],
		[
			'Mississippi opens at nine in summer, by standard time too',
			'+16015550123',
			'2026-07-14T08:30',
			CHICAGO,
			'later',
			'US-MS',
		],
		[
			'Mississippi opens at eight in winter',
			'+16015550123',
			'2027-01-12T08:30',
			CHICAGO,
			'send',
			'US-MS',
		],
		['Mississippi has no Sunday', '+16015550123', '2026-11-29T12:00', CHICAGO, 'later', 'US-MS'],
		['Alabama has no Sunday', '+12055550123', '2026-11-29T12:00', CHICAGO, 'later', 'US-AL'],
		[
			'Pennsylvania closes at 19:00 since October 2026',
			'+14125550123',
			'2026-11-24T19:00',
			NEW_YORK,
			'later',
			'US-PA',
		],
		[
			'Pennsylvania was open at 19:30 before',
			'+14125550123',
			'2026-10-13T19:30',
			NEW_YORK,
			'send',
			'US-PA',
		],
		['Utah has no Sunday', '+18015550123', '2026-11-29T12:00', DENVER, 'later', 'US-UT'],
		['Kentucky opens at ten', '+15025550123', '2026-11-24T09:30', NEW_YORK, 'later', 'US-KY'],
		['Nevada closes at 20:00', '+17025550123', '2026-11-24T20:15', LOS_ANGELES, 'later', 'US-NV'],
		[
			'Oregon closes at 20:00 since 2026',
			'+15035550123',
			'2026-11-24T20:15',
			LOS_ANGELES,
			'later',
			'US-OR',
		],
		[
			'Oregon was open at 20:15 in 2025',
			'+15035550123',
			'2025-11-25T20:15',
			LOS_ANGELES,
			'send',
			'US-OR',
		],
		['Maryland closes at 20:00', '+14105550123', '2026-11-24T20:15', NEW_YORK, 'later', 'US-MD'],
		['Connecticut opens at nine', '+18605550123', '2026-11-24T08:30', NEW_YORK, 'later', 'US-CT'],
		[
			'Washington closes at 20:00',
			'+12065550123',
			'2026-11-24T20:15',
			LOS_ANGELES,
			'later',
			'US-WA',
		],
		[
			'California goes by the federal hours',
			'+12135550123',
			'2026-11-24T20:30',
			LOS_ANGELES,
			'send',
			'US-CA',
		],
		[
			'Hawaii by its own clock',
			'+18085550123',
			'2026-11-24T08:00',
			'Pacific/Honolulu',
			'send',
			'US-HI',
		],
		[
			'Puerto Rico opens at nine',
			'+17875550123',
			'2026-11-24T08:30',
			'America/Puerto_Rico',
			'later',
			'US-PR',
		],
	])('%s', (_name, e164, local, zone, decision, state) => {
		const country = e164.startsWith('+1787') ? 'PR' : 'US';
		const check = decided(person(e164, country), local, zone);
		expect(check).toMatchObject({ decision, jurisdictions: [state] });
	});
});

describe('the holidays of the states', () => {
	it.each([
		['Louisiana on Mardi Gras', '+15045550123', '2027-02-09T12:00', CHICAGO],
		['Louisiana on All Saints’ Day', '+15045550123', '2027-11-01T12:00', CHICAGO],
		['Alabama on Jefferson Davis’ Birthday', '+12055550123', '2027-06-07T12:00', CHICAGO],
		['Utah on Pioneer Day, kept on Friday', '+18015550123', '2027-07-23T12:00', DENVER],
		['Rhode Island on Victory Day', '+14015550123', '2027-08-09T12:00', NEW_YORK],
		['Pennsylvania on Flag Day', '+14125550123', '2027-06-14T12:00', NEW_YORK],
		['Pennsylvania on Thanksgiving', '+14125550123', '2026-11-26T12:00', NEW_YORK],
	])('%s is closed', (_name, e164, local, zone) => {
		expect(decided(person(e164, 'US'), local, zone)).toMatchObject({
			decision: 'later',
			reason: 'public_holiday',
		});
	});

	it('Florida is open on Thanksgiving', () => {
		const check = decided(person('+13055550123', 'US'), '2026-11-26T12:00', NEW_YORK);
		expect(check.decision).toBe('send');
	});
});

describe('an address against an area code', () => {
	it.each([
		[
			'the state that the list names beats the area code',
			'+12125550123',
			{ region: 'Texas' },
			['US-TX'],
		],
		['and so does a ZIP code', '+12125550123', { postalCode: '75201' }, ['US-TX']],
		['with the four digits more', '+12125550123', { postalCode: '75201-1234' }, ['US-TX']],
		['a ZIP code that lost its zero', '+12125550123', { postalCode: '2903' }, ['US-RI']],
		['Florida presumes its area code', '+13055550123', { region: 'TX' }, ['US-TX', 'US-FL']],
		['Oklahoma presumes its area code', '+14055550123', { region: 'US-TX' }, ['US-TX', 'US-OK']],
		[
			'Connecticut presumes its area code',
			'+18605550123',
			{ region: 'New York' },
			['US-NY', 'US-CT'],
		],
		[
			'a ZIP code of two states counts for both',
			'+12125550123',
			{ postalCode: '06390' },
			['US-CT', 'US-NY'],
		],
		[
			'a state and a ZIP code that contradict each other count both',
			'+12125550123',
			{ region: 'TX', postalCode: '33101' },
			['US-TX', 'US-FL'],
		],
		[
			'beside a ZIP code that is none, the area code counts too',
			'+12125550123',
			{ region: 'TX', postalCode: 'SW1A 1AA' },
			['US-TX', 'US-NY'],
		],
		['an area code that straddles counts for both', '+12015550123', {}, ['US-NJ', 'US-NY']],
	])('%s', (_name, e164, contact, states) => {
		const check = decided(person(e164, 'US', contact), '2026-11-24T14:00', NEW_YORK);
		expect([...check.jurisdictions].sort()).toEqual([...states].sort());
	});

	it('the strictest of both states counts: Texan, with a number of Florida, at half past eight in the evening', () => {
		const texan = person('+13055550123', 'US', { region: 'TX' });
		// 20:30 in Dallas is 21:30 in Miami.
		expect(decided(texan, '2026-11-24T19:30', CHICAGO)).toMatchObject({ decision: 'later' });
	});

	it('a number of Puerto Rico with an address in Louisiana keeps Louisiana’s Sunday', () => {
		const moved = person('+17875550123', 'PR', { region: 'LA' });
		const check = decided(moved, '2026-11-29T12:00', CHICAGO);
		expect(check).toMatchObject({ decision: 'later', jurisdictions: ['US-LA'] });
	});

	it('Florida presumes its area code also of someone whose own zone is known', () => {
		const traveller = person('+13055550123', 'US', { timeZone: LOS_ANGELES });
		expect(decided(traveller, '2026-11-24T22:30', NEW_YORK)).toMatchObject({ decision: 'later' });
	});

	it('the zone of the state counts, not that of the number', () => {
		const californian = person('+12125550123', 'US', { region: 'CA' });
		const check = decided(californian, '2026-11-24T10:30', NEW_YORK);
		expect(check).toMatchObject({ decision: 'later', timeZones: [LOS_ANGELES] });
	});
});

describe('numbers that do not tell where they are', () => {
	it.each([
		['toll-free', '+18005550123', 'US'],
		['an area code nobody has', '+12995550123', 'US'],
	])('%s are blocked', (_name, e164, country) => {
		expect(decided(person(e164, country), '2026-11-24T14:00', NEW_YORK)).toMatchObject({
			decision: 'blocked',
			reason: 'timezone_unknown',
		});
	});

	it.each([
		[
			'an Australian mobile at eight in Sydney, five in Perth',
			'+61412345678',
			'AU',
			'2026-11-24T08:30',
			'Australia/Sydney',
			'later',
		],
		[
			'a Russian mobile at one in Moscow, late in Vladivostok',
			'+79161234567',
			'RU',
			'2026-11-24T13:30',
			'Europe/Moscow',
			'later',
		],
		[
			'a Spanish mobile at eight in Madrid, seven on the Canaries',
			'+34612345678',
			'ES',
			'2026-11-24T08:30',
			'Europe/Madrid',
			'later',
		],
		[
			'an Indonesian mobile at nine in Jakarta, eleven in Papua',
			'+6281234567890',
			'ID',
			'2026-11-24T09:30',
			'Asia/Jakarta',
			'send',
		],
		[
			'an Indonesian mobile at seven in the evening, nine in Papua',
			'+6281234567890',
			'ID',
			'2026-11-24T19:30',
			'Asia/Jakarta',
			'later',
		],
		['a New Zealand mobile', '+64211234567', 'NZ', '2026-11-24T12:00', 'Pacific/Auckland', 'send'],
		[
			'an Irish mobile has Dublin’s clock',
			'+353871234567',
			'IE',
			'2026-07-14T08:30',
			'Europe/Dublin',
			'send',
		],
	])('%s', (_name, e164, country, local, zone, decision) => {
		expect(decided(person(e164, country), local, zone)).toMatchObject({ decision });
	});

	it('a contact’s own zone settles it', () => {
		const perth = person('+61412345678', 'AU', { timeZone: 'Australia/Perth' });
		expect(decided(perth, '2026-11-24T08:30', 'Australia/Perth').decision).toBe('send');
	});
});

describe('consent', () => {
	it.each([
		[
			'France asks again after three years',
			'FR',
			'+33612345678',
			'2023-11-23',
			'consent_expired',
			'practice',
		],
		['Korea after two', 'KR', '+821012345678', '2024-11-23', 'consent_expired', 'law'],
	])('%s', (_name, country, e164, at, reason, basis) => {
		const check = decided(
			person(e164, country, { consent: { status: 'explicit', at } }),
			'2026-11-24T12:00',
			'Europe/Paris',
		);
		expect(check).toMatchObject({ decision: 'blocked', reason, rule: { basis } });
	});

	it.each([
		['the ledger knows of one', undefined, 'explicit', 'send'],
		['both say yes', 'explicit', 'explicit', 'send'],
		['the list says yes, the ledger only a sale, in Italy', 'explicit', 'soft', 'blocked'],
		['the list says no, the ledger yes', 'none', 'explicit', 'blocked'],
		['the list does not know, the ledger does', 'unknown', 'explicit', 'send'],
	] as const)('where %s', (_name, listed, kept, decision) => {
		const contact = { consent: listed && { status: listed } };
		const check = decided(
			person('+393331234567', 'IT', contact),
			'2026-11-24T12:00',
			'Europe/Rome',
			{ record: { consent: { status: kept }, sends: [] } },
		);
		expect(check.decision).toBe(decision);
	});
});

describe('switches', () => {
	const utah = person('+18015550123', 'US');
	const sunday: [string, string] = ['2026-11-29T12:00', DENVER];

	it('Apply Consent Exemptions lifts Utah’s Sunday for who consented', () => {
		const hours = hoursPolicy({ applyConsentExemptions: true });
		expect(decided(utah, ...sunday, { hours }).decision).toBe('send');
	});

	it('and nothing that consent does not lift', () => {
		const hours = hoursPolicy({ applyConsentExemptions: true });
		const louisiana = person('+15045550123', 'US');
		expect(decided(louisiana, '2026-11-29T12:00', CHICAGO, { hours }).decision).toBe('later');
	});

	it('Only Statutes That Name Texts leaves Utah’s out and Louisiana’s in', () => {
		const hours = hoursPolicy({ onlyStatutesThatNameTexts: true });
		expect(decided(utah, ...sunday, { hours }).decision).toBe('send');
		const louisiana = person('+15045550123', 'US');
		expect(decided(louisiana, '2026-11-29T12:00', CHICAGO, { hours }).decision).toBe('later');
	});
});

describe('parts of France', () => {
	it.each([
		['Strasbourg on Saint Stephen’s Day', '67000', 'public_holiday'],
		['Lyon on Saint Stephen’s Day', '69001', 'ok'],
	])('%s', (_name, postalCode, reason) => {
		const check = decided(
			person('+33612345678', 'FR', { postalCode }),
			'2026-12-26T12:00',
			'Europe/Paris',
		);
		expect(check.reason).toBe(reason);
	});

	it('Réunion on the day slavery ended there', () => {
		const check = decided(person('+262692123456', 'RE'), '2027-12-20T12:00', 'Indian/Reunion');
		expect(check.reason).toBe('public_holiday');
	});
});
