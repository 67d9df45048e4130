import { readGatewayAccess } from '../../../nodes/shared/gatewayCredential';

const stored = (fields: object) => readGatewayAccess({ gateway: 'mailpro', ...fields } as never);
const row = (sender: string, ...countries: string[]) => ({ sender, countries });
const table = (...entries: object[]) => ({ registeredSenders: { entries } });

describe('the Sender Name of a credential', () => {
	it.each([
		['mailpro', ' ACME ', 'ACME'],
		['mailpro', '', ''],
		['mailpro', '+41 79 123 45 67', '+41791234567'],
		['twilio', 'My Shop', 'My Shop'],
		['infobip', 'AD-ACME', 'AD-ACME'],
		// Of an earlier version, whose form asked SMSGate for one too.
		['smsgate', 'ACME', ''],
		// It may come from the message.
		['vonage', '', ''],
	])('of %s, “%s”, is read as “%s”', (gateway, senderName, read) => {
		expect(stored({ gateway, senderName })).toMatchObject({ value: { senderName: read } });
	});

	it.each([
		['mailpro', 'My Shop', 'Mailpro takes at most 10 letters or digits'],
		['mailpro', 'Abcdefghijk', 'Mailpro takes at most 10 letters or digits'],
		['seven', 'AD-ACME', 'seven.io takes at most 11 letters or digits'],
		['twilio', 'Café', 'é is none of them'],
	])('of %s, “%s”, is refused by the rule of that gateway', (gateway, senderName, rule) => {
		const read = stored({ gateway, senderName });
		expect(read).toMatchObject({ ok: false, failure: expect.stringContaining(rule) });
		expect(read).toMatchObject({ failure: expect.stringMatching(/^Sender Name: /) });
	});
});

describe('what a credential says is registered', () => {
	it.each([
		['nothing, where nothing is said', {}, []],
		[
			'nothing, in a credential of the first version that says no',
			{ senderNameIsValidated: false },
			[],
		],
		[
			'its Sender Name everywhere, in one that says yes',
			{ senderNameIsValidated: true },
			[{ sender: 'ACME', countries: 'everywhere' }],
		],
		[
			'nothing, in one that says yes of no name',
			{ senderName: '', senderNameIsValidated: true },
			[],
		],
		[
			'the rows of the table',
			table(row('Shop24', 'ES', 'AT')),
			[{ sender: 'Shop24', countries: ['ES', 'AT'] }],
		],
		[
			'everywhere, where that is chosen among others',
			table(row('Shop24', 'ES', 'everywhere')),
			[{ sender: 'Shop24', countries: 'everywhere' }],
		],
		[
			'a number as it is used',
			table(row('+1 202 555 0123', 'US')),
			[{ sender: '+12025550123', countries: ['US'] }],
		],
		[
			'both',
			{ senderNameIsValidated: true, ...table(row('#ACME', 'HK')) },
			[
				{ sender: '#ACME', countries: ['HK'] },
				{ sender: 'ACME', countries: 'everywhere' },
			],
		],
	])('is %s', (_name, fields, registered) => {
		expect(stored({ senderName: 'ACME', ...fields })).toMatchObject({ value: { registered } });
	});

	it.each([
		['a row without a sender', table(row('', 'ES')), 'has a row without a sender'],
		[
			'a row without a country',
			table(row('ACME')),
			'does not say in which countries ACME is registered',
		],
		['a country that is none', table(row('ACME', 'XX')), '“Countries”'],
		['no table', { registeredSenders: 'ACME' }, '“Registered Senders”'],
	])('is refused with %s', (_name, fields, says) => {
		expect(stored(fields)).toMatchObject({ ok: false, failure: expect.stringContaining(says) });
	});
});

describe('the key of the sandbox', () => {
	const keysOf = (fields: object) => readGatewayAccess({ gateway: 'sandbox', ...fields } as never);

	it.each([
		['that is typed in', { sandboxApiKey: 'mine' }, 'mine'],
		// n8n stores what differs from the form alone.
		['that is left as the form begins', {}, 'sandbox-key'],
		['that is emptied', { sandboxApiKey: '' }, ''],
	])('%s is that one', (_name, fields, key) => {
		expect(keysOf(fields)).toMatchObject({ value: { keys: { sandboxApiKey: key } } });
	});

	it('goes to no other gateway', () => {
		const read = keysOf({ gateway: 'twilio', sandboxApiKey: 'sandbox-key' });
		expect(JSON.stringify(read)).not.toMatch(/sandbox-key|127\.0\.0\.1/);
	});
});
