import * as fc from 'fast-check';
import { COUNTRIES, decide, hoursPolicy, STATES, type CheckOptions } from '../../lib/compliance';
import { Holdings } from '../../lib/compliance/hours/holdings';
import { someone } from './support';

const MINUTE = 60_000;
const ZONES = [
	['Europe/Paris'],
	['America/New_York'],
	['Asia/Kathmandu'],
	['America/New_York', 'America/Chicago'],
	['Australia/Lord_Howe', 'Australia/Perth'],
	['Africa/Casablanca'],
];
const PLACES = [...COUNTRIES.map(({ id }) => id), 'NP', 'LA', ...STATES.map(({ id }) => id)];

const people = PLACES.flatMap((id, index) => {
	const zones = ZONES[index % ZONES.length] ?? [];
	const isState = id.startsWith('US-');
	return [
		someone({
			country: isState ? 'US' : id,
			...(isState && { region: id }),
			zones,
			consentAt: '2026-08-01',
		}),
	];
});

/** Moments near each other, in any order, so that one falls into what holds for another. */
const moments = fc
	.tuple(
		fc.integer({ min: Date.parse('2026-08-30') / MINUTE, max: Date.parse('2027-08-30') / MINUTE }),
		fc.array(fc.integer({ min: 0, max: 3 * 1440 * 4 }), { minLength: 5, maxLength: 25 }),
	)
	.map(([first, steps]) => steps.map((quarters) => first * MINUTE + quarters * 15_000));

const policies = [
	() => hoursPolicy(),
	() => hoursPolicy({ mode: 'strict', closedDates: new Set([20_600, 20_601]) }),
	() =>
		hoursPolicy({
			mode: 'countryRulesAndOwnWindow',
			ownWindow: [{ days: [1, 2, 3, 4, 5], from: 20 * 60, to: 2 * 60 }],
		}),
	() =>
		hoursPolicy({
			mode: 'ownWindowOnly',
			ownWindow: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 }],
		}),
];

describe('what is remembered of a place', () => {
	it('is what is decided anew, whatever came before', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...people),
				fc.constantFrom(...policies),
				moments,
				fc.constantFrom(0, 10, 45),
				fc.constantFrom<Partial<CheckOptions>>(
					{},
					{ deadline: Date.parse('2026-12-24T12:00Z') },
					{ preferredMinute: 600 },
				),
				(person, policy, ats, safetyMarginMinutes, more) => {
					const options = { purpose: 'marketing', safetyMarginMinutes, ...more } as const;
					const hours = policy();
					for (const at of ats) {
						const check = decide(person, { ...options, hours }, at);
						expect(check).toEqual(decide(person, { ...options, hours: policy() }, at));
					}
				},
			),
			{ numRuns: 600, seed: 41 },
		);
	});

	it('holds for its own margin, preference and deadline alone', () => {
		const [person] = people;
		if (!person) return;
		const hours = hoursPolicy();
		const at = Date.parse('2026-11-25T12:00Z');
		const plain = decide(person, { purpose: 'marketing', hours }, at);
		const late = decide(person, { purpose: 'marketing', hours, deadline: at + MINUTE }, at + 1);
		const again = decide(person, { purpose: 'marketing', hours }, at + 2);
		expect(Date.parse(String(late.sendBefore))).toBe(at + MINUTE);
		expect(again.sendBefore).toBe(plain.sendBefore);
	});
});

describe('Holdings', () => {
	it('finds what holds at a moment, whatever was added in what order', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 60 }), (ats) => {
				const holdings = new Holdings<number>();
				// What holds changes at every ten.
				for (const at of ats) {
					const ten = Math.floor(at / 10);
					const found = holdings.find(at);
					if (found === undefined) holdings.add({ from: at, until: ten * 10 + 10, value: ten });
					else expect(found).toBe(ten);
					expect(holdings.find(at)).toBe(ten);
				}
			}),
		);
	});

	it('forgets when there are too many, and finds on', () => {
		const holdings = new Holdings<number>();
		for (let at = 0; at < 5000; at++) holdings.add({ from: at, until: at + 1, value: at });
		expect(holdings.find(4999)).toBe(4999);
		expect(holdings.find(10)).toBeUndefined();
	});
});
