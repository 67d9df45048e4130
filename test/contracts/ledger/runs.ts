import type { Ledger, RunMessage, TakeUpOptions } from '../../../lib/ledger';
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

const LEASE = 45_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export function runsContract(newHome: () => LedgerHome): void {
	let home: LedgerHome;
	let ledger: Ledger;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
	});
	afterEach(() => ledger.close());

	const entry = (key: string, more: Partial<RunMessage> = {}): RunMessage => ({
		...message(key),
		payload: { text: `text of ${key}` },
		...more,
	});
	const enlist = async (run: string, keys: readonly string[], more: Partial<RunMessage> = {}) =>
		await sure(
			ledger.runs.enlist(
				keys.map((key) => entry(key, more)),
				{ run, workflow: 'w', leaseMs: LEASE, now: 0 },
			),
		);
	const takeUp = async (now: number, more: Partial<TakeUpOptions> = {}) => {
		const how = { limit: 1000, leaseMs: 10 * MINUTE, workflow: 'w', ...more };
		return await sure(ledger.runs.takeUp({ as: `taken up at ${now}`, now, ...how }));
	};
	const keysAt = async (now: number, more: Partial<TakeUpOptions> = {}) =>
		(await takeUp(now, more)).messages.map(({ key }) => key);
	const claim = async (key: string, run: string, now: number) => {
		const how = { run, leaseMs: 1000, now };
		return (await sure(ledger.messages.claim([message(key)], how)))[0]?.answer;
	};

	it('gives out what a dead run had before it, in its order, with all that is needed, once', async () => {
		await enlist('dead', ['z', 'a', 'm']);
		expect(await takeUp(LEASE - 1)).toEqual({ messages: [], givenUp: 0, isFull: false });
		expect(await takeUp(LEASE)).toEqual({
			messages: ['z', 'a', 'm'].map((key) => ({ key, payload: { text: `text of ${key}` } })),
			givenUp: 0,
			isFull: false,
		});
		expect(await keysAt(LEASE)).toEqual([]);
	});

	it('gives out nothing of a run that lives, nor of one that has ended', async () => {
		await enlist('lives', ['a']);
		await sure(ledger.runs.renew({ run: 'lives', leaseMs: LEASE, now: 40_000 }));
		expect(await keysAt(80_000)).toEqual([]);
		await sure(ledger.runs.end(['lives']));
		expect(await keysAt(DAY)).toEqual([]);
		expect(home.content()).not.toContain('text of a');
	});

	it('leaves alone what was sent, what is in doubt, what waits and what somebody has claimed', async () => {
		const all = ['sent', 'doubt', 'waits', 'cancelled', 'refused', 'claimed', 'lapsed', 'again'];
		await enlist('dead', [...all, 'new']);
		await send(ledger, 'sent', 0);
		const own = { run: 'dead', leaseMs: 1000, now: 0 };
		const begun = ['doubt', 'refused', 'lapsed', 'again'];
		await sure(
			ledger.messages.claim(
				begun.map((key) => message(key)),
				own,
			),
		);
		await sure(ledger.messages.markSending(['doubt', 'refused', 'again'], own));
		const refused = { kind: 'refused', reason: 'blocked', detail: '' } as const;
		await sure(
			ledger.messages.record(
				[
					{ key: 'refused', attempt: 1, outcome: { ...refused, retryable: false } },
					{ key: 'again', attempt: 1, outcome: { ...refused, retryable: true } },
				],
				own,
			),
		);
		await sure(ledger.messages.hold([toHold('waits', 9 * DAY), toHold('cancelled', DAY)], own));
		await sure(ledger.messages.cancel({ keys: ['cancelled'] }, { now: 1, reason: 'cancelled' }));
		await sure(ledger.messages.recoverExpired({ now: LEASE }));
		await claim('claimed', 'another', LEASE);
		expect(await keysAt(LEASE)).toEqual(['lapsed', 'again', 'new']);
		expect((await sure(ledger.messages.get(['doubt']))).get('doubt')?.state).toBe('unknown');
		// The other one has died as well, and had noted nothing.
		expect(await keysAt(LEASE + 1000)).toEqual(['claimed']);
	});

	it('changes nothing in what is told of a campaign', async () => {
		await enlist('run', ['a', 'b']);
		expect((await sure(ledger.campaigns.report('Black Friday')))?.states ?? {}).toEqual({});
		expect((await sure(ledger.campaigns.overview())).campaigns).toEqual([]);
		expect((await sure(ledger.messages.page({}, { limit: 9 }))).items).toEqual([]);
	});

	it('has those of a paused campaign wait until it goes on', async () => {
		await enlist('dead', ['a']);
		await sure(ledger.campaigns.pause('Black Friday', { now: 1 }));
		expect(await keysAt(2 * MINUTE)).toEqual([]);
		await sure(ledger.campaigns.resume('Black Friday', { now: 1 }));
		expect(await keysAt(3 * MINUTE)).toEqual(['a']);
	});

	it.each([
		['a campaign', { campaign: 'black friday' }, ['b']],
		['somebody', { numbers: [anna] }, ['b']],
	] as const)('gives out nothing of %s that was cancelled', async (_what, target, rest) => {
		await enlist('dead', ['a']);
		await enlist('dead', ['b'], { campaign: 'Another', e164: ben });
		await sure(ledger.messages.cancel(target, { now: 1, reason: 'cancelled' }));
		expect(await keysAt(LEASE)).toEqual(rest);
	});

	it('keeps nothing of somebody who is erased', async () => {
		await enlist('dead', ['a']);
		await enlist('dead', ['b'], { e164: ben });
		await sure(ledger.people.erase(anna, { now: 1 }));
		expect(home.content()).not.toContain('text of a');
		expect(await keysAt(LEASE)).toEqual(['b']);
	});

	it('keeps the person who has stopped from being texted, who takes it up or not', async () => {
		await enlist('dead', ['a']);
		const stop = { e164: anna, kind: 'opt_out', scope: 'all', source: 'reply' } as const;
		await sure(ledger.consent.record([stop], { now: 1 }));
		await takeUp(LEASE);
		expect(await claim('a', 'next', LEASE)).toBe('opted_out');
	});

	it('gives out once what two dead runs had before them', async () => {
		await enlist('one', ['a', 'b']);
		await enlist('two', ['b', 'c']);
		expect(await keysAt(LEASE)).toEqual(['a', 'b', 'c']);
		expect(await keysAt(LEASE + 10 * MINUTE)).toEqual(['a', 'b', 'c']);
	});

	it('leaves a run to the trigger of its own workflow for one look', async () => {
		await enlist('dead', ['a']);
		expect(await keysAt(LEASE + MINUTE - 1, { workflow: 'other' })).toEqual([]);
		expect(await keysAt(LEASE + MINUTE, { workflow: 'other' })).toEqual(['a']);
	});

	it('gives it out again where whoever took it up died before Send had it', async () => {
		await enlist('dead', ['a']);
		await takeUp(LEASE);
		expect(await keysAt(LEASE + 10 * MINUTE - 1)).toEqual([]);
		expect(await keysAt(LEASE + 10 * MINUTE)).toEqual(['a']);
	});

	it('belongs to the run that took it up, and to no other', async () => {
		await enlist('dead', ['a', 'b']);
		await takeUp(LEASE, { as: 'second' });
		const next = { run: 'next', workflow: 'w', leaseMs: LEASE, now: LEASE };
		await sure(ledger.runs.enlist([entry('a', { takenUpAs: 'second' })], next));
		const later = LEASE + 10 * MINUTE;
		await sure(ledger.runs.renew({ run: 'next', leaseMs: LEASE, now: later }));
		expect(await keysAt(later)).toEqual(['b']);
		expect(await keysAt(later + LEASE)).toEqual(['a']);
	});

	it('gives up what was taken up three times in vain, and says so', async () => {
		await enlist('dead', ['poison']);
		let now = LEASE;
		for (let tries = 1; tries <= 3; tries++, now += LEASE) {
			const as = `try ${tries}`;
			expect(await keysAt(now, { as })).toEqual(['poison']);
			const run = { run: `run ${tries}`, workflow: 'w', leaseMs: LEASE, now };
			await sure(ledger.runs.enlist([entry('poison', { takenUpAs: as })], run));
		}
		expect(await takeUp(now)).toEqual({ messages: [], givenUp: 1, isFull: false });
		expect(home.content()).not.toContain('text of poison');
	});

	it('gives up what was lost a day ago, and says so', async () => {
		await enlist('dead', ['a', 'b']);
		expect(await takeUp(LEASE + DAY)).toEqual({ messages: [], givenUp: 2, isFull: false });
		expect(home.content()).not.toContain('text of a');
	});

	it('has the claim decide where a run that was taken for dead goes on', async () => {
		await enlist('slow', ['a', 'b']);
		expect(await claim('a', 'slow', LEASE)).toBe('claimed');
		expect(await keysAt(LEASE)).toEqual(['b']);
		expect(await claim('b', 'next', LEASE)).toBe('claimed');
		await sure(ledger.runs.renew({ run: 'slow', leaseMs: LEASE, now: LEASE }));
		expect(await claim('b', 'slow', LEASE)).toBe('already');
		const outcome = { key: 'a', attempt: 1, outcome: accepted('g') };
		const own = { run: 'slow', leaseMs: 1000, now: LEASE };
		await sure(ledger.messages.markSending(['a'], own));
		await sure(ledger.messages.record([outcome], own));
		await sure(ledger.runs.end(['slow']));
		expect(await keysAt(DAY / 2)).toEqual(['b']);
	});

	it('counts a lease from now where the clock was set back since', async () => {
		await enlist('dead', ['a']);
		const hourAgo = -60 * MINUTE;
		expect(await keysAt(hourAgo)).toEqual([]);
		expect(await keysAt(hourAgo + LEASE)).toEqual(['a']);
	});

	it('gives out many in pieces, to several who ask at once', async () => {
		const keys = Array.from({ length: 2500 }, (_, i) => `k${i}`);
		await enlist('dead', keys);
		const asked = ['one', 'two', 'three', 'four'].map((as) => takeUp(LEASE, { as }));
		const given = (await Promise.all(asked)).flatMap(({ messages }) => messages);
		const rest = await takeUp(LEASE, { as: 'five', limit: 2500 });
		const all = [...given, ...rest.messages].map(({ key }) => key);
		expect(new Set(all).size).toBe(2500);
		expect(all).toHaveLength(2500);
		await sure(ledger.runs.end(['one', 'two', 'three', 'four', 'five']));
		expect(home.content()).not.toContain('text of k');
	});
}
