import { NodeHelpers, type IDataObject, type INodeTypeDescription } from 'n8n-workflow';
import type { E164 } from '../../lib/phone';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { systemClock } from '../../sandbox/clock.mts';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { sure } from '../support/ledgers';
import { runNode } from '../support/runNode';
import { newUserFolder, openBeside, person, sealedItems } from '../support/smsLedger';
import { standClockAt } from '../support/standClockAt';
import { workflowOf } from '../support/workflowOf';

const HOUR = 3_600_000;
/** A Wednesday in France. */
const NOON = Date.parse('2026-06-03T12:00:00+02:00');
const iso = (at: number) => new Date(at).toISOString();

let sandbox: TestSandbox;
let folder: string;
beforeEach(async () => {
	standClockAt(NOON);
	folder = newUserFolder();
	sandbox = await openSandbox({ clock: systemClock, credits: 100, idempotency: false });
});
afterEach(async () => {
	jest.useRealTimers();
	await sandbox.close();
});

const credentials = () => ({
	smsGatewayApi: {
		gateway: 'sandbox',
		sandboxUrl: sandbox.url,
		sandboxApiKey: 'sandbox-key',
		senderName: '36180',
	},
});
const sms = {
	campaign: 'summer',
	purpose: 'marketing',
	text: 'ACME: hello. STOP to 36180',
	segments: 1,
	credits: 1,
};
const item = (number: number, fields: IDataObject = {}): IDataObject =>
	person(`+3361200000${number}`, {
		contact: { consent: { status: 'explicit' } },
		sms,
		check: {
			decision: 'send',
			sendAt: iso(NOON - HOUR),
			sendBefore: iso(NOON + HOUR),
			timeZones: ['Europe/Paris'],
		},
		...fields,
	});

let executions = 0;
const send = async (items: readonly IDataObject[], options: IDataObject = {}) =>
	await runNode(new SendSms(), {
		items: await sealedItems(items),
		executionId: `execution-${(executions += 1)}`,
		parameters: { operation: 'send', options: options as never },
		credentials: credentials(),
	});

describe('the hint of Send', () => {
	it('says how many were sent, for how much, and what is left', async () => {
		const { hints } = await send([item(1), item(2)]);
		expect(hints).toEqual(['2 sent for 2 credits, 98 left']);
	});

	it('does not say what is left where nobody asked', async () => {
		const { hints } = await send([item(1)], { stopWhenBalanceIsLow: false });
		expect(hints).toEqual(['1 sent for 1 credit']);
	});

	it('says who waits until when, and that nobody will give them out', async () => {
		const over = { decision: 'send', sendAt: iso(NOON - 2 * HOUR), sendBefore: iso(NOON - HOUR) };
		standClockAt('2026-06-03T23:30:00+02:00');
		const { hints } = await send([
			item(1, { check: { ...over, timeZones: ['Europe/Paris'] } }),
			item(2, { check: { ...over, timeZones: ['Europe/Paris'] } }),
		]);
		expect(hints).toEqual([
			'2 wait until 08:00 tomorrow: their hours were over',
			expect.stringMatching(/^Nothing will leave: add “Scheduled SMS Trigger”/),
		]);
	});

	it('says who was not sent, the commonest reason first, and what to do about each', async () => {
		const later = { decision: 'later', sendAt: iso(NOON + 20 * HOUR), timeZones: ['Europe/Paris'] };
		const { outputs, hints } = await send([
			item(1),
			item(2, { contact: {} }),
			item(3, { contact: {} }),
			item(4, { check: later }),
			item(1),
		]);
		expect(hints).toEqual([
			'1 sent for 1 credit, 99 left; 4 not sent: 2 without consent, 1 before their hours, 1 twice in the list. Import a column that tells of their consent, or record it with “Record Opt-In” of “SMS Ledger”. Use the operation “Schedule” of “Send SMS” for what comes from “Send Later” of the check',
		]);
		expect(outputs[1]?.map(({ delivery }) => delivery)).toContainEqual(
			expect.objectContaining({
				reason: 'not_now',
				message:
					'The hours are closed until 2026-06-04 06:00 UTC, and this operation sends only what may go now: use “Schedule” for what comes from “Send Later”.',
			}),
		);
	});

	it('reads calmly of people who said stop', async () => {
		const ledger = await openBeside(folder);
		const stop = { e164: '+33612000002' as E164, kind: 'opt_out', scope: 'all' } as const;
		await sure(ledger.consent.record([{ ...stop, source: 'reply' }], { now: NOON - HOUR }));
		await ledger.close();
		const { hints } = await send([item(1), item(2)]);
		expect(hints).toEqual(['1 sent for 1 credit, 99 left; 1 not sent: opted out']);
	});
});

describe('the outputs of Send SMS', () => {
	const { description } = new SendSms();
	const namesFor = (parameters: IDataObject) => {
		const setup = { parameters: parameters as never };
		const { workflow, node } = workflowOf(new SendSms(), setup);
		return NodeHelpers.getNodeOutputs(workflow, node, description as INodeTypeDescription).map(
			(output) => (typeof output === 'string' ? output : [output.type, output.displayName]),
		);
	};

	it.each([
		['estimate', 'Would Go', 'Would Not'],
		['schedule', 'Scheduled', 'Not Scheduled'],
		['send', 'Sent', 'Not Sent'],
		['sendTest', 'Sent', 'Not Sent'],
		['aLaterOne', 'Sent', 'Not Sent'],
	])('of %s are %s and %s', (operation, ...names) => {
		expect(namesFor({ operation })).toEqual(names.map((name) => ['main', name]));
	});
});
