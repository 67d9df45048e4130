import { parseIsoDate, type Weekday } from '../../../lib/calendar';
import { COUNTRIES, countryOf, type CountryRule } from '../../../lib/compliance';
import { layersOf, ruleOn } from '../../../lib/compliance/countries';

const TODAY = Number(parseIsoDate('2026-11-23'));

const ruleToday = (code: string): CountryRule => {
	const country = countryOf(code);
	const rule = country && ruleOn(country, TODAY);
	if (!rule) throw new Error(`no rule for ${code}`);
	return rule;
};

/** The hours that every ground of a rule leaves open, or `closed`. */
function openOn(rule: CountryRule, weekday: Weekday): string {
	let [from, to] = ['00:00', '24:00'];
	for (const { windows } of rule.hours) {
		const window = windows.find(({ days }) => days.includes(weekday));
		if (!window) return 'closed';
		if (window.from > from) from = window.from;
		if (window.to < to) to = window.to;
	}
	return `${from}-${to}`;
}

describe('binding hours in force on 23 November 2026', () => {
	it.each([
		['AZ', 'code', '08:00-22:00', '08:00-22:00', '08:00-22:00', 'closed'],
		['BH', 'law', '09:00-20:00', '09:00-20:00', '09:00-20:00', 'open'],
		['BY', 'code', '09:00-21:00', '09:00-21:00', '09:00-21:00', 'open'],
		['CL', 'code', '09:00-19:00', 'closed', 'closed', 'closed'],
		['CO', 'law', '07:00-19:00', '08:00-15:00', 'closed', 'closed'],
		['EC', 'code', '08:00-18:00', 'closed', 'closed', 'closed'],
		['FR', 'code', '08:00-22:00', '08:00-22:00', 'closed', 'closed'],
		['HN', 'code', '07:00-21:00', '09:00-20:00', '09:00-20:00', 'weekend'],
		['HT', 'law', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'open'],
		['IN', 'law', '10:00-21:00', '10:00-21:00', '10:00-21:00', 'open'],
		['KE', 'code', '08:00-18:00', '08:00-18:00', '08:00-18:00', 'open'],
		['KR', 'law', '08:00-21:00', '08:00-21:00', '08:00-21:00', 'open'],
		['KZ', 'code', '09:00-21:00', 'closed', 'closed', 'closed'],
		['NG', 'law', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'open'],
		['PA', 'law', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'open'],
		['PH', 'law', '07:00-21:00', '07:00-21:00', '07:00-21:00', 'open'],
		['US', 'law', '08:00-21:00', '08:00-21:00', '08:00-21:00', 'open'],
		['UY', 'code', '09:30-18:00', '09:30-18:00', 'closed', 'open'],
		['VN', 'law', '07:00-22:00', '07:00-22:00', '07:00-22:00', 'open'],
		['ZA', 'law', '08:00-20:00', '09:00-13:00', 'closed', 'closed'],
		['ZM', 'law', '07:00-20:00', '07:00-20:00', '07:00-20:00', 'open'],
	] as const)(
		'in %s by %s: weekdays %s, Saturdays %s, Sundays %s, holidays %s',
		(code, basis, weekdays, saturday, sunday, holidays) => {
			const rule = ruleToday(code);
			expect(rule.hours.map((hours) => hours.basis)).toEqual([basis]);
			expect(([1, 5, 6, 7] as const).map((weekday) => openOn(rule, weekday))).toEqual([
				weekdays,
				weekdays,
				saturday,
				sunday,
			]);
			expect(rule.holidays).toBe(holidays);
		},
	);

	it.each([
		['AE', '09:00-18:00', '09:00-18:00', '09:00-18:00', '09:00-18:00', 'law code'],
		['CI', '09:00-19:00', '09:00-19:00', '09:00-19:00', 'closed', 'code default'],
		['EG', '09:00-21:00', 'closed', 'closed', '09:00-21:00', 'code'],
		['JO', '08:00-21:00', 'closed', 'closed', '08:00-21:00', 'law code'],
		['QA', '09:00-20:00', 'closed', '09:00-20:00', '09:00-20:00', 'code default'],
		['RO', '08:00-20:00', '08:00-20:00', '08:00-20:00', '08:00-20:00', 'code practice'],
		['SA', '09:00-22:00', '09:00-22:00', '09:00-22:00', '09:00-22:00', 'law code'],
		['SV', '09:00-18:00', '09:00-18:00', '09:00-18:00', 'closed', 'code default'],
	])(
		'in %s, where several must be open: Mondays %s, Fridays %s, Saturdays %s, Sundays %s, by %s',
		(code, monday, friday, saturday, sunday, bases) => {
			const rule = ruleToday(code);
			expect(rule.hours.map(({ basis }) => basis).join(' ')).toBe(bases);
			expect(([1, 5, 6, 7] as const).map((weekday) => openOn(rule, weekday))).toEqual([
				monday,
				friday,
				saturday,
				sunday,
			]);
		},
	);

	it.each([
		['BD', '08:00-24:00', '08:00-22:00'],
		['CM', '06:00-22:00', '08:00-22:00'],
		['SN', '06:00-21:00', '08:00-21:00'],
	])('in %s are %s by law, which our own caution narrows to %s', (code, byLaw, open) => {
		const rule = ruleToday(code);
		const [law, caution] = rule.hours;
		expect([law.basis, caution?.basis]).toEqual(['law', 'default']);
		expect(openOn({ ...rule, hours: [law] }, 1)).toBe(byLaw);
		expect(openOn(rule, 1)).toBe(open);
	});

	it('are nowhere else', () => {
		const told =
			'AE AZ BD BH BY CI CL CM CO EC EG FR HN HT IN JO KE KR KZ NG PA PH QA RO SA SN SV UG US UY VN ZA ZM'.split(
				' ',
			);
		const binding = COUNTRIES.filter(({ id }) =>
			ruleToday(id).hours.some(({ basis }) => basis === 'law' || basis === 'code'),
		);
		expect(binding.map(({ id }) => id).toSorted()).toEqual(told);
	});
});

describe('what else binds', () => {
	it.each([
		['CO', [[1, 'day']]],
		['VN', [[3, 24]]],
		['CM', [[3, 24]]],
		['ZM', [[1, 'day']]],
	])('limits messages in %s to %j (messages, within)', (code, caps) => {
		const found = ruleToday(code).caps?.map(({ messages, hours, per }) => [messages, per ?? hours]);
		expect(found).toEqual(caps);
	});

	it.each([
		['KR', 24, 6],
		['FR', 36, undefined],
		['CA', undefined, 24],
		['IE', undefined, 12],
		['SE', undefined, 12],
		['SK', undefined, 12],
		['DE', undefined, undefined],
	])('lets consent lapse in %s after %s months, a soft opt-in after %s', (code, explicit, soft) => {
		const { expiry, softOptInMonths } = ruleToday(code).consent;
		expect([expiry?.months, softOptInMonths]).toEqual([explicit, soft]);
	});

	it.each([
		[
			'yes',
			'AT AU BE BG CA CH CY CZ DE DK DO EE ES FI FR GB GR IE IL JP KR LU LV MA MT NL NO NZ PT SE SK ZA',
		],
		['no', 'AE BH BY CN CO EG GH HU ID IN IT KZ LK OM PE PH PL PY RU TN TR TZ UA UG US VN ZW'],
	])('takes a customer relationship for enough: %s, in %s', (answer, codes) => {
		const found = COUNTRIES.filter(({ id }) => ruleToday(id).consent.softOptIn === answer);
		expect(found.map(({ id }) => id).join(' ')).toBe(codes);
	});

	it.each([
		['refused', 'AR BR CA CN KR NZ PE US'],
		['replaced', 'BE BO CL CO EC GE HU MX MY SV TW UA UY VE ZA'],
		[
			'registered',
			'AE AM AT AU BD BG BY CI CM CY CZ EG ES ET FI GH GR HK HR ID IE IL IN IQ IR IT JO KE KH KW KZ LB LK MA NG NO NP OM PH PK QA RO RS RU SA SD SG TH TN TR UG UZ VN ZM',
		],
	])('has names as senders %s in %s', (names, codes) => {
		const found = COUNTRIES.filter(({ sender }) => sender?.names === names);
		expect(found.map(({ id }) => id).join(' ')).toBe(codes);
	});

	it.each([
		['AE', 'AD-', undefined],
		['SA', undefined, '-AD'],
		['JO', 'adv', undefined],
		// There the networks add the mark themselves.
		['IN', undefined, undefined],
	])('marks marketing names in %s with %s before or %s after', (code, prefix, suffix) => {
		const sender = countryOf(code)?.sender;
		expect([sender?.prefix, sender?.suffix]).toEqual([prefix, suffix]);
	});

	it.each([
		['AE', '7726 opt-outs'],
		['AE', 'Do Not Call Registry (TDRA)'],
		['BH', 'BLOCK list (88444)'],
		['MX', 'REPEP'],
		['RS', 'Ne zovi (RATEL)'],
		['SG', 'Do Not Call Registry'],
		['TR', 'İYS'],
		['US', 'National Do Not Call Registry'],
		['UY', 'No Llame (URSEC)'],
	])('has in %s the register %s', (code, name) => {
		expect(countryOf(code)?.registers?.map((register) => register.name)).toContain(name);
	});
});

describe('a holiday of a part of France', () => {
	it.each([
		['GES', '2026-04-03', 0],
		['', '2026-04-03', 1],
		['RE', '2027-12-20', 0],
		['GP', '2027-12-20', 1],
		['GP', '2026-05-27', 0],
		['', '2026-05-01', 0],
		['GES', '2026-05-01', 0],
	])('in “%s” on %s has %i windows', (region, date, count) => {
		const france = countryOf('FR');
		const [layer] = france ? layersOf(france, region) : [];
		expect(layer?.schedule(Number(parseIsoDate(date)))).toHaveLength(count);
	});
});

describe('a public holiday', () => {
	it('gives Georgia the hours of a weekend on its holidays', () => {
		const georgia = countryOf('GE');
		const [layer] = georgia ? layersOf(georgia) : [];
		const on = (date: string) => layer?.schedule(Number(parseIsoDate(date)));
		expect(on('2026-04-13')).toEqual([{ from: 9 * 60, to: 20 * 60 }]);
		expect(on('2026-04-14')).toEqual([{ from: 8 * 60, to: 22 * 60 }]);
	});

	it.each(['BR', 'CO', 'FR', 'KZ', 'PY', 'ZA'])('closes %s on New Year’s Day', (code) => {
		const country = countryOf(code);
		const [layer] = country ? layersOf(country) : [];
		expect(layer?.schedule(Number(parseIsoDate('2027-01-01')))).toEqual([]);
	});
});
