import { readFileSync } from 'node:fs';

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

import { findZone, localTime } from '../../../lib/calendar';
import { STATES } from '../../../lib/compliance/countries';
import { statesOfNumber, zonesOfState } from '../../../lib/compliance/place/unitedStates';
import { AREA_CODES } from '../../../lib/compliance/place/unitedStates/areaCodes';
import { OTHER_STATE_NAMES } from '../../../lib/compliance/place/unitedStates/otherStateNames';
import { STATE_NAMES } from '../../../lib/compliance/place/unitedStates/stateNames';
import {
	statesOfPostalCode,
	statesOfRegion,
} from '../../../lib/compliance/place/unitedStates/statesOf';
import { timeZonesOf } from '../../../lib/phone';
import { AREA_CODES_FILE, areaCodesSource } from '../../../scripts/generate/areaCodes.mts';
import { zoneNamed } from '../../calendar/support';

/** What a zone's clocks show in winter and in summer: legacy names and twins compare by these. */
const offsets = (zone: string): string =>
	['2026-01-15T12:00Z', '2026-07-15T12:00Z']
		.map((instant) => localTime(zoneNamed(zone), Date.parse(instant)).iso.slice(16))
		.join();

describe('the states of a number', () => {
	it.each<[string, string, string]>([
		['Miami', '+13055550123', 'US-FL'],
		['Manhattan', '+12125550123', 'US-NY'],
		['the District', '+12025550123', 'US-DC'],
		['Jersey City, whose code reaches into New York', '+12015550123', 'US-NJ US-NY'],
		['Mississippi', '+16015550123', 'US-MS'],
		['an overlay of Pennsylvania', '+12675550123', 'US-PA'],
		['Puerto Rico', '+17875550123', 'US-PR'],
		['Guam', '+16715550123', 'US-GU'],
		['the Virgin Islands', '+13405550123', 'US-VI'],
		['American Samoa', '+16845550123', 'US-AS'],
		['Saipan', '+16705550123', 'US-MP'],
		['Toronto', '+14165550123', ''],
		['Jamaica', '+18765550123', ''],
		['a toll-free number', '+18005550123', ''],
		['a personal number', '+15005550123', ''],
		['a number too short', '+1305555012', ''],
		['a number too long', '+130555501234', ''],
		['London', '+442079460123', ''],
		['no plus', '13055550123', ''],
		['nothing', '', ''],
	])('for %s (%s) are: %s', (_, e164, states) => {
		expect(statesOfNumber(e164).join(' ')).toBe(states);
	});

	it('are known for every area code of the numbering plan', () => {
		const unknown: string[] = [];
		for (let areaCode = 200; areaCode < 1000; areaCode++) {
			const numbers = ['234', '345', '555', '789'].map((exchange) =>
				parsePhoneNumberFromString(`+1${areaCode}${exchange}1234`),
			);
			const isGeographic = numbers.some(
				(number) => number?.country === 'US' && number.getType() === 'FIXED_LINE_OR_MOBILE',
			);
			if (isGeographic && statesOfNumber(`+1${areaCode}2341234`).length === 0) {
				unknown.push(String(areaCode));
			}
		}
		expect(unknown).toEqual([]);
	});

	it('are those the geocoding has', () => {
		expect(readFileSync(AREA_CODES_FILE, 'utf8')).toBe(areaCodesSource());
	});

	it('are states on record, one row each', () => {
		expect(Object.keys(AREA_CODES).toSorted()).toEqual(STATES.map(({ id }) => id));
	});
});

describe('the states of a ZIP code', () => {
	it.each<[string, string, string]>([
		['Miami', '33101', 'US-FL'],
		['Boston', '02108', 'US-MA'],
		['Boston without its zero', '2108', 'US-MA'],
		['Boston as ZIP+4', '02108-1234', 'US-MA'],
		['Boston as ZIP+4 without its zero', '2108-1234', 'US-MA'],
		['ZIP+4 without a dash', '331011234', 'US-FL'],
		['spaces around it', ' 33101 ', 'US-FL'],
		['Holtsville, New York', '00501', 'US-NY'],
		['Fishers Island, New York, beside Connecticut', '06390', 'US-CT US-NY'],
		['San Juan', '00901', 'US-PR'],
		['Saint Thomas', '00802', 'US-VI'],
		['Pago Pago, beside Hawaii', '96799', 'US-AS US-HI'],
		['Guam and Saipan, which share a prefix', '96910', 'US-GU US-MP'],
		['the government in Washington', '20500', 'US-DC'],
		['Dulles, Virginia, between two of the District', '20166', 'US-VA'],
		['the tax office of Austin', '73301', 'US-TX'],
		['El Paso', '88510', 'US-TX'],
		['Alta, Wyoming, by way of Idaho', '83414', 'US-ID US-WY'],
		['Anchorage', '99501', 'US-AK'],
		['soldiers in Europe', '09012', ''],
		['soldiers in the Pacific', '96201', ''],
		['soldiers in the Americas', '34002', ''],
		['a prefix nobody has', '00000', ''],
		['a Canadian code', 'K1A 0B1', ''],
		['a French code with letters', 'F-75001', ''],
		['three digits', '331', ''],
		['nothing', '', ''],
	])('of %s (%s) are: %s', (_, postalCode, states) => {
		expect(statesOfPostalCode(postalCode).join(' ')).toBe(states);
	});

	it('are states on record, and every state has some', () => {
		const all = new Set(
			Array.from({ length: 1000 }, (_, prefix) =>
				statesOfPostalCode(`${String(prefix).padStart(3, '0')}01`),
			).flat(),
		);
		expect([...all].toSorted()).toEqual(STATES.map(({ id }) => id));
	});
});

describe('the state a list names', () => {
	const UNREAD = 'unread';

	it.each<[string, string]>([
		['FL', 'US-FL'],
		['fl', 'US-FL'],
		['US-FL', 'US-FL'],
		['us_fl', 'US-FL'],
		['Florida', 'US-FL'],
		[' FLORIDA ', 'US-FL'],
		['Fla.', 'US-FL'],
		['Fla', 'US-FL'],
		['FLA.', 'US-FL'],
		['Miami, FL', 'US-FL'],
		['Miami, FL 33101', 'US-FL'],
		['Miami FL', 'US-FL'],
		['MIAMI FL 33101-1234', 'US-FL'],
		['FL, Miami', 'US-FL'],
		['FL - Florida', 'US-FL'],
		['FL – Florida', 'US-FL'],
		['FL: Florida', UNREAD],
		['Florida (FL)', 'US-FL'],
		['State of Florida', 'US-FL'],
		['The State of Florida', 'US-FL'],
		['Florida State', 'US-FL'],
		['Florida, USA', 'US-FL'],
		['Florida, United States', 'US-FL'],
		['FL, US', 'US-FL'],
		['Floride', 'US-FL'],
		['Флорида', 'US-FL'],
		['Conn.', 'US-CT'],
		['Calif.', 'US-CA'],
		['Californie', 'US-CA'],
		['Kalifornien', 'US-CA'],
		['Mass.', 'US-MA'],
		['Penna.', 'US-PA'],
		['Commonwealth of Pennsylvania', 'US-PA'],
		['W. Va.', 'US-WV'],
		['N. Dak.', 'US-ND'],
		['ND', 'US-ND'],
		['SD', 'US-SD'],
		['Carolina del Norte', 'US-NC'],
		['Caroline du Nord', 'US-NC'],
		['Nueva York', 'US-NY'],
		['New York', 'US-NY'],
		['New York, NY', 'US-NY'],
		['New York, New York', 'US-NY'],
		['NYC', 'US-NY'],
		['new-york', 'US-NY'],
		['N.Y.', 'US-NY'],
		['Kansas City, MO', 'US-MO'],
		['Washington, PA', 'US-PA'],
		['Indiana, PA', 'US-PA'],
		['Washington', 'US-WA'],
		['Wash.', 'US-WA'],
		['Washington State', 'US-WA'],
		['Washington, D.C.', 'US-DC'],
		['Washington DC', 'US-DC'],
		['D.C.', 'US-DC'],
		['District of Columbia', 'US-DC'],
		['West Virginia', 'US-WV'],
		['Virgin Islands', 'US-VI'],
		['USVI', 'US-VI'],
		['Puerto Rico', 'US-PR'],
		['VA / MD', 'US-VA US-MD'],
		['Kansas or Missouri', 'US-KS US-MO'],
		['Delaware, Ohio', 'US-DE US-OH'],
		['USA', ''],
		['United States', ''],
		['', ''],
		[' ', ''],
		['-', ''],
		['N/A', ''],
		['n.a.', ''],
		['none', ''],
		['Unknown', ''],
		['Ontario', UNREAD],
		['Île-de-France', UNREAD],
		['Bavaria', UNREAD],
		['Floridda', UNREAD],
		['XX', UNREAD],
		['AE', UNREAD],
		['33101', UNREAD],
		['constructor', UNREAD],
		['toString', UNREAD],
	])('%j is %s', (region, states) => {
		expect(statesOfRegion(region)?.join(' ') ?? UNREAD).toBe(states);
	});

	it.each(Object.entries(STATE_NAMES))('%s and its name, %s, are the same', (code, name) => {
		for (const written of [
			code,
			code.toLowerCase(),
			name,
			name.toUpperCase(),
			`US-${code}`,
			`Springfield, ${code}`,
			`Springfield, ${code} 12345`,
			`${code} - ${name}`,
			`${name}, USA`,
		]) {
			expect([written, statesOfRegion(written)]).toEqual([written, [`US-${code}`]]);
		}
	});

	it('no two states share a way of writing them', () => {
		const seen = new Map<string, string>();
		for (const [code, names] of Object.entries(OTHER_STATE_NAMES)) {
			for (const name of names.split('|')) {
				expect([name, statesOfRegion(name)]).toEqual([name, [`US-${code}`]]);
				expect([name, seen.get(name) ?? code]).toEqual([name, code]);
				seen.set(name, code);
			}
		}
	});
});

describe('the zones of a state', () => {
	it.each(STATES.map(({ id }) => id))('are known and real in %s', (state) => {
		const zones = zonesOfState(state);
		expect(zones.length).toBeGreaterThan(0);
		for (const zone of zones) expect([zone, findZone(zone).ok]).toEqual([zone, true]);
	});

	it.each([
		['US-FL', 'America/New_York America/Chicago'],
		['US-TN', 'America/New_York America/Chicago'],
		['US-TX', 'America/Chicago America/Denver'],
		['US-MS', 'America/Chicago'],
		['US-AZ', 'America/Phoenix America/Denver'],
		['US-ID', 'America/Boise America/Los_Angeles'],
		['US-OR', 'America/Los_Angeles America/Boise'],
		['US-AK', 'America/Anchorage America/Adak'],
		['US-XX', ''],
	])('of %s are %s', (state, zones) => {
		expect(zonesOfState(state).join(' ')).toBe(zones);
	});

	// Google's map is an independent record of where people with an area code live.
	it('hold every zone that the numbering map gives the area codes of one state', () => {
		const missing: string[] = [];
		for (const [state, codes] of Object.entries(AREA_CODES)) {
			for (const code of codes
				.split(' ')
				.filter((one) => statesOfNumber(`+1${one}2345678`).length === 1)) {
				const told = timeZonesOf({
					country: 'US',
					callingCode: '1',
					nationalNumber: `${code}2345678`,
					type: 'fixed_line_or_mobile',
				});
				if (told.length > 5) continue;
				const own = zonesOfState(state).map(offsets);
				for (const zone of told) {
					if (!own.includes(offsets(zone))) missing.push(`${state} ${code}: ${zone}`);
				}
			}
		}
		expect(missing).toEqual([]);
	});
});
