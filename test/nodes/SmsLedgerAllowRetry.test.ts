import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Ledger } from '../../lib/ledger';
import { messageKey, type Outcome } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { SendSms } from '../../nodes/SendSms/SendSms.node';
import { openSandbox } from '../sandbox/testSandbox';
import { message, sure } from '../support/ledgers';
import { type NodeRun, runNode } from '../support/runNode';
import {
	max,
	newUserFolder,
	openBeside,
	person,
	sealedItems,
	use,
	zoe,
} from '../support/smsLedger';

const now = Date.parse('2026-11-24T11:00:00Z');
const campaign = 'Spring Sale';
const named = { __rl: true, mode: 'name', value: 'spring  SALE' };
const mia = '+33612345699';

let ledger: Ledger;
beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
});
afterEach(() => ledger.close());

const allowRetry = (parameters: INodeParameters = {}, run: NodeRun = {}) =>
	use('message', 'allowRetry')({ campaign: named, by: 'Zoé', ...parameters }, run);

/** Brings a message of the campaign to what became of it. */
async function bring(to: string, outcome: Outcome): Promise<string> {
	const e164 = to as E164;
	const key = messageKey(campaign, e164);
	const by = { run: 'run', now, leaseMs: 1000 };
	await sure(ledger.messages.claim([message(key, { campaign, e164 })], by));
	await sure(ledger.messages.markSending([key], by));
	await sure(ledger.messages.record([{ key, attempt: 1, outcome }], by));
	return key;
}

const refuse = (to: string, reason: string, retryable = false) =>
	bring(to, { kind: 'refused', reason, detail: 'It says so', retryable });

const stored = async (key: string) => (await sure(ledger.messages.get([key]))).get(key);

describe('SMS Ledger, Message: Allow Retry', () => {
	it('lets a rerun send what was wrongly refused, and nothing else', async () => {
		const sandbox = await openSandbox({ credits: 100 });
		await refuse(zoe, 'invalid_recipient');
		await refuse(max, 'invalid_message');
		const send = async () => {
			const { outputs } = await runNode(new SendSms(), {
				items: await sealedItems([zoe, max].map(checked)),
				parameters: { operation: 'send', options: { stopWhenBalanceIsLow: false } },
				credentials: {
					smsGatewayApi: {
						gateway: 'sandbox',
						sandboxUrl: sandbox.url,
						sandboxApiKey: 'sandbox-key',
						senderName: '',
					},
				},
			});
			return outputs[0]?.map(({ phone }) => (phone as IDataObject)['e164']);
		};
		expect(await send()).toEqual([]);

		const { outputs, hints } = await allowRetry({ refusedFor: 'Invalid recipient' });
		expect(outputs[0]).toMatchObject([{ e164: zoe, state: 'refused', reason: 'not_sent' }]);
		expect(hints).toEqual(['1 message may be sent by the next run of the campaign']);

		expect(await send()).toEqual([zoe]);
		await sandbox.close();
	});

	it('takes any refusal where no reason is given, once', async () => {
		const keys = [
			await refuse(zoe, 'invalid_recipient'),
			await refuse(max, 'misconfigured'),
			await refuse(mia, 'throttled', true),
		];
		const { hints } = await allowRetry({}, { items: [{}, {}] });
		expect(hints).toEqual(['2 messages may be sent by the next run of the campaign']);
		for (const key of keys) expect((await stored(key))?.retryable).toBe(true);
		expect((await allowRetry()).hints).toEqual(['No message may be sent that could not be before']);
	});

	it.each(['', 'opted_out'])('never lifts an opt-out (reason “%s”), and tells', async (reason) => {
		const key = await refuse(zoe, 'opted_out');
		const { outputs, hints } = await allowRetry({ refusedFor: reason });
		expect(outputs[0]).toEqual([]);
		expect(hints).toContain('Stays refused: 1 opted out');
		expect((await stored(key))?.retryable).toBe(false);
	});

	it('leaves what is in doubt to Reconcile', async () => {
		const key = await bring(zoe, { kind: 'unknown', detail: 'no answer' });
		await allowRetry();
		expect(await stored(key)).toMatchObject({ state: 'unknown', retryable: false });
	});

	it('leaves what a person settled as not to be sent, unless asked for it by name', async () => {
		const key = await bring(zoe, { kind: 'unknown', detail: 'no answer' });
		const settled = { foundOutBy: 'person', messageId: key, resolution: 'notSent' };
		await use('message', 'reconcile')(settled);
		expect((await allowRetry()).hints).toContain(
			'Stays refused: 1 not to be sent, as a person said',
		);
		expect((await stored(key))?.retryable).toBe(false);
		await allowRetry({ refusedFor: 'not_sent' });
		expect((await stored(key))?.retryable).toBe(true);
	});

	it('leaves a person alone who was erased since', async () => {
		const key = await refuse(zoe, 'invalid_recipient');
		await sure(ledger.people.erase(zoe as E164, { now }));
		expect((await allowRetry()).hints).toContain('Stays refused: 1 to somebody erased since');
		expect((await stored(key))?.retryable).toBe(false);
	});

	it('says for what else messages were refused, where none has the reason', async () => {
		await refuse(zoe, 'invalid_recipient');
		await refuse(max, 'invalid_recipient');
		expect((await allowRetry({ refusedFor: 'misconfigured' })).hints).toEqual([
			'No message may be sent that could not be before. Refused for other reasons: 2 invalid recipient',
		]);
	});

	it('names who vouched in the timeline', async () => {
		await refuse(zoe, 'invalid_recipient');
		await allowRetry();
		const { outputs } = await use('contact', 'getTimeline')({ phoneNumber: zoe });
		expect(outputs[0]?.map(({ sentence }) => sentence)).toEqual([
			expect.stringMatching(/^Tried to send “Spring Sale” .*; the gateway refused it: It says so$/),
			expect.stringMatching(/^Allowed “Spring Sale” to be sent again .*, on the word of Zoé$/),
		]);
	});

	it('asks for the campaign', async () => {
		const { error } = await allowRetry({ campaign: { ...named, value: ' ' } });
		expect(error?.message).toBe('“Campaign” is empty');
	});
});

const checked = (e164: string): IDataObject => ({
	...person(e164),
	contact: { consent: { status: 'explicit' } },
	sms: { campaign, purpose: 'marketing', text: 'Hi', credits: 1, segments: 1 },
	check: {
		decision: 'send',
		sendAt: '2026-11-24T11:00:00.000Z',
		sendBefore: '2026-11-24T20:50:00.000Z',
		checkedAt: '2026-11-24T11:00:00.000Z',
		planned: true,
	},
});
