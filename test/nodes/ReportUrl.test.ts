import type { IDataObject, INode, INodeParameters, WorkflowExecuteMode } from 'n8n-workflow';
import { reportAddressNote } from '../../lib/inbound';
import type { Ledger } from '../../lib/ledger';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { SmsEventsTrigger } from '../../nodes/SmsEventsTrigger/SmsEventsTrigger.node';
import { signWebhook } from '../../sandbox/signature.mts';
import { openReceiver, type Receiver } from '../sandbox/receiver';
import { openSandbox, START, type TestSandbox } from '../sandbox/testSandbox';
import { hooksOf } from '../support/callHooks';
import { callWebhook, wiresOf } from '../support/callWebhook';
import { sure } from '../support/ledgers';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, sealedItems, zoe } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

const KEY = 'sandbox-key';
const trigger = new SmsEventsTrigger();

let ledger: Ledger;
let sandbox: TestSandbox;
/** Where n8n is reached. */
let here: Receiver;
/** Where the account of the sandbox has its events posted, if a text says nothing else. */
let elsewhere: Receiver;
let executions = 0;

beforeEach(async () => {
	standClockAt(START);
	ledger = await openBeside(newUserFolder());
	[here, elsewhere] = [await openReceiver(), await openReceiver()];
	sandbox = await openSandbox({ webhook: { url: elsewhere.url, secret: KEY } });
});
afterEach(async () => {
	jest.useRealTimers();
	await sandbox.close();
	here.close();
	elsewhere.close();
	await ledger.close();
});

const account = (fields: IDataObject = {}) => ({
	smsGatewayApi: {
		gateway: 'sandbox',
		sandboxUrl: sandbox.url,
		sandboxApiKey: KEY,
		senderName: 'ACME',
		...fields,
	},
});

interface Trigger {
	readonly id?: string;
	readonly keys?: IDataObject;
	readonly credentialId?: string;
	readonly publicUrl?: string;
}

/** The settings of a trigger that listens here. */
function listening({ id = 'trigger', keys, credentialId, publicUrl }: Trigger = {}) {
	const credentials = { smsGatewayApi: { id: credentialId ?? 'smsGatewayApi', name: 'Sandbox' } };
	const settings: Partial<INode> = { id, webhookId: `secret-of-${id}`, credentials };
	return {
		settings,
		credentials: account(keys),
		parameters: {
			options: { publicUrl: publicUrl ?? new URL(here.url).origin, startWorkflow: 'each' },
		},
		connections: wiresOf('SMS Events Trigger', [3]),
	};
}

const hooks = (given?: Trigger, mode?: WorkflowExecuteMode) =>
	hooksOf(trigger, listening(given), mode);

/** Has a trigger listen, whose address no account knows: only a text can bring it along. */
async function activate(given?: Trigger): Promise<void> {
	await hooks(given).activate();
	const { body } = await sandbox.request('GET', '/v1/webhooks');
	for (const { id } of body.webhooks) await sandbox.request('DELETE', `/v1/webhooks/${id}`);
}

const PERSON: IDataObject = {
	phone: { e164: zoe, country: 'FR', callingCode: '33', type: 'mobile', timeZones: [] },
	contact: { consent: { status: 'explicit' } },
	sms: {
		...{ campaign: 'spring', step: '', purpose: 'marketing', sender: '' },
		...{ text: 'Hi', credits: 1, segments: 1 },
	},
	check: {
		...{ decision: 'send', planned: true, checkedAt: START },
		...{ sendAt: START, sendBefore: '2026-11-24T20:50:00.000Z' },
	},
};

const OPERATIONS = {
	send: {},
	sendOne: { phone: zoe, messageKey: 'order-1', message: 'Your order is on its way' },
	sendTest: { testNumbers: zoe, numbersAreMine: true },
} satisfies Record<string, INodeParameters>;

const send = async (operation: keyof typeof OPERATIONS = 'send') =>
	await runNode(new SendSms(), {
		items: await sealedItems([PERSON]),
		executionId: `execution-${(executions += 1)}`,
		parameters: { operation, ...OPERATIONS[operation] },
		credentials: account(),
	});

const state = async () =>
	(await sure(ledger.messages.page({}, { limit: 10 }))).items.map((message) => message.state);

/** Hands what was posted here to the trigger, as n8n does. */
async function handOn(given?: Trigger) {
	const [call] = await here.untilCalls(1);
	if (!call) throw new Error('Nothing was posted');
	const headers = Object.fromEntries(
		Object.entries(call.headers).map(([name, value]) => [name, String(value)]),
	);
	return await callWebhook(trigger, listening(given), { body: call.bytes, headers });
}

describe('a text, while a trigger listens for its account', () => {
	it.each(['send', 'sendOne', 'sendTest'] as const)(
		'that %s hands over is reported to that trigger, and delivered in the ledger',
		async (operation) => {
			await activate();
			const run = await send(operation);
			expect(run.outputs[0]?.[0]?.['delivery']).toMatchObject({ status: 'accepted' });
			expect(await state()).toEqual(['accepted']);
			sandbox.clock.advance(1000);

			const called = await handOn();
			expect(here.calls.map(({ path }) => path)).toEqual(['//secret-of-trigger/events']);
			expect(called).toMatchObject({ status: 200, warnings: [] });
			expect(called.started?.[3]).toHaveLength(1);
			expect(await state()).toEqual(['delivered']);
			expect(elsewhere.calls).toEqual([]);
			// The address is the gateway's to know.
			expect(JSON.stringify([run, called])).not.toContain('secret-of-trigger');
		},
	);

	it('is not believed about without the signature', async () => {
		await activate();
		await send();
		sandbox.clock.advance(1000);
		const [call] = await here.untilCalls(1);
		const forged = await callWebhook(trigger, listening(), { body: call?.bytes ?? '' });
		expect(forged.status).toBe(403);
		expect(await state()).toEqual(['accepted']);
	});

	it('is reported to the one that was activated last, and to the other once that has ended', async () => {
		await activate({ id: 'z' });
		standClockAt('2026-11-24T08:00:01Z');
		await activate({ id: 'a' });
		await send();
		sandbox.clock.advance(1000);
		await here.untilCalls(1);
		await hooks({ id: 'a' }).deactivate();
		await send('sendOne');
		sandbox.clock.advance(1000);
		await here.untilCalls(2);
		expect(here.calls.map(({ path }) => path)).toEqual([
			'//secret-of-a/events',
			'//secret-of-z/events',
		]);
	});

	it.each([
		['whose keys were changed since', { keys: { sandboxApiKey: 'an-older-key' } }],
		['by another credential with the same keys', { credentialId: 'another' }],
	])('is reported to one %s', async (_which, given) => {
		await activate(given);
		await send();
		sandbox.clock.advance(1000);
		expect(await here.untilCalls(1)).toHaveLength(1);
	});
});

it('is noted with the first post too, after an update of this package', async () => {
	const body = JSON.stringify({ type: 'reply', id: 'r', from: zoe, to: 'ACME', text: 'Hi' });
	const second = Date.parse(START) / 1000;
	const headers = {
		'x-sandbox-timestamp': String(second),
		'x-sandbox-signature': signWebhook(KEY, second, body),
	};
	const note = () => ledger.notes.get(reportAddressNote('workflow', 'updated'));
	const updated = listening({ id: 'updated' });
	await callWebhook(trigger, updated, { body, headers, mode: 'manual' });
	expect(await sure(note())).toBeUndefined();
	await callWebhook(trigger, updated, { body, headers });
	for (let tries = 0; tries < 100 && !(await sure(note())); tries += 1) {
		await new Promise((resolve) => setImmediate(resolve));
	}
	const written = await sure(note());
	expect(written).toContain('secret-of-updated');
	expect(written).not.toContain(KEY);
});

describe('a text goes out as ever, and brings no address along, where', () => {
	it.each<[string, () => Promise<unknown>]>([
		['no trigger listens', async () => undefined],
		['the trigger has ended', () => activate().then(() => hooks().deactivate())],
		['somebody only tries the trigger', () => hooks({}, 'manual').activate()],
		[
			'the trigger is of another account',
			() => activate({ credentialId: 'another', keys: { sandboxApiKey: 'another-key' } }),
		],
		['the trigger has no credential that works', () => activate({ keys: { sandboxUrl: '' } })],
		[
			'the credential was of another gateway',
			() => activate({ keys: { gateway: 'aws', awsRegion: 'eu-west-1' } }),
		],
		['the address is not encrypted', () => activate({ publicUrl: 'http://hooks.example.com' })],
		[
			'the note is of another make',
			() => ledger.notes.set(reportAddressNote('workflow', 'trigger'), '{"url":7}'),
		],
		[
			'the note is no JSON',
			() => ledger.notes.set(reportAddressNote('workflow', 'trigger'), 'https://x.example'),
		],
	])('%s', async (_why, before) => {
		await before();
		const run = await send();
		expect(run.outputs[0]?.[0]?.['delivery']).toMatchObject({ status: 'accepted' });
		sandbox.clock.advance(1000);
		expect(await elsewhere.untilCalls(1)).toHaveLength(1);
		expect(here.calls).toEqual([]);
	});
});
