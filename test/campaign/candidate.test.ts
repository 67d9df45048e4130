import { createHmac } from 'node:crypto';
import { mayLeave, prepare, readCandidate } from '../../lib/campaign';
import { ok } from '../../lib/shared';
import { contentDigest, objectAt, sealOf, type Item, type Vouched } from '../../lib/item';

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
const sms = {
	campaign: 'spring',
	purpose: 'marketing',
	text: 'Hello. STOP to 36180',
	segments: 1,
	credits: 1,
};
const check = {
	decision: 'send',
	sendAt: iso(noon - minutes(1)),
	sendBefore: iso(noon + minutes(60)),
};
const item: Item = { phone, contact: { consent }, sms, check };

const macWith = (secret: string) => (text: string) =>
	createHmac('sha256', secret).update(text).digest('base64url');
/** Stands in for the ledger's. */
const mac = macWith('the secret of this ledger');

/** An item as Check hands it on. */
const sealed = (of: Item, vouched: Partial<Vouched> = {}, by = mac) => ({
	...of,
	check: {
		...objectAt(of, 'check'),
		seal: sealOf(of, { hours: 'country', content: contentDigest(of), ...vouched }, by),
	},
});

const withSms = (more: object): Item => ({ ...item, sms: { ...sms, ...more } });
const withContact = (contact: object): Item => ({ ...item, contact });
const withPhone = (e164: string): Item => ({ ...item, phone: { ...phone, e164 } });
const withCheck = (more: object, of = item): Item => ({
	...of,
	check: { ...objectAt(of, 'check'), ...more },
});

/** What Send asks of an item, in its order. */
function admit(of: Item, { at = noon, messageKey = '' as unknown } = {}) {
	const candidate = readCandidate(of, mac);
	const ready = prepare(candidate, { senderName: '36180', messageKey });
	const verdict = mayLeave(candidate, at);
	if (!ready.ok || verdict.ok) return ready.ok ? ok(ready.value.message) : ready;
	return verdict;
}

const refusal = (reason: string) => ({ ok: false, failure: { reason } });

describe('a candidate', () => {
	it('goes with a check of its own, and the sender of the credential', () => {
		expect(admit(sealed(item))).toMatchObject({
			ok: true,
			value: { to: '+33612345678', sender: '36180', text: 'Hello. STOP to 36180' },
		});
	});

	it.each<[string, string, Item]>([
		['no recipient', 'no_phone', { ...item, phone: undefined }],
		['a number that is none', 'no_phone', withPhone('06 12 34 56 78')],
		['a number with too many digits', 'no_phone', withPhone('+336123456789999')],
		['no message', 'no_message', { ...item, sms: undefined }],
		['no campaign', 'no_campaign', withSms({ campaign: '' })],
		['a sender that no phone shows', 'invalid_sender', withSms({ sender: 'Café' })],
		['an opted-out person', 'opted_out', withContact({ consent, optOut: true })],
		['no consent', 'no_consent', withContact({ consent: { status: 'none' } })],
		['no word about consent', 'no_consent', withContact({})],
		['no check at all', 'not_checked', { ...item, check: undefined }],
		['a check that says later', 'not_checked', withCheck({ decision: 'later' })],
		['a check that says blocked', 'not_checked', withCheck({ decision: 'blocked' })],
		['a check without its hours', 'not_checked', { ...item, check: { decision: 'send' } }],
		[
			'a birthday without a check',
			'not_checked',
			{ ...withSms({ purpose: 'birthday' }), check: undefined },
		],
	])('stays with %s', (_name, reason, given) => {
		const asGiven = given['check'] === undefined ? given : sealed(given);
		expect(admit(asGiven)).toMatchObject(refusal(reason));
	});

	it.each([
		['before the check allows it', -minutes(2), 'too_early'],
		['at closing time', minutes(60), 'too_late'],
		['after closing time', minutes(61), 'too_late'],
	])('stays %s', (_name, later, reason) => {
		expect(admit(sealed(item), { at: noon + later })).toMatchObject(refusal(reason));
	});

	describe('of a transactional message', () => {
		const order = { ...withSms({ purpose: 'transactional', campaign: '' }), check: undefined };

		it('needs a Message Key', () => {
			expect(admit(order)).toMatchObject(refusal('no_message_key'));
		});

		it.each([
			['undefined', 'undefined'],
			['an object as text', '[object Object]'],
			['an object', {}],
			['a list', ['order-1']],
			['no number', NaN],
			['nothing', null],
			['blanks', '  '],
			['what is not seen', '\u200b\u00ad'],
		])('refuses %s for a Message Key', (_name, messageKey) => {
			expect(admit(order, { messageKey })).toMatchObject(refusal('no_message_key'));
		});

		it('takes a number for a Message Key, as its digits', () => {
			const [asNumber, asText] = [4711, '4711'].map((messageKey) => admit(order, { messageKey }));
			expect(asNumber).toEqual(asText);
		});

		it('needs neither check nor consent', () => {
			expect(admit({ ...order, contact: {} }, { messageKey: 'order-1' }).ok).toBe(true);
		});

		it('still honours an opt-out', () => {
			const stopped = { ...order, contact: { optOut: true } };
			expect(admit(stopped, { messageKey: 'order-1' })).toMatchObject(refusal('opted_out'));
		});
	});
});

describe('the scope of a consent', () => {
	const agreedTo = (scope: string) => withContact({ consent: { ...consent, scope } });

	it.each([
		['order updates only', 'consent_scope'],
		['ACME Club', 'consent_scope'],
		['e-mail only', 'consent_scope'],
	])('is asked about again: “%s”', (scope, reason) => {
		expect(admit(sealed(agreedTo(scope)))).toMatchObject(refusal(reason));
	});

	it('counts as the user has answered for it in Check, for this very consent', () => {
		const answered = sealed(agreedTo('ACME Club'), { scope: 'own' });
		expect(admit(answered).ok).toBe(true);
		const altered = { ...answered, contact: { consent: { ...consent, scope: 'order updates' } } };
		expect(admit(altered)).toMatchObject(refusal('consent_scope'));
	});

	it('is not answered for by whoever adds the word to a seal', () => {
		const item = sealed(agreedTo('ACME Club'));
		const seal = String(objectAt(item, 'check')['seal']);
		const [hours, content, code] = seal.split('.');
		const forged = withCheck({ seal: [hours, content, 'scope', code].join('.') }, item);
		expect(admit(forged)).toMatchObject(refusal('consent_scope'));
	});
});

describe('a check counts for its own message only', () => {
	const checked = sealed(item);
	const { check: itsCheck } = checked;

	it.each<[string, Item]>([
		['it has no seal', item],
		['another ledger sealed it', sealed(item, {}, macWith('another ledger'))],
		['it stands beside another number', { ...withPhone('+33612345679'), check: itsCheck }],
		['its end was put off', withCheck({ sendBefore: iso(noon + minutes(600)) }, checked)],
		['its beginning was moved', withCheck({ sendAt: iso(noon - minutes(600)) }, checked)],
		[
			'its decision was changed',
			withCheck({ decision: 'send' }, sealed(withCheck({ decision: 'blocked' }))),
		],
		['it became a plan', withCheck({ planned: true }, checked)],
		[
			'its seal claims that the user answers for the hours',
			withCheck({ seal: itsCheck.seal.replace('country', 'own') }, checked),
		],
		['its seal is cut short', withCheck({ seal: itsCheck.seal.slice(0, -1) }, checked)],
		['its seal is no text', withCheck({ seal: { hours: 'own' } }, checked)],
		[
			'it was made for a transactional message',
			{ ...sealed(withSms({ purpose: 'transactional' })), sms },
		],
		[
			'the consent is another',
			{ ...checked, contact: { consent: { status: 'explicit', source: 'elsewhere' } } },
		],
		['the address is another', { ...checked, contact: { consent, postalCode: '20000' } }],
		['the region is another', { ...checked, contact: { consent, region: 'FL' } }],
		['the zone is another', { ...checked, contact: { consent, timeZone: 'Indian/Reunion' } }],
		['the address moved abroad', { ...checked, contact: { consent, country: 'DE' } }],
		[
			'the address came back from abroad',
			{ ...sealed({ ...item, contact: { consent, country: 'DE' } }), contact: { consent } },
		],
	])('and not where %s', (_name, given) => {
		expect(admit(given)).toMatchObject(refusal('not_checked'));
	});

	it('says what to do', () => {
		expect(admit(item)).toMatchObject({
			failure: { message: expect.stringContaining('right before this node') },
		});
	});
});

describe('a check can only narrow what the law allows', () => {
	const night = Date.parse('2026-11-24T23:00:00Z');
	const allDay = {
		sendAt: iso(Date.parse('2026-11-24T00:00:00Z')),
		sendBefore: iso(Date.parse('2026-11-26T00:00:00Z')),
	};

	it('at night it does not count, whatever it says', () => {
		expect(admit(sealed(withCheck(allDay)), { at: night })).toMatchObject(refusal('outside_hours'));
	});

	it('and the number tells the country and its hours, not what the item says of it', () => {
		const foreign = { ...phone, country: 'JP', callingCode: '81', timeZones: ['Asia/Tokyo'] };
		const given = sealed({ ...withCheck(allDay), phone: foreign });
		expect(admit(given, { at: night })).toMatchObject(refusal('outside_hours'));
	});

	it('unless the user answers for the hours', () => {
		expect(admit(sealed(withCheck(allDay), { hours: 'own' }), { at: night }).ok).toBe(true);
	});

	it('a text that came after it is judged anew', () => {
		const without = { ...sealed(item), sms: { ...sms, text: 'Hello' } };
		expect(admit(without)).toMatchObject(refusal('notice_missing'));
		const within = { ...sealed(item), sms: { ...sms, text: 'Bye. STOP to 36180' } };
		expect(admit(within).ok).toBe(true);
	});

	it('unless the user answers for the text', () => {
		const without = { ...sealed(item, { content: 'any' }), sms: { ...sms, text: 'Hello' } };
		expect(admit(without).ok).toBe(true);
	});
});

describe('a text that asks for an answer', () => {
	const asking = (more: object = {}): Item =>
		withSms({ text: 'Sale. Reply STOP to opt out', ...more });
	const from = (of: Item, senderName: string, vouched: Partial<Vouched> = {}) =>
		prepare(readCandidate(sealed(of, vouched), mac), { senderName, messageKey: 'order 1' });

	it('does not go from a name that only the credential knows, which Check has not seen', () => {
		expect(from(asking(), 'ACME')).toMatchObject(refusal('notice_unreachable'));
	});

	it.each<[string, Item, string, Partial<Vouched>]>([
		['goes from a number', asking(), '36180', {}],
		['goes where the user answers for the text', asking(), 'ACME', { content: 'any' }],
		['goes where it is no marketing', asking({ purpose: 'transactional' }), 'ACME', {}],
		['goes where it names another way', asking({ text: 'Sale. STOP to 36180' }), 'ACME', {}],
	])('%s', (_name, of, senderName, vouched) => {
		expect(from(of, senderName, vouched).ok).toBe(true);
	});
});
