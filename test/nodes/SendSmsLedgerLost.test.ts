import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox, type TestSandbox } from '../sandbox/testSandbox';
import { runNode } from '../support/runNode';
import { newUserFolder, person, sealedItems } from '../support/smsLedger';

const HOUR = 3_600_000;
const people = Array.from({ length: 12 }, (_, n) => `+3361200${String(n).padStart(4, '0')}`);
const iso = (at: number) => new Date(at).toISOString();

let sandbox: TestSandbox;
let folder = '';
beforeEach(async () => {
	folder = newUserFolder();
	sandbox = await openSandbox({ idempotency: false });
});
afterEach(() => sandbox.close());

/** Sends at four a second, and deletes the ledger once the gateway has some of them. */
async function sendWithoutLedger(onError?: 'continueRegularOutput') {
	const items = people.map((e164): IDataObject =>
		person(e164, {
			contact: { consent: { status: 'explicit' } },
			sms: { campaign: 'autumn', purpose: 'marketing', text: 'Hi', segments: 1, credits: 1 },
			check: {
				decision: 'send',
				sendAt: iso(Date.now() - HOUR),
				sendBefore: iso(Date.now() + HOUR),
			},
		}),
	);
	const sealed = await sealedItems(items);
	const running = runNode(new SendSms(), {
		items: sealed,
		parameters: {
			operation: 'send',
			options: { messagesPerSecond: 4, concurrentRequests: 1, stopWhenBalanceIsLow: false },
		},
		credentials: {
			smsGatewayApi: {
				gateway: 'sandbox',
				sandboxUrl: sandbox.url,
				sandboxApiKey: 'sandbox-key',
				senderName: '36180',
			},
		},
		...(onError && { settings: { onError } }),
	});
	while (sandbox.tally().total.sent < 3) await new Promise((resolve) => setTimeout(resolve, 5));
	for (const end of ['', '-wal', '-shm']) {
		await rm(path.join(folder, `sms-campaign.sqlite${end}`), { force: true });
	}
	return await running;
}

describe('a ledger that is deleted while a campaign goes out', () => {
	it('ends the node in an error that says so, and sends nothing more', async () => {
		const { error } = await sendWithoutLedger();
		expect(error?.message).toContain('ledger is gone');
		expect(sandbox.tally().total.sent).toBeLessThan(people.length);
	});

	it('is carried by the items it concerns, where the workflow is to go on', async () => {
		const { error, outputs, hints } = await sendWithoutLedger('continueRegularOutput');
		expect(error).toBeUndefined();
		const failed = outputs[1]?.filter(({ failure }) => failure !== undefined) ?? [];
		expect(failed.length).toBeGreaterThan(0);
		expect(JSON.stringify(failed[0]?.['failure'])).toContain('ledger is gone');
		expect(hints.join()).toContain('ledger is gone');
	});
});
