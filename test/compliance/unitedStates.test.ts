import { readFileSync } from 'node:fs';

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

import { findZone, localTime, parseIsoDate, type Weekday } from '../../lib/calendar';
import { countryOf, type Country } from '../../lib/compliance';
import { holidayUnder, ruleOn, STATES } from '../../lib/compliance/countries';
import {
	stateOfRegion,
	statesOfNumber,
	statesOfPostalCode,
	zonesOfState,
} from '../../lib/compliance/unitedStates';
import { AREA_CODES } from '../../lib/compliance/unitedStates/areaCodes';
import { STATE_NAMES } from '../../lib/compliance/unitedStates/stateNames';
import { timeZonesOf } from '../../lib/phone';
import { AREA_CODES_FILE, areaCodesSource } from '../../scripts/generate/areaCodes.mts';
import { zoneNamed } from '../calendar/support';

const dayOf = (date: string) => Number(parseIsoDate(date));
const TODAY = dayOf('2026-11-23');

/** What a zone's clocks show in winter and in summer: legacy names and twins compare by these. */
const offsets = (zone: string): string =>
	['2026-01-15T12:00Z', '2026-07-15T12:00Z']
		.map((instant) => localTime(zoneNamed(zone), Date.parse(instant)).iso.slice(16))
		.join();

describe('the hours of the United States', () => {
	type Span = readonly [from: string, to: string] | null;
	type StateHours = readonly [state: string, weekdays: Span, saturday: Span, sunday: Span];
	const daily = (state: string, from: string, to: string): StateHours => [
		state,
		[from, to],
		[from, to],
		[from, to],
	];

	// Every state and territory whose own hours are narrower than the federal 08:00-21:00, in
	// force on 23 November 2026 (Pennsylvania's since 18 October).
	const HOURS: readonly StateHours[] = [
		daily('federal', '08:00', '21:00'),
		['Alabama', ['08:00', '20:00'], ['08:00', '20:00'], null],
		daily('Connecticut', '09:00', '20:00'),
		daily('Florida', '08:00', '20:00'),
		daily('Kentucky', '10:00', '21:00'),
		['Louisiana', ['08:00', '20:00'], ['08:00', '20:00'], null],
		daily('Maryland', '08:00', '20:00'),
		daily('Massachusetts', '08:00', '20:00'),
		daily('Michigan', '09:00', '21:00'),
		daily('Minnesota', '09:00', '21:00'),
		// By standard time in summer too: 08:00 is then 09:00 by the clock.
		['Mississippi', ['09:00', '20:00'], ['09:00', '20:00'], null],
		daily('Nevada', '09:00', '20:00'),
		daily('New Mexico', '09:00', '21:00'),
		daily('Oklahoma', '08:00', '20:00'),
		daily('Oregon', '08:00', '20:00'),
		['Pennsylvania', ['09:00', '19:00'], ['09:00', '19:00'], null],
		daily('Puerto Rico', '09:00', '21:00'),
		['Rhode Island', ['09:00', '18:00'], ['10:00', '17:00'], null],
		['South Dakota', ['09:00', '21:00'], ['09:00', '21:00'], null],
		['Texas', ['09:00', '21:00'], ['09:00', '21:00'], ['12:00', '21:00']],
		['Utah', ['08:00', '21:00'], ['08:00', '21:00'], null],
		daily('Washington', '08:00', '20:00'),
		daily('Wyoming', '08:00', '20:00'),
	];

	/** The hours on a weekday of what binds in a state, holidays aside. */
	const spanOn = (state: string, weekday: Weekday): Span => {
		const code = Object.entries(STATE_NAMES).find(([, name]) => name === state)?.[0];
		const places = ['US', ...(code ? [`US-${code}`] : [])].flatMap((one) => countryOf(one) ?? []);
		let from = '00:00';
		let to = '24:00';
		for (const { hours } of places.flatMap((place) => ruleOn(place, TODAY) ?? [])) {
			for (const { windows } of hours) {
				const window = windows.find(({ days }) => days.includes(weekday));
				if (!window) return null;
				if (window.from > from) from = window.from;
				if (window.to < to) to = window.to;
			}
		}
		return [from, to];
	};

	it.each(HOURS)('in %s: on weekdays %j, on Saturdays %j, on Sundays %j', (state, ...spans) => {
		expect([1, 6, 7].map((weekday) => spanOn(state, weekday as Weekday))).toEqual(spans);
	});

	it('has every state, the District and five territories', () => {
		expect(STATES.map(({ id }) => id.slice(3)).toSorted()).toEqual(
			Object.keys(STATE_NAMES).toSorted(),
		);
	});

	it('has no state with narrower hours that this table lacks', () => {
		const told = new Set(HOURS.map(([state]) => state));
		const others = Object.values(STATE_NAMES).filter((name) => !told.has(name));
		for (const name of others) {
			expect([name, spanOn(name, 1), spanOn(name, 7)]).toEqual([
				name,
				['08:00', '21:00'],
				['08:00', '21:00'],
			]);
		}
	});
});

describe('the law of a state', () => {
	const ruleOf = (state: string, date = '2026-11-23') => {
		const country = countryOf(state);
		return country && ruleOn(country, dayOf(date));
	};
	const codesOf = (has: (state: Country) => unknown): string =>
		STATES.filter(has)
			.map(({ id }) => id.slice(3))
			.join(' ');

	it('stands beside that of the country, and never lacks a ground', () => {
		for (const { within, finding, rules } of STATES) {
			expect(within).toBe('US');
			expect(finding !== undefined).toBe(rules.length === 0);
		}
	});

	it('presumes or covers its own area codes in five states', () => {
		expect(codesOf(({ presumesAreaCode }) => presumesAreaCode)).toBe('CT FL OK SC VA');
	});

	it('limits messages in four states, to three in 24 hours', () => {
		expect(codesOf(({ id }) => ruleOf(id)?.caps)).toBe('FL MD OK OR');
		for (const state of ['US-FL', 'US-MD', 'US-OK', 'US-OR']) {
			expect(ruleOf(state)?.caps).toMatchObject([{ messages: 3, hours: 24, basis: 'law' }]);
		}
	});

	it('closes holidays in five states, and each has its calendar', () => {
		expect(codesOf(({ id }) => ruleOf(id)?.holidays === 'closed')).toBe('AL LA PA RI UT');
		expect(codesOf(({ id }) => ruleOf(id)?.holidayCalendar === id)).toBe('AL LA PA RI UT');
	});

	it.each<[string, string, string | undefined]>([
		['US-AL', '2026-06-01', "Jefferson Davis' Birthday"],
		['US-AL', '2026-02-17', 'Mardi Gras'],
		['US-LA', '2026-04-03', 'Good Friday'],
		['US-LA', '2026-11-03', 'Election Day'],
		['US-MS', '2026-11-26', undefined],
		['US-PA', '2026-11-03', 'Election Day'],
		['US-PA', '2026-04-03', 'Good Friday'],
		['US-RI', '2026-08-10', 'Victory Day'],
		['US-UT', '2026-07-24', 'Pioneer Day'],
		['US-UT', '2026-11-27', undefined],
		['US-TX', '2026-11-26', undefined],
	])('has in %s on %s the holiday %s', (state, date, name) => {
		const rule = ruleOf(state, date);
		expect(rule && holidayUnder(rule, dayOf(date))).toBe(name);
	});

	it.each<[string, string, string | undefined]>([
		['US-PA', '2026-10-17', '08:00-21:00'],
		['US-PA', '2026-10-18', '09:00-19:00'],
		['US-OR', '2025-12-31', undefined],
		['US-OR', '2026-01-01', '08:00-20:00'],
		['US-CT', '2023-09-30', undefined],
		['US-CT', '2023-10-01', '09:00-20:00'],
		['US-TX', '2025-08-31', undefined],
		['US-TX', '2025-09-01', '09:00-21:00'],
		['US-VA', '2025-12-31', undefined],
		['US-VA', '2026-01-01', '08:00-21:00'],
		['US-TN', '2023-07-01', '08:00-21:00'],
		['US-OK', '2022-10-31', undefined],
		['US-OK', '2022-11-01', '08:00-20:00'],
		['US-CA', '2026-11-23', undefined],
	])('of %s on %s has the hours %s', (state, date, expected) => {
		const window = ruleOf(state, date)?.hours[0].windows[0];
		expect(window && `${window.from}-${window.to}`).toBe(expected);
	});

	it('names texts, or is taken to, everywhere but in these states', () => {
		const unclear = codesOf(({ id }) =>
			ruleOf(id)?.hours.some(({ namesTexts }) => namesTexts === 'unclear'),
		);
		expect(unclear).toBe('AL DC HI IL KY MA MI MN MO MT ND NJ NM PR RI SD UT WI WV WY');
	});

	it('lifts its hours for people who consented in these states only', () => {
		const lifted = codesOf(({ id }) => ruleOf(id)?.hours.some((hours) => hours.liftedByConsent));
		expect(lifted).toBe('MA MI MN NJ RI SD TN UT VA WY');
	});

	it('sets the federal hours itself in states such as these, and consent does not lift them', () => {
		for (const state of ['US-NY', 'US-NC', 'US-SC', 'US-WI']) {
			expect(ruleOf(state)?.hours).toMatchObject([{ windows: [{ from: '08:00', to: '21:00' }] }]);
			expect(ruleOf(state)?.hours[0].liftedByConsent).toBeUndefined();
		}
	});

	it('speaks of emergencies that nobody can compute', () => {
		for (const state of ['US-LA', 'US-NY']) {
			expect(ruleOf(state)?.assumptions?.join()).toMatch(/emergenc/);
		}
	});
});

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
	it.each<[string, string | undefined]>([
		['FL', 'US-FL'],
		['fl', 'US-FL'],
		['US-FL', 'US-FL'],
		['us_fl', 'US-FL'],
		['Florida', 'US-FL'],
		[' FLORIDA ', 'US-FL'],
		['New York', 'US-NY'],
		['new-york', 'US-NY'],
		['N.Y.', 'US-NY'],
		['Washington', 'US-WA'],
		['Washington, D.C.', 'US-DC'],
		['D.C.', 'US-DC'],
		['District of Columbia', 'US-DC'],
		['West Virginia', 'US-WV'],
		['Virgin Islands', 'US-VI'],
		['Puerto Rico', 'US-PR'],
		['Ontario', undefined],
		['Île-de-France', undefined],
		['XX', undefined],
		['33101', undefined],
		['', undefined],
		['constructor', undefined],
	])('%j is %s', (region, state) => {
		expect(stateOfRegion(region)).toBe(state);
	});

	it.each(Object.entries(STATE_NAMES))('%s and its name, %s, are the same', (code, name) => {
		expect(stateOfRegion(code)).toBe(`US-${code}`);
		expect(stateOfRegion(name)).toBe(`US-${code}`);
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
