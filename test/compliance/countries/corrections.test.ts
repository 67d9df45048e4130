import { DateTime } from 'luxon';
import {
	countryOf,
	decide,
	hoursPolicy,
	isSendable,
	readCustomRules,
	type Check,
	type CheckOptions,
} from '../../../lib/compliance';
import { someone } from '../support';

type Traits = Parameters<typeof someone>[0];

/** What is decided in a country at a local time, for someone who agreed lately unless told otherwise. */
function decided(
	country: string,
	zone: string,
	local: string,
	{
		purpose = 'marketing',
		hours,
		...traits
	}: Omit<Traits, 'country'> & Partial<Pick<CheckOptions, 'purpose' | 'hours'>> = {},
): Check {
	const person = someone({ country, zones: [zone], consentAt: '2026-05-01', ...traits });
	const at = DateTime.fromISO(local, { zone }).toMillis();
	return decide(person, { purpose, hours }, at);
}

/** `send`, or `later` with the local time it is put off to, or `blocked`, with the reason. */
function inWords({ decision, reason, sendAt }: Check, zone: string): string {
	if (decision !== 'later') return decision === 'send' ? 'send' : `blocked ${reason}`;
	const at = DateTime.fromISO(String(sendAt), { zone });
	return `later ${at.toFormat('ccc dd LLL HH:mm')} ${reason}`;
}

// 24 November 2026 is a Tuesday, the 27th a Friday, the 29th a Sunday.
describe('the hours that were corrected in November 2026', () => {
	it.each([
		['AE', 'Asia/Dubai', '2026-11-24T08:59', 'later Tue 24 Nov 09:00 outside_hours'],
		['AE', 'Asia/Dubai', '2026-11-24T09:00', 'send'],
		['AE', 'Asia/Dubai', '2026-11-24T17:45', 'send'],
		['AE', 'Asia/Dubai', '2026-11-24T18:00', 'later Wed 25 Nov 09:00 outside_hours'],
		['AE', 'Asia/Dubai', '2026-11-29T12:00', 'send'],
		// Before the resolution was in force, what operators keep held alone.
		['AE', 'Asia/Dubai', '2024-08-26T20:30', 'send'],
		['AE', 'Asia/Dubai', '2024-08-26T21:30', 'later Tue 27 Aug 09:00 outside_hours'],
		['AE', 'Asia/Dubai', '2024-08-27T20:30', 'later Wed 28 Aug 09:00 outside_hours'],
		['QA', 'Asia/Qatar', '2026-11-26T12:00', 'send'],
		['QA', 'Asia/Qatar', '2026-11-27T12:00', 'later Sat 28 Nov 09:00 outside_hours'],
		['QA', 'Asia/Qatar', '2026-11-28T08:00', 'later Sat 28 Nov 09:00 outside_hours'],
		['EG', 'Africa/Cairo', '2026-11-26T20:30', 'send'],
		['EG', 'Africa/Cairo', '2026-11-26T21:00', 'later Sun 29 Nov 09:00 outside_hours'],
		['EG', 'Africa/Cairo', '2026-11-27T12:00', 'later Sun 29 Nov 09:00 outside_hours'],
		['EG', 'Africa/Cairo', '2026-11-28T12:00', 'later Sun 29 Nov 09:00 outside_hours'],
		['EG', 'Africa/Cairo', '2026-11-24T08:30', 'later Tue 24 Nov 09:00 outside_hours'],
		['JO', 'Asia/Amman', '2026-11-24T07:30', 'later Tue 24 Nov 08:00 outside_hours'],
		['JO', 'Asia/Amman', '2026-11-24T20:30', 'send'],
		['JO', 'Asia/Amman', '2026-11-27T12:00', 'later Sun 29 Nov 08:00 outside_hours'],
		['JO', 'Asia/Amman', '2026-11-28T12:00', 'later Sun 29 Nov 08:00 outside_hours'],
		['CL', 'America/Santiago', '2026-11-24T08:30', 'later Tue 24 Nov 09:00 outside_hours'],
		['CL', 'America/Santiago', '2026-11-24T18:45', 'send'],
		['CL', 'America/Santiago', '2026-11-28T12:00', 'later Mon 30 Nov 09:00 outside_hours'],
		['CL', 'America/Santiago', '2026-12-01T19:00', 'later Wed 02 Dec 09:00 outside_hours'],
		['UY', 'America/Montevideo', '2026-11-28T17:45', 'send'],
		['UY', 'America/Montevideo', '2026-11-28T09:15', 'later Sat 28 Nov 09:30 outside_hours'],
		['UY', 'America/Montevideo', '2026-11-29T12:00', 'later Mon 30 Nov 09:30 outside_hours'],
		['SA', 'Asia/Riyadh', '2026-11-24T08:30', 'later Tue 24 Nov 09:00 outside_hours'],
		['SA', 'Asia/Riyadh', '2026-11-24T21:30', 'send'],
		['BY', 'Europe/Minsk', '2026-11-29T20:30', 'send'],
		['BY', 'Europe/Minsk', '2026-11-24T21:00', 'later Wed 25 Nov 09:00 outside_hours'],
		['EC', 'America/Guayaquil', '2026-11-27T17:45', 'send'],
		['EC', 'America/Guayaquil', '2026-11-27T18:00', 'later Mon 30 Nov 08:00 outside_hours'],
		['EC', 'America/Guayaquil', '2026-11-28T12:00', 'later Mon 30 Nov 08:00 outside_hours'],
		['HN', 'America/Tegucigalpa', '2026-11-24T07:30', 'send'],
		['HN', 'America/Tegucigalpa', '2026-11-29T08:30', 'later Sun 29 Nov 09:00 outside_hours'],
		['HN', 'America/Tegucigalpa', '2026-11-29T20:00', 'later Mon 30 Nov 07:00 outside_hours'],
		['SV', 'America/El_Salvador', '2026-11-24T08:30', 'later Tue 24 Nov 09:00 outside_hours'],
		['SV', 'America/El_Salvador', '2026-11-24T17:45', 'send'],
		['SV', 'America/El_Salvador', '2026-11-28T18:00', 'later Mon 30 Nov 09:00 outside_hours'],
		['AZ', 'Asia/Baku', '2026-11-29T08:30', 'send'],
		['AZ', 'Asia/Baku', '2026-11-29T22:00', 'later Mon 30 Nov 08:00 outside_hours'],
		['IQ', 'Asia/Baghdad', '2026-11-24T12:00', 'send'],
		['IQ', 'Asia/Baghdad', '2026-11-29T12:00', 'later Mon 30 Nov 09:00 outside_hours'],
		['LB', 'Asia/Beirut', '2026-11-29T12:00', 'later Mon 30 Nov 09:00 outside_hours'],
		['CI', 'Africa/Abidjan', '2026-11-24T18:45', 'send'],
		['CI', 'Africa/Abidjan', '2026-11-24T19:00', 'later Wed 25 Nov 09:00 outside_hours'],
		['GT', 'America/Guatemala', '2026-11-28T19:00', 'send'],
		['NP', 'Asia/Kathmandu', '2026-11-24T08:30', 'later Tue 24 Nov 09:00 outside_hours'],
		['KH', 'Asia/Phnom_Penh', '2026-11-29T12:00', 'later Mon 30 Nov 09:00 outside_hours'],
	])('%s in %s at %s: %s', (country, zone, local, expected) => {
		expect(inWords(decided(country, zone, local), zone)).toBe(expected);
	});

	it('are those of the operators alone where only statutes that name texts count', () => {
		const hours = hoursPolicy({ onlyStatutesThatNameTexts: true });
		const at = (local: string) => decided('AE', 'Asia/Dubai', local, { hours });
		expect(at('2026-11-24T07:30')).toMatchObject({ decision: 'send', rule: { basis: 'code' } });
		expect(at('2026-11-24T21:30')).toMatchObject({ decision: 'later', rule: { basis: 'code' } });
	});

	it.each([
		['AE', 'Asia/Dubai', '2026-11-24T08:00', 'law', /Cabinet Resolution 56 of 2024/],
		['QA', 'Asia/Qatar', '2026-11-27T12:00', 'code', /Mapp Connect, Qatar/],
		['CL', 'America/Santiago', '2026-11-28T12:00', 'code', /Mapp Connect, Chile/],
		['EC', 'America/Guayaquil', '2026-11-28T12:00', 'code', /Salesforce/],
	])('are cited: %s in %s at %s by %s', (country, zone, local, basis, citation) => {
		const { rule } = decided(country, zone, local);
		expect(rule).toMatchObject({ id: country, basis });
		expect(rule.source.citation).toMatch(citation);
	});
});

describe('marketing that is never carried', () => {
	const ADDIS = 'Africa/Addis_Ababa';
	const NOON = '2026-11-24T12:00';

	it.each(['marketing', 'birthday'] as const)('is blocked in Ethiopia as %s', (purpose) => {
		const check = decided('ET', ADDIS, NOON, { purpose });
		expect(check).toMatchObject({
			decision: 'blocked',
			reason: 'marketing_closed',
			rule: { id: 'ET', basis: 'code' },
		});
		expect(check.message).toMatch(
			/^Networks of Ethiopia carry no texts that advertise \(industry code: Twilio/,
		);
	});

	it('is not blocked for what the person ordered', () => {
		expect(decided('ET', ADDIS, NOON, { purpose: 'transactional' }).decision).toBe('send');
	});

	it('comes after an opt-out and a missing consent, which bind everywhere', () => {
		expect(decided('ET', ADDIS, NOON, { optOut: true }).reason).toBe('opted_out');
		expect(decided('ET', ADDIS, NOON, { consent: 'none' }).reason).toBe('no_consent');
	});

	it('stays closed under hours of one’s own, and opens by a rule of one’s own', () => {
		const ownWindow = [{ days: [1, 2, 3, 4, 5] as const, from: 0, to: 1440 }];
		const wide = hoursPolicy({ mode: 'ownWindowOnly', ownWindow });
		expect(decided('ET', ADDIS, NOON, { hours: wide }).reason).toBe('marketing_closed');
		const own = readCustomRules(
			JSON.stringify({ ET: { promotion: { carried: 'always', source: 'own' } } }),
			'2026-11-24',
		);
		const hours = hoursPolicy(own.ok ? { customRules: own.value } : {});
		expect(decided('ET', ADDIS, NOON, { hours }).decision).toBe('send');
	});

	it('is never what something is put off to', () => {
		const written = {
			FR: {
				validFrom: '2026-11-25',
				validTo: '2026-11-27',
				promotion: { carried: 'never', source: 'own' },
			},
		};
		const own = readCustomRules(JSON.stringify(written), '2026-11-24');
		const hours = hoursPolicy(own.ok ? { customRules: own.value } : {});
		const zone = 'Europe/Paris';
		const check = decided('FR', zone, '2026-11-24T22:30', { hours });
		expect(inWords(check, zone)).toBe('later Fri 27 Nov 08:00 outside_hours');
	});

	it.each([
		['BY', 'Europe/Minsk', 'Belarus'],
		['TR', 'Europe/Istanbul', 'Türkiye'],
		['VN', 'Asia/Ho_Chi_Minh', 'Vietnam'],
	])('on routes from abroad alone is told in %s, and blocks nothing', (country, zone, name) => {
		const check = decided(country, zone, '2026-11-24T12:00');
		expect(check.decision).toBe('send');
		expect(check.assumptions.join('\n')).toMatch(
			new RegExp(`Networks of ${name} refuse texts that advertise when they come from abroad`),
		);
	});
});

describe('the consent that was corrected in November 2026', () => {
	const NOON = '2026-11-24T12:00';

	it.each([
		['PL', 'Europe/Warsaw', '2026-11-01', 'blocked soft_opt_in_not_allowed'],
		['KR', 'Asia/Seoul', '2026-08-20', 'send'],
		['KR', 'Asia/Seoul', '2026-05-25', 'send'],
		['KR', 'Asia/Seoul', '2026-05-20', 'blocked consent_expired'],
		['KE', 'Africa/Nairobi', '2026-11-01', 'blocked soft_opt_in_not_allowed'],
		['NG', 'Africa/Lagos', '2026-11-01', 'blocked soft_opt_in_not_allowed'],
		['PK', 'Asia/Karachi', '2026-11-01', 'blocked soft_opt_in_not_allowed'],
		['MX', 'America/Mexico_City', '2026-11-01', 'blocked soft_opt_in_not_allowed'],
	])('of a customer in %s (%s) since %s: %s', (country, zone, consentAt, expected) => {
		const check = decided(country, zone, NOON, { consent: 'soft', consentAt });
		expect(inWords(check, zone)).toBe(expected);
	});

	it('in South Korea is for goods of the same kind, which is told', () => {
		const customer = { consent: 'soft', consentAt: '2026-08-20' } as const;
		const check = decided('KR', 'Asia/Seoul', NOON, customer);
		expect(check.assumptions.join()).toMatch(/goods of the same kind as those they bought/);
		expect(decided('KR', 'Asia/Seoul', NOON).assumptions.join()).not.toMatch(/same kind/);
	});

	it('in India counts when it is recorded on DLT, which is told', () => {
		const check = decided('IN', 'Asia/Kolkata', NOON);
		expect(check.decision).toBe('send');
		expect(check.assumptions.join()).toMatch(/counts only when recorded on DLT .*TRAI/);
	});

	it.each([
		['CN', '2026-04-30', /30 June 2015/],
		['CN', '2026-05-01', /MIIT Order 74/],
		['EG', '2026-11-26', /Ministerial Decree 816\/2025/],
		['KE', '2026-11-26', /Data Protection Act 2019/],
		['NG', '2026-11-26', /Nigeria Data Protection Act 2023/],
		['PK', '2026-11-26', /PTA, opt-in and opt-out lists/],
		['MX', '2026-11-26', /Mapp Connect, Mexico/],
	])('in %s on %s is cited by the text of that day', (country, date, citation) => {
		const check = decided(country, 'UTC', `${date}T12:00`, { consent: 'none' });
		expect(check.reason).toBe('no_consent');
		expect(check.rule.source.citation).toMatch(citation);
	});

	it('holds at the moment of sending too', () => {
		const customer = someone({ country: 'PL', consent: 'soft', consentAt: '2026-11-01' });
		const check = {
			decision: 'send',
			sendAt: '2026-11-24T11:00:00Z',
			sendBefore: '2026-11-24T18:00:00Z',
		} as const;
		const sending = isSendable(customer, 'marketing', check, Date.parse('2026-11-24T12:00:00Z'));
		expect(sending).toMatchObject({ ok: false, failure: { reason: 'soft_opt_in_not_allowed' } });
	});
});

describe('what is too uncertain to hold a message back', () => {
	it.each([
		['AE', 'Asia/Dubai', '2026-11-24T12:00', /one a day and two a week .*worded for calls/],
		['TW', 'Asia/Taipei', '2026-11-24T13:00', /does not close at noon/],
		['IL', 'Asia/Jerusalem', '2026-11-28T12:00', /courteous in Israel/],
		['MA', 'Africa/Casablanca', '2026-11-27T13:00', /courteous in Morocco/],
		['CL', 'America/Santiago', '2026-12-01T12:00', /Since 1 December 2026 Chile .*Ley 21\.719/],
	])('is told in %s (%s) at %s, and the text goes', (country, zone, local, told) => {
		const check = decided(country, zone, local);
		expect(check.decision).toBe('send');
		expect(check.assumptions.join('\n')).toMatch(told);
	});

	it('is not told before its day, nor of what a rule of one’s own replaces', () => {
		const before = decided('CL', 'America/Santiago', '2026-11-30T12:00');
		expect(before.assumptions.join()).not.toMatch(/21\.719/);
		const noon = [{ windows: [{ days: 'mon-sun', from: '09:00', to: '20:00' }], source: 'own' }];
		const own = readCustomRules(JSON.stringify({ TW: { hours: noon } }), '2026-11-24');
		const hours = hoursPolicy(own.ok ? { customRules: own.value } : {});
		const check = decided('TW', 'Asia/Taipei', '2026-11-24T13:00', { hours });
		expect(check.assumptions.join()).not.toMatch(/at noon/);
	});

	it('is said of a country of which little is certain, and of what is from memory', () => {
		expect(decided('ZM', 'Africa/Lusaka', '2026-11-24T12:00').assumptions).toContain(
			'What is recorded of Zambia is uncertain: have it checked before you rely on it',
		);
		const recorded = countryOf('FR')?.rules[0];
		const source = { citation: 'art. 1', seen: 'memory', checkedOn: '2026-11-24' };
		const law = { ...recorded?.consent, source };
		const own = readCustomRules(JSON.stringify({ FR: { consent: law } }), '2026-11-24');
		const hours = hoursPolicy(own.ok ? { customRules: own.value } : {});
		const check = decided('FR', 'Europe/Paris', '2026-11-24T12:00', { hours });
		expect(check.assumptions).toContain(
			'The rule on consent of France was written down from memory and not checked against its text: art. 1',
		);
	});
});

describe('what the law of marketing binds besides', () => {
	it.each([
		['CO', 'America/Bogota', /texts that collect a debt keep to the hours .*Ley 2300/],
		['BR', 'America/Sao_Paulo', /texts that collect a debt .*Procon-SP/],
		['RU', 'Europe/Moscow', /every text that goes out in bulk needs a consent .*126-FZ/],
	])('is told with a transactional text in %s (%s)', (country, zone, told) => {
		const sunday = { purpose: 'transactional' } as const;
		const check = decided(country, zone, '2026-11-29T22:00', sunday);
		expect(check.decision).toBe('send');
		expect(check.assumptions.join('\n')).toMatch(told);
		expect(decided(country, zone, '2026-11-24T12:00').assumptions.join()).not.toMatch(told);
	});
});

describe('a text that collects a debt', () => {
	const BOGOTA = 'America/Bogota';
	const asks = (text: string, local: string, country = 'CO', sends: readonly number[] = []) =>
		decide(
			someone({ country, zones: [BOGOTA], consent: 'none' }),
			{ purpose: 'transactional', content: { text, sender: '' }, record: { sends } },
			DateTime.fromISO(local, { zone: BOGOTA }).toMillis(),
		);

	it.each([
		'Acme: su cuota vencida es de $120.000. Pague hoy.',
		'Tienes una deuda de $50.000 con Acme',
		'Su obligación se encuentra en mora',
		'Póngase al día con su crédito',
		'Your invoice is past due',
	])('keeps to the hours of marketing in Colombia: %s', (text) => {
		const check = asks(text, '2026-11-29T22:00');
		expect(inWords(check, BOGOTA)).toBe('later Mon 30 Nov 07:00 outside_hours');
		expect(check.rule).toMatchObject({ id: 'CO', basis: 'law' });
		expect(check.assumptions.join()).toMatch(/is about money owed, so it keeps to the hours/);
		expect(asks(text, '2026-11-24T12:00').decision).toBe('send');
	});

	it('goes once a day there, and needs no consent', () => {
		const before = [DateTime.fromISO('2026-11-24T09:00', { zone: BOGOTA }).toMillis()];
		expect(asks('Su deuda', '2026-11-24T12:00', 'CO', before).reason).toBe('frequency_cap');
	});

	it.each(['Acme: recibimos su pago. Gracias.', 'Su pedido llega mañana', 'Su codigo es 1234'])(
		'is not what another text is: %s',
		(text) => {
			expect(asks(text, '2026-11-29T22:00').decision).toBe('send');
		},
	);

	it('is free of hours where no law is known to bind it', () => {
		expect(asks('Tienes una deuda', '2026-11-29T22:00', 'PE').decision).toBe('send');
	});

	it('does not leave before its time, whatever the workflow does', () => {
		const at = DateTime.fromISO('2026-11-29T22:00', { zone: BOGOTA }).toMillis();
		const check = asks('Su deuda', '2026-11-29T22:00');
		const person = someone({ country: 'CO', zones: [BOGOTA] });
		expect(isSendable(person, 'transactional', check, at)).toMatchObject({
			ok: false,
			failure: { reason: 'too_early' },
		});
		const opens = Date.parse(String(check.sendAt));
		expect(isSendable(person, 'transactional', check, opens).ok).toBe(true);
	});
});
