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

const rulesOf = (country: Country): readonly (readonly [string, CountryRule])[] =>
	country.rules.map((rule, index) => [`${country.id}#${index}`, rule]);
const ALL_RULES = [...COUNTRIES, DEFAULT_COUNTRY].flatMap(rulesOf);

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
		['PR', 'US', 'United States'],
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

	const intersection = (spans: readonly Span[]): Span => {
		let from = '00:00';
		let to = '24:00';
		for (const span of spans) {
			if (!span) return null;
			if (span[0] > from) from = span[0];
			if (span[1] < to) to = span[1];
		}
		return from < to ? [from, to] : null;
	};

	it.each<[string, readonly Weekday[], Span]>([
		['weekdays', [1, 2, 3, 4, 5], intersection(STATES.map(([, weekdays]) => weekdays))],
		['Saturdays', [6], intersection(STATES.map(([, , saturday]) => saturday))],
		['Sundays', [7], intersection(STATES.map(([, , , sunday]) => sunday))],
	])('is open on %s when every state is, and no other time', (_, days, expected) => {
		const windows = countryOf('US')?.rules[0].hours[0].windows ?? [];
		for (const day of days) {
			const spans = windows
				.filter((window) => window.days.includes(day))
				.map(({ from, to }) => [from, to]);
			expect(spans).toEqual(expected ? [expected] : []);
		}
	});
});
