import type { AskFilter, AskPlace, Ledger } from '../../../lib/ledger';
import type { Outcome } from '../../../lib/message';
import { anna, ben, type LedgerHome, message, send, sure } from '../../support/ledgers';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const MINUTE = 60_000;

/** What is told of messages of which nobody knows the end yet. */
export function askingContract(newHome: () => LedgerHome): void {
	let home: LedgerHome;
	let ledger: Ledger;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
	});
	afterEach(() => ledger.close());

	const filter: AskFilter = {
		gateway: 'sandbox',
		since: NOON - 60 * MINUTE,
		until: NOON + 60 * MINUTE,
		askedBefore: NOON + 60 * MINUTE,
	};
	const toAsk = async (more: Partial<AskFilter> = {}, limit = 100, after?: AskPlace) => {
		const page = await sure(ledger.messages.toAsk({ ...filter, ...more }, { limit, after }));
		return { keys: page.items.map(({ key }) => key), next: page.next };
	};
	const keysOf = async (more: Partial<AskFilter> = {}) => (await toAsk(more)).keys;
	const asked = (keys: readonly string[], now: number) =>
		sure(ledger.messages.asked(keys, { now }));
	const report = (key: string, status: 'delivered' | 'undelivered') =>
		sure(
			ledger.messages.report(
				[{ gateway: 'sandbox', gatewayMessageId: `g-${key}`, status, at: NOON }],
				{ now: NOON },
			),
		);

	async function bring(key: string, outcome: Outcome, now = NOON): Promise<void> {
		const by = { run: 'run', now, leaseMs: 1000 };
		await sure(ledger.messages.claim([message(key)], by));
		await sure(ledger.messages.markSending([key], by));
		await sure(ledger.messages.record([{ key, attempt: 1, outcome }], by));
	}

	it('asks for what has no end yet, and not for what has one', async () => {
		for (const key of ['open', 'arrived', 'failed']) await send(ledger, key, NOON);
		await report('arrived', 'delivered');
		await report('failed', 'undelivered');
		await bring('lost', { kind: 'unknown', detail: '' });
		await bring('refused', { kind: 'refused', reason: 'x', detail: '', retryable: true });
		expect(await keysOf()).toEqual(['open', 'lost']);
	});

	it('asks those first that were asked for the longest ago', async () => {
		for (const key of ['a', 'b', 'c', 'd']) await send(ledger, key, NOON);
		await asked(['a', 'c'], NOON + 2);
		await asked(['b'], NOON + 1);
		expect(await keysOf()).toEqual(['d', 'b', 'a', 'c']);
	});

	it('asks for nothing twice in one run, and goes on with the rest in the next', async () => {
		for (const key of ['a', 'b', 'c']) await send(ledger, key, NOON);
		await asked(['a'], NOON + 5);
		expect(await keysOf({ askedBefore: NOON + 5 })).toEqual(['b', 'c']);
		expect(await keysOf({ askedBefore: NOON + 6 })).toEqual(['b', 'c', 'a']);
	});

	it('comes in pages that go on where the last one ended, whatever was asked meanwhile', async () => {
		for (let i = 0; i < 7; i++) await send(ledger, `k${i}`, NOON);
		const seen: string[] = [];
		let after: AskPlace | undefined;
		do {
			const page = await toAsk({ askedBefore: NOON + 5 }, 3, after);
			seen.push(...page.keys);
			await asked(page.keys.slice(0, 2), NOON + 5);
			after = page.next;
		} while (after !== undefined);
		expect(seen).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6']);
	});

	it('keeps to one campaign, by its name however it is written, or to those without one', async () => {
		await send(ledger, 'in', NOON);
		await send(ledger, 'other', NOON, { campaign: 'Other' });
		await send(ledger, 'none', NOON, { campaign: undefined, purpose: 'transactional' });
		expect(await keysOf({ campaign: ' BLACK friday ' })).toEqual(['in']);
		expect(await keysOf({ campaign: '' })).toEqual(['none']);
		expect(await keysOf()).toEqual(['in', 'other', 'none']);
	});

	it('asks a gateway for its own messages, and for those that any may have', async () => {
		await bring('theirs', { kind: 'accepted', gateway: 'kannel', gatewayMessageId: '1' });
		await bring('lost', { kind: 'unknown', detail: '' });
		await send(ledger, 'ours', NOON);
		expect(await keysOf()).toEqual(['lost', 'ours']);
		expect(await keysOf({ gateway: 'kannel' })).toEqual(['theirs', 'lost']);
	});

	it('asks for what went out in a stretch of time', async () => {
		await send(ledger, 'long ago', NOON - 61 * MINUTE);
		await send(ledger, 'just now', NOON + 61 * MINUTE);
		await send(ledger, 'between', NOON);
		expect(await keysOf()).toEqual(['between']);
	});

	it('leaves what the gateway has scheduled alone until its time has come', async () => {
		const at = { gateway: 'sandbox', gatewayMessageId: 's1', sendAt: NOON + 30 * MINUTE };
		await bring('waits', { kind: 'scheduled', ...at }, NOON - 120 * MINUTE);
		expect(await keysOf({ until: NOON + 29 * MINUTE })).toEqual([]);
		expect(await keysOf({ until: NOON + 30 * MINUTE })).toEqual(['waits']);
	});

	it('asks about nobody who was erased', async () => {
		await send(ledger, 'a', NOON);
		await send(ledger, 'b', NOON, { e164: ben });
		await sure(ledger.people.erase(anna, { now: NOON }));
		expect(await keysOf()).toEqual(['b']);
	});

	it('changes nothing of a message but when it was asked for', async () => {
		await send(ledger, 'a', NOON);
		const before = await sure(ledger.messages.get(['a']));
		await asked(['a', 'unknown to it'], NOON + 5);
		await asked([], NOON + 6);
		expect(await sure(ledger.messages.get(['a']))).toEqual(before);
	});

	it('counts what is open, by campaign and gateway', async () => {
		for (const key of ['a', 'b', 'c']) await send(ledger, key, NOON);
		await report('a', 'delivered');
		await send(ledger, 'old', NOON - 61 * MINUTE);
		await send(ledger, 'x', NOON, { campaign: undefined, purpose: 'transactional' });
		await bring('theirs', { kind: 'accepted', gateway: 'kannel', gatewayMessageId: '1' });
		await bring('lost', { kind: 'unknown', detail: '' });
		const { since, until } = filter;
		const counts = await sure(ledger.messages.countOpen({ since, until }));
		expect(counts).toHaveLength(4);
		expect(counts).toEqual(
			expect.arrayContaining([
				{ campaign: 'black friday', gateway: 'sandbox', open: 2, older: 1 },
				{ campaign: 'black friday', gateway: 'kannel', open: 1, older: 0 },
				{ campaign: 'black friday', open: 1, older: 0 },
				{ campaign: '', gateway: 'sandbox', open: 1, older: 0 },
			]),
		);
		expect(await sure(ledger.messages.countOpen({ since, until, campaign: '' }))).toEqual([
			{ campaign: '', gateway: 'sandbox', open: 1, older: 0 },
		]);
	});

	it('gives out what came since a moment, where only that is asked for', async () => {
		const reply = (n: number, now: number) =>
			sure(
				ledger.inbox.takeIn(
					[
						{
							...{ kind: 'reply', gateway: 'sandbox', gatewayMessageId: `reply-number-${n}` },
							...{ from: anna, e164: anna, to: '', text: 'hello' },
						},
					],
					{ now, understand: () => ({ outcome: 'none' }) },
				),
			);
		await reply(1, NOON - 10 * MINUTE);
		await reply(2, NOON);
		const how = { now: NOON, outputs: ['reply'], limit: 10, leaseMs: 1000, node: 'n' } as const;
		const late = await sure(ledger.inbox.giveOut({ ...how, takenSince: NOON - MINUTE }));
		expect(late.map(({ entry }) => entry.gatewayMessageId)).toEqual(['reply-number-2']);
		const rest = await sure(ledger.inbox.giveOut(how));
		expect(rest.map(({ entry }) => entry.gatewayMessageId)).toEqual(['reply-number-1']);
	});
}
