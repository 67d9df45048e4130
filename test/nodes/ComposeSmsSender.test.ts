import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { runNode } from '../support/runNode';

const node = new ComposeSms();
const people = ['US', 'CA', 'FR', 'ES', undefined].map((country) => ({
	...(country && { phone: { country } }),
}));

async function sendersOf(options: INodeParameters, smsGatewayApi?: ICredentialDataDecryptedObject) {
	const { outputs, error } = await runNode(node, {
		items: people,
		parameters: { campaign: 'spring', message: 'Hello', options },
		...(smsGatewayApi && { credentials: { smsGatewayApi } }),
	});
	return error?.message ?? outputs[0]?.map(({ sms }) => (sms as { sender: string }).sender);
}

const byCountry = (entries: Record<string, string>) => ({
	senders: {
		entries: Object.entries(entries).map(([country, sender]) => ({ country, sender })),
	},
});
const acme = { gateway: 'mailpro', senderName: 'ACME', mailproClientId: '1', mailproApiKey: 'key' };

describe('the sender that Compose writes', () => {
	it.each<[string, INodeParameters, ICredentialDataDecryptedObject | undefined, unknown]>([
		['is the gateway’s default where nothing is said', {}, undefined, ['', '', '', '', '']],
		['is that of the credential', {}, acme, ['ACME', 'ACME', 'ACME', 'ACME', 'ACME']],
		[
			'is the number where names are not carried',
			{ numericSender: '+1 555 123 4567' },
			acme,
			['+15551234567', '+15551234567', 'ACME', 'ACME', 'ACME'],
		],
		[
			'is that of the country before all else',
			{ sender: 'Shop24', numericSender: '36180', ...byCountry({ US: '24273', ES: 'AcmeES' }) },
			acme,
			['24273', '36180', 'Shop24', 'AcmeES', 'Shop24'],
		],
		[
			'of the country goes by its form too',
			byCountry({ ES: 'My Shop' }),
			acme,
			'“Sender”: “My Shop” cannot be a sender. Mailpro takes at most 10 letters or digits, and a space is none of them',
		],
		[
			'may be what another gateway takes',
			{ sender: 'My Shop' },
			{ ...acme, gateway: 'infobip' },
			Array(5).fill('My Shop'),
		],
		[
			'may be a Messaging Service',
			{ ...byCountry({ US: `MG${'0'.repeat(32)}` }) },
			{ gateway: 'twilio', senderName: 'ACME' },
			[`MG${'0'.repeat(32)}`, 'ACME', 'ACME', 'ACME', 'ACME'],
		],
		[
			'is refused where the number is a name',
			{ numericSender: 'ACME' },
			undefined,
			'“Number Where Names Are Not Carried” is no number: “ACME”',
		],
	])('%s', async (_name, options, credential, expected) => {
		expect(await sendersOf(options, credential)).toEqual(expected);
	});

	it('decides what may be asked of the reader, country by country', async () => {
		const run = async (numericSender: string) =>
			await runNode(node, {
				items: [{ phone: { country: 'US' } }],
				parameters: {
					campaign: 'spring',
					message: 'Sale. Reply STOP to opt out',
					options: { sender: 'ACME', numericSender },
				},
			});
		expect((await run('')).error?.message).toContain('the sender ACME is a name');
		expect((await run('24273')).outputs[0]).toMatchObject([{ sms: { sender: '24273' } }]);
	});
});
