import { demoOwner, sandboxCredential } from '../../scripts/demo/index.mts';
import { itemsOf, type NewCredential, type Reference } from '../../scripts/n8n/index.mts';
import { acceptedMessages } from '../../scripts/sandbox/index.mts';
import { describeWithKannel, startKannel, type Kannel } from '../support/kannel';
import { startSmppServer, type SmppServer } from '../support/smppServer';
import { eventually } from './support/eventually';
import { versionsUnderTest } from './support/versions';
import { World } from './support/world';

const OURS = 'n8n-nodes-sms-campaign.';
const text = 'Zoé, votre commande 1042 est prête : 5 € de moins avec ce message ✓';
const order = [
	'Start',
	'Import Phone List',
	'Compose SMS',
	'Check Consent & Quiet Hours',
	'Send SMS',
];

/** A message about an order, in which nothing but the credential is of a gateway. */
const workflowWith = (credential: Reference) => ({
	name: `An order, by ${credential.name}`,
	nodes: [
		node('Start', 'n8n-nodes-base.manualTrigger', {}),
		node('Import Phone List', `${OURS}importPhoneList`, {
			source: 'text',
			text: 'Mobile;Country\n06 12 34 56 78;FR\n07 81 23 45 67;FR',
		}),
		node(
			'Compose SMS',
			`${OURS}composeSms`,
			{ purpose: 'transactional', message: text },
			credential,
		),
		node('Check Consent & Quiet Hours', `${OURS}checkConsentQuietHours`, {}),
		node(
			'Send SMS',
			`${OURS}sendSms`,
			{
				operation: 'send',
				options: { messageKey: '={{ $execution.id }}', stopWhenBalanceIsLow: false },
			},
			credential,
		),
	],
	connections: Object.fromEntries(
		order
			.slice(1)
			.map((name, at) => [order[at], { main: [[{ node: name, type: 'main', index: 0 }]] }]),
	),
	settings: { executionOrder: 'v1' },
});

const node = (name: string, type: string, parameters: object, credential?: Reference) => ({
	id: name,
	name,
	type,
	typeVersion: 1,
	position: [order.indexOf(name) * 220, 0],
	parameters,
	...(credential ? { credentials: { smsGatewayApi: credential } } : {}),
});

describe.each(versionsUnderTest())('one workflow in n8n %s', (version) => {
	describeWithKannel('through the sandbox, then through Kannel', () => {
		const world = new World(version);
		let smsc: SmppServer;
		let kannel: Kannel;

		beforeAll(async () => {
			await world.start();
			smsc = await startSmppServer();
			kannel = await startKannel({ smsc: smsc.port, replyUrl: 'http://127.0.0.1:9/none' });
		});
		afterAll(async () => {
			await world.stop();
			await kannel.stop();
			await smsc.close();
		});

		const kannelCredential = (): NewCredential => ({
			name: 'Kannel',
			type: 'smsGatewayApi',
			data: { ...kannel.keys, gateway: 'kannel', senderName: 'ACME', senderNameIsValidated: true },
		});

		const sent = async (credential: NewCredential) => {
			const { client } = world;
			const { id, name } = await client.createCredential(credential);
			const workflow = await client.createWorkflow(workflowWith({ id, name }));
			const execution = await client.execution(
				await client.runWorkflow(workflow.id, 'Start'),
				60_000,
			);
			expect(execution).toMatchObject({ status: 'success', error: undefined });
			return itemsOf(execution, `${OURS}sendSms`, 0);
		};

		it('logs in to Kannel from the credential form', async () => {
			await world.client.logIn(demoOwner);
			const stored = await world.client.createCredential(kannelCredential());
			expect(await world.client.testCredential(kannelCredential(), stored)).toEqual({
				status: 'OK',
				message: 'Kannel accepts these keys',
			});
		});

		it('sends the same messages, and only the credential is another', async () => {
			const bySandbox = await sent(sandboxCredential(world.sandbox));
			const byKannel = await sent(kannelCredential());
			const accepted = { status: 'accepted', segments: 1 };
			expect(bySandbox).toMatchObject([{ delivery: accepted }, { delivery: accepted }]);
			expect(byKannel).toMatchObject([
				{ delivery: { status: 'accepted', gateway: 'kannel' } },
				{ delivery: { status: 'accepted', gateway: 'kannel' } },
			]);

			await eventually(() => Promise.resolve().then(() => expect(smsc.parts).toHaveLength(2)));
			const tally = await acceptedMessages(world.sandbox.tallyFile);
			const numbers = smsc.parts.map(({ to }) => `+${to.replace('+', '')}`);
			expect(numbers.sort()).toEqual(tally.map(({ to }) => to).sort());
			expect(smsc.parts.map((part) => part.text)).toEqual([text, text]);
		});
	});
});
