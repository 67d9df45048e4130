import { DateTime } from 'luxon';
import { decide, type Consent, type CheckOptions } from '../../lib/compliance';
import { parsePhone } from '../../lib/phone';

/** Numbers and clocks of those who are asked about, and a text of theirs that lacks nothing. */
const PEOPLE = {
	TX: ['+12145550123', 'America/Chicago', 'ACME: 20% off. Reply STOP to opt out'],
	FL: ['+13055550123', 'America/New_York', 'ACME: 20% off. Reply STOP to opt out'],
	WA: ['+12065550123', 'America/Los_Angeles', 'ACME: 20% off. Reply STOP to opt out'],
	CA: ['+14165550123', 'America/Toronto', 'ACME, acme.example/us: 20% off. Reply STOP to opt out'],
	BR: ['+5511961234567', 'America/Sao_Paulo', 'ACME: 20% off. Sair: SAIR'],
	CO: ['+573211234567', 'America/Bogota', 'ACME: 20% menos. Baja: responde BAJA'],
	FR: ['+33612345678', 'Europe/Paris', 'ACME: -20 %. STOP 36180'],
	DE: ['+4915123456789', 'Europe/Berlin', 'ACME: -20 %. Abmelden: Antwort STOP'],
	GB: ['+447400123456', 'Europe/London', 'ACME: 20% off. Reply STOP to opt out'],
	IN: ['+918123456789', 'Asia/Kolkata', 'ACME: 20% off. Reply STOP to opt out'],
	AE: ['+971501234567', 'Asia/Dubai', 'ACME: 20% off. Optout 7726'],
	SA: ['+966512345678', 'Asia/Riyadh', 'ACME: 20% off. Reply STOP to opt out'],
	ZA: ['+27711234567', 'Africa/Johannesburg', 'ACME: 20% off. Reply STOP to opt out'],
	RU: ['+79161234567', 'Europe/Moscow', 'ACME: -20 %. Отписка: ответьте СТОП'],
	TR: ['+905012345678', 'Europe/Istanbul', 'ACME: -20 %. Iptal: RET yaz 36180'],
	SG: ['+6581234567', 'Asia/Singapore', 'ACME: 20% off. Reply STOP to opt out'],
	HK: ['+85251234567', 'Asia/Hong_Kong', 'ACME: 20% off. 拒收請回覆 STOP / Reply STOP to opt out'],
	AU: ['+61412345678', 'Australia/Sydney', 'ACME: 20% off. Reply STOP to opt out'],
	JP: ['+819012345678', 'Asia/Tokyo', 'ACME: 20% off. 配信停止は返信「停止」'],
	MX: ['+522221234567', 'America/Mexico_City', 'ACME: 20% menos. Baja: responde BAJA'],
} as const;

interface Asked {
	readonly purpose?: CheckOptions['purpose'];
	readonly consent?: Consent['status'];
	readonly since?: string;
	readonly source?: string;
	readonly text?: string;
	readonly sender?: string;
	/** Another number or address of the person. */
	readonly e164?: string;
	readonly region?: string;
	readonly postalCode?: string;
	readonly stop?: 'all' | 'marketing';
	/** The local times of earlier texts. */
	readonly sends?: readonly string[];
	/** By the id of a register: a day, or whether its list has the number. */
	readonly screened?: Readonly<Record<string, string | boolean>>;
}

function decided(place: keyof typeof PEOPLE, local: string, asked: Asked): string {
	const [first, zone, usual] = PEOPLE[place];
	const { e164 = first } = asked;
	const phone = parsePhone(e164, { mobileOnly: false });
	if (!phone.ok) throw new Error(e164);
	const { purpose = 'marketing', consent = 'explicit', since, source, text = usual } = asked;
	const { sender = e164, stop, sends = [], screened = {} } = asked;
	const instant = (time: string) => DateTime.fromISO(time, { zone }).toMillis();
	const state = ['TX', 'FL', 'WA'].includes(place) ? place : undefined;
	const { region = state, postalCode } = asked;
	const given = consent === 'none' ? { status: consent } : { status: consent, at: since, source };
	const registers = Object.entries(screened).map(([id, said]) => {
		if (typeof said === 'string') return [id, { on: said }] as const;
		return [id, { on: local.slice(0, 10), numbers: new Set(said ? [e164] : ['+1']) }] as const;
	});
	const { decision, reason, sendAt } = decide(
		{ phone: phone.value, contact: { timeZone: zone, region, postalCode, consent: given } },
		{
			purpose,
			content: { text, sender },
			registers: new Map(registers),
			record: { ...(stop && { optOut: { scope: stop } }), sends: sends.map(instant) },
		},
		instant(local),
	);
	if (decision === 'blocked') return reason;
	if (decision === 'send') return 'send';
	return DateTime.fromISO(String(sendAt), { zone }).toFormat('ccc d LLL HH:mm');
}

const NOON = '2027-03-03T12:00';
const SUNDAY = '2027-03-07T12:00';
const [none, soft] = [{ consent: 'none' }, { consent: 'soft', since: '2027-02-01' }] as const;
const noWay = { text: 'ACME: 20% off' };

/**
 * What the sheets of these places say to somebody who reads them for the first time, written down before
 * anything was asked: the place, the local time, what is sent, and the decision or until when it is held.
 */
const CASES: readonly (readonly [keyof typeof PEOPLE, string, Asked, string])[] = [
	['TX', '2027-03-07T11:00', {}, 'Sun 7 Mar 12:00'],
	['TX', '2027-03-06T08:30', {}, 'Sat 6 Mar 09:00'],
	['TX', NOON, soft, 'soft_opt_in_not_allowed'],
	['TX', '2027-03-07T03:00', { ...none, purpose: 'transactional' }, 'send'],
	['TX', NOON, { purpose: 'transactional', stop: 'marketing' }, 'opted_out'],
	['TX', '2027-01-29T12:00', { purpose: 'transactional', stop: 'marketing' }, 'send'],
	['TX', '2027-03-03T07:30', { ...none, purpose: 'collection' }, 'Wed 3 Mar 09:00'],
	['TX', NOON, noWay, 'notice_missing'],
	['TX', NOON, { sender: 'ACME' }, 'name_refused'],
	['FL', '2027-03-03T20:30', {}, 'Thu 4 Mar 08:00'],
	[
		'FL',
		NOON,
		{ sends: ['2027-03-03T08:00', '2027-03-03T09:00', '2027-03-03T10:00'] },
		'Thu 4 Mar 08:00',
	],
	['FL', '2027-03-03T07:00', { purpose: 'birthday' }, 'Wed 3 Mar 08:00'],
	['FL', NOON, { purpose: 'transactional', stop: 'all' }, 'opted_out'],
	['WA', '2027-03-03T20:15', {}, 'Thu 4 Mar 08:00'],
	['WA', NOON, none, 'no_consent'],
	['WA', NOON, { consent: 'expired' }, 'consent_expired'],
	['CA', NOON, { consent: 'soft', since: '2025-06-01', source: 'purchase' }, 'send'],
	['CA', NOON, { consent: 'soft', since: '2026-07-01', source: 'inquiry' }, 'consent_expired'],
	['CA', NOON, { sender: 'ACME' }, 'name_refused'],
	['CA', NOON, { purpose: 'transactional', stop: 'marketing' }, 'send'],
	['BR', SUNDAY, {}, 'Mon 8 Mar 09:00'],
	['BR', NOON, { ...none, purpose: 'collection', screened: { 'BR-SP': true } }, 'on_register'],
	['BR', NOON, { screened: { 'BR-SP': true } }, 'send'],
	['BR', NOON, { ...none, purpose: 'collection' }, 'register_unscreened'],
	['BR', '2026-11-20T12:00', {}, 'Sat 21 Nov 09:00'],
	['CO', '2027-03-06T15:30', {}, 'Mon 8 Mar 07:00'],
	[
		'CO',
		'2027-03-03T20:00',
		{ ...none, purpose: 'transactional', text: 'ACME: su deuda de $30 esta vencida' },
		'Thu 4 Mar 07:00',
	],
	['CO', '2027-03-22T12:00', { ...none, purpose: 'collection' }, 'Tue 23 Mar 07:00'],
	['CO', NOON, soft, 'soft_opt_in_not_allowed'],
	['CO', NOON, { screened: { 'CO-RNE': true } }, 'on_register'],
	['FR', SUNDAY, {}, 'Mon 8 Mar 08:00'],
	['FR', NOON, { text: 'ACME: votre CPF finance tout. STOP 36180' }, 'sector_banned'],
	['FR', NOON, { since: '2023-01-01' }, 'consent_expired'],
	['FR', '2027-05-17T12:00', {}, 'Tue 18 May 08:00'],
	[
		'FR',
		'2027-03-03T03:00',
		{ ...none, purpose: 'transactional', text: 'Votre facture est impayee' },
		'send',
	],
	['DE', NOON, soft, 'send'],
	['DE', '2027-03-07T19:55', {}, 'Mon 8 Mar 08:00'],
	['DE', NOON, noWay, 'notice_missing'],
	['GB', NOON, { sender: 'INFO', text: 'ACME: 20% off. Opt out: acme.example/out' }, 'send'],
	['GB', '2027-03-03T07:30', {}, 'Wed 3 Mar 08:00'],
	['GB', NOON, soft, 'send'],
	['IN', '2027-03-03T09:30', {}, 'Wed 3 Mar 10:00'],
	['IN', NOON, { screened: { 'IN-DLT': false } }, 'not_on_register'],
	['IN', NOON, { screened: { 'IN-NCPR': true } }, 'send'],
	['IN', '2027-03-03T23:00', { ...none, purpose: 'transactional' }, 'send'],
	['AE', '2027-03-03T18:30', {}, 'Thu 4 Mar 09:00'],
	['AE', NOON, { screened: { 'AE-DNCR': true } }, 'on_register'],
	['AE', NOON, { purpose: 'collection', stop: 'marketing' }, 'opted_out'],
	['SA', '2027-03-03T08:30', {}, 'Wed 3 Mar 09:00'],
	['SA', NOON, { sender: 'ACME-AD', text: 'ACME: 20% off. Opt out: acme.example/out' }, 'send'],
	['ZA', '2027-03-06T13:30', {}, 'Mon 8 Mar 08:00'],
	['ZA', NOON, soft, 'register_unscreened'],
	['ZA', NOON, { ...soft, screened: { 'ZA-NCC': '2027-02-20' } }, 'send'],
	['ZA', NOON, { ...soft, screened: { 'ZA-NCC': '2027-01-20' } }, 'register_unscreened'],
	['ZA', '2027-03-22T12:00', {}, 'Tue 23 Mar 08:00'],
	['RU', NOON, { ...soft, purpose: 'transactional' }, 'no_consent'],
	['RU', '2027-03-03T23:00', { purpose: 'transactional' }, 'send'],
	[
		'TR',
		NOON,
		{ text: 'ACME: https://acme.example/sale Iptal: RET yaz 36180' },
		'content_not_carried',
	],
	['TR', NOON, { screened: { 'TR-IYS': false } }, 'not_on_register'],
	['SG', NOON, { screened: { 'SG-DNC': true } }, 'send'],
	['SG', NOON, { ...none, screened: { 'SG-DNC': '2027-03-01' } }, 'no_consent'],
	['SG', NOON, soft, 'soft_opt_in_not_allowed'],
	['HK', NOON, { text: 'ACME: 20% off. Reply STOP to opt out' }, 'notice_language'],
	[
		'HK',
		NOON,
		{ sender: '#ACME', text: 'ACME: 20% off. 拒收 / opt out: acme.example/out' },
		'send',
	],
	['AU', NOON, soft, 'send'],
	['AU', NOON, noWay, 'notice_missing'],
	['JP', '2027-03-03T20:30', {}, 'Thu 4 Mar 08:00'],
	['JP', NOON, soft, 'send'],
	['MX', NOON, { screened: { 'MX-REPEP': true } }, 'send'],
	['MX', NOON, soft, 'soft_opt_in_not_allowed'],
	['MX', '2027-03-03T21:30', { ...none, purpose: 'collection' }, 'Thu 4 Mar 08:00'],
	// What takes two sheets, or two propositions of one.
	['TX', '2027-03-03T20:30', { e164: '+13055550123' }, 'Thu 4 Mar 09:00'],
	['TX', '2027-03-07T11:00', { e164: '+13055550123' }, 'Sun 7 Mar 12:00'],
	[
		'FL',
		NOON,
		{ e164: '+17875550123', region: 'PR', purpose: 'transactional', stop: 'marketing' },
		'opted_out',
	],
	['FL', NOON, { purpose: 'collection', stop: 'marketing' }, 'opted_out'],
	[
		'ZA',
		'2027-03-03T20:30',
		{ ...soft, screened: { 'ZA-NCC': '2027-02-01' } },
		'register_unscreened',
	],
	['ZA', NOON, { ...none, purpose: 'collection' }, 'send'],
	['FR', '2027-03-26T12:00', { postalCode: '67000' }, 'Sat 27 Mar 08:00'],
	['FR', '2027-03-26T12:00', { postalCode: '75011' }, 'send'],
	['FR', NOON, { ...none, purpose: 'collection', text: 'ACME: facture CPF impayee' }, 'send'],
	[
		'BR',
		NOON,
		{ e164: '+5521961234567', ...none, purpose: 'collection', screened: { 'BR-SP': true } },
		'send',
	],
	['BR', NOON, { e164: '+5521961234567', ...none, purpose: 'collection' }, 'send'],
	['BR', NOON, { ...none, purpose: 'collection', screened: { 'BR-SP': '2027-02-20' } }, 'send'],
	[
		'BR',
		NOON,
		{ ...none, purpose: 'collection', screened: { 'BR-SP': '2027-01-20' } },
		'register_unscreened',
	],
	['CO', NOON, { ...none, purpose: 'collection', sends: ['2027-03-03T08:00'] }, 'Thu 4 Mar 07:00'],
	['CO', NOON, { purpose: 'transactional', sends: ['2027-03-03T08:00'] }, 'send'],
	['DE', '2027-12-25T12:00', {}, 'send'],
	['RU', NOON, { ...none, purpose: 'collection' }, 'no_consent'],
	['TR', NOON, { purpose: 'birthday', screened: { 'TR-IYS': false } }, 'not_on_register'],
	['TR', NOON, { ...none, purpose: 'transactional' }, 'send'],
	['SG', NOON, { ...none, purpose: 'collection', screened: { 'SG-DNC': true } }, 'send'],
	['AE', NOON, { ...none, purpose: 'collection', screened: { 'AE-DNCR': true } }, 'send'],
	['IN', NOON, { ...none, purpose: 'collection', screened: { 'IN-DLT': false } }, 'send'],
	['MX', NOON, { ...soft, screened: { 'MX-REPEP': '2027-03-01' } }, 'soft_opt_in_not_allowed'],
	['JP', NOON, { purpose: 'birthday', ...noWay }, 'notice_missing'],
	['HK', NOON, none, 'no_consent'],
];

it.each(CASES)('in %s at %s, %j: %s', (place, local, asked, expected) => {
	expect(decided(place, local, asked)).toBe(expected);
});
