import type { Ledger } from '../../lib/ledger';
import { ok } from '../../lib/shared';
import { exchange } from '../../nodes/shared/exchange';
import { json } from '../gateways/examples';
import { twilioExamples } from '../gateways/twilio.examples';
import { message, sure } from '../support/ledgers';
import { newUserFolder, openBeside, use, zoe } from '../support/smsLedger';

jest.mock('../../nodes/shared/exchange', () => ({ exchange: jest.fn() }));

const start = Date.UTC(2026, 5, 1, 12);
const minute = 60_000;

let ledger: Ledger;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
	jest.spyOn(Date, 'now').mockReturnValue(start + 10 * minute);
});
afterEach(async () => {
	jest.restoreAllMocks();
	await ledger.close();
});

/** A message that Twilio may have, and the texts that its record has for the number. */
async function reconcile(...texts: readonly string[]) {
	const by = { run: 'run', now: start, leaseMs: 1000 };
	await sure(ledger.messages.claim([message('lost', { text: 'Ours' })], by));
	await sure(ledger.messages.markSending(['lost'], by));
	const outcome = { kind: 'unknown', detail: 'no answer in time' } as const;
	await sure(ledger.messages.record([{ key: 'lost', attempt: 1, outcome }], by));
	const messages = texts.map((body, index) => ({
		sid: `SM${index}`,
		to: zoe,
		from: 'ACME',
		body,
		date_created: new Date(start).toUTCString(),
		direction: 'outbound-api',
		status: 'delivered',
	}));
	jest.mocked(exchange).mockResolvedValueOnce(ok(json(200, { messages })));
	const credentials = { smsGatewayApi: { gateway: 'twilio', ...twilioExamples.keys } };
	const { outputs } = await use('message', 'reconcile')({}, { credentials });
	return outputs[0]?.[0];
}

describe('Reconcile with a gateway that knows no reference of ours', () => {
	it('finds the text that was lost', async () => {
		expect(await reconcile('Another', 'Ours')).toMatchObject({
			state: 'delivered',
			reconciled: true,
		});
	});

	it('takes no other text to the same number in the same minute for it', async () => {
		expect(await reconcile('Another')).toMatchObject({
			state: 'unknown',
			reconciled: false,
			advice: expect.stringContaining('finds no such message, which proves nothing'),
		});
	});

	it('leaves it in doubt where two are alike, and says what to do', async () => {
		expect(await reconcile('Ours', 'Ours')).toMatchObject({
			state: 'unknown',
			reconciled: false,
			advice: expect.stringMatching(/nothing tells them apart\. Look in the gateway’s own log/),
		});
	});
});

describe('Reconcile by the hash, where the ledger keeps no texts', () => {
	beforeEach(async () => {
		await ledger.close();
		ledger = await openBeside(newUserFolder(), { keepTexts: false });
	});

	it.each([
		['Ours', { state: 'delivered', reconciled: true }],
		['Another', { state: 'unknown', reconciled: false }],
	])('with the text “%s” in the record', async (text, item) => {
		expect(await reconcile(text)).toMatchObject(item);
	});
});
