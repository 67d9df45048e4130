import { gatewayById } from '../../lib/gateways';
import type { Ledger } from '../../lib/ledger';
import { messageKey, type Outcome } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { openSandbox, START, type TestSandbox } from '../sandbox/testSandbox';
import { message, send, sure } from '../support/ledgers';
import type { NodeRun } from '../support/runNode';
import { newUserFolder, openBeside, person, use, zoe } from '../support/smsLedger';

const start = Date.parse(START);
const MINUTE = 60_000;
const campaign = { __rl: true, mode: 'name', value: 'Black Friday' };

let ledger: Ledger;
let sandbox: TestSandbox;
let run: NodeRun;

beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
	sandbox = await openSandbox();
	const keys = { gateway: 'sandbox', sandboxUrl: sandbox.url, sandboxApiKey: 'sandbox-key' };
	run = { credentials: { smsGatewayApi: { ...keys, senderName: '' } } };
	at(10 * MINUTE);
});
afterEach(async () => {
	jest.restoreAllMocks();
	await ledger.close();
	await sandbox.close();
});

/** Sets n8n's clock, in milliseconds after the sandbox was started. */
const at = (later: number) => jest.spyOn(Date, 'now').mockReturnValue(start + later);

const handOver = (key: string, more: object = {}) =>
	sandbox.send({ to: zoe, text: 'Hello', clientReference: key, ...more });

/** Brings a message up to an outcome, a minute after the start. */
async function bring(key: string, outcome: Outcome): Promise<void> {
	const by = { run: 'run', now: start + MINUTE, leaseMs: 1000 };
	await sure(ledger.messages.claim([message(key)], by));
	await sure(ledger.messages.markSending([key], by));
	await sure(ledger.messages.record([{ key, attempt: 1, outcome }], by));
}
const lose = (key: string) => bring(key, { kind: 'unknown', detail: 'no answer in time' });

async function schedule(key: string): Promise<string> {
	const { messages } = await handOver(key, { sendAt: '2026-11-25T08:00:00Z' });
	const gatewayMessageId = messages[0]!.id;
	const sendAt = start + 24 * 60 * MINUTE;
	await bring(key, { kind: 'scheduled', sendAt, gateway: 'sandbox', gatewayMessageId });
	return gatewayMessageId;
}

const stateOf = async (key: string) => (await sure(ledger.messages.get([key]))).get(key)?.state;

describe('Reconcile, by the gateway’s record', () => {
	const reconcile = (parameters = {}, more: NodeRun = {}) =>
		use('message', 'reconcile')(parameters, { ...run, ...more });

	it('settles what the gateway has, and frees what it never had', async () => {
		for (const key of ['taken', 'arrived', 'never']) await lose(key);
		await handOver('arrived');
		sandbox.clock.advance(300);
		await handOver('taken');
		const { outputs, hints } = await reconcile();
		expect(outputs[0]).toMatchObject([
			{ messageId: 'taken', state: 'accepted', reconciled: true },
			{ messageId: 'arrived', state: 'delivered', reconciled: true },
			{ messageId: 'never', state: 'refused', reason: 'not_sent', reconciled: true },
		]);
		expect(hints).toEqual([
			'3 messages reconciled: 2 had been sent, 1 had not and goes with the next run',
		]);
		const claim = { run: 'rerun', now: start + 10 * MINUTE, leaseMs: 1000 };
		const keys = ['taken', 'arrived', 'never'];
		const claimed = await sure(
			ledger.messages.claim(
				keys.map((key) => message(key)),
				claim,
			),
		);
		expect(claimed.map(({ answer }) => answer)).toEqual(['already', 'already', 'claimed']);
	});

	it('takes up what a killed run left on its way', async () => {
		const by = { run: 'killed', now: start, leaseMs: 1000 };
		await sure(ledger.messages.claim([message('a')], by));
		await sure(ledger.messages.markSending(['a'], by));
		await handOver('a');
		const { outputs } = await reconcile();
		expect(outputs[0]).toMatchObject([{ messageId: 'a', state: 'accepted', reconciled: true }]);
	});

	it.each([
		['soon after', () => at(2 * MINUTE), 'Ask again in two minutes'],
		['when the gateway was started since', () => lateStart(), 'which proves nothing'],
		['when the gateway tells nothing', () => silence(), 'does not tell what became'],
		['when the gateway is gone', () => sandbox.close(), 'cannot be reached'],
	])('leaves in doubt what it cannot know %s, with advice', async (_name, given, advice) => {
		await lose('a');
		await given();
		const { outputs, hints } = await reconcile();
		const [item] = outputs[0] ?? [];
		expect(item).toMatchObject({ messageId: 'a', state: 'unknown', reconciled: false });
		expect(item?.['advice']).toContain(advice);
		expect(hints).toEqual(['0 messages reconciled; 1 still in doubt, see “advice”']);
		expect(await stateOf('a')).toBe('unknown');
	});

	/** The sandbox forgets all when it is started anew. */
	async function lateStart(): Promise<void> {
		await sandbox.close();
		sandbox = await openSandbox({ port: Number(new URL(sandbox.url).port), clock: later });
	}
	const later = { now: () => start + 5 * MINUTE, after: () => () => undefined };
	const silence = () => sandbox.request('PUT', '/page/controls/behaviour', { statusLookUp: false });

	it('leaves in doubt what went to a person erased since, so that no rerun texts them again', async () => {
		const key = messageKey('Black Friday', zoe as E164);
		await handOver(key);
		await lose(key);
		await sure(ledger.people.erase(zoe as E164, { now: start + 2 * MINUTE }));
		const { outputs, hints } = await reconcile();
		expect(outputs[0]).toMatchObject([{ state: 'unknown', reconciled: false }]);
		expect(outputs[0]?.[0]?.['advice']).toContain('The person was erased');
		expect(hints).toEqual(['0 messages reconciled; 1 still in doubt, see “advice”']);
		const [claimed] = await sure(
			ledger.messages.claim([message(key)], { run: 'rerun', now: start + 9e5, leaseMs: 1000 }),
		);
		expect(claimed).toMatchObject({ answer: 'already', message: { state: 'unknown' } });
	});

	it('keeps to one campaign, or to one message', async () => {
		await lose('a');
		await lose('b');
		const items = [{ messageId: 'b' }];
		const one = await reconcile({ target: 'message' }, { items });
		expect(one.outputs[0]).toMatchObject([{ messageId: 'b', state: 'refused' }]);
		const other = { ...campaign, value: 'Other' };
		expect((await reconcile({ target: 'campaign', campaign: other })).hints).toEqual([
			'No message is in doubt',
		]);
		const all = await reconcile({ target: 'campaign', campaign });
		expect(all.outputs[0]).toMatchObject([{ messageId: 'a', state: 'refused' }]);
	});

	it('asks all in doubt once, however many items come in', async () => {
		await lose('a');
		const { outputs } = await reconcile({}, { items: [{}, {}, {}] });
		expect(outputs[0]).toHaveLength(1);
	});

	it('asks for a credential', async () => {
		const { error } = await use('message', 'reconcile')();
		expect(error).toMatchObject({ message: 'No gateway is chosen to ask' });
	});
});

describe('Get Status', () => {
	const getStatus = (parameters = {}, more: NodeRun = {}) =>
		use('message', 'getStatus')(parameters, { ...run, ...more });

	it('tells what the ledger knows, item by item', async () => {
		await send(ledger, 'a', start);
		const items = [{ row: 1, delivery: { messageId: 'a' } }, { messageId: 'b' }];
		const { outputs } = await getStatus({}, { items });
		expect(outputs[0]).toMatchObject([
			{ row: 1, messageId: 'a', state: 'accepted', gatewayMessageId: 'g-a' },
			{ messageId: 'b', state: 'not found' },
		]);
	});

	it('asks the gateway for what is still open, and writes it down', async () => {
		const { messages } = await handOver('a');
		const gatewayMessageId = messages[0]!.id;
		await bring('a', { kind: 'accepted', gateway: 'sandbox', gatewayMessageId });
		sandbox.clock.advance(300);
		const { outputs } = await getStatus({ messageId: 'a', askGateway: true });
		expect(outputs[0]).toMatchObject([{ messageId: 'a', state: 'delivered' }]);
		expect(await stateOf('a')).toBe('delivered');
	});

	it('does not ask one gateway about the message of another', async () => {
		await bring('a', { kind: 'accepted', gateway: 'kannel', gatewayMessageId: '1' });
		const { outputs } = await getStatus({ messageId: 'a', askGateway: true });
		expect(outputs[0]).toMatchObject([
			{
				state: 'accepted',
				advice: 'It went through another gateway: choose the credential for “kannel”.',
			},
		]);
	});
});

describe('what is scheduled at the gateway', () => {
	const cancel = use('message', 'cancel');

	it('is called back with the campaign', async () => {
		await schedule('a');
		const { outputs, hints } = await cancel({ campaign }, run);
		expect(outputs[0]).toMatchObject([
			{ cancelled: 0, cancelledAtGateway: 1, tooLate: [], stillAtGateway: [] },
		]);
		expect(hints).toEqual(['0 messages cancelled', '1 message cancelled at the gateway']);
		expect(await stateOf('a')).toBe('cancelled');
		expect(await sandbox.credits()).toBe(1000);
	});

	it('may have left it already', async () => {
		await schedule('a');
		sandbox.clock.advance(24 * 60 * MINUTE);
		const { outputs, hints } = await cancel({ campaign }, run);
		expect(outputs[0]).toMatchObject([{ cancelledAtGateway: 0, tooLate: ['a'] }]);
		expect(hints).toContain('1 message had left the gateway already');
		expect(await stateOf('a')).toBe('scheduled');
	});

	it('stays there when the gateway does not answer, and a person is told', async () => {
		await schedule('a');
		await sandbox.close();
		const { outputs, hints } = await cancel({ campaign }, run);
		expect(outputs[0]).toMatchObject([{ cancelledAtGateway: 0, stillAtGateway: [{ key: 'a' }] }]);
		expect(hints[1]).toContain('cancel it there, then use “Reconcile”');
	});

	it.each([
		['an opt-out', use('consent', 'recordOptOut')],
		['erasing the person', use('contact', 'delete')],
	])('is called back by %s', async (_name, operation) => {
		const id = await schedule('a');
		const { hints, error } = await operation({}, { ...run, items: [person()] });
		expect(error).toBeUndefined();
		expect(hints).toContain('1 message cancelled at the gateway');
		expect(await sandbox.message(id)).toMatchObject({ status: 'canceled' });
	});
});

describe('a gateway that cannot', () => {
	const lacks = (operation: 'balance' | 'cancel' | 'status') =>
		jest.replaceProperty(gatewayById('sandbox')!, operation, undefined as never);

	it('tell its balance says so', async () => {
		lacks('balance');
		const { outputs, hints } = await use('account', 'getBalance')({}, run);
		const sentence =
			'Sandbox (Reaches No Phone) does not tell its balance: look it up in your account there';
		expect(outputs[0]).toEqual([{ credits: null, currency: null, gateway: 'sandbox', sentence }]);
		expect(hints).toEqual([sentence]);
	});

	it('be asked leaves a message in doubt, and a person knows where to look', async () => {
		lacks('status');
		await lose('a');
		const { outputs } = await use('message', 'reconcile')({}, run);
		expect(outputs[0]?.[0]).toMatchObject({
			state: 'unknown',
			advice: expect.stringContaining(
				`a message to ${zoe} at about 2026-11-24 08:01 UTC, then say with “Found Out By”, “A Person”`,
			),
		});
	});

	it('take a message back leaves it scheduled', async () => {
		const id = await schedule('a');
		lacks('cancel');
		const { outputs } = await use('message', 'cancel')({ campaign }, run);
		const reason = 'Sandbox (Reaches No Phone) takes nothing back';
		expect(outputs[0]).toMatchObject([
			{ stillAtGateway: [{ key: 'a', gatewayMessageId: id, reason }] },
		]);
	});
});
