import { chooseSender, pickSender } from '../../lib/campaign';
import { COUNTRIES, type SenderRule } from '../../lib/compliance';
import { gatewayById } from '../../lib/gateways';

const rule = (names: SenderRule['names']): SenderRule => ({
	names,
	basis: 'practice',
	source: { citation: 'a test', seen: 'own', checkedOn: '2026-11-24' },
});

/** A country as it would be if its networks treated names so. */
const inCountryThat = (names: SenderRule['names'], test: (code: string) => void) => {
	const [country] = COUNTRIES;
	const original = Object.getOwnPropertyDescriptor(country, 'sender');
	Object.defineProperty(country, 'sender', { value: rule(names), configurable: true });
	try {
		test(country!.id);
	} finally {
		if (original) Object.defineProperty(country, 'sender', original);
		else delete (country as { sender?: SenderRule }).sender;
	}
};

describe('the sender', () => {
	it.each([
		['ACME', 'ACME'],
		['', ''],
		[' +41 791234567 '.replaceAll(' ', ''), '+41791234567'],
	])('“%s” is taken as it is where nothing speaks against it', (wanted, sender) => {
		expect(chooseSender(wanted, 'FR')).toEqual({ ok: true, value: sender });
	});

	it('of a country goes before the message’s own', () => {
		const byCountry = new Map([['FR', '38123']]);
		expect(chooseSender('ACME', 'FR', { byCountry })).toMatchObject({ value: '38123' });
		expect(chooseSender('ACME', 'DE', { byCountry })).toMatchObject({ value: 'ACME' });
		expect(chooseSender('ACME', undefined, { byCountry })).toMatchObject({ value: 'ACME' });
	});

	it.each([
		['of no phone', 'Café', 'FR', undefined, 'at most 11 letters'],
		['of the gateway', 'My Shop', 'FR', 'mailpro', 'Mailpro takes at most 10 letters or digits'],
		['of the country', 'AB', 'ES', 'twilio', 'In Spain a name has 3 to 11 characters'],
		['of the country, as its law', 'ACMEIN-P', 'IN', 'infobip', 'the networks add -P themselves'],
		['of a gateway without a default', '', 'FR', 'vonage', 'Vonage has no default sender'],
	])('without the form %s is refused', (_name, wanted, country, id, rule) => {
		const gateway = id === undefined ? undefined : gatewayById(id);
		expect(chooseSender(wanted, country, {}, { gateway })).toMatchObject({
			failure: { reason: 'invalid_sender', message: expect.stringContaining(rule) },
		});
	});

	it('goes on where only practice speaks against it, or the gateway may help', () => {
		expect(chooseSender('INFO', 'GB')).toEqual({ ok: true, value: 'INFO' });
		expect(chooseSender('ACME', 'AE')).toEqual({ ok: true, value: 'ACME' });
	});

	it('is the user’s own affair in a country, and never for the gateway, where the check looked away', () => {
		const limits = { gateway: gatewayById('mailpro'), ownForm: true };
		expect(chooseSender('AB', 'ES', {}, limits)).toEqual({ ok: true, value: 'AB' });
		expect(chooseSender('My Shop', 'ES', {}, limits)).toMatchObject({ ok: false });
	});

	it('is stopped where the country stops it, unless it is registered there or nobody has said anything', () => {
		const registered = [{ sender: 'ACME', countries: ['ES'] }];
		expect(chooseSender('ACME', 'ES', {}, { registered })).toEqual({ ok: true, value: 'ACME' });
		expect(chooseSender('Shop24', 'ES', {}, { registered })).toMatchObject({
			failure: { reason: 'sender_not_registered', message: expect.stringContaining('Spain') },
		});
		expect(chooseSender('ACME', 'AT', {}, { registered })).toMatchObject({ ok: false });
		const at = (date: string) => ({ registered, at: Date.parse(date) });
		// Austria asks for registered names from 1 October 2026 on.
		expect(chooseSender('ACME', 'AT', {}, at('2026-09-30'))).toMatchObject({ ok: true });
		expect(chooseSender('ACME', 'AT', {}, at('2026-10-01'))).toMatchObject({ ok: false });
		// There a reader is warned, and the text arrives.
		expect(chooseSender('Shop24', 'AU', {}, { registered })).toEqual({ ok: true, value: 'Shop24' });
		expect(chooseSender('Shop24', 'ES')).toEqual({ ok: true, value: 'Shop24' });
	});

	it('is the number where names are refused; without one the text would be lost', () => {
		inCountryThat('refused', (code) => {
			const numeric = '+15551234567';
			expect(chooseSender('ACME', code, { numeric })).toMatchObject({ value: numeric });
			expect(chooseSender('ACME', code)).toMatchObject({
				failure: { reason: 'sender_not_carried' },
			});
			expect(chooseSender('+41791234567', code)).toMatchObject({ value: '+41791234567' });
		});
	});

	it.each([
		['US', 'ACME', '+15551234567', '+15551234567'],
		['CA', 'ACME', '+15551234567', '+15551234567'],
		['CN', 'ACME', '+15551234567', '+15551234567'],
		['MX', 'ACME', '36180', '36180'],
		['FR', 'ACME', '+15551234567', 'ACME'],
		['US', '36180', '+15551234567', '36180'],
		['US', 'ACME', '', 'ACME'],
		['US', 'ACME', 'Shop24', 'ACME'],
		[undefined, 'ACME', '+15551234567', 'ACME'],
	])('in %s, %s with %s in reserve, is picked as %s', (country, wanted, numeric, picked) => {
		expect(pickSender(wanted, country, { numeric })).toBe(picked);
	});

	it('may stay a name where names are replaced: the text arrives', () => {
		inCountryThat('replaced', (code) => {
			expect(chooseSender('ACME', code)).toMatchObject({ value: 'ACME' });
			expect(chooseSender('ACME', code, { numeric: '38123' })).toMatchObject({ value: '38123' });
		});
	});
});
