import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode } from '../support/runNode';
import { newUserFolder, person, sealedItems } from '../support/smsLedger';

const numbers = ['+33612345678', '+33612345679', '+33612345670'];

/** A text that nobody needs a check for. */
const order = (e164: string, text = 'Hi', sender = ''): IDataObject =>
	person(e164, { sms: { purpose: 'transactional', text, sender, segments: 1, credits: 1 } });

describe('Only If Approved', () => {
	let sandbox: TestSandbox;
	let executions = 0;
	beforeEach(async () => {
		newUserFolder();
		sandbox = await openSandbox({ credits: 10 });
	});
	afterEach(() => sandbox.close());

	const run = async (
		operation: string,
		items: readonly IDataObject[],
		options: INodeParameters = {},
	) =>
		await runNode(new SendSms(), {
			items: await sealedItems(items),
			executionId: `execution-${(executions += 1)}`,
			parameters: {
				operation,
				...(operation === 'schedule' && { scheduleTime: 'fixed', sendAt: '2099-01-01T10:00' }),
				options: { messageKey: 'order', ...options },
			},
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
					senderName: '36180',
				},
			},
		});
	const codeFor = async (items: readonly IDataObject[]) => {
		const { outputs } = await run('estimate', items);
		return String((outputs.flat()[0]?.['estimate'] as IDataObject)['approval']);
	};
	const accepted = () => sandbox.tally().total.accepted;
	const three = numbers.map((e164) => order(e164));

	it('sends what was approved, in whatever order it comes', async () => {
		const onlyIfApproved = await codeFor(three);
		expect(onlyIfApproved).toMatch(/^3-3-/);
		await run('send', three.toReversed(), { onlyIfApproved });
		expect(accepted()).toBe(3);
	});

	it('schedules what was approved', async () => {
		const onlyIfApproved = await codeFor(three);
		const { outputs } = await run('schedule', three, { onlyIfApproved });
		expect(outputs[0]).toHaveLength(3);
	});

	it.each<[string, readonly IDataObject[]]>([
		['one person more', [...three, order('+33612345671')]],
		['one person less', three.slice(1)],
		['another text', [order(numbers[0]!, 'Ho'), ...three.slice(1)]],
		['another sender', [order(numbers[0]!, 'Hi', '36181'), ...three.slice(1)]],
	])('sends nothing with %s', async (_name, items) => {
		const onlyIfApproved = await codeFor(three);
		for (const operation of ['send', 'schedule']) {
			const { error } = await run(operation, items, { onlyIfApproved });
			expect(error?.message).toMatch(/^What came is not what was approved/);
			expect(error?.description).toMatch(/^Nothing was sent/);
		}
		expect(accepted()).toBe(0);
	});

	it.each(['', 'yes', '={{ undefined }}'])('takes %j for no approval', async (onlyIfApproved) => {
		expect((await run('send', three, { onlyIfApproved })).error?.message).toMatch(/no code/);
		expect(accepted()).toBe(0);
	});

	it('can be run again with the same code, and texts nobody twice', async () => {
		const onlyIfApproved = await codeFor(three);
		await run('send', three, { onlyIfApproved });
		expect((await run('send', three, { onlyIfApproved })).error).toBeUndefined();
		expect(accepted()).toBe(3);
	});
});
