import { DateTime } from 'luxon';
import { countryOf, decide, hoursPolicy } from '../../../lib/compliance';
import { parsePhone, type PhoneNumber } from '../../../lib/phone';
import { callingCodeOf, plansOf } from '../../../lib/phone/recogniser/numberingPlan';
import { mobileSampler } from '../../support/mobileSampler';
import { oneOf, randomFrom } from '../../support/random';
import { naiveHours } from '../naiveHours';
import secondSource from './secondSource.json';

/** The countries with the most mobile subscriptions, and all others whose numbers may be in several zones. */
const COUNTRIES =
	'CN IN US ID BR RU JP NG BD PK MX PH VN DE TH EG TR IR GB FR IT ZA KR ES CO AR CA PL KE UA AU CL KZ NZ PT EC MN'.split(
		' ',
	);

const NUMBERS = 10_000;

/**
 * Zones with under 1 % of a country's people, which may be counted out where with them less than four hours a
 * day were left; and clocks that no law knows, or nobody lives by.
 */
const SMALL: Readonly<Record<string, readonly string[]>> = {
	RU: [
		'Asia/Anadyr',
		'Asia/Kamchatka',
		'Asia/Magadan',
		'Asia/Sakhalin',
		'Asia/Srednekolymsk',
		'Europe/Kaliningrad',
	],
};
const NO_CLOCK = ['Asia/Urumqi', 'Europe/Simferopol', 'America/Danmarkshavn'];

const areas: Readonly<Record<string, string | undefined>> = secondSource.areas;
const countries: Readonly<Record<string, string | undefined>> = secondSource.countries;

/** Where a number may be, by the second source; undefined where it knows nothing of the area. */
function zonesBySecondSource({ country, callingCode, e164 }: PhoneNumber) {
	const digits = e164.slice(1);
	if (!['1', '52', '55'].includes(callingCode)) return countries[country]?.split(' ');
	const area = [5, 4].map((length) => areas[digits.slice(0, length)]).find(Boolean);
	return area?.split(' ');
}

const clockOf = (zone: string) =>
	['2027-01-15T12:00Z', '2027-07-15T12:00Z']
		.map((date) => DateTime.fromISO(date, { zone }).offset)
		.join();

/** Whole hours a day in which all zones are open together, on the best of seven days. */
function hoursOpen(places: readonly string[], zones: readonly string[]): number {
	const rules = places.flatMap((code) => countryOf(code) ?? []);
	const clocks = zones.map((zone) => naiveHours(rules, zone));
	const day = (start: number) =>
		Array.from({ length: 96 }, (_, quarter) => start + quarter * 900_000).filter((at) =>
			clocks.every((clock) => clock.isOpen(at)),
		).length / 4;
	const monday = Date.UTC(2027, 1, 8);
	return Math.max(...Array.from({ length: 7 }, (_, at) => day(monday + at * 86_400_000)));
}

describe('no text goes out when it is closed in any zone of the number’s area', () => {
	it(`by a second source, on ${NUMBERS.toLocaleString('en-US')} mobiles at as many moments`, () => {
		const random = randomFrom(15);
		const hours = hoursPolicy();
		const clocks = new Map<string, ReturnType<typeof naiveHours>>();
		const clockFor = (places: readonly string[], zone: string) => {
			const key = `${places.join()} ${zone}`;
			const known =
				clocks.get(key) ??
				naiveHours(
					places.flatMap((code) => countryOf(code) ?? []),
					zone,
				);
			clocks.set(key, known);
			return known;
		};
		const samplers = new Map(
			COUNTRIES.map((country) => {
				const callingCode = callingCodeOf(country) ?? '';
				const plan = plansOf(callingCode).find((one) => one.country === country);
				if (!plan) throw new Error(`No numbering plan for ${country}`);
				return [country, mobileSampler(callingCode, plan)];
			}),
		);
		const wrong: object[] = [];
		const sent = new Map<string, number>();
		let asked = 0;
		while (asked < NUMBERS) {
			const country = oneOf(random, COUNTRIES);
			const parsed = parsePhone(samplers.get(country)?.(random) ?? '', { mobileOnly: true });
			if (!parsed.ok || parsed.value.country !== country) continue;
			asked++;
			const phone = parsed.value;
			const at = Date.UTC(2026, 10, 27) + random(400 * 24 * 60) * 60_000;
			const person = { phone, contact: { consent: { status: 'explicit' as const } } };
			const check = decide(person, { purpose: 'marketing', hours }, at);
			if (check.decision !== 'send') continue;
			sent.set(country, (sent.get(country) ?? 0) + 1);
			const places = country === 'US' ? ['US', ...check.jurisdictions] : check.jurisdictions;
			const zones = (zonesBySecondSource(phone) ?? []).filter((zone) => !NO_CLOCK.includes(zone));
			const small = SMALL[country] ?? [];
			const mayLeaveOut = small.length > 0 && hoursOpen(places, zones) < 4;
			for (const zone of zones) {
				if (mayLeaveOut && small.some((one) => clockOf(one) === clockOf(zone))) continue;
				if (clockFor(places, zone).isOpen(at)) continue;
				wrong.push({ e164: phone.e164, zone, at: new Date(at).toISOString(), check });
			}
		}
		expect(wrong.slice(0, 3)).toEqual([]);
		// Else it would not say much.
		const never = COUNTRIES.filter((country) => (sent.get(country) ?? 0) < 10);
		expect(never).toEqual([]);
	}, 120_000);

	it('every area the second source knows has all of its zones', () => {
		const missing: string[] = [];
		for (const [area, zones = ''] of Object.entries(areas)) {
			const callingCode = area.startsWith('1') ? '1' : area.slice(0, 2);
			const length = callingCode.length + (callingCode === '55' ? 11 : 10);
			const parsed = parsePhone(`+${`${area}9234567890`.slice(0, length)}`, { mobileOnly: false });
			if (!parsed.ok) continue;
			const own = new Set(parsed.value.timeZones.map(clockOf));
			for (const zone of zones.split(' ')) {
				if (!own.has(clockOf(zone))) missing.push(`${area} ${zone}`);
			}
		}
		expect(missing).toEqual([]);
	});
});
