import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { CheckConsentQuietHours } from '../../nodes/CheckConsentQuietHours/CheckConsentQuietHours.node';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode } from '../support/runNode';
import { givenOut, told } from '../support/scheduling';
import { newUserFolder, use, zoe } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';

/** A Tuesday, half past midnight in Paris, and the noon after it. */
const NIGHT = '2026-11-24T23:30:00Z';
const NOON = '2026-11-25T11:00:00Z';

describe('Send One Message outside the hours', () => {
	let sandbox: TestSandbox;
	let executions = 0;
	beforeEach(async () => {
		standClockAt(NIGHT);
		newUserFolder();
		sandbox = await openSandbox();
	});
	afterEach(async () => {
		jest.useRealTimers();
		await sandbox.close();
	});

	const send = async (items: readonly IDataObject[], parameters: INodeParameters) =>
		await runNode(new SendSms(), {
			items: [...items],
			executionId: `execution-${(executions += 1)}`,
			parameters,
			credentials: {
				smsGatewayApi: {
					gateway: 'sandbox',
					sandboxUrl: sandbox.url,
					sandboxApiKey: 'sandbox-key',
					senderName: '36180',
				},
			},
		});
	const lead: IDataObject = { firstName: 'Zoé', consent: 'yes' };
	const sendOne = async (
		items: readonly IDataObject[] = [lead],
		parameters: INodeParameters = {},
	) =>
		await send(items, {
			operation: 'sendOne',
			phone: zoe,
			purpose: 'marketing',
			campaign: 'welcome',
			message: 'Hi {firstName}, welcome',
			...parameters,
		});
	/** As the workflow of Scheduled SMS Trigger has it. */
	async function sendDue() {
		const items = await givenOut();
		if (items.length === 0) return [];
		const checked = await runNode(new CheckConsentQuietHours(), { items });
		const sent = await send(checked.outputs[0] ?? [], { operation: 'send' });
		return [...told(sent.outputs[0]), ...told(sent.outputs[1])];
	}
	const accepted = () => sandbox.tally().total.accepted;

	it('says that the message waits, and in yellow that nobody would give it out', async () => {
		const { hints } = await sendOne();
		expect(hints).toEqual([
			'1 message waits in the ledger, for “Scheduled SMS Trigger” to give it out',
			'Nothing will leave: add “Scheduled SMS Trigger” to an active workflow, with “Check Consent & Quiet Hours” and “Send SMS” after it',
		]);
	});

	it('leaves it for the trigger, Check and Send, which send it once', async () => {
		await sendOne();
		const again = await sendOne();
		expect(told(again.outputs[1])).toEqual([
			['skipped', 'waiting', 'The message waits in the ledger until 2026-11-25 07:00 UTC.'],
		]);
		expect(await sendDue()).toEqual([]);
		standClockAt(NOON);
		expect(await sendDue()).toMatchObject([['accepted', '', expect.any(String)]]);
		expect(await sendDue()).toEqual([]);
		expect((await sendOne()).outputs[1]).toMatchObject([{ delivery: { reason: 'already_sent' } }]);
		expect(accepted()).toBe(1);
	});

	it('holds it once for two items of one key', async () => {
		const { outputs, error } = await sendOne([lead, lead]);
		expect(error).toBeUndefined();
		expect([...told(outputs[0]), ...told(outputs[1])]).toMatchObject([
			['held', '', expect.any(String)],
			['skipped', expect.stringMatching(/waiting|duplicate/), expect.any(String)],
		]);
		standClockAt(NOON);
		await sendDue();
		expect(accepted()).toBe(1);
	});

	it('never leaves after a stop of the night', async () => {
		await sendOne();
		await use('consent', 'recordOptOut')({ phoneNumber: zoe, source: 'phone' });
		standClockAt(NOON);
		await sendDue();
		expect(accepted()).toBe(0);
	});

	it('sends nothing at once that Schedule holds under the same key', async () => {
		const order = {
			phone: { e164: zoe, country: 'FR' },
			sms: { purpose: 'transactional', text: 'Ready at noon', segments: 1, credits: 1 },
		};
		await send([order], {
			operation: 'schedule',
			scheduleTime: 'fixed',
			sendAt: NOON,
			options: { messageKey: ' Order  10042' },
		});
		const now = await sendOne([{}], {
			purpose: 'transactional',
			messageKey: 'order 10042 ',
			message: 'Ready',
		});
		expect(told(now.outputs[1])).toEqual([
			['skipped', 'waiting', 'The message waits in the ledger until 2026-11-25 11:00 UTC.'],
		]);
		standClockAt(NOON);
		expect(await sendDue()).toHaveLength(1);
		expect(accepted()).toBe(1);
	});
});
