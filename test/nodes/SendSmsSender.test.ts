import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';
import { parsePhone } from '../../lib/phone';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode } from '../support/runNode';
import { newUserFolder, person } from '../support/smsLedger';

const SPAIN = '+34612345678';
const FRANCE = '+33612345678';
const registered = { registeredSenders: { entries: [{ sender: 'ACME', countries: ['ES'] }] } };

let sandbox: TestSandbox;
beforeEach(async () => {
	newUserFolder();
	sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

const order = (e164: string, sender: string): IDataObject => {
	const phone = parsePhone(e164, { mobileOnly: false });
	if (!phone.ok) throw new Error(phone.failure.message);
	return person(e164, {
		phone: { ...phone.value, timeZones: [...phone.value.timeZones] },
		sms: { purpose: 'transactional', text: 'Your parcel is here', sender, segments: 1, credits: 1 },
	});
};

async function send(items: IDataObject[], fields: ICredentialDataDecryptedObject = {}) {
	const { outputs, hints } = await runNode(new SendSms(), {
		items,
		parameters: { operation: 'send', options: { messageKey: '={{ $itemIndex }}' } },
		credentials: {
			smsGatewayApi: {
				gateway: 'sandbox',
				sandboxUrl: sandbox.url,
				sandboxApiKey: 'sandbox-key',
				senderName: 'ACME',
				...fields,
			},
		},
	});
	const reasons = outputs.map((output) =>
		output.map(({ delivery }) => (delivery as { reason: string }).reason),
	);
	return { reasons, hints, outputs };
}

it.each([
	['goes as before where nobody has said what is registered', 'Shop24', {}, [[''], []]],
	['goes where it is registered', 'ACME', registered, [[''], []]],
	['goes where the first version was told so', '', { senderNameIsValidated: true }, [[''], []]],
	[
		'stays where it is not among those that are',
		'Shop24',
		registered,
		[[], ['sender_not_registered']],
	],
	[
		'stays where the first version was told of another',
		'Shop24',
		{ senderNameIsValidated: true },
		[[], ['sender_not_registered']],
	],
	['stays without the form of the gateway', 'Café', registered, [[], ['invalid_sender']]],
	['stays without the form of the country', 'AB', {}, [[], ['invalid_sender']]],
])('a name for Spain %s', async (_name, sender, fields, expected) => {
	expect((await send([order(SPAIN, sender)], fields)).reasons).toEqual(expected);
});

it('says what the gateway takes', async () => {
	const { outputs } = await send([order(FRANCE, 'Café')]);
	expect(outputs[1]).toMatchObject([
		{ delivery: { message: expect.stringContaining('takes at most 11 letters, digits') } },
	]);
});

it('tells which senders people will not see, where the account sets the only one', async () => {
	const items = ['ACME', '', 'Shop24', 'Shop24'].map((sender) => order(FRANCE, sender));
	// What answers there is no phone; none of it leaves this machine.
	const { hints } = await send(items, {
		gateway: 'smsgate',
		smsgateServer: 'local',
		smsgateUrl: sandbox.url,
		smsgateUsername: 'user',
		smsgatePassword: 'password',
	});
	expect(hints).toContain(
		'SMSGate (Android Phone) gives every message the sender that is set by the SIM card of the phone: people do not see “ACME” and “Shop24”',
	);
});
