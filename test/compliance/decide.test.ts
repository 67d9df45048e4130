import { decide, type Check, type CheckReason } from '../../lib/compliance';
import { instantIn, localIn } from '../calendar/support';
import { someone } from './support';

const PARIS = 'Europe/Paris';
const NEW_YORK = 'America/New_York';
const BOGOTA = 'America/Bogota';
const JOHANNESBURG = 'Africa/Johannesburg';

const decideFor = (country: string, zones: readonly string[], local: string, margin = 10): Check =>
	decide(
		someone({ country, zones }),
		{ purpose: 'marketing', safetyMarginMinutes: margin },
		instantIn(local, String(zones[0])),
	);

const NEW_YORK_EMERGENCIES =
	'States of emergency that New York declares are not known: add them as extra closed dates';

/** What is shown where a state is known. */
const STATE_OF: Readonly<Record<string, string>> = { PR: 'US-PR', US: 'US-NY' };

describe('sends now, until the closing less the margin', () => {
	it.each([
		['Paris on Saturday at 21:49', 'FR', PARIS, '2026-11-28T21:49', '2026-11-28T21:50'],
		['Paris on Saturday as it opens', 'FR', PARIS, '2026-11-28T08:00', '2026-11-28T21:50'],
		['Paris on the day after Bastille Day', 'FR', PARIS, '2026-07-15T12:00', '2026-07-15T21:50'],
		[
			'Réunion by the French charter',
			'RE',
			'Indian/Reunion',
			'2026-11-28T21:49',
			'2026-11-28T21:50',
		],
		[
			'Berlin on Sunday, by practice',
			'DE',
			'Europe/Berlin',
			'2026-11-29T10:00',
			'2026-11-29T19:50',
		],
		[
			'Berlin on the day clocks go back',
			'DE',
			'Europe/Berlin',
			'2026-10-25T08:00',
			'2026-10-25T19:50',
		],
		[
			'London at twenty to nine in the evening',
			'GB',
			'Europe/London',
			'2026-11-28T20:40',
			'2026-11-28T20:50',
		],
		['New York on a weekday', 'US', NEW_YORK, '2026-11-24T10:00', '2026-11-24T20:50'],
		['New York on Saturday', 'US', NEW_YORK, '2026-11-28T20:49', '2026-11-28T20:50'],
		[
			'Puerto Rico by its own hours',
			'PR',
			'America/Puerto_Rico',
			'2026-11-24T09:00',
			'2026-11-24T20:50',
		],
		[
			'Adelaide, at half an hour',
			'AU',
			'Australia/Adelaide',
			'2026-11-24T08:00',
			'2026-11-24T20:50',
		],
		[
			'Kathmandu, at three quarters, by default',
			'NP',
			'Asia/Kathmandu',
			'2026-11-24T09:00',
			'2026-11-24T19:50',
		],
		['Bogotá on a working day', 'CO', BOGOTA, '2026-11-24T07:00', '2026-11-24T18:50'],
		['Bogotá on Saturday', 'CO', BOGOTA, '2026-11-28T14:49', '2026-11-28T14:50'],
		[
			'Johannesburg on Saturday morning',
			'ZA',
			JOHANNESBURG,
			'2026-11-28T09:00',
			'2026-11-28T12:50',
		],
		[
			'Mumbai under the old name of its zone',
			'IN',
			'Asia/Calcutta',
			'2026-11-24T10:00',
			'2026-11-24T20:50',
		],
		[
			'Dhaka until practice, not law, closes it',
			'BD',
			'Asia/Dhaka',
			'2026-11-24T08:00',
			'2026-11-24T21:50',
		],
		['Tbilisi on a weekday evening', 'GE', 'Asia/Tbilisi', '2026-11-24T21:00', '2026-11-24T21:50'],
		['Antarctica by default', 'AQ', 'Antarctica/Palmer', '2026-11-28T09:00', '2026-11-28T19:50'],
	])('%s', (_, country, zone, local, before) => {
		const check = decideFor(country, [zone], local);
		expect(check).toMatchObject({
			decision: 'send',
			reason: 'ok',
			jurisdictions: [STATE_OF[country] ?? country],
		});
		expect(check.sendAt).toBe(check.checkedAt);
		expect(localIn(check.sendAt, zone)).toBe(local);
		expect(localIn(check.sendBefore, zone)).toBe(before);
	});
});

describe('sends later, at the next opening', () => {
	it.each<[string, string, string, string, CheckReason, string]>([
		[
			'Paris on Saturday at 21:50, within the margin',
			'FR',
			PARIS,
			'2026-11-28T21:50',
			'closing_soon',
			'2026-11-30T08:00',
		],
		[
			'Paris on Saturday at 22:00',
			'FR',
			PARIS,
			'2026-11-28T22:00',
			'outside_hours',
			'2026-11-30T08:00',
		],
		[
			'Paris at one minute to midnight',
			'FR',
			PARIS,
			'2026-11-24T23:59',
			'outside_hours',
			'2026-11-25T08:00',
		],
		['Paris at midnight', 'FR', PARIS, '2026-11-25T00:00', 'outside_hours', '2026-11-25T08:00'],
		[
			'Paris a minute before it opens',
			'FR',
			PARIS,
			'2026-11-25T07:59',
			'outside_hours',
			'2026-11-25T08:00',
		],
		['Paris on Sunday', 'FR', PARIS, '2026-11-29T12:00', 'outside_hours', '2026-11-30T08:00'],
		[
			'Paris on Bastille Day',
			'FR',
			PARIS,
			'2026-07-14T12:00',
			'public_holiday',
			'2026-07-15T08:00',
		],
		[
			'Paris on the eve of Christmas, after closing',
			'FR',
			PARIS,
			'2026-12-24T22:00',
			'outside_hours',
			'2026-12-26T08:00',
		],
		[
			'Paris on the Saturday before Easter',
			'FR',
			PARIS,
			'2026-04-04T22:00',
			'outside_hours',
			'2026-04-07T08:00',
		],
		[
			'Paris on the eve of All Saints, a Sunday',
			'FR',
			PARIS,
			'2026-10-31T22:00',
			'outside_hours',
			'2026-11-02T08:00',
		],
		[
			'Paris over the spring change',
			'FR',
			PARIS,
			'2027-03-27T22:00',
			'outside_hours',
			'2027-03-30T08:00',
		],
		[
			'Berlin over the spring change',
			'DE',
			'Europe/Berlin',
			'2027-03-27T20:30',
			'outside_hours',
			'2027-03-28T08:00',
		],
		[
			'Berlin over the autumn change',
			'DE',
			'Europe/Berlin',
			'2026-10-24T20:30',
			'outside_hours',
			'2026-10-25T08:00',
		],
		[
			'New York over the autumn change',
			'US',
			NEW_YORK,
			'2026-10-31T20:55',
			'closing_soon',
			'2026-11-01T08:00',
		],
		[
			'New York over the spring change',
			'US',
			NEW_YORK,
			'2026-03-07T21:00',
			'outside_hours',
			'2026-03-08T08:00',
		],
		['New York on Sunday', 'US', NEW_YORK, '2026-11-29T07:59', 'outside_hours', '2026-11-29T08:00'],
		[
			'New York on Friday at nine',
			'US',
			NEW_YORK,
			'2026-11-27T21:00',
			'outside_hours',
			'2026-11-28T08:00',
		],
		[
			'Adelaide a minute early',
			'AU',
			'Australia/Adelaide',
			'2026-11-24T07:59',
			'outside_hours',
			'2026-11-24T08:00',
		],
		[
			'Adelaide over its October change',
			'AU',
			'Australia/Adelaide',
			'2026-10-03T23:00',
			'outside_hours',
			'2026-10-04T08:00',
		],
		[
			'Kathmandu on Sunday, by default',
			'NP',
			'Asia/Kathmandu',
			'2026-11-29T12:00',
			'outside_hours',
			'2026-11-30T09:00',
		],
		[
			'Chatham, at three quarters',
			'NZ',
			'Pacific/Chatham',
			'2026-11-24T20:00',
			'outside_hours',
			'2026-11-25T08:00',
		],
		[
			'Bogotá on Saturday afternoon',
			'CO',
			BOGOTA,
			'2026-11-28T15:00',
			'outside_hours',
			'2026-11-30T07:00',
		],
		[
			'Bogotá before the Monday of Saint Joseph',
			'CO',
			BOGOTA,
			'2026-03-21T15:00',
			'outside_hours',
			'2026-03-24T07:00',
		],
		[
			'Bogotá on Maundy Thursday',
			'CO',
			BOGOTA,
			'2026-04-02T12:00',
			'public_holiday',
			'2026-04-04T08:00',
		],
		[
			'Bogotá on the holiday added in 2026',
			'CO',
			BOGOTA,
			'2026-07-13T12:00',
			'public_holiday',
			'2026-07-14T07:00',
		],
		[
			'Johannesburg on the Monday after a Sunday holiday',
			'ZA',
			JOHANNESBURG,
			'2026-08-10T12:00',
			'public_holiday',
			'2026-08-11T08:00',
		],
		[
			'Johannesburg on the proclaimed election day',
			'ZA',
			JOHANNESBURG,
			'2026-11-04T12:00',
			'public_holiday',
			'2026-11-05T08:00',
		],
		[
			'Johannesburg before the three days of Christmas 2027',
			'ZA',
			JOHANNESBURG,
			'2027-12-24T20:00',
			'outside_hours',
			'2027-12-28T08:00',
		],
		[
			'Mumbai before ten',
			'IN',
			'Asia/Kolkata',
			'2026-11-24T09:59',
			'outside_hours',
			'2026-11-24T10:00',
		],
		[
			'Nairobi after six',
			'KE',
			'Africa/Nairobi',
			'2026-11-24T18:00',
			'outside_hours',
			'2026-11-25T08:00',
		],
		[
			'Almaty at the weekend',
			'KZ',
			'Asia/Almaty',
			'2026-11-28T12:00',
			'outside_hours',
			'2026-11-30T09:00',
		],
		[
			'Dhaka past what practice allows',
			'BD',
			'Asia/Dhaka',
			'2026-11-24T23:00',
			'outside_hours',
			'2026-11-25T08:00',
		],
		[
			'Tbilisi on Saturday evening',
			'GE',
			'Asia/Tbilisi',
			'2026-11-28T21:00',
			'outside_hours',
			'2026-11-29T09:00',
		],
		[
			'Paris before the charter, on a default Sunday',
			'FR',
			PARIS,
			'2024-08-25T12:00',
			'outside_hours',
			'2024-08-26T09:00',
		],
		[
			'Paris as the charter comes into force',
			'FR',
			PARIS,
			'2024-08-31T20:00',
			'outside_hours',
			'2024-09-02T08:00',
		],
	])('%s', (_, country, zone, local, reason, opening) => {
		const check = decideFor(country, [zone], local);
		expect(check).toMatchObject({ decision: 'later', reason });
		expect(localIn(check.sendAt, zone)).toBe(opening);
		expect(Date.parse(String(check.sendBefore))).toBeGreaterThan(Date.parse(String(check.sendAt)));
	});

	it('honours the margin it is given', () => {
		expect(decideFor('FR', [PARIS], '2026-11-24T21:59', 0).decision).toBe('send');
		expect(decideFor('FR', [PARIS], '2026-11-24T21:30', 30).reason).toBe('closing_soon');
	});
});

describe('several zones at once', () => {
	it('waits for the west coast to open', () => {
		const check = decideFor('US', [NEW_YORK, 'America/Los_Angeles'], '2026-11-24T10:30');
		expect(check).toMatchObject({
			decision: 'later',
			sendAt: '2026-11-24T16:00:00.000Z',
			sendBefore: '2026-11-25T01:50:00.000Z',
			localTime: ['2026-11-24T10:30-05:00', '2026-11-24T07:30-08:00'],
		});
		expect(check.message).toMatch(/^United States opens Tuesday 24 November 08:00 in Los Angeles/);
	});

	it('stops when the east coast closes', () => {
		const check = decideFor('US', [NEW_YORK, 'America/Los_Angeles'], '2026-11-24T15:00');
		expect(check).toMatchObject({ decision: 'send', sendBefore: '2026-11-25T01:50:00.000Z' });
		expect(check.message).toContain('open until 21:00 in New York');
	});

	it('blocks when the zones are never open together', () => {
		const check = decideFor('KE', ['Africa/Nairobi', 'Pacific/Honolulu'], '2026-11-24T12:00');
		expect(check).toMatchObject({ decision: 'blocked', reason: 'no_opening_within_14_days' });
		expect(check).not.toHaveProperty('sendAt');
	});

	it('says that it could not tell them apart', () => {
		expect(
			decideFor('AU', ['Australia/Perth', 'Australia/Sydney'], '2026-11-24T12:00').assumptions,
		).toEqual(['The person may be in any of 2 time zones, and all of them must be open']);
	});

	it('takes the contact’s own zone before those of the number', () => {
		const traveller = someone({ country: 'US', zones: [NEW_YORK], ownZone: 'Pacific/Honolulu' });
		const check = decide(
			traveller,
			{ purpose: 'marketing' },
			instantIn('2026-11-24T12:00', NEW_YORK),
		);
		expect(check).toMatchObject({ decision: 'later', timeZones: ['Pacific/Honolulu'] });
	});
});

describe('the person', () => {
	it.each([
		['explicit consent in Italy', 'IT', 'explicit', 'send', 'ok'],
		['a customer in France', 'FR', 'soft', 'send', 'ok'],
		['a customer in Italy', 'IT', 'soft', 'blocked', 'soft_opt_in_not_allowed'],
		[
			'a customer in Croatia, where it is unclear',
			'HR',
			'soft',
			'blocked',
			'soft_opt_in_not_allowed',
		],
		['a customer in the United States', 'US', 'soft', 'blocked', 'soft_opt_in_not_allowed'],
		['a customer in a country without rules', 'AQ', 'soft', 'blocked', 'soft_opt_in_not_allowed'],
		['a customer of no known country', undefined, 'soft', 'blocked', 'country_unknown'],
		['consent unknown in France', 'FR', 'unknown', 'blocked', 'no_consent'],
		['consent refused in Germany', 'DE', 'none', 'blocked', 'no_consent'],
		['no consent in a country of objection', 'HK', 'none', 'blocked', 'no_consent'],
		['no consent and no country', undefined, 'none', 'blocked', 'no_consent'],
		['consent expired', 'FR', 'expired', 'blocked', 'consent_expired'],
		['a status nobody defined', 'FR', 'Yes!', 'blocked', 'no_consent'],
		['consent without a country', undefined, 'explicit', 'blocked', 'country_unknown'],
		['consent and a country that is no code', 'France', 'explicit', 'blocked', 'country_unknown'],
	])('%s', (_, country, consent, decision, reason) => {
		for (const purpose of ['marketing', 'birthday'] as const) {
			const person = someone({ country, zones: ['UTC'], consent: consent as 'explicit' });
			const check = decide(person, { purpose }, Date.parse('2026-11-24T12:00Z'));
			expect(check).toMatchObject({ decision, reason });
		}
	});

	it.each([
		['within a year in Ireland', 'IE', '2025-11-25', 'ok'],
		['a year ago to the day in Ireland', 'IE', '2025-11-24', 'consent_expired'],
		['ten years ago in France, which sets no term', 'FR', '2016-01-01', 'ok'],
	])('a customer since %s', (_, country, consentAt, reason) => {
		const person = someone({ country, zones: ['UTC'], consent: 'soft', consentAt });
		expect(decide(person, { purpose: 'marketing' }, Date.parse('2026-11-24T12:00Z')).reason).toBe(
			reason,
		);
	});

	describe('where consent lapses, its date', () => {
		const decided = (country: string, consent: 'explicit' | 'soft', consentAt: unknown) => {
			const person = someone({ country, zones: ['UTC'], consent });
			const given = { status: consent, at: consentAt as string, source: 'purchase' };
			const contact = { ...person.contact, consent: given };
			const now = Date.parse('2026-11-24T12:00Z');
			return decide({ ...person, contact }, { purpose: 'marketing' }, now);
		};

		it.each([
			['31/12/2019', 'cannot be read'],
			['last year', 'cannot be read'],
			['2026-02-30', 'cannot be read'],
			[1_577_836_800_000, 'cannot be read'],
			['2062-05-04', 'has not come yet'],
		])('shows nothing where it is %p', (at, why) => {
			for (const [country, consent] of [
				['FR', 'explicit'],
				['KR', 'explicit'],
				['CA', 'soft'],
				['SK', 'soft'],
			] as const) {
				const check = decided(country, consent, at);
				expect(check).toMatchObject({ decision: 'blocked', reason: 'consent_expired' });
				expect(check.message).toContain(why);
				expect(check.message).toContain(String(at));
			}
		});

		it.each(['CA', 'IE', 'SE', 'SK'])(
			'has to be told of a customer relationship in %s',
			(country) => {
				for (const at of [undefined, '', '  ']) {
					const check = decided(country, 'soft', at);
					expect(check).toMatchObject({ decision: 'blocked', reason: 'consent_expired' });
					expect(check.message).toContain('has no date');
				}
			},
		);

		it.each(['FR', 'KR'])(
			'may be missing from an explicit consent in %s, which is told',
			(country) => {
				for (const at of [undefined, '']) {
					const check = decided(country, 'explicit', at);
					expect(check.reason).not.toBe('consent_expired');
					expect(check.assumptions.join()).toContain('months that count');
				}
			},
		);

		it('does not matter where consent does not lapse', () => {
			for (const at of ['last year', '2062-05-04', undefined]) {
				expect(decided('DE', 'explicit', at).reason).toBe('ok');
			}
		});

		it('may be of today, a day ahead by its own clock', () => {
			expect(decided('FR', 'explicit', '2026-11-25').reason).toBe('ok');
		});
	});

	it('blocks someone of whom nothing is recorded', () => {
		const { phone } = someone({ country: 'FR', zones: [PARIS] });
		for (const contact of [undefined, {}, { consent: {} }]) {
			const check = decide(
				{ phone, contact },
				{ purpose: 'marketing' },
				Date.parse('2026-11-24T12:00Z'),
			);
			expect(check).toMatchObject({ decision: 'blocked', reason: 'no_consent' });
		}
	});

	it.each([
		[true, 'opted_out'],
		[{ at: '2026-01-01' }, 'opted_out'],
		[{}, 'opted_out'],
		['yes', 'opted_out'],
		['2026-01-01', 'opted_out'],
		[1, 'opted_out'],
		[false, 'ok'],
		[undefined, 'ok'],
		['', 'ok'],
		['no', 'ok'],
		['False', 'ok'],
		[0, 'ok'],
	])('an optOut field of %j gives %s, for every purpose', (optOut, reason) => {
		for (const purpose of ['marketing', 'transactional', 'birthday'] as const) {
			const person = someone({ country: 'FR', zones: [PARIS], optOut });
			expect(decide(person, { purpose }, Date.parse('2026-11-24T12:00Z')).reason).toBe(reason);
		}
	});
});

describe('transactional messages', () => {
	it.each([
		['at night', someone({ country: 'FR', zones: [PARIS] })],
		['without consent', someone({ country: 'FR', zones: [PARIS], consent: 'none' })],
		['without a zone', someone({ country: 'FR' })],
		['without a country', someone({})],
	])('go out %s, with no end', (_, person) => {
		const check = decide(person, { purpose: 'transactional' }, Date.parse('2026-11-29T02:00Z'));
		expect(check).toMatchObject({
			decision: 'send',
			reason: 'ok',
			sendAt: '2026-11-29T02:00:00.000Z',
			rule: { id: 'transactional' },
		});
		expect(check).not.toHaveProperty('sendBefore');
	});
});

describe('zones that cannot be read', () => {
	const at = Date.parse('2026-11-24T12:00Z');

	it.each([
		['none', []],
		['Etc/Unknown', ['Etc/Unknown']],
		['one bad among good ones', [PARIS, 'Nowhere/Land']],
		['a bare offset', ['+01:00']],
	])('block: %s', (_, zones) => {
		const check = decide(someone({ country: 'FR', zones }), { purpose: 'marketing' }, at);
		expect(check).toMatchObject({ decision: 'blocked', reason: 'timezone_unknown', timeZones: [] });
	});

	it('in the contact give way to those of the number, which is said', () => {
		const person = someone({ country: 'FR', zones: [PARIS], ownZone: 'Paris' });
		const check = decide(person, { purpose: 'marketing' }, at);
		expect(check).toMatchObject({ decision: 'send', timeZones: [PARIS] });
		expect(check.assumptions[0]).toContain('“Paris” names no place');
	});

	it('do not matter when the contact names one', () => {
		const person = someone({ country: 'FR', zones: [], ownZone: ' europe/paris ' });
		expect(decide(person, { purpose: 'marketing' }, at).decision).toBe('send');
	});
});

describe('what is said', () => {
	it.each([
		[
			'FR',
			PARIS,
			'2026-11-28T21:49',
			'France is open until 22:00 local time (industry code: af2m Business Messaging charter',
		],
		[
			'FR',
			PARIS,
			'2026-11-28T22:00',
			'France opens Monday 30 November 08:00 local time (industry code: af2m',
		],
		[
			'FR',
			PARIS,
			'2026-11-28T21:55',
			'France closes at 22:00 local time, within the safety margin; it opens Monday 30 November 08:00',
		],
		[
			'FR',
			PARIS,
			'2026-07-14T09:00',
			'France is closed on Bastille Day; it opens Wednesday 15 July 08:00 local time',
		],
		[
			'CO',
			BOGOTA,
			'2026-11-28T16:00',
			'Colombia opens Monday 30 November 07:00 local time (law: Ley 2300 de 2023, arts. 3-5)',
		],
		[
			'DE',
			'Europe/Berlin',
			'2026-11-28T21:00',
			'Germany opens Sunday 29 November 08:00 local time (practice, not law: ',
		],
		[
			'NP',
			'Asia/Kathmandu',
			'2026-11-28T21:00',
			'Nepal opens Monday 30 November 09:00 local time (not law: ',
		],
	])('in %s (%s) at %s: %s', (country, zone, local, sentence) => {
		const { message } = decideFor(country, [zone], local);
		expect(message.slice(0, sentence.length)).toBe(sentence);
	});

	it('cites the set of hours that decides, so that practice never passes for law', () => {
		const evening = decideFor('BD', ['Asia/Dhaka'], '2026-11-24T23:00');
		const night = decideFor('BD', ['Asia/Dhaka'], '2026-11-24T03:00');
		expect(evening.rule).toMatchObject({ id: 'BD', basis: 'default' });
		expect(night.rule).toMatchObject({ id: 'BD', basis: 'law' });
	});

	it('names the default rule where the recorded one does not cover the day', () => {
		expect(decideFor('FR', [PARIS], '2024-08-26T10:00').rule).toMatchObject({
			id: 'default',
			basis: 'default',
		});
	});

	it.each([
		['US', NEW_YORK, ['The state is taken from the area code: New York', NEW_YORK_EMERGENCIES]],
		['BR', 'America/Sao_Paulo', []],
		['CO', BOGOTA, [expect.stringMatching(/^Colombia: numbers must be looked up in .*\(RNE\)/)]],
		['DE', 'Europe/Berlin', []],
	])('what is taken for granted in %s', (country, zone, assumptions) => {
		expect(decideFor(country, [zone], '2026-11-24T12:00').assumptions).toEqual(assumptions);
	});

	it('keeps to the fields of the item contract', () => {
		expect(Object.keys(decideFor('FR', [PARIS], '2026-11-24T12:00'))).toEqual([
			'decision',
			'reason',
			'message',
			'rule',
			'sendAt',
			'sendBefore',
			'jurisdictions',
			'localTime',
			'timeZones',
			'checkedAt',
			'assumptions',
		]);
	});
});
