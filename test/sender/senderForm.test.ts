import { countryOf } from '../../lib/compliance';
import { gatewayById } from '../../lib/gateways';
import { senderForm } from '../../lib/sender';

const service = `MG${'0123456789abcdef'.repeat(2)}`;

/** `ok`, or what is said after “… cannot be a sender.” */
function said(question: Parameters<typeof senderForm>[0]): string {
	const form = senderForm(question);
	if (form.ok) return 'ok';
	const { message, isCertain } = form.failure;
	const rule = message.replace(/^“.*?” cannot be a sender\. /, '');
	return isCertain ? rule : `perhaps: ${rule}`;
}

const MAILPRO = 'Mailpro takes at most 10 letters or digits';
const TWILIO = 'Twilio takes at most 11 letters, digits, spaces, +, -, _ or &';
const VONAGE = 'Vonage takes at most 11 letters, digits, &, +, -, _, . or #';
const SEVEN = 'seven.io takes at most 11 letters or digits';

describe('what a gateway takes', () => {
	it.each([
		['mailpro', 'ACME', 'ok'],
		['mailpro', 'Abcdefghij', 'ok'],
		['mailpro', '+41791234567', 'ok'],
		['mailpro', '0791234567', 'ok'],
		['mailpro', 'Abcdefghijk', MAILPRO],
		['mailpro', 'My Shop', `${MAILPRO}, and a space is none of them`],
		['mailpro', 'AD-ACME', `${MAILPRO}, and - is none of them`],
		['mailpro', 'Café', `${MAILPRO}, and é is none of them`],
		['mailpro', '12', `${MAILPRO}, or a number of 3 to 15 digits`],
		['mailpro', '1234567890123456', `${MAILPRO}, or a number of 3 to 15 digits`],
		['mailpro', service, `${MAILPRO}, or a number of 3 to 15 digits`],
		['twilio', 'Abcdefghijk', 'ok'],
		['twilio', 'My Shop', 'ok'],
		['twilio', 'Tom & Jerry', 'ok'],
		['twilio', 'AD-ACME', 'ok'],
		['twilio', '36180', 'ok'],
		['twilio', '41791234567', 'ok'],
		['twilio', service, 'ok'],
		['twilio', 'Abcdefghijkl', TWILIO],
		['twilio', 'acme.example', `${TWILIO}, and . is none of them`],
		['twilio', '#ACME', `${TWILIO}, and # is none of them`],
		['twilio', '& & &', `${TWILIO}, one letter among them`],
		[
			'twilio',
			'0612345678',
			'Twilio takes phone numbers in international form, such as +41791234567',
		],
		['vonage', 'AD-ACME', 'ok'],
		['vonage', 'My Shop', `${VONAGE}, and a space is none of them`],
		['infobip', 'My Shop', 'ok'],
		['infobip', '#ACME', 'ok'],
		['kannel', 'My_Shop', 'ok'],
		['seven', 'Abcdefghijk', 'ok'],
		['seven', '1234567890123456', 'ok'],
		[
			'smsgate',
			'Café',
			'A sender is at most 11 letters, digits, spaces, &, +, -, _, . or #, and é is none of them',
		],
		['seven', 'AD-ACME', `${SEVEN}, and - is none of them`],
		['sandbox', 'ACME', 'ok'],
		['smsgate', 'ACME', 'ok'],
	])('%s, %s: %s', (id, sender, expected) => {
		expect(said({ sender, gateway: gatewayById(id) })).toBe(expected);
	});

	it('may be a sender in any case', () => {
		const form = senderForm({ sender: '', gateway: gatewayById('vonage') });
		expect(form).toMatchObject({
			failure: { message: expect.stringMatching(/^Vonage has no default sender/), by: 'gateway' },
		});
		expect(said({ sender: '', gateway: gatewayById('twilio') })).toBe('ok');
	});
});

describe('what no phone shows, where the gateway is not known', () => {
	const ANY = 'A sender is at most 11 letters, digits, spaces, &, +, -, _, . or #';
	it.each([
		['My Shop', 'ok'],
		['A.B_C-D&E+#', 'ok'],
		['Abcdefghijkl', ANY],
		['Ünal', `${ANY}, and Ü is none of them`],
		['АСМЕ', `${ANY}, and the Cyrillic А is none of them`],
		['ACMΕ', `${ANY}, and the Greek Ε is none of them`],
		['AC\u200bME', `${ANY}, and an invisible character is none of them`],
		['AC\u00a0ME', `${ANY}, and a space is none of them`],
		['Shop🎉', `${ANY}, and 🎉 is none of them`],
	])('%s: %s', (sender, expected) => {
		expect(said({ sender })).toBe(expected);
	});
});

describe('what a country carries', () => {
	const AD =
		'perhaps: In the United Arab Emirates marketing names begin with AD-, unless your gateway adds it';
	it.each([
		['ES', 'ACME', 'ok'],
		['ES', 'ABC', 'ok'],
		['ES', 'AB', 'In Spain a name has 3 to 11 characters'],
		['ES', 'INFO', 'In Spain a word such as INFO is refused, since it tells nobody who writes'],
		[
			'ES',
			'Info-SMS',
			'In Spain a word such as Info-SMS is refused, since it tells nobody who writes',
		],
		['ES', 'Informatika', 'ok'],
		['ES', 'Shop24', 'ok'],
		['ES', 'Alert24', 'ok'],
		['ES', '36180', 'ok'],
		['GB', 'ACME', 'ok'],
		[
			'GB',
			'ALERT',
			'perhaps: In the United Kingdom a word such as ALERT is refused, since it tells nobody who writes',
		],
		['IN', 'ACMEIN', 'ok'],
		...['-P', '-S', '-T', '-G'].map((end): [string, string, string] => [
			'IN',
			`ACMEIN${end}`,
			`In India one writes the header alone, here ACMEIN: the networks add ${end} themselves`,
		]),
		['AE', 'AD-ACME', 'ok'],
		['AE', 'ad-acme', 'ok'],
		['AE', 'ACME', AD],
		['AE', 'ACME-AD', AD],
		['SA', 'ACME-AD', 'ok'],
		[
			'SA',
			'ACME',
			'perhaps: In Saudi Arabia marketing names end with -AD, unless your gateway adds it',
		],
		['JO', 'advACME', 'ok'],
		[
			'JO',
			'ACME',
			'perhaps: In Jordan marketing names begin with adv, unless your gateway adds it',
		],
		['HK', '#ACME', 'ok'],
		['HK', 'ACME', 'ok'],
		['FR', 'AB', 'ok'],
		['AQ', 'ACME', 'ok'],
	])('%s, %s: %s', (code, sender, expected) => {
		expect(said({ sender, country: countryOf(code), isMarketing: true })).toBe(expected);
	});

	it('asks for marks of marketing only', () => {
		expect(said({ sender: 'ACME', country: countryOf('AE') })).toBe('ok');
		expect(said({ sender: 'AB', country: countryOf('ES') })).toMatch(/3 to 11/);
	});

	it('is asked after the gateway, whose rule no country lifts', () => {
		const gateway = gatewayById('mailpro');
		const country = countryOf('AE');
		expect(said({ sender: 'AD-ACME', gateway, country, isMarketing: true })).toBe(
			`${MAILPRO}, and - is none of them`,
		);
	});
});
