import { chooseSender } from '../../lib/campaign';
import { COUNTRIES, type SenderRule } from '../../lib/compliance';

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

	it('that can be none is refused', () => {
		expect(chooseSender('My Shop', 'FR')).toMatchObject({ failure: { reason: 'invalid_sender' } });
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

	it('may stay a name where names are replaced: the text arrives', () => {
		inCountryThat('replaced', (code) => {
			expect(chooseSender('ACME', code)).toMatchObject({ value: 'ACME' });
			expect(chooseSender('ACME', code, { numeric: '38123' })).toMatchObject({ value: '38123' });
		});
	});
});
