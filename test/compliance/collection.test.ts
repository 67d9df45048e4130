import { DateTime } from 'luxon';
import {
	asksForOptOut,
	decide,
	hoursPolicy,
	isSendable,
	readCustomRules,
	type Check,
	type CheckOptions,
} from '../../lib/compliance';
import { forbids } from '../../lib/message';
import { someone } from './support';

/** What is decided about a text on money owed to somebody of whom no consent is on record. */
function asked(country: string, zone: string, local: string, options: Partial<CheckOptions> = {}) {
	const at = DateTime.fromISO(local, { zone }).toMillis();
	const person = someone({ country, zones: [zone], consent: 'none' });
	return decide(person, { purpose: 'collection', ...options }, at);
}

function inWords({ decision, reason, sendAt }: Check, zone: string): string {
	if (decision !== 'later') return decision === 'send' ? 'send' : `blocked ${reason}`;
	return `later ${DateTime.fromISO(String(sendAt), { zone }).toFormat('ccc dd LLL HH:mm')}`;
}

// 29 November 2026 is a Sunday.
describe('a text about money owed', () => {
	it.each([
		['CO', 'America/Bogota', '2026-11-24T12:00', 'send'],
		['CO', 'America/Bogota', '2026-11-29T12:00', 'later Mon 30 Nov 07:00'],
		['CO', 'America/Bogota', '2026-12-08T12:00', 'later Wed 09 Dec 07:00'],
		['US', 'America/New_York', '2026-11-24T07:30', 'later Tue 24 Nov 08:00'],
		['US', 'America/New_York', '2026-11-24T12:00', 'send'],
		['FR', 'Europe/Paris', '2026-11-29T12:00', 'later Mon 30 Nov 08:00'],
		['ET', 'Africa/Addis_Ababa', '2026-11-24T12:00', 'send'],
		['ET', 'Africa/Addis_Ababa', '2026-11-29T12:00', 'later Mon 30 Nov 09:00'],
		['RU', 'Europe/Moscow', '2026-11-24T12:00', 'blocked no_consent'],
	])('in %s (%s) at %s: %s', (country, zone, local, expected) => {
		expect(inWords(asked(country, zone, local), zone)).toBe(expected);
	});

	it('says whose hours it keeps, and when they are only our caution', () => {
		const bogota = asked('CO', 'America/Bogota', '2026-11-24T12:00').assumptions.join('\n');
		expect(bogota).toMatch(/keeps to the hours of marketing in Colombia \(law: Ley 2300/);
		expect(bogota).not.toMatch(/does not show that it is about money owed/);
		expect(asked('FR', 'Europe/Paris', '2026-11-24T12:00').assumptions.join('\n')).toMatch(
			/No hours for texts about money owed are recorded of France/,
		);
		expect(asked('US', 'America/New_York', '2026-11-24T12:00').assumptions.join('\n')).toMatch(
			/Regulation F/,
		);
	});

	it('may wait, and never leaves without a check', () => {
		const at = Date.parse('2026-11-24T12:00:00Z');
		const person = someone({ country: 'FR', zones: ['Europe/Paris'], consent: 'none' });
		expect(isSendable(person, 'collection', undefined, at)).toMatchObject({
			ok: false,
			failure: { reason: 'not_checked' },
		});
		const check = decide(person, { purpose: 'collection' }, at);
		expect(isSendable(person, 'collection', check, at).ok).toBe(true);
		expect(isSendable(person, 'marketing', check, at)).toMatchObject({
			failure: { reason: 'no_consent' },
		});
	});

	it.each(['all', 'marketing'] as const)('is not sent after a stop to %s', (scope) => {
		const record = { optOut: { scope }, sends: [] };
		const check = asked('FR', 'Europe/Paris', '2026-11-24T12:00', { record });
		expect(check.reason).toBe('opted_out');
		expect(forbids(scope, 'collection')).toBe(true);
	});

	it('is not held to the label, the sectors and the identity of advertising', () => {
		const content = { text: 'Votre facture de 30 EUR est impayee.', sender: '36180' };
		const check = asked('FR', 'Europe/Paris', '2026-11-24T12:00', { content });
		expect(check.decision).toBe('send');
		expect(check.assumptions.join()).not.toMatch(/who sends it|opt out/);
	});

	it('says in the United States how to opt out, which is told', () => {
		const content = { text: 'Your invoice of $30 is past due.', sender: '+12125550100' };
		const check = asked('US', 'America/New_York', '2026-11-24T12:00', { content });
		expect(check.decision).toBe('send');
		expect(check.assumptions.join()).toMatch(/a text about money owed says how to opt out/);
		expect(asksForOptOut('US', 'collection')).toBe(true);
		expect(asksForOptOut('FR', 'collection')).toBe(false);
		expect(asksForOptOut('FR', 'birthday')).toBe(true);
		expect(asksForOptOut(undefined, 'transactional')).toBe(false);
	});
});

describe('a cap of one a day of the calendar', () => {
	const zone = 'America/Bogota';
	const sent = (local: string) => [DateTime.fromISO(local, { zone }).toMillis()];

	it.each([
		['2026-11-24T07:30', '2026-11-24T18:00', 'later Wed 25 Nov 07:00'],
		['2026-11-24T18:00', '2026-11-25T08:00', 'send'],
		['2026-11-27T18:00', '2026-11-28T08:00', 'send'],
		['2026-11-28T08:00', '2026-11-28T14:00', 'later Mon 30 Nov 07:00'],
	])('after %s at %s: %s', (before, local, expected) => {
		for (const purpose of ['marketing', 'collection'] as const) {
			const record = { sends: sent(before) };
			const person = someone({ country: 'CO', zones: [zone] });
			const at = DateTime.fromISO(local, { zone }).toMillis();
			expect(inWords(decide(person, { purpose, record }, at), zone)).toBe(expected);
		}
	});

	it('ends when the day is over in every zone there may be', () => {
		const written = {
			RU: {
				hours: [{ windows: [{ days: 'mon-sun', from: '00:00', to: '24:00' }], source: 'own' }],
				caps: [{ messages: 1, per: 'week', source: 'own' }],
			},
		};
		const own = readCustomRules(JSON.stringify(written), '2026-11-24');
		if (!own.ok) throw new Error(own.failure.join());
		const hours = hoursPolicy({ customRules: own.value });
		const zones = ['Europe/Kaliningrad', 'Asia/Kamchatka'];
		const person = someone({ country: 'RU', zones });
		const at = Date.parse('2026-11-25T12:00:00Z');
		const record = { sends: [Date.parse('2026-11-24T12:00:00Z')] };
		const check = decide(person, { purpose: 'marketing', hours, record }, at);
		// Monday begins last in Kaliningrad, two hours ahead of Greenwich.
		expect(check).toMatchObject({ reason: 'frequency_cap', sendAt: '2026-11-29T22:00:00.000Z' });
		expect(check.message).toMatch(/1 in a week of the calendar/);
	});

	it.each([
		[{ messages: 1, source: 'own' }, 'FR.caps[0].hours: is missing'],
		[{ messages: 1, hours: 24, per: 'day', source: 'own' }, /one of the two/],
	])('is written by one span: %j', (cap, fault) => {
		const read = readCustomRules(JSON.stringify({ FR: { caps: [cap] } }), '2026-11-24');
		if (read.ok) throw new Error('it was read');
		expect(read.failure.join()).toMatch(fault);
	});
});

describe('a service text', () => {
	it.each([
		['explicit', 'send ok'],
		['soft', 'blocked no_consent'],
		['none', 'blocked no_consent'],
		['unknown', 'blocked no_consent'],
		['expired', 'blocked consent_expired'],
	] as const)('in Russia to somebody whose consent is %s: %s', (consent, expected) => {
		const person = someone({ country: 'RU', zones: ['Europe/Moscow'], consent });
		const at = Date.parse('2026-11-24T23:00:00Z');
		const check = decide(person, { purpose: 'transactional' }, at);
		expect(`${check.decision} ${check.reason}`).toBe(expected);
		expect(isSendable(person, 'transactional', undefined, at).ok).toBe(consent === 'explicit');
		if (consent !== 'explicit') expect(check.rule).toMatchObject({ id: 'RU', basis: 'law' });
	});

	it('keeps to hours that a rule gives it', () => {
		const written = {
			FR: {
				hours: [
					{
						windows: [{ days: 'mon-sun', from: '08:00', to: '20:00' }],
						appliesTo: ['marketing', 'service'],
						source: 'own',
					},
				],
			},
		};
		const own = readCustomRules(JSON.stringify(written), '2026-11-24');
		const hours = hoursPolicy(own.ok ? { customRules: own.value } : {});
		const person = someone({ country: 'FR', zones: ['Europe/Paris'], consent: 'none' });
		const at = Date.parse('2026-11-24T22:00:00Z');
		const check = decide(person, { purpose: 'transactional', hours }, at);
		expect(check).toMatchObject({ decision: 'later', sendAt: '2026-11-25T07:00:00.000Z' });
		expect(decide(person, { purpose: 'transactional' }, at).decision).toBe('send');
	});
});
