import { createHmac } from 'node:crypto';
import { mayLeave, readCandidate } from '../../lib/campaign';
import { groundOf, toldConsent } from '../../lib/campaign/ground';
import { contentDigest, sealOf, type Item, type Vouched } from '../../lib/item';

const noon = Date.parse('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();
const mac = (text: string) => createHmac('sha256', 'a secret').update(text).digest('base64url');

const item = (more: Item = {}, e164 = '+33612345678'): Item => ({
	phone: { e164, country: 'FR', callingCode: '33', timeZones: ['Europe/Paris'] },
	contact: { consent: { status: 'explicit', at: '2026-01-12', source: 'form', proof: '#7' } },
	sms: { campaign: 'spring', purpose: 'marketing', text: 'Hello. STOP to 36180', sender: '36180' },
	check: {
		decision: 'send',
		sendAt: iso(noon - HOUR),
		sendBefore: iso(noon + HOUR),
		message: 'Whatever somebody wrote here',
		rule: { id: 'own-window', basis: 'default', source: { citation: 'your own window' } },
	},
	...more,
});

const sealed = (of: Item, vouched: Partial<Vouched> = {}): Item => ({
	...of,
	check: {
		...(of['check'] as Item),
		seal: sealOf(of, { hours: 'country', content: contentDigest(of), ...vouched }, mac),
	},
});

/** What is kept of a message that leaves at noon. */
function groundAtNoon(of: Item) {
	const candidate = readCandidate(of, mac);
	expect(mayLeave(candidate, noon)).toMatchObject({ ok: true });
	return groundOf(candidate, noon);
}

const transactional = { sms: { purpose: 'transactional', text: 'Your parcel is on its way' } };

describe('the ground on which a message leaves', () => {
	it('is the law as read at the moment of sending, not what the item says', () => {
		expect(groundAtNoon(sealed(item()))).toMatchObject({
			sentence: expect.stringMatching(/^France is open until .* local time \(.+\)$/),
			rule: { id: 'FR', citation: expect.stringMatching(/./) },
			jurisdictions: ['FR'],
			answeredFor: [],
		});
	});

	it('is what the check said where the user answers for the hours', () => {
		expect(groundAtNoon(sealed(item(), { hours: 'own', content: 'any' }))).toMatchObject({
			sentence: 'Whatever somebody wrote here',
			rule: { id: 'own-window', basis: 'default', citation: 'your own window' },
			answeredFor: ['hours', 'text'],
		});
	});

	it('of a transactional message says that hours do not bind it', () => {
		expect(groundAtNoon(item({ ...transactional, check: undefined }))).toMatchObject({
			sentence: 'Transactional messages may be sent at any hour',
			rule: { id: 'transactional' },
		});
	});

	it('is one and the same for all of a place', () => {
		const [one, other] = ['+33612345678', '+33612345679'].map((e164) =>
			groundAtNoon(sealed(item({}, e164))),
		);
		expect(one).toBe(other);
	});
});

describe('the consent that an item tells of', () => {
	const told = (consent: Item) => toldConsent(readCandidate(item({ contact: { consent } }), mac));

	it('is kept with its date, its source and its proof', () => {
		expect(toldConsent(readCandidate(item(), mac))).toEqual({
			status: 'explicit',
			at: '2026-01-12',
			source: 'form',
			proof: '#7',
		});
	});

	it.each([[{}], [{ status: 'unknown', at: '2026-01-12' }]])('is none in %j', (consent) => {
		expect(told(consent)).toBeUndefined();
	});
});
