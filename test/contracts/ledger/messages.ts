import type { Ledger } from '../../../lib/ledger';
import type { MessageState } from '../../../lib/message';
import { accepted, type LedgerHome, message, refused, send, sure } from '../../support/ledgers';

const options = (run: string, now: number) => ({ run, leaseMs: 100, now });

export function messagesContract(newHome: () => LedgerHome): void {
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

	describe('a claim', () => {
		it('answers in the order of the messages, a repeated key once', async () => {
			const messages = [message('a'), message('b'), message('a')];
			expect(await sure(ledger.messages.claim(messages, options('a', 1)))).toEqual([
				{ answer: 'claimed', key: 'a' },
				{ answer: 'claimed', key: 'b' },
				{ answer: 'duplicate', key: 'a' },
			]);
		});

		it('is respected until its lease ends, then taken over', async () => {
			expect(await claim('k', 'a', 0)).toBe('claimed');
			expect(await claim('k', 'b', 99)).toBe('already');
			expect(await claim('k', 'b', 100)).toBe('claimed');
			expect(await mark('k', 'a', 101)).toMatchObject({
				answer: 'withdrawn',
				message: { run: 'b' },
			});
			expect(await mark('k', 'b', 101)).toMatchObject({ answer: 'sending', attempt: 1 });
		});

		it('is given again to the run that has it, but only one of the two may send', async () => {
			expect(await claim('k', 'a', 0)).toBe('claimed');
			expect(await claim('k', 'a', 1)).toBe('claimed');
			expect(await mark('k', 'a', 2)).toMatchObject({ answer: 'sending' });
			expect(await mark('k', 'a', 2)).toMatchObject({ answer: 'withdrawn' });
		});

		it('tells the rerun what became of a message', async () => {
			await send(ledger, 'k', 10);
			const [answer] = await sure(ledger.messages.claim([message('k')], options('later', 999_999)));
			expect(answer).toMatchObject({
				answer: 'already',
				message: {
					state: 'accepted',
					run: 'run',
					gateway: 'sandbox',
					gatewayMessageId: 'g-k',
					charged: 1,
					sentAt: 10,
					campaign: 'black friday',
				},
			});
		});
	});

	describe('an outcome', () => {
		beforeEach(async () => {
			await claim('k', 'a', 0);
			await mark('k', 'a', 1);
		});

		it.each<[string, object, MessageState, string]>([
			['accepted', accepted('1'), 'accepted', 'already'],
			['refused for good', refused(false), 'refused', 'already'],
			['refused for now', refused(true), 'refused', 'claimed'],
			['unknown', { kind: 'unknown', detail: 'timed out' }, 'unknown', 'already'],
		])('%s, and what a rerun may do then', async (_name, outcome, expected, rerun) => {
			expect(await record('k', outcome)).toBe(true);
			expect(await state('k')).toBe(expected);
			expect(await claim('k', 'b', 999_999)).toBe(rerun);
		});

		it('counts only for the attempt it belongs to', async () => {
			expect(await record('k', accepted('1'), 'b')).toBe(false);
			await record('k', refused(true));
			await claim('k', 'a', 60);
			expect(await mark('k', 'a', 60)).toMatchObject({ attempt: 2 });
			expect(await record('k', refused(true), 'a', 1)).toBe(false);
			expect(await record('k', accepted('2'), 'a', 2)).toBe(true);
		});

		it('that never came makes the message unknown, and may still come late', async () => {
			expect(await sure(ledger.messages.recoverExpired({ now: 100 }))).toEqual({
				heldAgain: 0,
				unknown: 0,
			});
			expect(await sure(ledger.messages.recoverExpired({ now: 101 }))).toEqual({
				heldAgain: 0,
				unknown: 1,
			});
			expect(await claim('k', 'b', 999_999)).toBe('already');
			expect(await record('k', accepted('1'))).toBe(true);
			expect(await state('k')).toBe('accepted');
		});
	});

	describe('when the clock was set back by an hour, a lease from the future', () => {
		const HOUR = 3_600_000;
		const recover = (now: number) => sure(ledger.messages.recoverExpired({ now }));

		it('of a claim is taken over after its length', async () => {
			await claim('k', 'a', HOUR);
			await recover(50);
			expect(await claim('k', 'b', 149)).toBe('already');
			await recover(100);
			expect(await claim('k', 'b', 150)).toBe('claimed');
		});

		it('of a message on its way makes it unknown after its length, and its answer still counts', async () => {
			await claim('k', 'a', HOUR);
			await mark('k', 'a', HOUR);
			expect(await recover(50)).toEqual({ heldAgain: 0, unknown: 0 });
			expect(await recover(149)).toEqual({ heldAgain: 0, unknown: 0 });
			expect(await recover(150)).toEqual({ heldAgain: 0, unknown: 1 });
			expect(await record('k', accepted('1'))).toBe(true);
		});

		it('is still its owner’s', async () => {
			await claim('k', 'a', HOUR);
			await recover(50);
			expect(await mark('k', 'a', 60)).toMatchObject({ answer: 'sending', attempt: 1 });
			expect(await record('k', accepted('1'))).toBe(true);
		});
	});

	describe('what is unknown', () => {
		beforeEach(async () => {
			await claim('k', 'a', 0);
			await mark('k', 'a', 0);
			await sure(ledger.messages.recoverExpired({ now: 500 }));
		});
		const reconcile = async (resolution: object) =>
			(
				await sure(
					ledger.messages.reconcile([{ key: 'k', resolution: resolution as never, by: 'Eve' }], {
						now: 600,
					}),
				)
			)[0]?.done;

		it.each<[object, MessageState, string]>([
			[{ kind: 'accepted', gateway: 'g', gatewayMessageId: '1' }, 'accepted', 'already'],
			[{ kind: 'delivered' }, 'delivered', 'already'],
			[{ kind: 'undelivered' }, 'undelivered', 'already'],
			[{ kind: 'not_sent', retryable: false }, 'refused', 'already'],
			[{ kind: 'not_sent', retryable: true }, 'refused', 'claimed'],
			[{ kind: 'cancelled' }, 'cancelled', 'already'],
		])('is reconciled by %j to %s', async (resolution, expected, rerun) => {
			expect(await reconcile(resolution)).toBe(true);
			expect(await state('k')).toBe(expected);
			expect(await claim('k', 'b', 700)).toBe(rerun);
		});

		it('is settled by a delivery report that names its key', async () => {
			const report = {
				gateway: 'g',
				gatewayMessageId: '9',
				key: 'k',
				status: 'delivered' as const,
				at: 550,
			};
			await sure(ledger.messages.report([report], { now: 560 }));
			expect(await state('k')).toBe('delivered');
		});
	});

	it('does not reconcile what is on its way', async () => {
		await claim('k', 'a', 0);
		await mark('k', 'a', 0);
		const entry = {
			key: 'k',
			resolution: { kind: 'not_sent' as const, retryable: true },
			by: 'Eve',
		};
		expect(await sure(ledger.messages.reconcile([entry], { now: 5 }))).toMatchObject([
			{ done: false },
		]);
	});
}
