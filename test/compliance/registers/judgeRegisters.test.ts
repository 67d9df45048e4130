import { COUNTRIES, decide, STATES, type Check, type Screening } from '../../../lib/compliance';
import { registerOptions } from '../../../nodes/CheckConsentQuietHours/fields/registerOptions';
import { someone } from '../support';

const NOON = Date.parse('2026-11-24T10:00:00Z');
const CAPE = '+27821234567';

interface Traits {
	readonly country?: string;
	readonly e164?: string;
	readonly zone?: string;
	readonly consent?: 'explicit' | 'soft' | 'none';
	readonly purpose?: 'marketing' | 'collection' | 'transactional';
	readonly text?: string;
	readonly at?: number;
}

/** What is decided at noon in Johannesburg about a customer there, unless told otherwise. */
function decided(said: Readonly<Record<string, Screening>>, traits: Traits = {}): Check {
	const { country = 'ZA', e164 = CAPE, zone = 'Africa/Johannesburg', consent = 'soft' } = traits;
	const { purpose = 'marketing', text, at = NOON } = traits;
	const person = someone({ country, e164, zones: [zone], consent, consentAt: '2026-11-01' });
	const { phone } = person;
	return decide(
		{ ...person, phone: { ...phone, callingCode: country === 'ZA' ? '27' : '55' } },
		{
			purpose,
			registers: new Map(Object.entries(said)),
			...(text !== undefined && { content: { text, sender: '' } }),
		},
		at,
	);
}

const SAO_PAULO = {
	country: 'BR',
	e164: '+5511961234567',
	zone: 'America/Sao_Paulo',
	purpose: 'collection',
	consent: 'none',
	at: Date.parse('2026-11-24T15:00:00Z'),
} as const;

describe('a register that the law asks for', () => {
	it('blocks until somebody says that it was looked into, and by whose law', () => {
		const check = decided({});
		expect(check).toMatchObject({
			decision: 'blocked',
			reason: 'register_unscreened',
			rule: { id: 'ZA', basis: 'law' },
		});
		expect(check.message).toMatch(/Opt-out registry of the National Consumer Commission/);
	});

	it.each([
		['on that day', '2026-11-24', 'send', 'ok'],
		['within its days', '2026-10-25', 'send', 'ok'],
		['too long ago', '2026-10-24', 'blocked', 'register_unscreened'],
		['on a day to come', '2026-12-24', 'blocked', 'register_unscreened'],
		['on a day that nobody can read', 'last week', 'blocked', 'register_unscreened'],
		['on no day', '', 'blocked', 'register_unscreened'],
	])('looked into %s (%s): %s', (_, on, decision, reason) => {
		expect(decided({ 'ZA-NCC': { on } })).toMatchObject({ decision, reason });
	});

	it('closes when the look into it is too old', () => {
		const sent = decided({ 'ZA-NCC': { on: '2026-10-24T14:00:00Z' } });
		expect(sent).toMatchObject({ decision: 'send', sendBefore: '2026-11-24T14:00:00.000Z' });
		const sunday = Date.parse('2026-11-29T10:00:00Z');
		const later = decided({ 'ZA-NCC': { on: '2026-10-29T12:00:00Z' } }, { at: sunday });
		expect(later).toMatchObject({ decision: 'blocked', reason: 'register_unscreened' });
	});

	it('keeps off whoever is on its list, and nobody else', () => {
		const list = { on: '2026-11-20', numbers: new Set([CAPE]) };
		expect(decided({ 'ZA-NCC': list })).toMatchObject({ reason: 'on_register' });
		expect(decided({ 'ZA-NCC': { ...list, numbers: new Set(['+27829999999']) } }).decision).toBe(
			'send',
		);
	});

	it('takes a list without a day to be of today, and says so', () => {
		const check = decided({ 'ZA-NCC': { numbers: new Set(['+27829999999']) } });
		expect(check.decision).toBe('send');
		expect(check.assumptions.join()).toMatch(/has no date and is taken to be of today/);
	});

	it('is told, and blocks nothing, where an express consent may go before it', () => {
		const check = decided({}, { consent: 'explicit' });
		expect(check.decision).toBe('send');
		expect(check.assumptions.join()).toMatch(/National Consumer Commission before they are texted/);
		const listed = decided({ 'ZA-NCC': { numbers: new Set([CAPE]) } }, { consent: 'explicit' });
		expect(listed.reason).toBe('on_register');
	});

	it('counts from its first day on', () => {
		const before = Date.parse('2026-06-30T10:00:00Z');
		expect(decided({}, { at: before }).reason).not.toBe('register_unscreened');
	});

	it('is not asked for at the moment of sending, when the check has heard of it', () => {
		const person = someone({ country: 'ZA', zones: ['Africa/Johannesburg'], consent: 'soft' });
		const check = decide(person, { purpose: 'marketing', registers: 'seen' }, NOON);
		expect(check.decision).toBe('send');
	});
});

describe('the register of São Paulo', () => {
	it('keeps off debts too, in its area codes alone', () => {
		expect(decided({}, SAO_PAULO)).toMatchObject({ reason: 'register_unscreened' });
		expect(decided({ 'BR-SP': { on: '2026-11-20' } }, SAO_PAULO).decision).toBe('send');
		expect(decided({}, { ...SAO_PAULO, e164: '+5521961234567' }).decision).toBe('send');
	});

	it('is lifted by an express consent', () => {
		expect(decided({}, { ...SAO_PAULO, consent: 'explicit' }).decision).toBe('send');
	});
});

describe('a register of which less is sure', () => {
	it('is told where a number has to be on it, and blocks by its list', () => {
		const istanbul = { country: 'TR', e164: '+905321234567', zone: 'Europe/Istanbul' } as const;
		const traits = { ...istanbul, consent: 'explicit' } as const;
		const untold = decided({}, traits);
		expect(untold.decision).toBe('send');
		expect(untold.assumptions.join('\n')).toMatch(/Türkiye: numbers must be looked up in İYS/);
		const other = { numbers: new Set(['+905320000000']) };
		expect(decided({ 'TR-IYS': other }, traits).reason).toBe('not_on_register');
		const own = { on: '2026-11-24', numbers: new Set(['+905321234567']) };
		const check = decided({ 'TR-IYS': own }, traits);
		expect(check.decision).toBe('send');
		expect(check.assumptions.join()).not.toMatch(/İYS/);
	});

	it.each([
		['US', 'America/New_York', '+12125550123'],
		['SG', 'Asia/Singapore', '+6581234567'],
		['HK', 'Asia/Hong_Kong', '+85251234567'],
		['IN', 'Asia/Kolkata', '+918123456789'],
		['ES', 'Europe/Madrid', '+34612345678'],
	])('is not asked of people in %s who agreed', (country, zone, e164) => {
		const check = decided({}, { country, zone, e164, consent: 'explicit' });
		expect(check.assumptions.join()).not.toMatch(/must be looked up/);
	});

	it.each([
		['AR', 'America/Argentina/Buenos_Aires', /Registro No Llame/],
		['UY', 'America/Montevideo', /No Llame \(URSEC\)/],
		['PY', 'America/Asuncion', /No Molestar \(SEDECO\)/],
		['RS', 'Europe/Belgrade', /Ne zovi/],
		['VN', 'Asia/Ho_Chi_Minh', /DoNotCall register/],
		['AE', 'Asia/Dubai', /Do Not Call Registry \(TDRA\)/],
	])('is told in %s', (country, zone, name) => {
		const check = decided({}, { country, zone, consent: 'explicit' });
		expect(check.reason).not.toBe('register_unscreened');
		expect(check.assumptions.join('\n')).toMatch(name);
	});
});

it('is in the form, each by its own id', () => {
	const recorded = [...COUNTRIES, ...STATES].flatMap(({ registers = [] }) =>
		registers.filter(({ kind }) => kind !== 'safe_harbour').map(({ id }) => id),
	);
	expect(registerOptions.map(({ value }) => String(value)).toSorted()).toEqual(recorded.toSorted());
});
