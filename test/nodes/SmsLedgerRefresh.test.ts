import { gatewayById } from '../../lib/gateways';
import type { Ledger } from '../../lib/ledger';
import type { Outcome } from '../../lib/message';
import type { E164 } from '../../lib/phone';
import { openSandbox, START, type TestSandbox } from '../sandbox/testSandbox';
import { message, sure } from '../support/ledgers';
import { credentialOf } from '../support/gatewayKeys';
import type { NodeRun } from '../support/runNode';
import { max, newUserFolder, openBeside, use, zoe } from '../support/smsLedger';

const start = Date.parse(START);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
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

const refresh = (parameters = {}, more: NodeRun = {}) =>
	use('campaign', 'refresh')(
		{ campaign: { __rl: true, mode: 'list', value: '' }, ...parameters },
		{ ...run, ...more },
	);

async function bring(key: string, outcome: Outcome, more = {}): Promise<void> {
	const by = { run: 'run', now: start + MINUTE, leaseMs: 1000 };
	await sure(ledger.messages.claim([message(key, more)], by));
	await sure(ledger.messages.markSending([key], by));
	await sure(ledger.messages.record([{ key, attempt: 1, outcome }], by));
}

/** Sends a message over the sandbox, of which the ledger hears no receipt. */
async function sent(key: string, to = zoe, more = {}): Promise<string> {
	const { messages } = await sandbox.send({ to, text: 'Hello', clientReference: key });
	const gatewayMessageId = messages[0]!.id;
	const outcome = { kind: 'accepted', gateway: 'sandbox', gatewayMessageId } as const;
	await bring(key, outcome, { e164: to as E164, ...more });
	return gatewayMessageId;
}

const stored = async (key: string) => (await sure(ledger.messages.get([key]))).get(key);
const arrive = () => sandbox.clock.advance(300);

describe('Campaign: Refresh', () => {
	it('asks for what has no receipt, and tells what is still open', async () => {
		await sent('arrived');
		await sent('gone', max);
		arrive();
		await sent('under way', '+33612345679');
		const { outputs, hints, error } = await refresh({ campaign });
		expect(error).toBeUndefined();
		const sentence = '“Black Friday”: 3 asked for: 2 delivered; 1 still open';
		expect(outputs[0]).toEqual([
			{
				...{ campaign: 'Black Friday', sentence, gateway: 'sandbox', canAsk: true },
				...{
					asked: 3,
					delivered: 2,
					undelivered: 0,
					optedOut: 0,
					cancelled: 0,
					notFound: 0,
					failed: 0,
				},
				...{ stillOpen: 1, notAsked: 0, complete: true },
			},
		]);
		expect(hints).toEqual([sentence]);
		expect(await stored('arrived')).toMatchObject({ state: 'delivered' });
		expect(await stored('under way')).toMatchObject({ state: 'accepted' });
	});

	it('asks for nothing that has its end, nor when nothing is open', async () => {
		await sent('a');
		arrive();
		await refresh();
		const { outputs, hints } = await refresh();
		expect(outputs[0]).toEqual([]);
		expect(hints).toEqual(['No message is open at Sandbox (Reaches No Phone)']);
		const named = await refresh({ campaign });
		expect(named.hints).toEqual(['“Black Friday”: 0 asked for; 0 still open']);
	});

	it('keeps to its campaign, or takes them all with texts that have none, in one question', async () => {
		await sent('a');
		await sent('b', max, { campaign: 'Other' });
		await sent('c', '+33612345679', { campaign: undefined, purpose: 'transactional' });
		const one = await refresh({ campaign });
		expect(one.outputs[0]).toMatchObject([{ campaign: 'Black Friday', asked: 1 }]);
		at(11 * MINUTE);
		const all = await refresh({}, { items: [{}, {}] });
		expect(all.outputs[0]).toMatchObject([
			{ campaign: null, sentence: 'Texts without a campaign: 1 asked for; 1 still open' },
			{ campaign: 'Black Friday', asked: 1 },
			{ campaign: 'Other', asked: 1 },
		]);
	});

	it('goes on where the last run ended', async () => {
		const requests = jest.spyOn(gatewayById('sandbox')!.status!, 'build');
		const askedFor = () => requests.mock.calls.map(([, query]) => query.idempotencyKey);
		for (const key of ['a', 'b', 'c']) await sent(key);
		const first = await refresh({ options: { mostMessages: 2 } });
		expect(first.outputs[0]).toMatchObject([{ asked: 2, stillOpen: 3 }]);
		at(11 * MINUTE);
		await refresh({ options: { mostMessages: 2 } });
		expect(askedFor()).toEqual(['a', 'b', 'c', 'a']);
	});

	it('hears an opt-out that the gateway tells with it, which cancels what waits', async () => {
		await sent('a');
		const status = gatewayById('sandbox')!.status!;
		jest.spyOn(status, 'read').mockReturnValue({
			ok: true,
			value: { kind: 'undelivered', optedOut: true, reason: 'The person has opted out' },
		});
		const hold = { ...message('later'), sendAt: start + DAY, payload: {}, reason: '', detail: '' };
		await sure(ledger.messages.hold([hold], { run: 'run', now: start + MINUTE }));
		const { hints } = await refresh();
		expect(hints[0]).toContain('1 undelivered (1 opted out there)');
		expect(await stored('a')).toMatchObject({ state: 'undelivered', reason: 'opted_out' });
		expect(await stored('later')).toMatchObject({ state: 'cancelled', reason: 'opted_out' });
		expect(await sure(ledger.consent.history(zoe as E164))).toMatchObject([
			{ kind: 'opt_out', source: 'report of sandbox' },
		]);
	});

	it('keeps what a message cost, also before its end is known', async () => {
		await sent('a');
		const status = gatewayById('sandbox')!.status!;
		const told = jest.spyOn(status, 'read');
		told.mockReturnValue({
			ok: true,
			value: { kind: 'accepted', charged: 3, price: 0.03, currency: 'EUR' },
		});
		await refresh();
		expect(await stored('a')).toMatchObject({ state: 'accepted', charged: 3, price: 0.03 });
		told.mockReturnValue({
			ok: true,
			value: { kind: 'delivered', charged: 4, price: 0.04, currency: 'EUR' },
		});
		at(11 * MINUTE);
		await refresh();
		expect(await stored('a')).toMatchObject({
			state: 'delivered',
			charged: 4,
			price: 0.04,
			currency: 'EUR',
		});
	});

	it('never goes backwards, when a receipt comes while it asks', async () => {
		const id = await sent('a');
		const report = {
			gateway: 'sandbox',
			gatewayMessageId: id,
			status: 'delivered',
			at: start,
		} as const;
		const status = gatewayById('sandbox')!.status!;
		jest.spyOn(status, 'read').mockReturnValue({ ok: true, value: { kind: 'undelivered' } });
		const build = status.build.bind(status);
		jest.spyOn(status, 'build').mockImplementation((keys, query) => {
			void ledger.messages.report([report], { now: start + 10 * MINUTE });
			return build(keys, query);
		});
		await refresh();
		expect(await stored('a')).toMatchObject({ state: 'delivered' });
	});

	it('settles what is in doubt, and lets nothing be sent again because it is not found', async () => {
		await sandbox.send({ to: zoe, text: 'Hello', clientReference: 'taken' });
		for (const key of ['taken', 'never']) await bring(key, { kind: 'unknown', detail: '' });
		const { outputs, hints } = await refresh();
		expect(outputs[0]).toMatchObject([{ asked: 2, notFound: 1, stillOpen: 2 }]);
		expect(await stored('taken')).toMatchObject({ state: 'accepted' });
		expect(await stored('never')).toMatchObject({ state: 'unknown' });
		expect(hints[1]).toContain('1 message is not in the record of Sandbox');
	});

	it('gives a receipt it came by to the workflow that waits for receipts', async () => {
		await sent('a');
		arrive();
		await refresh();
		const how = {
			now: start + DAY,
			outputs: ['deliveryReport'],
			limit: 9,
			leaseMs: 1,
			node: 'n',
		} as const;
		const given = await sure(ledger.inbox.giveOut({ ...how, account: 'smsGatewayApi' }));
		expect(given).toMatchObject([{ message: { key: 'a' }, entry: { status: 'delivered' } }]);
	});

	it('says what it does not ask for: what is older, and what another gateway has', async () => {
		const other = { kind: 'accepted', gateway: 'kannel', gatewayMessageId: '1' } as const;
		await bring('theirs', other);
		await sent('old');
		at(8 * DAY);
		const { outputs, hints } = await refresh();
		expect(outputs[0]).toMatchObject([{ asked: 0, stillOpen: 0, notAsked: 2 }]);
		expect(hints[0]).toBe(
			'“Black Friday”: 0 asked for; 0 still open; 1 older and not asked for (option “Sent Within (Days)”); 1 at “kannel”: choose the credential for them',
		);
		const wider = await refresh({ options: { sentWithin: 30 } });
		expect(wider.outputs[0]).toMatchObject([{ asked: 1 }]);
	});

	it('says calmly that a gateway cannot be asked, and what to do', async () => {
		await sent('a');
		jest.replaceProperty(gatewayById('sandbox')!, 'status', undefined as never);
		const { outputs, hints, error } = await refresh();
		expect(error).toBeUndefined();
		expect(outputs[0]).toMatchObject([{ canAsk: false, asked: 0, stillOpen: 1, notAsked: 1 }]);
		expect(hints).toEqual([
			'“Black Friday”: Sandbox (Reaches No Phone) keeps no record that can be asked. Its receipts come by SMS Events Trigger; 1 still open',
		]);
	});

	it.each(['vonage', 'kannel'])('says so of %s, and fails no night', async (gateway) => {
		await bring('a', { kind: 'accepted', gateway, gatewayMessageId: '1' });
		const credentials = { smsGatewayApi: credentialOf(gateway) };
		const { outputs, error } = await refresh({}, { credentials });
		expect(error).toBeUndefined();
		expect(outputs[0]).toMatchObject([{ gateway, canAsk: false, stillOpen: 1 }]);
		const sentence = outputs[0]?.[0]?.['sentence'];
		expect(sentence).toContain('Its receipts come by SMS Events Trigger; 1 still open');
	});

	it('fails with a wrong key, and has changed nothing', async () => {
		await sent('a');
		const keys = run.credentials!['smsGatewayApi']!;
		const credentials = { smsGatewayApi: { ...keys, sandboxApiKey: 'wrong' } };
		const { error } = await refresh({}, { credentials });
		expect(error?.message).toContain('does not accept this key');
		expect(error?.description).toContain('no message has changed');
		expect(await stored('a')).toMatchObject({ state: 'accepted' });
	});

	it('asks for a credential, and for a campaign that there is', async () => {
		const none = await refresh({}, { credentials: {} });
		expect(none.error).toMatchObject({ message: 'No gateway is chosen to ask' });
		const unknown = await refresh({ campaign: { ...campaign, value: 'Spring' } });
		expect(unknown.error?.message).toContain('The ledger knows no campaign “Spring”');
	});

	it('works a large campaign off in pages', async () => {
		const keys = Array.from({ length: 450 }, (_, n) => `k${n}`);
		const by = { run: 'run', now: start + MINUTE, leaseMs: 1000 };
		const numbered = (n: number) => `+3361${2_000_000 + n}` as E164;
		await sure(
			ledger.messages.claim(
				keys.map((key, n) => message(key, { e164: numbered(n) })),
				by,
			),
		);
		await sure(ledger.messages.markSending(keys, by));
		const outcome = { kind: 'accepted', gateway: 'sandbox', gatewayMessageId: '' } as const;
		const outcomes = keys.map((key) => ({
			key,
			attempt: 1,
			outcome: { ...outcome, gatewayMessageId: `g-${key}` },
		}));
		await sure(ledger.messages.record(outcomes, by));
		const status = gatewayById('sandbox')!.status!;
		jest.spyOn(status, 'read').mockReturnValue({ ok: true, value: { kind: 'delivered' } });
		const { outputs } = await refresh({ options: { questionsPerSecond: 1000 } });
		expect(outputs[0]).toMatchObject([{ asked: 450, delivered: 450, stillOpen: 0 }]);
	});
});
