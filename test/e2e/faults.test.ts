import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { systemClock } from '../../sandbox/clock.mts';
import type { FaultRequest } from '../../sandbox/fault.mts';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode } from '../support/runNode';
import { newUserFolder, sealedItems, use } from '../support/smsLedger';

const CAMPAIGN = 'faults';
const people = ['+33612000001', '+33612000002', '+33612000003'];
const HOUR = 3_600_000;

const item = (e164: string): IDataObject => ({
	phone: { e164, country: 'FR', callingCode: '33', type: 'mobile', timeZones: ['Europe/Paris'] },
	contact: { consent: { status: 'explicit' } },
	sms: { campaign: CAMPAIGN, purpose: 'marketing', text: 'Hi', segments: 1, credits: 1 },
	check: {
		decision: 'send',
		sendAt: new Date(Date.now() - HOUR).toISOString(),
		sendBefore: new Date(Date.now() + HOUR).toISOString(),
	},
});

let sandbox: TestSandbox;
let executions = 0;

beforeEach(async () => {
	newUserFolder();
	// Real time, as Send runs in it; and a gateway that forgives nothing.
	sandbox = await openSandbox({ clock: systemClock, idempotency: false, deliveryDelayMs: 0 });
});
afterEach(async () => {
	jest.restoreAllMocks();
	await sandbox.close();
});

const credentials = () => ({
	smsGatewayApi: {
		gateway: 'sandbox',
		sandboxUrl: sandbox.url,
		sandboxApiKey: 'sandbox-key',
		senderName: 'ACME',
	},
});

/** One execution of the campaign: what became of each person's message, as `output: status reason`. */
async function send(options: INodeParameters = {}): Promise<Record<string, string>> {
	executions += 1;
	const { outputs, error } = await runNode(new SendSms(), {
		items: await sealedItems(people.map(item)),
		parameters: { operation: 'send', options: { timeout: 1, ...options } },
		credentials: credentials(),
		executionId: `execution-${executions}`,
	});
	expect(error).toBeUndefined();
	return Object.fromEntries(
		outputs.flatMap((items, output) =>
			items.map(({ phone, delivery }) => {
				const { status, reason } = delivery as { status: string; reason: string };
				const place = ['Sent', 'Not Sent'][output];
				return [(phone as { e164: string }).e164, `${place}: ${status} ${reason}`.trim()];
			}),
		),
	);
}

const lay = (fault: FaultRequest) => sandbox.request('POST', '/page/controls/faults', fault);
const remove = () => sandbox.request('DELETE', '/page/controls/faults');
const received = () => {
	const { byNumber } = sandbox.tally();
	return Object.fromEntries(people.map((e164) => [e164, byNumber.get(e164)?.sent ?? 0]));
};

/** What the ledger knows of each message. */
async function states(): Promise<Record<string, unknown>> {
	const { outputs } = await use('message', 'getAll')();
	return Object.fromEntries((outputs[0] ?? []).map(({ e164, state }) => [e164, state]));
}

/** Later than any request could still be under way inside the gateway. */
const muchLater = () => {
	const now = Date.now();
	jest.spyOn(Date, 'now').mockImplementation(() => now + HOUR / 2);
};

const OK = 'Sent: accepted';
const DOUBT = 'Not Sent: unknown no_answer';

/** A fault of the request, what Send says of its messages, their state, and how often they went out. */
const spoiled: readonly (readonly [string, FaultRequest, string, string, number])[] = [
	['throttled once', { kind: 'throttle', times: 1, retryAfterSeconds: 0 }, OK, 'accepted', 1],
	['a little late', { kind: 'delay', delayMs: 200 }, OK, 'accepted', 1],
	['too late', { kind: 'delay', delayMs: 3000 }, DOUBT, 'unknown', 1],
	['500, not taken', { kind: 'error' }, DOUBT, 'unknown', 0],
	['500, taken', { kind: 'error', taken: true }, DOUBT, 'unknown', 1],
	['half an answer', { kind: 'malformed' }, DOUBT, 'unknown', 1],
	['an empty answer', { kind: 'empty' }, DOUBT, 'unknown', 1],
	['cut, taken', { kind: 'drop' }, DOUBT, 'unknown', 1],
	['cut, not taken', { kind: 'drop', taken: false }, DOUBT, 'unknown', 0],
];

const all = <Value>(value: Value) => Object.fromEntries(people.map((e164) => [e164, value]));

describe('Send SMS and a gateway that fails', () => {
	it.each(spoiled)(
		'a request %s: every item says so, and no rerun sends twice',
		async (_name, fault, said, state, count) => {
			await lay(fault);
			expect(await send()).toEqual(all(said));
			expect(await states()).toEqual(all(state));
			expect(received()).toEqual(all(count));

			await remove();
			const again = state === 'accepted' ? 'already_sent' : 'unknown';
			expect(Object.values(await send()).join()).toContain(again);
			expect(received()).toEqual(all(count));
		},
		30_000,
	);

	it.each(spoiled)(
		'a request %s: once it is reconciled, everybody has got one',
		async (_name, fault) => {
			await lay(fault);
			await send();
			await remove();
			muchLater();
			await use('message', 'reconcile')({}, { credentials: credentials() });
			await send();
			expect(received()).toEqual(all(1));
			expect(sandbox.tally().total.credits).toBe(people.length);
		},
		30_000,
	);

	it('one message of a batch refused: the others go', async () => {
		const [struck = '', ...others] = people;
		await lay({ kind: 'refuse', numbers: struck });
		expect(await send()).toEqual({ ...all(OK), [struck]: 'Not Sent: refused invalid_recipient' });
		expect(await states()).toEqual({ ...all('accepted'), [struck]: 'refused' });
		await remove();
		await send();
		expect(received()).toEqual({ ...all(1), [struck]: 0 });
		expect(sandbox.tally().total.credits).toBe(others.length);
	});

	it('a gateway that is not there: nothing is in doubt, and the rerun sends all', async () => {
		const { port } = sandbox;
		await sandbox.close();
		// The balance cannot be looked at either.
		const blind = { stopWhenBalanceIsLow: false };
		expect(await send(blind)).toEqual(all('Not Sent: refused unavailable'));
		sandbox = await openSandbox({ clock: systemClock, port });
		expect(await send()).toEqual(all(OK));
		expect(received()).toEqual(all(1));
	});

	it('a gateway that throttles without end: nothing is sent, and the rerun sends all', async () => {
		await lay({ kind: 'throttle', retryAfterSeconds: 0 });
		expect(Object.values(await send()).join()).toContain('Not Sent: refused throttled');
		await remove();
		expect(await send()).toEqual(all(OK));
		expect(received()).toEqual(all(1));
	});
});
