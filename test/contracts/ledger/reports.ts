import type { Ledger } from '../../../lib/ledger';
import type { MessageState } from '../../../lib/message';
import {
	accepted,
	anna,
	ben,
	type LedgerHome,
	message,
	send,
	sure,
	toHold,
} from '../../support/ledgers';

const options = (run: string, now: number) => ({ run, leaseMs: 100, now });

export function reportsContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	let home: LedgerHome;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
	});
	afterEach(() => ledger.close());

	const claim = async (key: string, run: string, now: number) =>
		(await sure(ledger.messages.claim([message(key)], options(run, now))))[0]?.answer;
	const mark = async (key: string, run: string, now: number) =>
		(await sure(ledger.messages.markSending([key], options(run, now))))[0];
	const state = async (key: string): Promise<MessageState | undefined> =>
		(await sure(ledger.messages.get([key]))).get(key)?.state;
	const record = async (key: string, outcome: object, run = 'a', attempt = 1) =>
		(
			await sure(
				ledger.messages.record([{ key, attempt, outcome: outcome as never }], { run, now: 50 }),
			)
		)[0]?.done;

	describe('a delivery report', () => {
		const report = (status: 'delivered' | 'undelivered' | 'pending', at = 20) => ({
			gateway: 'sandbox',
			gatewayMessageId: 'g-k',
			status,
			at,
		});
		const deliver = (...reports: ReturnType<typeof report>[]) =>
			sure(ledger.messages.report(reports, { now: 30 }));

		it('counts once, however often it comes', async () => {
			await send(ledger, 'k', 10);
			expect(await deliver(report('delivered'))).toMatchObject([
				{ repeated: false, message: { state: 'delivered' } },
			]);
			expect(await deliver(report('delivered'))).toMatchObject([{ repeated: true }]);
		});

		describe('that came in the very moment of the answer', () => {
			const HOUR = 3_600_000;
			const neitherSawTheOther = async () => {
				await send(ledger, 'k', 10);
				await deliver(report('delivered'));
				home.tamper("update sms_messages set state = 'accepted'");
				home.tamper("update sms_events set message_key = null where kind = 'delivery_report'");
			};

			it('finds its message when leases are taken up', async () => {
				await neitherSawTheOther();
				await sure(ledger.messages.recoverExpired({ now: 10 * HOUR }));
				expect(await state('k')).toBe('delivered');
			});

			it.each([
				['is looked at again for an hour', HOUR, 'delivered'],
				['and no longer', 2 * HOUR, 'accepted'],
			])('%s', async (_name, lookedAt, expected) => {
				await sure(ledger.messages.recoverExpired({ now: lookedAt }));
				await neitherSawTheOther();
				await sure(ledger.messages.recoverExpired({ now: lookedAt }));
				expect(await state('k')).toBe(expected);
			});

			it('is looked at by a clock that was set back, too', async () => {
				await sure(ledger.messages.recoverExpired({ now: 99 * HOUR }));
				await neitherSawTheOther();
				await sure(ledger.messages.recoverExpired({ now: 40 }));
				expect(await state('k')).toBe('delivered');
			});
		});

		it.each<[string, ('delivered' | 'undelivered' | 'pending')[], MessageState]>([
			['success after failure counts', ['undelivered', 'delivered'], 'delivered'],
			['failure after success does not', ['delivered', 'undelivered'], 'delivered'],
			['pending changes nothing', ['pending'], 'accepted'],
		])('%s', async (_name, statuses, expected) => {
			await send(ledger, 'k', 10);
			await deliver(...statuses.map((status, i) => report(status, 20 + i)));
			expect(await state('k')).toBe(expected);
		});

		it('waits for the answer of the gateway when it is quicker', async () => {
			await claim('k', 'a', 0);
			await mark('k', 'a', 1);
			expect(await deliver(report('delivered'))).toMatchObject([{ repeated: false }]);
			expect(await state('k')).toBe('sending');
			await record('k', accepted('g-k'));
			expect(await state('k')).toBe('delivered');
			const story = await sure(ledger.people.timeline(anna));
			expect(story.flatMap((entry) => (entry.kind === 'event' ? entry.event.kind : []))).toContain(
				'delivery_report',
			);
		});
	});

	it('pages messages by campaign and state', async () => {
		for (let i = 0; i < 7; i++) await send(ledger, `k${i}`, 10 + i);
		await send(ledger, 'other', 20, { campaign: 'Other', e164: ben });
		await claim('open', 'a', 30);
		const keys: string[] = [];
		for (let after: number | undefined, more = true; more;) {
			const filter = { campaign: 'BLACK  friday', states: ['accepted' as const] };
			const page = await sure(ledger.messages.page(filter, { limit: 3, after }));
			keys.push(...page.items.map(({ key }) => key));
			after = page.next;
			more = after !== undefined;
		}
		expect(keys).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6']);
	});

	it('keeps only the hash of a text where asked', async () => {
		const discreet = await home.open({ keepTexts: false });
		await send(discreet, 'k', 1, { text: 'secret' });
		const stored = (await sure(discreet.messages.get(['k']))).get('k');
		expect(stored).not.toHaveProperty('text');
		expect(stored?.textHash).toMatch(/^2bb80d537b1da3e38bd30361aa855686/);
		await sure(discreet.messages.hold([toHold('h', 1, { text: 'secret' })], { now: 1 }));
		expect(await sure(discreet.messages.release({ limit: 1, now: 1, leaseMs: 1 }))).toMatchObject([
			{ payload: { sms: {} } },
		]);
		await discreet.close();
	});
}
