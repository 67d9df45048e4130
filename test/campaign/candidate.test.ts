import { mayLeave, prepare, readCandidate } from '../../lib/campaign';
import type { Item } from '../../lib/item';

const noon = Date.parse('2026-11-24T12:00:00Z');
const minutes = (count: number) => count * 60_000;
const iso = (at: number) => new Date(at).toISOString();

const consent = { status: 'explicit' as const };

const phone = {
	e164: '+33612345678',
	country: 'FR',
	callingCode: '33',
	timeZones: ['Europe/Paris'],
};
const sms = { campaign: 'spring', purpose: 'marketing', text: 'Hello', segments: 1, credits: 1 };
const check = {
	decision: 'send',
	sendAt: iso(noon - minutes(1)),
	sendBefore: iso(noon + minutes(60)),
};
const item: Item = { phone, contact: { consent }, sms, check };

const withSms = (more: object): Item => ({ ...item, sms: { ...sms, ...more } });
const withContact = (contact: object): Item => ({ ...item, contact });
const withPhone = (e164: string): Item => ({ ...item, phone: { ...phone, e164 } });

/** What Send asks of an item, in its order. */
function admit(of: Item, { at = noon, messageKey = '' } = {}) {
	const candidate = readCandidate(of);
	const ready = prepare(candidate, { senderName: 'ACME', messageKey });
	const verdict = mayLeave(candidate, at);
	return ready.ok && !verdict.ok ? verdict : ready;
}

describe('a candidate', () => {
	it('lets a checked marketing message go, with the sender of the credential', () => {
		expect(admit(item)).toMatchObject({
			ok: true,
			value: { to: '+33612345678', sender: 'ACME', text: 'Hello' },
		});
	});

	it.each<[string, string, Item]>([
		['no recipient', 'no_phone', { ...item, phone: undefined }],
		['a number that is none', 'no_phone', withPhone('06 12 34 56 78')],
		['a number with too many digits', 'no_phone', withPhone('+336123456789999')],
		['no message', 'no_message', { ...item, sms: undefined }],
		['no campaign', 'no_campaign', withSms({ campaign: '' })],
		['a sender with a space', 'invalid_sender', withSms({ sender: 'My Shop' })],
		['an opted-out person', 'opted_out', withContact({ consent, optOut: true })],
		['no consent', 'no_consent', withContact({ consent: { status: 'none' } })],
		['no word about consent', 'no_consent', withContact({})],
		['no check at all', 'not_checked', { ...item, check: undefined }],
		[
			'a check that says later',
			'not_checked',
			{ ...item, check: { decision: 'later', sendAt: iso(noon) } },
		],
		['a check that says blocked', 'not_checked', { ...item, check: { decision: 'blocked' } }],
		['a check without its hours', 'not_checked', { ...item, check: { decision: 'send' } }],
		[
			'a birthday without a check',
			'not_checked',
			{ ...withSms({ purpose: 'birthday' }), check: undefined },
		],
	])('refuses %s', (_name, reason, refused) => {
		expect(admit(refused)).toMatchObject({ ok: false, failure: { reason } });
	});

	it.each([
		['before the check allows it', -minutes(2), 'too_early'],
		['at closing time', minutes(60), 'too_late'],
		['after closing time', minutes(61), 'too_late'],
	])('refuses a message %s', (_name, later, reason) => {
		const at = noon + later;
		expect(admit(item, { at })).toMatchObject({ failure: { reason } });
	});

	describe('for transactional messages', () => {
		const order = { ...withSms({ purpose: 'transactional', campaign: '' }), check: undefined };

		it('needs a Message Key', () => {
			expect(admit(order)).toMatchObject({ failure: { reason: 'no_message_key' } });
		});

		it('needs neither check nor consent', () => {
			const stranger = { ...order, contact: {} };
			expect(admit(stranger, { messageKey: 'order-1' }).ok).toBe(true);
		});

		it('still honours an opt-out', () => {
			const person = { ...order, contact: { optOut: true } };
			expect(admit(person, { messageKey: 'order-1' })).toMatchObject({
				failure: { reason: 'opted_out' },
			});
		});
	});
});
