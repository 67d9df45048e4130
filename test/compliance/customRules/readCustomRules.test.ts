import fc from 'fast-check';

import { epochDay } from '../../../lib/calendar';
import {
	COUNTRIES,
	countryOf,
	decide,
	hoursPolicy,
	readCustomRules,
	STATES,
	type Country,
	type Recipient,
} from '../../../lib/compliance';
import { ruleOn } from '../../../lib/compliance/countries';

const TODAY = '2026-11-24';
const read = (rules: unknown) => readCustomRules(JSON.stringify(rules), TODAY);
const faultsOf = (rules: unknown): readonly string[] => {
	const result = read(rules);
	return result.ok ? [] : result.failure;
};
const rulesOf = (code: string, entry: unknown): Country => {
	const result = read({ [code]: entry });
	if (!result.ok) throw new Error(result.failure.join('\n'));
	const country = result.value.get(code);
	if (!country) throw new Error(`nothing under ${code}`);
	return country;
};

const recorded = (code: string): Country => countryOf(code) ?? rulesOf(code, {});
const day = (text: string) =>
	epochDay(...(text.split('-').map(Number) as [number, number, number]));
const office = { days: 'mon-fri', from: '09:00', to: '18:00' };
const hours = [{ windows: [office], source: 'own' }];
const own = { citation: 'your own rule', seen: 'own', checkedOn: TODAY };

describe('a change of a recorded country', () => {
	it('of its hours leaves everything else', () => {
		const [rule] = recorded('FR').rules;
		expect(rulesOf('FR', { hours })).toEqual({
			...recorded('FR'),
			rules: [
				{
					...rule,
					hours: [
						{
							windows: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }],
							basis: 'default',
							source: own,
						},
					],
				},
				// Before the charter nothing was recorded.
				{
					...recorded('NP').rules[0],
					validTo: '2024-09-01',
					assumptions: undefined,
					hours: expect.anything(),
				},
			].reverse(),
		});
	});

	it('holds for its territories, unless they have their own', () => {
		const both = read({ FR: { hours }, RE: { caps: [{ messages: 1, hours: 24, source: 'own' }] } });
		const map = both.ok ? both.value : new Map<string, Country>();
		expect(map.get('GP')).toBe(map.get('FR'));
		expect(map.get('RE')?.rules.every(({ caps }) => caps?.length === 1)).toBe(true);
		expect(map.get('FR')?.rules.every(({ caps }) => caps === undefined)).toBe(true);
	});

	it('may be of the consent, the caps, the sender or the notice alone', () => {
		const cap = { messages: 2, hours: 168, source: 'own' };
		const entry = {
			consent: { regime: 'express', softOptIn: 'no', source: 'own' },
			caps: [cap],
			sender: { names: 'refused', source: 'own' },
			notice: {
				notices: [{ language: 'de', text: 'Ende: STOP', answer: 'sender' }],
				basis: 'law',
				source: { citation: 'UWG section 7(3)', checkedOn: '2026-10-01' },
			},
		};
		const country = rulesOf('DE', entry);
		expect(country).toMatchObject({
			sender: { names: 'refused', basis: 'default', source: own },
			notice: { basis: 'law', source: { seen: 'read', checkedOn: '2026-10-01' } },
			rules: [
				{ consent: { regime: 'express', basis: 'default' }, caps: [{ ...cap, source: own }] },
			],
		});
		expect(country.rules[0]?.hours).toEqual(recorded('DE').rules[0]?.hours);
	});

	it('may close further dates, which are no public holidays', () => {
		const country = rulesOf('GB', { closedDates: ['2027-04-05'] });
		expect(country.rules[0]).toMatchObject({
			holidays: 'open',
			ownClosedDates: { '2027-04-05': 'a date you closed' },
		});
		expect(country.rules[0]?.closedDates).toBeUndefined();
		const named = rulesOf('GB', { closedDates: { '2027-04-05': 'a day of mourning' } });
		expect(named.rules[0]?.ownClosedDates).toEqual({ '2027-04-05': 'a day of mourning' });
	});

	it('may hold for a time, and what is recorded holds before and after', () => {
		const country = rulesOf('DE', { hours, validFrom: '2027-01-01', validTo: '2027-07-01' });
		const hoursOn = (date: string) => ruleOn(country, day(date))?.hours;
		const [before] = recorded('DE').rules;
		expect(hoursOn('2026-12-31')).toEqual(before?.hours);
		expect(hoursOn('2027-01-01')?.[0].source).toEqual(own);
		expect(hoursOn('2027-06-30')?.[0].source).toEqual(own);
		expect(hoursOn('2027-07-01')).toEqual(before?.hours);
	});

	it('may begin in the middle of a recorded period', () => {
		const before = recorded('US-PA');
		const country = rulesOf('US-PA', { hours, validFrom: '2027-03-01' });
		expect(ruleOn(country, day('2027-02-28'))?.hours).toEqual(
			ruleOn(before, day('2027-02-28'))?.hours,
		);
		expect(ruleOn(country, day('2027-03-01'))?.hours[0].source).toEqual(own);
		expect(ruleOn(country, day('2027-03-01'))?.holidays).toBe(
			ruleOn(before, day('2027-03-01'))?.holidays,
		);
	});

	it('gives hours to a state that has none, within those of its country', () => {
		const country = rulesOf('US-GA', { hours });
		expect(country).toMatchObject({ id: 'US-GA', within: 'US' });
		expect(ruleOn(country, day('2027-03-01'))?.hours[0].source).toEqual(own);
	});

	it('adds a country of which nothing is recorded, under its own code', () => {
		const country = rulesOf('NP', { hours });
		expect(country).toMatchObject({ id: 'NP', name: 'Nepal' });
		expect(country.rules[0]?.assumptions).toBeUndefined();
		expect(country.rules[0]?.consent.regime).toBe('opt_in');
	});

	it('is what decisions go by', () => {
		const result = read({ FR: { hours } });
		const policy = hoursPolicy(result.ok ? { customRules: result.value } : {});
		const person: Recipient = {
			phone: {
				e164: '+33612345678',
				callingCode: '33',
				type: 'mobile',
				country: 'FR',
				timeZones: ['Europe/Paris'],
			},
			contact: { consent: { status: 'explicit' } },
		};
		const at = Date.UTC(2026, 10, 24, 17, 30);
		const options = { purpose: 'marketing' } as const;
		expect(decide(person, options, at).decision).toBe('send');
		expect(decide(person, { ...options, hours: policy }, at)).toMatchObject({
			decision: 'later',
			rule: { id: 'FR', basis: 'default', source: own },
		});
	});
});

describe('what is written in full', () => {
	it.each([...COUNTRIES, ...STATES].map((country) => [country.id, country] as const))(
		'%s passes as it is recorded',
		(code, country) => {
			expect(rulesOf(code, country)).toEqual(country);
		},
	);

	it('is nothing where the text is empty', () => {
		expect(readCustomRules(' \n', TODAY)).toEqual({ ok: true, value: new Map() });
	});
});

describe('a fault is told with its path', () => {
	const window = (change: object) => ({
		FR: { hours: [{ windows: [office, { ...office, days: ['sat'], ...change }], source: 'own' }] },
	});
	const sourced = (source: unknown, rest: object = {}) => ({
		FR: { hours: [{ windows: [office], source, ...rest }] },
	});
	const cited = { citation: 'Loi 1', checkedOn: '2026-11-01' };

	it.each([
		[
			'a time that is none',
			window({ to: '25:00' }),
			'FR.hours[0].windows[1].to: “25:00” is not a time of day on a quarter of an hour, such as 08:00 or 20:30',
		],
		[
			'a minute between the quarters',
			window({ from: '08:10' }),
			'FR.hours[0].windows[1].from: “08:10” is not a time of day on a quarter of an hour, such as 08:00 or 20:30',
		],
		[
			'quiet hours in the place of open ones',
			window({ from: '20:00', to: '08:00' }),
			'FR.hours[0].windows[1]: it is open all night, from 20:00 to 08:00. These are the hours in which texts may go out; if you mean the night, write 20:00 to 24:00 and 00:00 to 08:00',
		],
		[
			'a day that is none',
			window({ days: ['someday'] }),
			'FR.hours[0].windows[1].days[0]: “someday” is no day: write mon, tue, wed, thu, fri, sat, sun, or 1 for Monday to 7',
		],
		[
			'a span that runs backwards',
			window({ days: 'sat-mon' }),
			'FR.hours[0].windows[1].days: “sat-mon” is no span such as mon-sat',
		],
		[
			'two windows at once',
			window({ days: [1] }),
			'FR.hours[0].windows[1]: it overlaps the window before it on mon',
		],
		['no day', window({ days: [] }), 'FR.hours[0].windows[1].days: the list is empty'],
		['no hours', { FR: { hours: [] } }, 'FR.hours: the list is empty'],
		['no source', sourced(undefined), 'FR.hours[0].source: is missing'],
		[
			'a source in passing',
			sourced('my lawyer'),
			'FR.hours[0].source: write "own", or an object with citation and checkedOn',
		],
		[
			'an undated source',
			sourced({ citation: 'Loi 1' }, { basis: 'law' }),
			'FR.hours[0].source.checkedOn: is missing',
		],
		[
			'a link that is none',
			sourced({ ...cited, url: 'legifrance' }, { basis: 'law' }),
			'FR.hours[0].source.url: “legifrance” is no address such as https://example.org/law',
		],
		[
			'a source without a basis',
			sourced(cited),
			'FR.hours[0].basis: say what the source is: law, code or practice',
		],
		[
			'an own rule that passes for law',
			sourced('own', { basis: 'law' }),
			'FR.hours[0].basis: a rule of your own is neither law, code nor practice: leave it out',
		],
		[
			'a field that does not exist',
			{ FR: { closedDays: [] } },
			/^FR\.closedDays: there is no such field; the fields here are id, within, .*closedDates/,
		],
		[
			'a holiday calendar that does not exist',
			{ DE: { holidayCalendar: 'DE' } },
			/^DE\.holidayCalendar: “DE” is none of AZ, BR, CL, CO, EC, EG, FR,/,
		],
		[
			'a date that does not exist',
			{ FR: { closedDates: ['2027-02-30'] } },
			'FR.closedDates[0]: “2027-02-30” is no date such as 2027-05-31',
		],
		[
			'periods the wrong way round',
			{ FR: { hours, validFrom: '2027-02-01', validTo: '2027-01-01' } },
			'FR: validFrom 2027-02-01 is not before validTo 2027-01-01',
		],
		[
			'dates of nothing',
			{ FR: { sender: { names: 'refused', source: 'own' }, validFrom: '2027-02-01' } },
			'FR.validFrom: there is nothing to change on these days: a sender or a notice has dates in “amendments”',
		],
		[
			'a cap of no message',
			{ FR: { caps: [{ messages: 0, hours: 24, source: 'own' }] } },
			'FR.caps[0].messages: “0” is no whole number from 1 to 10000',
		],
		[
			'rules and fields at once',
			{ FR: { rules: recorded('FR').rules, hours } },
			'FR: it has both rules and hours: put hours into the rules',
		],
		[
			'two rules on one day',
			{ FR: { rules: [...recorded('FR').rules, ...recorded('FR').rules] } },
			'FR.rules[1]: its period overlaps that of another rule',
		],
		[
			'a country that does not exist',
			{ QX: { hours } },
			'QX: it is no country such as FR and no state such as US-FL that a number can tell of',
		],
		['another country’s id', { FR: { id: 'DE' } }, 'FR.id: it is FR here'],
		['a state of another country', { 'US-FL': { within: 'CA' } }, 'US-FL.within: Florida is in US'],
		['no object', { FR: 'closed' }, 'FR: “closed” is no object'],
		['a list', [], 'The rules are no object with a country code for each, such as {"FR": {…}}'],
	])('%s', (_, rules, fault) => {
		const faults = faultsOf(rules);
		expect(faults).toHaveLength(1);
		if (typeof fault === 'string') expect(faults).toEqual([fault]);
		else expect(faults[0]).toMatch(fault);
	});

	it('with all the others', () => {
		expect(faultsOf({ FR: { hours: [], caps: {} }, QX: {} })).toHaveLength(3);
	});

	it('when the text is no JSON', () => {
		expect(readCustomRules('{"FR": ', TODAY)).toEqual({
			ok: false,
			failure: [expect.stringMatching(/^The rules are no JSON: /)],
		});
	});
});

describe('any JSON at all', () => {
	const leaf = fc.oneof(
		fc.constantFrom(
			'own',
			'FR',
			'mon',
			'08:00',
			'20:00',
			'2027-01-01',
			'law',
			'yes',
			'open',
			1,
			24,
		),
		fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<unknown>,
	);
	const key = fc.constantFrom(
		'hours',
		'windows',
		'days',
		'from',
		'to',
		'source',
		'consent',
		'rules',
		'__proto__',
	);
	const { tree } = fc.letrec((tie) => ({
		tree: fc.oneof(
			{ maxDepth: 6 },
			leaf,
			fc.array(tie('tree'), { maxLength: 3 }),
			fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
		),
	}));
	const codes = fc.constantFrom('FR', 'US-FL', 'AQ', '__proto__', 'constructor', '');

	it('is read or refused with a reason', () => {
		fc.assert(
			fc.property(fc.oneof(fc.dictionary(codes, tree), tree, fc.string()), (rules) => {
				const json = typeof rules === 'string' ? rules : JSON.stringify(rules);
				const result = readCustomRules(json, TODAY);
				expect(result.ok || result.failure.length > 0).toBe(true);
			}),
		);
	});
});
