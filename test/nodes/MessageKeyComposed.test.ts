import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ComposeSms } from '../../nodes/ComposeSms/ComposeSms.node';
import { ScheduledSmsTrigger } from '../../nodes/ScheduledSmsTrigger/ScheduledSmsTrigger.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode } from '../support/runNode';
import { newUserFolder, person } from '../support/smsLedger';
import { startTrigger } from '../support/startTrigger';

const compose = (parameters: INodeParameters, items: IDataObject[], typeVersion = 2) =>
	runNode(new ComposeSms(), {
		items,
		parameters: { purpose: 'transactional', message: 'Hi', ...parameters },
		settings: { typeVersion },
	});
const composedKeys = ({ outputs }: Awaited<ReturnType<typeof compose>>) =>
	outputs[0]?.map(({ sms }) => (sms as IDataObject)['messageKey']);

describe('the Message Key of a transactional message', () => {
	let sandbox: TestSandbox;
	let executions = 0;
	beforeEach(async () => {
		newUserFolder();
		sandbox = await openSandbox({ credits: 10 });
	});
	afterEach(() => sandbox.close());

	const credentials = () => ({
		smsGatewayApi: {
			gateway: 'sandbox',
			sandboxUrl: sandbox.url,
			sandboxApiKey: 'sandbox-key',
			senderName: '36180',
		},
	});
	const send = (items: IDataObject[], operation = 'send', options: INodeParameters = {}) =>
		runNode(new SendSms(), {
			items,
			executionId: `execution-${(executions += 1)}`,
			parameters: { operation, options },
			credentials: credentials(),
		});
	const orders = [7, 8].map((order) => person(undefined, { order }));
	const withKeys = async () =>
		(await compose({ messageKey: '={{ $json.order }}' }, orders)).outputs[0] ?? [];

	it('stands with the message, for each item', async () => {
		expect(composedKeys(await compose({ messageKey: '={{ $json.order }}' }, orders))).toEqual([
			'7',
			'8',
		]);
	});

	it('is what Send goes by: two orders are two texts, and none is sent twice', async () => {
		const items = await withKeys();
		expect((await send(items)).outputs.map((output) => output.length)).toEqual([2, 0]);
		expect((await send(items)).outputs.map((output) => output.length)).toEqual([0, 2]);
		expect(sandbox.tally().total.accepted).toBe(2);
	});

	it('tells two orders apart in an estimate', async () => {
		const { outputs } = await send(await withKeys(), 'estimate');
		expect(outputs[0]?.[0]).toMatchObject({ estimate: { sendNow: 2 } });
	});

	it('gives way to the option of Send', async () => {
		const { outputs } = await send(await withKeys(), 'send', { messageKey: 'one' });
		expect(outputs[1]?.[0]).toMatchObject({ delivery: { reason: 'duplicate' } });
	});

	it('is kept with what waits: it goes out under the key it waited with, once', async () => {
		const waiting = await runNode(new SendSms(), {
			items: (await withKeys()).slice(0, 1),
			parameters: {
				operation: 'schedule',
				scheduleTime: 'fixed',
				sendAt: '2020-01-01T10:00',
				options: { messageKey: 'of the calendar' },
			},
			credentials: credentials(),
		});
		expect(waiting.outputs[0]).toHaveLength(1);
		const { emitted, byHand } = await startTrigger(new ScheduledSmsTrigger(), {}, 'manual');
		await byHand();
		const released = emitted.flat();
		expect(released).toMatchObject([{ sms: { messageKey: 'of the calendar' } }]);
		expect((await send(released)).outputs[0]).toHaveLength(1);
		expect((await send(released)).outputs[0]).toHaveLength(0);
		await expect(byHand()).rejects.toThrow('No message that waits is due yet');
	});

	it.each(['={{ "" }}', '={{ undefined }}', '={{ {} }}'])('has to be one: %s', async (key) => {
		const { error } = await compose({ messageKey: key }, orders);
		expect(error?.message).toMatch(/^“Message Key” is empty/);
	});

	it.each(['marketing', 'birthday', 'collection'])('is none of a text for %s', async (purpose) => {
		const run = await compose({ purpose, campaign: 'spring', messageKey: 'x' }, orders);
		expect(composedKeys(run)).toEqual([undefined, undefined]);
	});

	it('is not asked for by nodes of the first version', async () => {
		const run = await compose({}, orders, 1);
		expect(composedKeys(run)).toEqual([undefined, undefined]);
		expect((await send(run.outputs[0] ?? [])).outputs[1]?.[0]).toMatchObject({
			delivery: { reason: 'no_message_key' },
		});
	});
});
