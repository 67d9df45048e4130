import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';
import { parsePhone } from '../../lib/phone';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { runNode } from '../support/runNode';
import { newUserFolder, person } from '../support/smsLedger';

const node = new CheckConsentQuietHours();
// A Tuesday noon in Spain.
const decideAsOf = '2026-11-24T12:00:00+01:00';
const SPAIN = '+34612345678';
const AUSTRALIA = '+61412345678';
const credential = (more: ICredentialDataDecryptedObject = {}) => ({
	gateway: 'mailpro',
	mailproClientId: '1',
	mailproApiKey: 'key',
	senderName: 'ACME',
	...more,
});
const inSpain = { registeredSenders: { entries: [{ sender: 'ACME', countries: ['ES'] }] } };

function phoneOf(e164: string): IDataObject {
	const phone = parsePhone(e164, { mobileOnly: false });
	if (!phone.ok) throw new Error(phone.failure.message);
	return { ...phone.value, timeZones: [...phone.value.timeZones] };
}

async function check(
	e164: string,
	sender: string,
	smsGatewayApi?: ICredentialDataDecryptedObject,
	options: object = {},
	text = 'Oferta! BAJA 36180. STOP: acme.example/stop',
) {
	const item = {
		...person(e164, { phone: phoneOf(e164), contact: { consent: { status: 'explicit' } } }),
		sms: { purpose: 'marketing', text, sender },
	};
	const { outputs, error } = await runNode(node, {
		items: [item] as never,
		parameters: { options: { decideAsOf, ...options } },
		...(smsGatewayApi && { credentials: { smsGatewayApi } }),
	});
	if (error) throw new Error(error.message);
	const [answer] = outputs.flat();
	return answer?.['check'] as { decision: string; reason: string; assumptions: string[] };
}

const ofRegister = (assumptions: readonly string[]) =>
	assumptions.filter((one) => one.includes('registered'));

beforeAll(newUserFolder);

describe('a name that Spain asks to be registered', () => {
	it('is only told of where the node has no credential, as before', async () => {
		const { decision, assumptions } = await check(SPAIN, 'ACME');
		expect(decision).toBe('send');
		expect(ofRegister(assumptions)).toEqual([
			'Spain: only registered names are carried and others are stopped, so see with your gateway that ACME is',
		]);
	});

	it.each([
		['in the table of the credential', credential(inSpain)],
		[
			'everywhere, as the credential of the first version says',
			credential({ senderNameIsValidated: true }),
		],
	])('passes in silence where it is registered %s', async (_name, access) => {
		const { decision, assumptions } = await check(SPAIN, 'ACME', access);
		expect(decision).toBe('send');
		expect(ofRegister(assumptions)).toEqual([]);
	});

	it.each([
		['another name', 'Shop24', credential(inSpain)],
		['a name of a credential that says of none that it is', 'ACME', credential()],
		[
			'another name than the one of the first version',
			'Shop24',
			credential({ senderNameIsValidated: true }),
		],
	])('blocks %s', async (_name, sender, access) => {
		expect(await check(SPAIN, sender, access)).toMatchObject({
			decision: 'blocked',
			reason: 'name_not_registered',
			rule: { id: 'ES', basis: 'law' },
		});
	});

	it('only warns of it in Australia, where the text arrives, or when told so', async () => {
		const abroad = await check(AUSTRALIA, 'ACME', credential(inSpain));
		expect(abroad.reason).not.toBe('name_not_registered');
		expect(ofRegister(abroad.assumptions)).toHaveLength(1);
		const warned = await check(SPAIN, 'Shop24', credential(inSpain), { contentChecks: 'warn' });
		expect(warned).toMatchObject({ decision: 'send' });
		expect(ofRegister(warned.assumptions)).toHaveLength(1);
	});
});

it('a sender that the gateway does not take is found before Send', async () => {
	expect(await check(SPAIN, 'My Shop', credential(inSpain))).toMatchObject({
		decision: 'blocked',
		reason: 'sender_form',
		message: expect.stringContaining('Mailpro takes at most 10 letters or digits'),
	});
	expect(await check(SPAIN, 'My Shop')).toMatchObject({ decision: 'send' });
});

describe('a text that names no sender', () => {
	const text = 'Sale! Reply STOP to opt out';

	it('is looked at with the name of the credential, by which Send would send it', async () => {
		const { decision, reason } = await check(AUSTRALIA, '', credential(), {}, text);
		expect([decision, reason]).toEqual(['blocked', 'notice_unreachable']);
	});

	it('is left to the gateway’s default where nobody names one', async () => {
		const { decision } = await check(AUSTRALIA, '', credential({ senderName: '' }), {}, text);
		expect(decision).toBe('later');
	});
});
