import type { INodeParameters } from 'n8n-workflow';
import { understand } from '../../lib/inbound';
import type { Ledger } from '../../lib/ledger';
import { toE164 } from '../../lib/phone';
import { openSandbox } from '../sandbox/testSandbox';
import { message, send, sure, toHold } from '../support/ledgers';
import type { NodeRun } from '../support/runNode';
import { newUserFolder, openBeside, person, use, zoe } from '../support/smsLedger';

const getMany = use('message', 'getAll');
const cancel = use('message', 'cancel');
const reconcile = (parameters: INodeParameters, run: NodeRun) =>
	use('message', 'reconcile')({ foundOutBy: 'person', ...parameters }, run);
const report = use('campaign', 'getReport');
const byName = (value: string) => ({ __rl: true, mode: 'name', value });

const now = Date.parse('2026-11-24T11:00:00Z');
let ledger: Ledger;

beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
});
afterEach(() => ledger.close());

/** A message whose answer never came. */
async function lose(key: string): Promise<void> {
	const run = { run: 'run', now, leaseMs: 1000 };
	await sure(ledger.messages.claim([message(key)], run));
	await sure(ledger.messages.markSending([key], run));
	const outcome = { kind: 'unknown', detail: 'no answer in time' } as const;
	await sure(ledger.messages.record([{ key, attempt: 1, outcome }], run));
}

describe('SMS Ledger, Message', () => {
	it('gives messages by campaign and state, simplified', async () => {
		await send(ledger, 'a', now);
		await send(ledger, 'b', now, { campaign: 'Other' });
		await lose('c');
		const { outputs } = await getMany({
			filters: { campaign: 'black friday', states: ['unknown'] },
		});
		expect(outputs[0]).toEqual([
			{
				messageId: 'c',
				state: 'unknown',
				campaign: 'black friday',
				e164: zoe,
				text: 'Hello',
				reason: 'no_answer',
				detail: 'no answer in time',
				sentAt: '2026-11-24T11:00:00.000Z',
				segments: 1,
				credits: 1,
			},
		]);
	});

	it('gives all there is of a message, with instants in ISO 8601', async () => {
		await send(ledger, 'a', now);
		const { outputs } = await getMany({ simplify: false, filters: { phoneNumber: zoe } });
		expect(outputs[0]).toMatchObject([
			{
				messageId: 'a',
				gateway: 'sandbox',
				gatewayMessageId: 'g-a',
				createdAt: '2026-11-24T11:00:00.000Z',
				stateAt: '2026-11-24T11:00:00.000Z',
			},
		]);
	});

	it('goes on where the page before ended', async () => {
		for (const key of ['a', 'b', 'c']) await send(ledger, key, now);
		const first = await getMany({ limit: 2 });
		const rest = await getMany({
			limit: 2,
			options: { page: String(first.outputs[0]?.at(-1)?.['nextPage']) },
		});
		const keys = [first, rest].flatMap(({ outputs }) =>
			outputs[0]?.map((item) => item['messageId']),
		);
		expect(keys).toEqual(['a', 'b', 'c']);
	});

	it.each([
		['a campaign', { target: 'campaign', campaign: byName('BLACK friday') }, {}],
		['a contact', { target: 'contact' }, person()],
		['one message', { target: 'message' }, { delivery: { messageId: 'held' } }],
	])('cancels what waits of %s', async (_name, target, item) => {
		await sure(ledger.messages.hold([toHold('held', now + 60_000)], { now }));
		await send(ledger, 'sent', now);
		const { outputs, hints } = await cancel(target, { items: [item] });
		expect(outputs[0]).toMatchObject([{ cancelled: 1, stillAtGateway: [] }]);
		expect(hints).toEqual(['1 message cancelled']);
		const { outputs: left } = await getMany();
		expect(left[0]).toMatchObject([{ state: 'cancelled' }, { state: 'accepted' }]);
	});

	it('names what only the gateway can still cancel', async () => {
		const run = { run: 'run', now, leaseMs: 1000 };
		await sure(ledger.messages.claim([message('a')], run));
		await sure(ledger.messages.markSending(['a'], run));
		const outcome = {
			kind: 'scheduled',
			sendAt: now + 60_000,
			gateway: 'sandbox',
			gatewayMessageId: 'g-a',
		} as const;
		await sure(ledger.messages.record([{ key: 'a', attempt: 1, outcome }], run));
		const { outputs, hints } = await cancel({ campaign: byName('Black Friday') });
		expect(outputs[0]).toMatchObject([
			{
				cancelled: 0,
				cancelledAtGateway: 0,
				stillAtGateway: [{ key: 'a', gatewayMessageId: 'g-a' }],
			},
		]);
		expect(hints).toContain(
			'1 message is still scheduled at the gateway (the node has no credential for “sandbox”): cancel it there, then use “Reconcile”',
		);
	});

	it.each([
		['accepted', 'accepted'],
		['delivered', 'delivered'],
		['undelivered', 'undelivered'],
		['notSent', 'refused'],
		['sendAgain', 'refused'],
	])('reconciles a message of unknown fate: %s', async (resolution, state) => {
		await lose('a');
		const { outputs, hints } = await reconcile({ resolution }, { items: [{ messageId: 'a' }] });
		expect(outputs[0]).toMatchObject([{ messageId: 'a', state, reconciled: true }]);
		expect(hints).toEqual(['1 message reconciled']);
		const stored = (await sure(ledger.messages.get(['a']))).get('a');
		expect(stored?.retryable).toBe(resolution === 'sendAgain');
	});

	it('leaves alone what is not in doubt, and what it does not know', async () => {
		await send(ledger, 'a', now);
		const { outputs, hints } = await reconcile(
			{ resolution: 'sendAgain' },
			{ items: [{ messageId: 'a' }, { messageId: 'b' }] },
		);
		expect(outputs[0]).toMatchObject([
			{ state: 'accepted', reconciled: false },
			{ state: 'not found', reconciled: false },
		]);
		expect(hints[0]).toContain('0 of 2 messages reconciled');
	});
});

describe('SMS Ledger, Campaign', () => {
	it('reports what became of it', async () => {
		await send(ledger, 'a', now);
		await lose('b');
		const { outputs, hints } = await report({ campaign: byName('Black Friday') });
		expect(outputs[0]).toMatchObject([
			{ campaign: 'Black Friday', messages: 2, accepted: 1, unknown: 1, creditsCharged: 1 },
		]);
		expect(hints).toEqual([
			'“Black Friday”: 2 messages: 1 accepted, 1 unknown; 1 credit; “Reconcile” finds out what became of the unknown',
		]);
	});

	it('says how many wrote back', async () => {
		await send(ledger, 'a', now);
		const reply = {
			kind: 'reply',
			gateway: 'sandbox',
			gatewayMessageId: 'reply-1',
			from: zoe,
			to: '36180',
			e164: toE164(zoe),
			text: 'Great, see you on Friday',
			at: now,
		} as const;
		await sure(ledger.inbox.takeIn([reply], { now, understand }));
		const { outputs, hints } = await report({ campaign: byName('Black Friday') });
		expect(outputs[0]).toMatchObject([{ replies: 1, optedOut: 0 }]);
		expect(hints).toEqual(['“Black Friday”: 1 message: 1 accepted; 1 reply; 1 credit']);
	});

	it.each([
		['an unknown name', 'white friday', 'The ledger knows no campaign “white friday”'],
		['no name', ' ', '“Campaign” is empty'],
	])('stops for %s', async (_name, campaign, message) => {
		expect((await report({ campaign: byName(campaign) })).error?.message).toBe(message);
	});

	it('pauses for every worker, and resumes', async () => {
		const claim = async (key: string) =>
			(await sure(ledger.messages.claim([message(key)], { run: 'run', now, leaseMs: 1000 })))[0];
		const { outputs } = await use('campaign', 'pause')({ campaign: byName('Black Friday') });
		expect(outputs[0]).toMatchObject([{ campaign: 'Black Friday', paused: true }]);
		expect(await claim('a')).toMatchObject({ answer: 'paused' });
		await use('campaign', 'resume')({ campaign: byName('black  friday') });
		expect(await claim('a')).toMatchObject({ answer: 'claimed' });
	});
});

describe('SMS Ledger, Account', () => {
	it('gives the balance once, whatever comes in', async () => {
		const sandbox = await openSandbox({ credits: 42 });
		const { outputs, hints } = await use('account', 'getBalance')(
			{},
			{
				items: [{}, {}],
				credentials: {
					smsGatewayApi: {
						gateway: 'sandbox',
						sandboxUrl: sandbox.url,
						sandboxApiKey: 'sandbox-key',
						senderName: '',
					},
				},
			},
		);
		await sandbox.close();
		expect(outputs[0]).toEqual([{ credits: 42, currency: 'credits', gateway: 'sandbox' }]);
		expect(hints[0]).toMatch(/^42 credits left at /);
	});

	it('asks for a credential', async () => {
		const { error } = await use('account', 'getBalance')();
		expect(error).toMatchObject({ message: 'No gateway is chosen' });
	});
});
