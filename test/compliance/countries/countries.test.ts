import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { HolidayCalendarId } from '../../../lib/calendar';
import {
	COUNTRIES,
	countryOf,
	DEFAULT_COUNTRY,
	type Country,
	type CountryRule,
	type HoursRule,
	type RegisterRule,
	type Source,
} from '../../../lib/compliance';
import { STATES, type ClockTime } from '../../../lib/compliance/countries';
import { CO } from '../../../lib/compliance/countries/co';
import { faultsOf } from './countryFaults';

const ALL = [...COUNTRIES, ...STATES, DEFAULT_COUNTRY];

describe('every entry', () => {
	it.each(ALL.map((country) => [country.name, country] as const))(
		'%s has windows that open, periods in order, and a source for all it says',
		(_, country) => {
			expect(faultsOf(country)).toEqual([]);
		},
	);
});

describe('an entry does not ship', () => {
	const rule: CountryRule = CO.rules[0] as CountryRule;
	const { consent } = rule;
	const hours = rule.hours[0];
	const { source } = hours;
	const register: RegisterRule = {
		id: 'CO-RNE',
		name: 'RNE',
		kind: 'block_list',
		liftedByConsent: 'no',
		decides: 'warn',
		basis: 'law',
		source,
	};
	const having = (changes: Partial<CountryRule>): Country => ({
		...CO,
		rules: [{ ...rule, ...changes }],
	});
	const citing = (changes: Partial<Source>): Country =>
		having({ hours: [{ ...hours, source: { ...source, ...changes } }] });
	const open = (...windows: HoursRule['windows']): Country =>
		having({ hours: [{ ...hours, windows }] });

	it.each<[string, Country, string]>([
		['without a citation', citing({ citation: ' ' }), 'CO: hours: cites nothing'],
		['with a link that is none', citing({ url: 'af2m' }), 'CO: hours: “af2m” is no address'],
		['without the date of its check', citing({ checkedOn: '' }), 'CO: hours: “” is no date'],
		[
			'checked on a day that never was',
			citing({ checkedOn: '2026-02-30' }),
			'CO: hours: “2026-02-30” is no date',
		],
		[
			'calling our own caution law',
			citing({ seen: 'own' }),
			'CO: hours: stands on our own caution alone',
		],
		[
			'calling what providers do law',
			citing({ citation: 'the practice of large vendors' }),
			'CO: hours: calls practice law',
		],
		[
			'calling a statute our own caution',
			having({ hours: [{ ...hours, basis: 'default' }] }),
			'CO: hours: calls a source our own caution',
		],
		[
			'closing before it opens',
			open({ days: [1], from: '20:00', to: '08:00' }),
			'CO: rule 0: 20:00-08:00 is no window',
		],
		[
			'closing as it opens',
			open({ days: [1], from: '08:00', to: '08:00' }),
			'CO: rule 0: 08:00-08:00 is no window',
		],
		[
			'open past midnight',
			open({ days: [1], from: '08:00', to: '24:30' as ClockTime }),
			'CO: rule 0: 08:00-24:30 is no window',
		],
		['never open', open({ days: [], from: '08:00', to: '20:00' }), 'CO: rule 0: is never open'],
		[
			'open twice on a day',
			open({ days: [1, 2], from: '08:00', to: '12:00' }, { days: [2], from: '14:00', to: '20:00' }),
			'CO: rule 0: has two windows on one day',
		],
		[
			'with a calendar nobody computes',
			having({ holidayCalendar: 'XX' as HolidayCalendarId }),
			'CO: rule 0: no calendar “XX”',
		],
		[
			'with a regional calendar nobody computes',
			having({ regionalCalendars: { GES: 'FR-57' as HolidayCalendarId } }),
			'CO: rule 0: no calendar “FR-57”',
		],
		[
			'silent about holidays it does not know',
			{ ...CO, rules: [{ hours: rule.hours, consent, holidays: 'closed', confidence: 'low' }] },
			'CO: rule 0: does not say that no holiday is known',
		],
		[
			'with holidays that change nothing',
			having({ holidays: 'open' }),
			'CO: rule 0: has holidays that change nothing',
		],
		[
			'ending before it begins',
			having({ validFrom: '2026-10-18', validTo: '2026-01-01' }),
			'CO: a rule ends on 2026-01-01, before it begins',
		],
		[
			'valid from a day that never was',
			having({ validFrom: '2026-13-01' }),
			'CO: rule 0: “2026-13-01” is no date',
		],
		[
			'with two rules for one day',
			{
				...CO,
				rules: [
					{ ...rule, validTo: '2026-10-19' },
					{ ...rule, validFrom: '2026-10-18' },
				],
			},
			'CO: two rules hold on one day',
		],
		[
			'with a cap of nothing',
			having({ caps: [{ messages: 0, hours: 24, basis: 'law', source }] }),
			'CO: rule 0: a cap allows nothing',
		],
		[
			'with a cap that cites nothing',
			having({
				caps: [{ messages: 1, hours: 24, basis: 'law', source: { ...source, citation: '' } }],
			}),
			'CO: cap: cites nothing',
		],
		[
			'whose soft opt-in lapses though there is none',
			having({ consent: { ...consent, softOptIn: 'no', softOptInMonths: 12 } }),
			'CO: rule 0: a lapse of no soft opt-in',
		],
		[
			'whose soft opt-in covers goods though there is none',
			having({ consent: { ...consent, softOptIn: 'no', softOptInCovers: 'sameKind' } }),
			'CO: rule 0: goods of no soft opt-in',
		],
		[
			'with a doubt that ends in a full stop',
			having({ doubts: [{ about: 'caps', tells: 'One a day.', basis: 'law', source }] }),
			'CO: rule 0: “One a day.” is no sentence to go on from',
		],
		[
			'with a doubt that cites nothing',
			having({
				doubts: [
					{ about: 'caps', tells: 'One a day', basis: 'law', source: { ...source, citation: '' } },
				],
			}),
			'CO: doubt: cites nothing',
		],
		[
			'whose consent lapses at once',
			having({ consent: { ...consent, expiry: { months: 0, basis: 'law', source } } }),
			'CO: rule 0: consent lapses at once',
		],
		[
			'that marks a name nobody registers',
			{ ...CO, sender: { names: 'carried', prefix: 'AD-', basis: 'law', source } },
			'CO: marks a name that nobody registers',
		],
		[
			'whose register cites nothing',
			{ ...CO, registers: [{ ...register, source: { ...source, citation: '' } }] },
			'CO: register: cites nothing',
		],
		[
			'whose register blocks without sure law',
			{ ...CO, registers: [{ ...register, decides: 'block', confidence: 'medium' }] },
			'CO: blocks, and is not sure law',
		],
		[
			'with two amendments of one statement on one day',
			{
				...CO,
				amendments: [
					{ validFrom: '2026-01-01', sender: { names: 'carried', basis: 'law', source } },
					{ validTo: '2026-02-01', sender: { names: 'refused', basis: 'law', source } },
				],
			},
			'CO: two rules hold on one day',
		],
		[
			'whose cap has two spans',
			having({ caps: [{ messages: 1, hours: 24, per: 'day', basis: 'law', source }] }),
			'CO: rule 0: a cap has no one span',
		],
		[
			'with nothing at all',
			{ id: 'CO', name: 'Colombia', rules: [] },
			'CO: has neither rules nor a finding',
		],
	])('%s', (_, country, fault) => {
		expect(faultsOf(country)).toContain(fault);
	});
});

describe('the registry', () => {
	const folder = join(__dirname, '../../../lib/compliance/countries');

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
		['GU', 'US-GU', 'Guam'],
		['US-FL', 'US-FL', 'Florida'],
		['AQ', 'default', 'Antarctica'],
		['ZZ', 'default', 'Unknown Region'],
	])('answers %s with the rules of %s', (code, id, name) => {
		expect(countryOf(code)).toMatchObject({ id, name });
	});

	it.each(['', 'fr', 'FRA', 'F1', '001', 'US-XX', 'US-fl', 'FL-US', 'constructor'])(
		'does not take %j for a country',
		(code) => {
			expect(countryOf(code)).toBeUndefined();
		},
	);
});
