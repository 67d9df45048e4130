import { DateTime } from 'luxon';
import {
	checkContent,
	COUNTRIES,
	countryOf,
	decide,
	DEFAULT_COUNTRY,
	readCustomRules,
	STATES,
	type Country,
	type NoticeRule,
	type Source,
} from '../../../lib/compliance';
import { someone } from '../support';

/** Every source that stands anywhere below a value, with where it stands. */
function sourcesOf(value: unknown, where: string): readonly (readonly [string, Source])[] {
	if (typeof value !== 'object' || value === null) return [];
	const below = Object.entries(value).flatMap(([key, one]) => sourcesOf(one, `${where}.${key}`));
	return 'citation' in value && 'seen' in value ? [[where, value as Source], ...below] : below;
}

const recorded = [...COUNTRIES, ...STATES].flatMap((country) => sourcesOf(country, country.id));

describe('what is recorded of the law of a place', () => {
	it('stands on memory nowhere', () => {
		const remembered = recorded.filter(
			([, { seen, citation }]) => seen === 'memory' || /from memory/i.test(citation),
		);
		expect(remembered.map(([where]) => where)).toEqual([]);
	});

	it('has an address wherever another text tells it and it was written down in this round', () => {
		const places = 'AT BE BO CA CO DK FI GB GH IE JP MX NL PL PT RO SG UG ZA'.split(' ');
		const without = recorded.filter(
			([where, { seen, url, checkedOn }]) =>
				places.includes(where.slice(0, 2)) &&
				/notice|identity|optOut|content|duties|companies/.test(where) &&
				checkedOn === '2026-11-27' &&
				seen !== 'own' &&
				url === undefined,
		);
		// What an earlier round left without one.
		expect(without.map(([where]) => where)).toEqual(['SG.identity.source']);
	});
});

const WAYLESS = { text: 'ACME: 20% off until Sunday', purpose: 'marketing' } as const;

describe('a text without a way to opt out', () => {
	const greece = countryOf('GR') ?? DEFAULT_COUNTRY;
	const asking = (notice: Partial<NoticeRule>): Country => ({
		...greece,
		notice: {
			optOutWay: 'required',
			notices: [],
			basis: 'law',
			source: { citation: 'art. 1', seen: 'secondary', checkedOn: '2026-11-27' },
			...notice,
		},
	});
	const remembered: Source = { citation: 'art. 1', seen: 'memory', checkedOn: '2026-11-27' };

	it.each<[string, Country, string, string]>([
		['is stopped by a law that another text tells', asking({}), 'block GR', 'block GR'],
		[
			'is stopped by our own rule where the law is from memory, and goes where a user answers for it',
			asking({ source: remembered }),
			'block opt-out-way',
			'warn GR',
		],
		[
			'is stopped by our own rule where few are sure of the law, and goes where a user answers for it',
			asking({ confidence: 'low' }),
			'block opt-out-way',
			'warn GR',
		],
	])('%s', (_, country, usual, answeredFor) => {
		const found = (noWayNeededIn?: ReadonlySet<string>) =>
			checkContent({ ...WAYLESS, noWayNeededIn }, [country])
				.filter(({ code }) => code === 'notice_missing')
				.map(({ effect, rule }) => `${effect} ${rule.id}`);
		expect(found()).toEqual([usual]);
		expect(found(new Set(['GR']))).toEqual([answeredFor]);
	});
});

describe('what was found of the law in the round of sources', () => {
	it.each([
		['UG', 'Africa/Kampala', '2026-11-24T07:30', 'later'],
		['UG', 'Africa/Kampala', '2026-11-24T08:00', 'send'],
		['UG', 'Africa/Kampala', '2026-11-24T20:30', 'later'],
		['RO', 'Europe/Bucharest', '2026-11-24T19:45', 'send'],
		['RO', 'Europe/Bucharest', '2026-11-24T20:00', 'later'],
	])('opens %s (%s) at %s as its networks do: %s', (country, zone, local, decision) => {
		const person = someone({ country, zones: [zone], consentAt: '2026-05-01' });
		const at = DateTime.fromISO(local, { zone }).toMillis();
		expect(decide(person, { purpose: 'marketing' }, at).decision).toBe(decision);
	});

	it.each([
		['a link of Romania is told', 'RO', 'https://acme.example/sale', 'content_not_carried warn'],
		[
			'a short link is stopped in Romania',
			'RO',
			'https://bit.ly/3acme',
			'content_not_carried block',
		],
		['a short link passes in Bulgaria', 'BG', 'https://bit.ly/3acme', undefined],
	])('%s', (_, code, link, expected) => {
		const text = `ACME: 20% off ${link} STOP 36180`;
		const found = checkContent({ text, purpose: 'marketing' }, [countryOf(code) ?? DEFAULT_COUNTRY])
			.filter(({ code: one }) => one === 'content_not_carried')
			.map(({ code: one, effect }) => `${one} ${effect}`);
		expect(found.at(-1)).toBe(expected);
	});

	it.each([
		['DK', /says who sends it/],
		['BE', /says who sends it/],
		['CL', /says who sends it/],
	])('tells in %s who a text is from, and stops nothing for it', (code, told) => {
		const found = checkContent({ text: 'sale STOP 36180', purpose: 'marketing' }, [
			countryOf(code) ?? DEFAULT_COUNTRY,
		]).filter(({ code: one }) => one === 'identity_unseen');
		expect(found).toEqual([expect.objectContaining({ effect: 'warn' })]);
		expect(found[0]?.message).toMatch(told);
	});

	it('tells in Ghana that hours of promotions were withdrawn, and sends', () => {
		const zone = 'Africa/Accra';
		const person = someone({ country: 'GH', zones: [zone], consentAt: '2026-05-01' });
		const at = DateTime.fromISO('2026-11-24T12:00', { zone }).toMillis();
		const check = decide(person, { purpose: 'marketing' }, at);
		expect(check.decision).toBe('send');
		expect(check.assumptions.join('\n')).toMatch(/withdrawn on 1 August 2021/);
	});
});

describe('whether companies are protected as consumers are', () => {
	it.each([
		['alike', 'AT CA DE DK ES IT KE NL PL ZA'],
		['less', 'BE FI FR GB HU IE PT SE TR'],
	])('is %s in %s', (how, codes) => {
		const found = COUNTRIES.filter(({ companies }) => companies?.protected === how);
		expect(found.map(({ id }) => id).join(' ')).toBe(codes);
	});

	it.each([
		['alike', true],
		['more', false],
	])('may be said in rules of one’s own as %s: %s', (how, isRead) => {
		const companies = { protected: how, source: 'own' };
		expect(readCustomRules(JSON.stringify({ FR: { companies } }), '2026-11-24').ok).toBe(isRead);
	});
});
