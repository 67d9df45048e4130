import { countryOf, decide, everyStopCounts, type Check } from '../../lib/compliance';
import { countryOn } from '../../lib/compliance/countries';
import { parseIsoDate } from '../../lib/calendar';
import { forbids } from '../../lib/message';
import { someone } from './support';

/** Of a marketing text from a name that is registered nowhere, at noon in Greenwich. */
function checkOf(country: string, zone: string, date: string, text: string): Check {
	const person = someone({ country, zones: [zone] });
	const content = { text, sender: 'ACME', registered: [] };
	return decide(person, { purpose: 'marketing', content }, Date.parse(`${date}T10:00:00Z`));
}

describe('a sender is judged by the row of the day', () => {
	const AUSTRIA = 'ACME: -20 %. Abmelden: acme.at/stop';
	const FINLAND = 'ACME: -20 %. Peruuta: acme.fi/stop';

	it.each([
		['AT', 'Europe/Vienna', '2026-09-30', AUSTRIA, 'send', /^$/],
		['AT', 'Europe/Vienna', '2026-10-01', AUSTRIA, 'blocked', /^name_not_registered$/],
		['FI', 'Europe/Helsinki', '2026-05-01', FINLAND, 'send', /^$/],
		['FI', 'Europe/Helsinki', '2026-05-04', FINLAND, 'send', /without a warning/],
		['FI', 'Europe/Helsinki', '2026-11-02', FINLAND, 'blocked', /^name_not_registered$/],
		['ES', 'Europe/Madrid', '2026-09-14', 'ACME: -20 %. Baja: acme.es/baja', 'send', /^$/],
		['ES', 'Europe/Madrid', '2026-09-15', 'ACME: -20 %. Baja: acme.es/baja', 'blocked', /^name_/],
		['AU', 'Australia/Sydney', '2026-06-30', 'ACME: 20% off. Opt out: acme.au/out', 'send', /^$/],
		[
			'AU',
			'Australia/Sydney',
			'2026-07-01',
			'ACME: 20% off. Opt out: acme.au/out',
			'send',
			/warning/,
		],
	])('in %s (%s) on %s', (country, zone, date, text, decision, told) => {
		const check = checkOf(country, zone, date, text);
		const ofSender = check.assumptions.filter((one) => /registered names/.test(one)).join();
		expect(check.decision).toBe(decision);
		expect(check.decision === 'blocked' ? check.reason : ofSender).toMatch(told);
	});
});

describe('what is put off to a day with rules of its own', () => {
	const AUSTRIA = 'ACME: -20 %. Abmelden: acme.at/stop';
	const tell = (sender: string, date: string) =>
		decide(
			someone({ country: 'AT', zones: ['Europe/Vienna'] }),
			{ purpose: 'marketing', content: { text: AUSTRIA, sender, registered: [] } },
			Date.parse(date),
		);

	it('is judged by them: its name has to be registered by then', () => {
		const check = tell('ACME', '2026-09-30T21:00:00Z');
		expect(check).toMatchObject({
			decision: 'blocked',
			reason: 'name_not_registered',
			checkedAt: '2026-09-30T21:00:00.000Z',
			localTime: ['2026-09-30T23:00+02:00'],
		});
		expect(check.message).toMatch(/^Austria opens Thursday 1 October .*; by the rules of that day/);
		expect(check.sendAt).toBeUndefined();
	});

	it('waits where they let it go', () => {
		const check = tell('+436641234567', '2026-09-30T21:00:00Z');
		expect(check).toMatchObject({ decision: 'later', checkedAt: '2026-09-30T21:00:00.000Z' });
		expect(String(check.sendAt)).toMatch(/^2026-10-01/);
	});

	it('waits where the day after has the same', () => {
		expect(tell('ACME', '2026-09-28T21:00:00Z').decision).toBe('later');
	});
});

describe('a stop to marketing in the United States', () => {
	const record = { optOut: { scope: 'marketing' as const }, sends: [] };
	const orderOn = (date: string, country = 'US') =>
		decide(
			someone({ country, zones: ['America/New_York'], consent: 'explicit' }),
			{ purpose: 'transactional', record },
			Date.parse(`${date}T15:00:00Z`),
		);

	it.each([
		['2027-01-30', 'send', 'ok'],
		['2027-01-31', 'blocked', 'opted_out'],
		['2027-06-01', 'blocked', 'opted_out'],
	])('reaches every text from 31 January 2027 on: on %s %s', (date, decision, reason) => {
		expect(orderOn(date)).toMatchObject({ decision, reason });
		expect(everyStopCounts('US', Date.parse(`${date}T15:00:00Z`))).toBe(decision === 'blocked');
	});

	it('says by what rule, and not in other countries', () => {
		expect(orderOn('2027-02-01').rule).toMatchObject({ id: 'US', basis: 'law' });
		expect(orderOn('2027-02-01').message).toMatch(/64\.1200\(a\)\(10\)/);
		expect(orderOn('2027-02-01', 'CA').decision).toBe('send');
		expect(everyStopCounts('PR', Date.parse('2027-02-01'))).toBe(true);
		expect(everyStopCounts(undefined, Date.parse('2027-02-01'))).toBe(false);
	});

	it('is heard by the ledger as well', () => {
		expect(forbids('marketing', 'transactional')).toBe(false);
		expect(forbids('marketing', 'transactional', true)).toBe(true);
		expect(forbids(undefined, 'transactional', true)).toBe(false);
	});
});

describe('the age of a rule', () => {
	const assumedOn = (date: string): string =>
		decide(
			someone({ country: 'DE', zones: ['Europe/Berlin'] }),
			{ purpose: 'marketing' },
			Date.parse(`${date}T11:00:00Z`),
		).assumptions.join('\n');

	it.each([
		['2026-11-24', false],
		['2027-05-20', false],
		['2027-06-01', true],
	])('is told when it was last looked at more than 180 days before: on %s %s', (date, isTold) => {
		expect(
			/Germany was last checked on 2026-11-\d\d, more than 180 days before/.test(assumedOn(date)),
		).toBe(isTold);
	});
});

it('is one and the same country where nothing has a date', () => {
	const france = countryOf('FR');
	const day = parseIsoDate('2026-11-24') ?? 0;
	expect(france && countryOn(france, day)).toBe(france);
});
