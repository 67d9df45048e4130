import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { parseIsoDate, type Weekday } from '../../lib/calendar';
import {
	COUNTRIES,
	countryOf,
	DEFAULT_COUNTRY,
	type Country,
	type CountryRule,
	type Source,
} from '../../lib/compliance';
import { ruleOn, STATES as STATES_ON_RECORD } from '../../lib/compliance/countries';
import { STATE_NAMES } from '../../lib/compliance/unitedStates/stateNames';

const rulesOf = (country: Country): readonly (readonly [string, CountryRule])[] =>
	country.rules.map((rule, index) => [`${country.id}#${index}`, rule]);
const ALL_RULES = [...COUNTRIES, ...STATES_ON_RECORD, DEFAULT_COUNTRY].flatMap(rulesOf);

const sourcesOf = (rule: CountryRule): readonly Source[] => [
	...rule.hours.map(({ source }) => source),
	rule.consent.source,
	...(rule.sources ?? []),
];

const isComplete = ({ citation, url, checkedOn }: Source) =>
	citation.trim().length > 5 &&
	(url === undefined || URL.canParse(url)) &&
	parseIsoDate(checkedOn) !== undefined;

describe('every entry', () => {
	it.each(ALL_RULES)('%s has a source for its hours and its consent', (_, rule) => {
		for (const source of sourcesOf(rule))
			expect([source, isComplete(source)]).toEqual([source, true]);
	});

	it.each(ALL_RULES)('%s calls law only what a text says', (_, rule) => {
		for (const { basis, source } of [...rule.hours, rule.consent]) {
			expect(source.seen === 'own').toBe(basis === 'default');
		}
	});

	it.each(ALL_RULES)('%s has windows that open before they close, on distinct days', (_, rule) => {
		for (const { windows } of rule.hours) {
			const days = windows.flatMap((window) => window.days);
			expect(new Set(days).size).toBe(days.length);
			for (const { from, to } of windows) {
				expect(from < to).toBe(true);
				expect(to <= '24:00').toBe(true);
			}
		}
	});

	it.each(ALL_RULES)('%s has periods that are dates in order', (_, { validFrom, validTo }) => {
		for (const date of [validFrom, validTo]) {
			if (date !== undefined) expect(parseIsoDate(date)).toBeDefined();
		}
		if (validFrom !== undefined && validTo !== undefined) expect(validFrom < validTo).toBe(true);
	});
});

describe('the test on sources', () => {
	it.each([
		['no citation', { citation: ' ', seen: 'read', checkedOn: '2026-11-23' }],
		[
			'a link that is none',
			{ citation: 'some statute', url: 'af2m', seen: 'read', checkedOn: '2026-11-23' },
		],
		['no date', { citation: 'some statute', seen: 'read', checkedOn: '' }],
	] as const)('refuses %s', (_, source) => {
		expect(isComplete(source)).toBe(false);
	});
});

describe('the registry', () => {
	const folder = join(__dirname, '../../lib/compliance/countries');

	it('holds every file named after a country, and each country once', () => {
		const files = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name));
		const ids = COUNTRIES.map(({ id }) => id);
		expect(ids.toSorted()).toEqual(files.map((name) => name.slice(0, 2).toUpperCase()).toSorted());
		for (const id of ids) expect(existsSync(join(folder, `${id.toLowerCase()}.ts`))).toBe(true);
		const codes = COUNTRIES.flatMap(({ id, territories = [] }) => [id, ...territories]);
		expect(new Set(codes).size).toBe(codes.length);
	});

	it.each([
		['FR', 'FR', 'France'],
		['RE', 'FR', 'France'],
		['PR', 'US-PR', 'Puerto Rico'],
		['US-FL', 'US-FL', 'Florida'],
		['AQ', 'default', 'Antarctica'],
		['ZZ', 'default', 'Unknown Region'],
	])('answers %s with the rules of %s', (code, id, name) => {
		expect(countryOf(code)).toMatchObject({ id, name });
	});

	it.each(['', 'fr', 'FRA', 'F1', '001', 'constructor'])(
		'does not take %j for a country',
		(code) => {
			expect(countryOf(code)).toBeUndefined();
		},
	);
});

const TODAY = Number(parseIsoDate('2026-11-23'));

describe('the United States', () => {
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
	const STATES: readonly StateHours[] = [
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

	it.each(STATES)('in %s: on weekdays %j, on Saturdays %j, on Sundays %j', (state, ...spans) => {
		expect([1, 6, 7].map((weekday) => spanOn(state, weekday as Weekday))).toEqual(spans);
	});

	it('has every state, the District and five territories', () => {
		expect(STATES_ON_RECORD.map(({ id }) => id.slice(3)).toSorted()).toEqual(
			Object.keys(STATE_NAMES).toSorted(),
		);
	});

	it('has no state with narrower hours that this table lacks', () => {
		const told = new Set(STATES.map(([state]) => state));
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
