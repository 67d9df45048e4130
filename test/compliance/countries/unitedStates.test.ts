import { parseIsoDate, type Weekday } from '../../../lib/calendar';
import { countryOf, type Country } from '../../../lib/compliance';
import { holidayUnder, ruleOn, STATES } from '../../../lib/compliance/countries';
import { STATE_NAMES } from '../../../lib/compliance/place/unitedStates/stateNames';

const dayOf = (date: string) => Number(parseIsoDate(date));
const TODAY = dayOf('2026-11-23');

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
		['Mississippi', ['08:00', '20:00'], ['08:00', '20:00'], null],
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
