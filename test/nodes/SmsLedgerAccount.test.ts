import type { INodeParameters } from 'n8n-workflow';
import { gatewayById } from '../../lib/gateways';
import type { Ledger } from '../../lib/ledger';
import type { E164 } from '../../lib/phone';
import { credentialOf } from '../support/gatewayKeys';
import { infobipKeys, type InfobipLists, openInfobipLists, waiting } from '../support/infobipLists';
import { message, send, sure, toHold } from '../support/ledgers';
import type { NodeRun } from '../support/runNode';
import { max, newUserFolder, openBeside, use, zoe } from '../support/smsLedger';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const HOUR = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

let ledger: Ledger;
let infobip: InfobipLists;
let run: NodeRun;

beforeEach(async () => {
	ledger = await openBeside(newUserFolder());
	infobip = await openInfobipLists();
	run = { credentials: { smsGatewayApi: infobipKeys(infobip) } };
	at(NOW);
});
afterEach(async () => {
	jest.restoreAllMocks();
	await ledger.close();
	await infobip.close();
});

const at = (now: number) => jest.spyOn(Date, 'now').mockReturnValue(now);
const history = (e164 = zoe) => sure(ledger.consent.history(e164 as E164));

describe('Account: Fetch Replies', () => {
	const fetchReplies = (options: INodeParameters = {}, more: NodeRun = {}) =>
		use('account', 'fetchReplies')({ options }, { ...run, ...more });
	const writes = (id: string, from: string, text: string, when = NOW - 60_000) =>
		infobip.inbox.push(waiting(id, from, text, iso(when)));

	it('hears a STOP, with all that follows, and gives it out as SMS Events Trigger does', async () => {
		await send(ledger, 'sent', NOW - HOUR, { e164: zoe as E164 });
		await sure(
			ledger.messages.hold([toHold('waits', NOW + HOUR, { e164: zoe as E164 })], { now: NOW }),
		);
		writes('reply-0001', zoe, 'STOP');
		const { outputs, items, hints, error } = await fetchReplies();
		expect(error).toBeUndefined();
		expect(outputs[0]).toMatchObject([
			{
				event: { kind: 'optOut', gateway: 'infobip', from: zoe, text: 'STOP', messageId: 'sent' },
				phone: { e164: zoe },
				takenIn: { recorded: 'opt-out', isNew: true, cancelled: 1 },
			},
		]);
		expect(items[0]?.[0]?.pairedItem).toEqual({ item: 0 });
		expect(hints).toContain('1 opt-out taken in');
		expect(await history()).toMatchObject([{ kind: 'opt_out', source: 'reply' }]);
	});

	it('takes a page in before it asks for the next, and gives all of them out', async () => {
		for (let n = 1; n <= 5; n++) writes(`reply-000${n}`, zoe, `hello ${n}`);
		const { outputs } = await fetchReplies();
		expect(outputs[0]?.map(({ event }) => (event as { text: string }).text)).toEqual(
			[1, 2, 3, 4, 5].map((n) => `hello ${n}`),
		);
		expect(infobip.asked).toHaveLength(3);
	});

	it('keeps what came before the gateway broke down, and says so', async () => {
		for (let n = 1; n <= 5; n++) writes(`reply-000${n}`, zoe, n === 2 ? 'STOP' : `hello ${n}`);
		infobip.breakAfter = 1;
		const { outputs, hints, error } = await fetchReplies();
		expect(error).toBeUndefined();
		expect(outputs[0]).toHaveLength(2);
		expect(hints[0]).toContain('The replies were not read to their end');
		expect(await history()).toHaveLength(1);
		infobip.breakAfter = Infinity;
		expect((await fetchReplies()).outputs[0]).toHaveLength(3);
	});

	it('gives out nothing twice, although it reads an hour again', async () => {
		writes('reply-0001', zoe, 'hello');
		expect((await fetchReplies()).outputs[0]).toHaveLength(1);
		writes('reply-0001', zoe, 'hello');
		at(NOW + HOUR);
		const { outputs, hints } = await fetchReplies();
		expect(outputs[0]).toEqual([]);
		expect(hints).toContain('Nothing new taken in; 1 event had come before and left out');
	});

	it('gives out what a run had taken in that died before it could', async () => {
		writes('reply-0001', zoe, 'hello');
		await sure(
			ledger.inbox.takeIn(
				[
					{
						...{ kind: 'reply', gateway: 'infobip', account: 'smsGatewayApi' },
						...{ gatewayMessageId: 'reply-0000', from: max, e164: max as E164, to: '' },
						text: 'before',
					},
				],
				{ now: NOW - HOUR, understand: () => ({ outcome: 'none' }) },
			),
		);
		const { outputs } = await fetchReplies();
		expect(outputs[0]).toMatchObject([{ event: { text: 'before' } }, { event: { text: 'hello' } }]);
		const how = { now: NOW + HOUR, outputs: ['reply'], limit: 9, leaseMs: 1, node: 'n' } as const;
		expect(await sure(ledger.inbox.giveOut(how))).toEqual([]);
	});

	it('is answered with the options of the trigger', async () => {
		writes('reply-0001', zoe, 'STOP');
		const { outputs } = await fetchReplies({ answerBrand: 'ACME', confirmStop: 'always' });
		// This Infobip takes no messages: that it was tried is what counts here.
		expect(outputs[0]).toMatchObject([{ takenIn: { answer: { to: 'STOP' } } }]);
	});

	it('asks once, however many items come in', async () => {
		writes('reply-0001', zoe, 'hello');
		const { outputs } = await fetchReplies({}, { items: [{}, {}, {}] });
		expect(outputs[0]).toHaveLength(1);
		expect(infobip.asked).toHaveLength(1);
	});

	it('fails with a reason and a cure where it can read nothing', async () => {
		infobip.breakAfter = 0;
		const { error } = await fetchReplies();
		expect(error?.message).toContain('Infobip');
		expect(error?.description).toContain('Nothing was read');
	});

	it.each(['sandbox', 'mailpro', 'vonage', 'kannel', 'smsgate'])(
		'goes on calmly with %s, which lists no replies, and says what to do',
		async (id) => {
			const { outputs, hints, error } = await fetchReplies(
				{},
				{ credentials: { smsGatewayApi: credentialOf(id) } },
			);
			expect(error).toBeUndefined();
			expect(outputs[0]).toEqual([]);
			expect(hints[0]).toMatch(/ lists no replies: .*(SMS Events Trigger|Record Opt-Out)/);
		},
	);
});

describe('what is read of an account', () => {
	it('goes on from the last time, by an hour before it, or from where somebody says', async () => {
		const since = jest.fn();
		jest.spyOn(gatewayById('infobip')!.replies!, 'build').mockImplementation((_keys, from) => {
			since(from);
			return { method: 'GET', url: `${infobip.url}/sms/1/inbox/reports`, headers: {} };
		});
		const fetchReplies = (options: INodeParameters = {}) =>
			use('account', 'fetchReplies')({ options }, run);
		await fetchReplies();
		at(NOW + 5 * HOUR);
		await fetchReplies();
		await fetchReplies({ readSince: '2026-11-20T00:00:00Z' });
		expect(since.mock.calls.flat()).toEqual([
			NOW - 24 * HOUR,
			NOW - HOUR,
			Date.parse('2026-11-20T00:00:00Z'),
		]);
	});
});

describe('Account: Sync Opt-Outs', () => {
	const sync = (options: INodeParameters = {}, more: NodeRun = {}) =>
		use('account', 'syncOptOuts')({ options }, { ...run, ...more });
	const block = (e164: string, when = NOW - 48 * HOUR) =>
		infobip.blocklist.push({
			destination: e164.slice(1),
			createdDate: iso(when),
			sourceType: 'MO',
		});

	it('puts the whole list on record at first, and tells how many were new', async () => {
		const no = { e164: max as E164, kind: 'opt_out', scope: 'all', source: 'reply' } as const;
		await sure(ledger.consent.record([no], { now: NOW - HOUR }));
		for (const e164 of [zoe, max, '+33612345679']) block(e164);
		await sure(
			ledger.messages.hold([toHold('waits', NOW + HOUR, { e164: zoe as E164 })], { now: NOW }),
		);
		const { outputs, hints, error } = await sync();
		expect(error).toBeUndefined();
		const sentence =
			'3 people read from the opt-out list of Infobip: 2 of them new, 1 message to them cancelled';
		expect(outputs[0]).toEqual([
			{
				...{ gateway: 'infobip', sentence, canAsk: true, listed: 3, new: 2, unreadable: 0 },
				...{ cancelled: 1, complete: true },
			},
		]);
		expect(hints).toEqual([sentence]);
		expect(await history()).toMatchObject([
			{
				kind: 'opt_out',
				scope: 'all',
				source: 'opt-out of infobip',
				proof: 'on the blocklist at Infobip by a text',
			},
		]);
		const claim = { run: 'r', leaseMs: 1000, now: NOW };
		const [answer] = await sure(
			ledger.messages.claim([message('new', { e164: zoe as E164 })], claim),
		);
		expect(answer).toMatchObject({ answer: 'opted_out' });
	});

	it('reads what was added since the last time, and the whole list when asked', async () => {
		block(zoe);
		await sync();
		block(max, NOW + HOUR);
		at(NOW + 2 * HOUR);
		expect((await sync()).outputs[0]).toMatchObject([{ listed: 1, new: 1 }]);
		expect((await sync({ wholeList: true })).outputs[0]).toMatchObject([{ listed: 2, new: 0 }]);
	});

	it('begins again where the list was not read to its end', async () => {
		for (let n = 0; n < 5; n++) block(`+3361234500${n}`);
		infobip.breakAfter = 2;
		const first = await sync();
		expect(first.outputs[0]).toMatchObject([{ listed: 4, new: 4, complete: false }]);
		expect(first.hints[0]).toContain('not read to its end: Infobip does not accept this key');
		infobip.breakAfter = Infinity;
		expect((await sync()).outputs[0]).toMatchObject([{ listed: 5, new: 1, complete: true }]);
	});

	it('has the workflow that waits for opt-outs hear of each', async () => {
		block(zoe);
		await sync();
		const how = { now: NOW + 1, outputs: ['optOut'], limit: 9, leaseMs: 1, node: 'n' } as const;
		expect(await sure(ledger.inbox.giveOut(how))).toMatchObject([{ entry: { from: zoe } }]);
	});

	it('fails with a reason and a cure where it can read nothing', async () => {
		infobip.breakAfter = 0;
		const { error } = await sync();
		expect(error?.description).toContain('its key may read the opt-out list');
	});

	it.each(['sandbox', 'mailpro', 'twilio', 'vonage', 'kannel', 'smsgate', 'seven'])(
		'goes on calmly with %s, which keeps no such list, and says what else to do',
		async (id) => {
			const { outputs, hints, error } = await sync(
				{},
				{ credentials: { smsGatewayApi: credentialOf(id) } },
			);
			expect(error).toBeUndefined();
			expect(outputs[0]).toMatchObject([{ gateway: id, canAsk: false, listed: 0, new: 0 }]);
			expect(hints[0]).toMatch(/keeps no opt-out list .*(SMS Events Trigger|Record Opt-Out)/);
		},
	);

	it('asks for a credential', async () => {
		const { error } = await sync({}, { credentials: {} });
		expect(error).toMatchObject({ message: 'No gateway is chosen to ask' });
	});
});
