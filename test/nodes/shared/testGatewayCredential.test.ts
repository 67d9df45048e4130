import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { HttpReply } from '../../../lib/gateways';
import { gateways } from '../../../lib/gateways';
import { ok } from '../../../lib/shared';
import { ComposeSms } from '../../../nodes/ComposeSms/ComposeSms.node';
import { exchange } from '../../../nodes/shared/exchange';
import { examplesOf } from '../../gateways';
import { page } from '../../gateways/examples';
import { openSandbox, type TestSandbox } from '../../sandbox/testSandbox';

jest.mock('../../../nodes/shared/exchange', () => {
	const real = jest.requireActual<{ exchange: typeof exchange }>('../../../nodes/shared/exchange');
	return { exchange: jest.fn(real.exchange) };
});

const composeSms = new ComposeSms();

const test = (data: ICredentialDataDecryptedObject) =>
	composeSms.methods.credentialTest.testGatewayCredential.call({} as never, {
		id: '1',
		name: 'gateway',
		type: 'smsGatewayApi',
		data,
	});

const answer = (reply: HttpReply) => jest.mocked(exchange).mockResolvedValueOnce(ok(reply));

describe('the button "Test" of the gateway credential', () => {
	it('is found by n8n through the node', () => {
		expect(composeSms.description.credentials).toMatchObject([
			{ name: 'smsGatewayApi', testedBy: 'testGatewayCredential' },
			{ name: 'smsLedgerApi', testedBy: 'testLedgerCredential' },
		]);
	});

	describe('with a real sandbox', () => {
		let sandbox: TestSandbox;
		beforeAll(async () => {
			sandbox = await openSandbox();
		});
		afterAll(() => sandbox.close());

		const fields = () => ({
			gateway: 'sandbox',
			sandboxUrl: sandbox.url,
			sandboxApiKey: 'sandbox-key',
			senderName: 'ACME',
		});

		it('passes with the right key, pasted with a line break', async () => {
			expect(await test({ ...fields(), sandboxApiKey: 'sandbox-key\n' })).toEqual({
				status: 'OK',
				message: 'Sandbox (Reaches No Phone) accepts these keys',
			});
		});

		it.each([
			['a wrong key', { sandboxApiKey: 'wrong-key' }, 'check “Sandbox API Key”'],
			['an empty key', { sandboxApiKey: ' ' }, '“Sandbox API Key” of Sandbox'],
			['a port nobody listens on', { sandboxUrl: 'http://127.0.0.1:9' }, 'Check “Sandbox URL”'],
			['an address that is none', { sandboxUrl: 'sandbox' }, 'Check “Sandbox URL”'],
			['a sender that is none', { senderName: 'Café' }, 'takes at most 11 letters, digits'],
			['a gateway of a newer version', { gateway: 'pigeon' }, '“pigeon”'],
		])('fails with %s, and names the field', async (_name, changes, says) => {
			const { status, message } = await test({ ...fields(), ...changes });
			expect(status).toBe('Error');
			expect(message).toContain(says);
			expect(message).not.toContain('wrong-key');
		});
	});

	describe.each(gateways.map((gateway) => [gateway.id, gateway] as const))('%s', (id, gateway) => {
		const examples = examplesOf[id];
		if (!examples) throw new Error(`The gateway ${id} has no examples`);
		const data = { gateway: id, senderName: 'ACME', ...examples.keys };

		it('asks what the gateway’s own test asks', async () => {
			jest.mocked(exchange).mockClear();
			answer(examples.tested);
			// It is asked about the sender too, where it has a record of that.
			const { senderStandings: register } = gateway;
			if (register && register.knows?.(examples.keys, 'ACME') !== false) answer(page(503, ''));
			expect(await test(data)).toMatchObject({ status: 'OK' });
			const [asked] = jest.mocked(exchange).mock.calls[0] ?? [];
			expect(asked?.url).toBe(gateway.test.build(examples.keys, 'ACME').url);
		});

		it('reads a wrong key, even in an answer of HTTP 200', async () => {
			answer(examples.wrongKey.reply);
			const { status, message } = await test(data);
			expect(status).toBe('Error');
			for (const field of examples.wrongKey.fields) expect(message).toContain(`“${field}”`);
		});

		it('does not pass on the strength of a 200 alone', async () => {
			answer(page(200, '<h1>It works!</h1>'));
			expect(await test(data)).toMatchObject({ status: 'Error' });
		});

		it.each(gateway.keyFields.filter(({ optional, choices }) => !optional && !choices))(
			'asks for an empty field before anybody else: $label',
			async ({ name, label, showWhen = {} }) => {
				const chosen = Object.entries(showWhen).map(([key, [value]]) => [key, value]);
				const visible = { ...data, ...Object.fromEntries(chosen), [name]: '' };
				expect(await test(visible)).toEqual({
					status: 'Error',
					message: expect.stringContaining(`“${label}”`),
				});
			},
		);
	});

	it('leaves out the keys of a choice that is no longer made', async () => {
		const { keys = {}, tested } = examplesOf['twilio'] ?? {};
		if (tested) answer(tested);
		await test({ ...keys, gateway: 'twilio', twilioSignIn: 'apiKey' });
		const [asked] = jest.mocked(exchange).mock.lastCall ?? [];
		const [user] = Buffer.from(asked?.headers['authorization']?.slice(6) ?? '', 'base64')
			.toString()
			.split(':');
		expect(user).toBe(keys['twilioApiKeySid']);
	});
});
