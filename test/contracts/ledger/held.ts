import type { CancelTarget, Ledger } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { type LedgerHome, message, refused, sure, toHold } from '../../support/ledgers';

const options = (run: string, now: number) => ({ run, leaseMs: 100, now });

export function heldContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	beforeEach(async () => {
		ledger = await newHome().open();
	});
	afterEach(() => ledger.close());

	const hold = async (key: string, sendAt: number, more = {}, run?: string) =>
		(await sure(ledger.messages.hold([toHold(key, sendAt, more)], { now: 1, run })))[0]?.answer;
	const release = async (now: number, limit = 9) =>
		(await sure(ledger.messages.release({ limit, now, leaseMs: 100 }))).map(
			(one) => one.message.key,
		);
	const claim = async (key: string, now: number, released = true) =>
		(await sure(ledger.messages.claim([message(key, { released })], options('a', now))))[0]?.answer;
	const state = async (key: string) => (await sure(ledger.messages.get([key]))).get(key)?.state;

	it('comes out when it is due, the longest due first, each to one caller', async () => {
		await hold('late', 30);
		await hold('soon', 10);
		await hold('mid', 20);
		expect(await release(9)).toEqual([]);
		expect(await release(25, 1)).toEqual(['soon']);
		expect(await release(25)).toEqual(['mid']);
		expect(await release(25)).toEqual([]);
	});

	it('comes with what it was held with', async () => {
		await hold('k', 10, { payload: { phone: { e164: '+33…' }, list: [1, null] }, sendBefore: 20 });
		expect(await sure(ledger.messages.release({ limit: 1, now: 10, leaseMs: 1 }))).toMatchObject([
			{
				payload: { phone: { e164: '+33…' }, list: [1, null] },
				message: { state: 'released', sendBefore: 20 },
			},
		]);
	});

	it('is claimed by its release alone, on the same row', async () => {
		await hold('k', 10);
		expect(await claim('k', 5, false)).toBe('already');
		expect(await claim('k', 5)).toBe('already');
		await release(10);
		expect(await claim('k', 11, false)).toBe('already');
		expect(await claim('k', 11)).toBe('claimed');
		expect(await claim('unheard of', 11)).toBe('not_found');
	});

	it('returns after the length of its release when the clock was set back meanwhile', async () => {
		await hold('k', 10);
		await release(3_600_000);
		expect(await sure(ledger.messages.recoverExpired({ now: 50 }))).toMatchObject({ heldAgain: 0 });
		expect(await sure(ledger.messages.recoverExpired({ now: 150 }))).toMatchObject({
			heldAgain: 1,
		});
		expect(await release(151)).toEqual(['k']);
	});

	it('returns when its release lapses', async () => {
		await hold('k', 10);
		await release(10);
		expect(await sure(ledger.messages.recoverExpired({ now: 110 }))).toEqual({
			heldAgain: 1,
			unknown: 0,
		});
		expect(await claim('k', 111)).toBe('already');
		expect(await release(111)).toEqual(['k']);
	});

	it('returns when the run that claimed it is gone, with its credits', async () => {
		await hold('k', 10);
		await release(10);
		await claim('k', 11);
		expect((await sure(ledger.campaigns.report('Black Friday')))?.reserved).toBe(1);
		expect(await sure(ledger.messages.recoverExpired({ now: 111 }))).toEqual({
			heldAgain: 1,
			unknown: 0,
		});
		expect((await sure(ledger.campaigns.report('Black Friday')))?.reserved).toBe(0);
		expect(await release(112)).toEqual(['k']);
	});

	it('never returns once it may have been sent', async () => {
		await hold('k', 10);
		await release(10);
		await claim('k', 11);
		await sure(ledger.messages.markSending(['k'], options('a', 12)));
		expect(await sure(ledger.messages.recoverExpired({ now: 999 }))).toEqual({
			heldAgain: 0,
			unknown: 1,
		});
		expect(await release(999)).toEqual([]);
		const entry = {
			key: 'k',
			resolution: { kind: 'not_sent' as const, retryable: true },
			by: 'Eve',
		};
		await sure(ledger.messages.reconcile([entry], { now: 1000 }));
		expect(await release(1000)).toEqual(['k']);
	});

	it('is held again by the run that has it, when its hour has passed', async () => {
		await hold('k', 10);
		await release(10);
		expect(await hold('k', 50)).toBe('already');
		expect(await hold('k', 50, { released: true })).toBe('held');
		expect(await release(49)).toEqual([]);
		await release(50);
		await claim('k', 51);
		expect(await hold('k', 90, { released: true }, 'b')).toBe('already');
		expect(await hold('k', 90, { released: true }, 'a')).toBe('held');
		expect(await release(90)).toEqual(['k']);
	});

	it('is held again after a refusal that proves it was not sent', async () => {
		await claim('k', 1, false);
		await sure(ledger.messages.markSending(['k'], options('a', 2)));
		await sure(
			ledger.messages.record([{ key: 'k', attempt: 1, outcome: refused(true) }], {
				run: 'a',
				now: 3,
			}),
		);
		expect(await hold('k', 10)).toBe('held');
		expect(await release(10)).toEqual(['k']);
	});

	it('is given to one of two that ask at once', async () => {
		await sure(
			ledger.messages.hold(
				Array.from({ length: 50 }, (_, i) => toHold(`k${i}`, 10)),
				{ now: 1 },
			),
		);
		const given = (await Promise.all(Array.from({ length: 6 }, () => release(10, 10)))).flat();
		expect(given.length).toBe(new Set(given).size);
		given.push(...(await release(10, 50)));
		expect(new Set(given).size).toBe(50);
	});

	it('waits while its campaign is paused', async () => {
		await hold('k', 10);
		await sure(ledger.campaigns.pause('Black Friday', { now: 5 }));
		expect(await release(10)).toEqual([]);
		await sure(ledger.campaigns.resume('Black Friday', { now: 6 }));
		expect(await release(10)).toEqual(['k']);
	});

	it.each<[string, CancelTarget, number]>([
		['a campaign', { campaign: 'black friday' }, 2],
		['a number', { numbers: ['+33612345678' as E164] }, 3],
		['keys', { keys: ['k1', 'nobody'] }, 1],
	])('is cancelled by %s', async (_name, target, cancelled) => {
		await hold('k1', 10);
		await hold('k2', 10);
		await hold('k3', 10, { campaign: 'Other' });
		expect(await sure(ledger.messages.cancel(target, { now: 5, reason: 'cancelled' }))).toEqual({
			cancelled,
			atGateway: [],
		});
		expect(await state('k1')).toBe('cancelled');
		expect(await release(99)).toHaveLength(3 - cancelled);
		expect(await claim('k1', 100, false)).toBe('already');
	});
}
