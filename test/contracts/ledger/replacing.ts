import type { Ledger } from '../../../lib/ledger';
import { type MessageToHold, messageKey } from '../../../lib/message';
import { anna, ben, type LedgerHome, message, sure, toHold } from '../../support/ledgers';

const LEASE = 100;
const options = (run: string, now: number) => ({ run, leaseMs: LEASE, now });

/** A message that waits may take another form under its key. */
export function replacingContract(newHome: () => LedgerHome): void {
	let home: LedgerHome;
	let ledger: Ledger;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
	});
	afterEach(() => ledger.close());

	const update = async (sendAt: number, more: Partial<MessageToHold> = {}, now = 1) =>
		(
			await sure(
				ledger.messages.hold([toHold('k', sendAt, { replaces: true, ...more })], {
					now,
					run: 'crm',
				}),
			)
		)[0];
	const release = async (now: number) =>
		await sure(ledger.messages.release({ limit: 9, now, leaseMs: LEASE }));
	const claim = async (run: string, now: number, more = {}) =>
		(
			await sure(
				ledger.messages.claim([message('k', { released: true, ...more })], options(run, now)),
			)
		)[0]?.answer;
	const mark = async (run: string, now: number) =>
		(await sure(ledger.messages.markSending(['k'], options(run, now))))[0];
	const stored = async () => (await sure(ledger.messages.get(['k']))).get('k');
	/** As far as the gateway, which has it under this name. */
	const atGateway = async (now: number, name = 'g') => {
		const messages = [message('k', { replaces: true, atGateway: 500 })];
		const [answer] = await sure(ledger.messages.claim(messages, options('a', now)));
		expect(answer?.answer).toBe('claimed');
		const marked = await mark('a', now);
		if (marked?.answer !== 'sending') throw new Error(marked?.answer);
		const outcome = {
			kind: 'scheduled' as const,
			gateway: 'sandbox',
			gatewayMessageId: name,
			sendAt: 500,
		};
		const entry = { key: 'k', attempt: marked.attempt, outcome };
		await sure(ledger.messages.record([entry], { run: 'a', now }));
		return marked;
	};
	const calledBack = async (now: number) =>
		await sure(
			ledger.messages.reconcile([{ key: 'k', by: 'Eve', resolution: { kind: 'cancelled' } }], {
				now,
			}),
		);

	it('takes the place of what is held: its time, its text and what it is held with', async () => {
		await update(10, { payload: { form: 1 } });
		expect(await update(50, { text: 'Later', payload: { form: 2 }, sendBefore: 90 })).toMatchObject(
			{
				answer: 'held',
				replaced: { sendAt: 10, text: 'Hello' },
			},
		);
		expect(await release(49)).toEqual([]);
		expect(await release(50)).toMatchObject([
			{ payload: { form: 2 }, message: { text: 'Later', revision: 1, sendBefore: 90 } },
		]);
	});

	it('comes into a ledger that knows nothing of it as any other', async () => {
		expect(await update(10)).toEqual({ answer: 'held', key: 'k' });
		expect(await stored()).not.toHaveProperty('revision');
	});

	it('is told in the story of the person', async () => {
		await update(10);
		await update(50);
		const story = await sure(ledger.people.timeline(anna));
		expect(story.filter(({ kind }) => kind === 'event')).toHaveLength(2);
	});

	it.each<[string, Partial<MessageToHold>]>([
		['time', { sendAt: 11 }],
		['text', { text: 'Other' }],
		['sender', { sender: 'OTHER' }],
		['last moment', { sendBefore: 99 }],
	])('changes by another %s alone', async (_name, more) => {
		await update(10);
		expect(await update(10)).toMatchObject({ answer: 'already', message: { state: 'held' } });
		expect(await stored()).not.toHaveProperty('revision');
		expect(await update(10, more)).toMatchObject({ answer: 'held' });
	});

	it('has nothing to change where both are due', async () => {
		await update(10);
		expect(await update(60, {}, 60)).toMatchObject({ answer: 'already' });
		expect(await update(61, {}, 60)).toMatchObject({ answer: 'held' });
	});

	it('changes nothing without the wish to', async () => {
		await update(10);
		expect(await update(50, { replaces: false })).toMatchObject({ answer: 'already' });
		expect(await stored()).toMatchObject({ sendAt: 10 });
	});

	it('is not claimed in the form that was given out before', async () => {
		await update(10);
		await release(10);
		expect(await update(50, { text: 'Later' }, 11)).toMatchObject({ answer: 'held' });
		expect(await claim('old', 12)).toBe('already');
		// Neither once the new form is given out, by whom the old one was given to.
		await release(50);
		expect(await claim('old', 51)).toBe('already');
		expect(await sure(ledger.messages.hold([toHold('k', 99, { released: true })], { now: 51 })))
			.toMatchObject([{ answer: 'already' }]); // prettier-ignore
		expect(await claim('new', 52, { revision: 1, text: 'Later' })).toBe('claimed');
		expect(await claim('old', 53)).toBe('already');
		expect(await mark('old', 53)).toMatchObject({ answer: 'withdrawn' });
		expect(await mark('new', 53)).toMatchObject({ answer: 'sending' });
	});

	it('does not leave in the form that was claimed before, and gives its credits back', async () => {
		await update(10);
		await release(10);
		await claim('old', 11);
		expect(await update(50, { credits: 3 }, 12)).toMatchObject({ answer: 'held' });
		expect((await sure(ledger.campaigns.report('Black Friday')))?.reserved).toBe(0);
		expect(await mark('old', 13)).toMatchObject({ answer: 'withdrawn', message: { sendAt: 50 } });
		await release(50);
		expect(await claim('new', 51, { revision: 1, credits: 3 })).toBe('claimed');
		expect((await sure(ledger.campaigns.report('Black Friday')))?.reserved).toBe(3);
	});

	it('is not taken over by whoever had claimed an earlier form, once a claim has lapsed', async () => {
		const fresh = { released: false, text: 'Old' };
		expect(await claim('old', 1, fresh)).toBe('claimed');
		await update(50, { text: 'New' }, 2);
		await release(50);
		expect(await claim('new', 51, { revision: 1, text: 'New' })).toBe('claimed');
		expect(await claim('old', 51 + LEASE, fresh)).toBe('already');
		expect(await sure(ledger.messages.recoverExpired({ now: 51 + LEASE }))).toMatchObject({
			heldAgain: 1,
		});
		expect(await release(52 + LEASE)).toMatchObject([{ message: { text: 'New' } }]);
	});

	it('comes too late for what is on its way, or was sent', async () => {
		await update(10);
		await release(10);
		await claim('a', 11);
		await mark('a', 12);
		expect(await update(50, {}, 13)).toMatchObject({
			answer: 'already',
			message: { state: 'sending' },
		});
		const outcome = { kind: 'accepted' as const, gateway: 'sandbox', gatewayMessageId: 'g' };
		await sure(ledger.messages.record([{ key: 'k', attempt: 1, outcome }], { run: 'a', now: 14 }));
		expect(await update(50, {}, 15)).toMatchObject({
			answer: 'already',
			message: { state: 'accepted' },
		});
	});

	it('comes anew after it was cancelled, if not by an opt-out', async () => {
		await update(10);
		await sure(ledger.messages.cancel({ keys: ['k'] }, { now: 2, reason: 'cancelled' }));
		expect(await update(10, { replaces: false })).toMatchObject({ answer: 'already' });
		expect(await update(10)).toMatchObject({ answer: 'held' });
		await sure(ledger.consent.record([{ e164: anna, kind: 'opt_out', scope: 'all' }], { now: 3 }));
		expect(await stored()).toMatchObject({ state: 'cancelled', reason: 'opted_out' });
		expect(await update(50)).toMatchObject({ answer: 'already' });
		await sure(
			ledger.consent.record([{ e164: anna, kind: 'opt_in', status: 'explicit' }], { now: 4 }),
		);
		expect(await update(50)).toMatchObject({
			answer: 'already',
			message: { state: 'cancelled', reason: 'opted_out' },
		});
	});

	it('is not put in the place of a message to somebody erased', async () => {
		await update(10);
		await ledger.people.erase(anna, { now: 2 });
		expect(await update(50, {}, 3)).toMatchObject({ answer: 'already' });
	});

	it('asks for the opt-out again', async () => {
		await update(10, { purpose: 'transactional' });
		await sure(
			ledger.consent.record([{ e164: anna, kind: 'opt_out', scope: 'marketing' }], { now: 2 }),
		);
		expect(await update(50)).toMatchObject({ answer: 'opted_out' });
		expect(await stored()).toMatchObject({ state: 'cancelled', reason: 'opted_out' });
	});

	it('goes to the gateway from where it waits, and is given out no more', async () => {
		await update(10, { payload: { form: 'held' } });
		await release(10);
		await atGateway(11);
		expect(await stored()).toMatchObject({ state: 'scheduled', sendAt: 500 });
		expect(await claim('old', 12)).toBe('already');
		await sure(ledger.messages.recoverExpired({ now: 9999 }));
		expect(await release(9999)).toEqual([]);
	});

	it('is not claimed for the gateway twice in the same form', async () => {
		const same = [message('k', { replaces: true, atGateway: 500 })];
		const ask = async (run: string, now: number) =>
			(await sure(ledger.messages.claim(same, options(run, now))))[0]?.answer;
		expect(await ask('a', 1)).toBe('claimed');
		expect(await ask('b', 2)).toBe('already');
		const other = [message('k', { replaces: true, atGateway: 600 })];
		expect((await sure(ledger.messages.claim(other, options('b', 3))))[0]?.answer).toBe('claimed');
		// A run that only renews what it had does not take it back.
		const [renewed] = await sure(ledger.messages.claim([message('k')], options('a', 4)));
		expect(renewed).toMatchObject({ answer: 'already' });
		expect(await mark('a', 5)).toMatchObject({ answer: 'withdrawn' });
		expect(await mark('b', 5)).toMatchObject({ answer: 'sending' });
	});

	it('stays with the gateway that has it scheduled, until that has given it back', async () => {
		await atGateway(1);
		expect(await update(50, {}, 2)).toMatchObject({
			answer: 'already',
			message: { state: 'scheduled', gatewayMessageId: 'g' },
		});
		await calledBack(3);
		expect(await update(50, {}, 4)).toMatchObject({ answer: 'held' });
		expect(await stored()).not.toHaveProperty('gatewayMessageId');
		expect(await stored()).toMatchObject({ charged: 0, attempts: 1 });
	});

	it('has a name of its own where the gateway had an earlier form of it', async () => {
		expect(await atGateway(1, 'g1')).not.toHaveProperty('reference');
		await calledBack(2);
		const { reference = '' } = await atGateway(3, 'g2');
		expect(reference).toMatch(/^[0-9a-f]{32}$/);
		expect(await stored()).toMatchObject({ reference, gatewayMessageId: 'g2' });

		const report = (gatewayMessageId: string, key: string, status: 'delivered' | 'undelivered') =>
			ledger.messages.report([{ gateway: 'sandbox', gatewayMessageId, key, status, at: 4 }], {
				now: 4,
			});
		// What is told of the form before, by its name or by ours, is not told of this one.
		expect(await sure(report('g1', 'k', 'undelivered'))).toMatchObject([{ repeated: false }]);
		expect(await stored()).toMatchObject({ state: 'scheduled' });
		const [told] = await sure(report('g2', reference, 'delivered'));
		expect(told?.message).toMatchObject({ key: 'k', state: 'delivered' });
	});

	it('is not withdrawn by what the gateway says of an earlier form', async () => {
		await atGateway(1, 'g1');
		await calledBack(2);
		await atGateway(3, 'g2');
		const late = async (gatewayMessageId: string) =>
			await sure(
				ledger.messages.reconcile(
					[{ key: 'k', by: 'Eve', resolution: { kind: 'cancelled', gatewayMessageId } }],
					{ now: 4 },
				),
			);
		expect(await late('g1')).toMatchObject([{ done: false, message: { state: 'scheduled' } }]);
		expect(await late('g2')).toMatchObject([{ done: true, message: { state: 'cancelled' } }]);
	});

	it('waits again though the gateway reports that it was called back before it says so', async () => {
		await atGateway(1, 'g1');
		const report = { gateway: 'sandbox', gatewayMessageId: 'g1', status: 'undelivered' as const };
		await sure(ledger.messages.report([{ ...report, at: 2 }], { now: 2 }));
		expect(await calledBack(3)).toMatchObject([{ done: false }]);
		const resolution = { kind: 'cancelled' as const, gatewayMessageId: 'g1' };
		const entry = { key: 'k', by: 'sandbox', resolution };
		expect(await sure(ledger.messages.reconcile([entry], { now: 3 }))).toMatchObject([
			{ done: true, message: { state: 'cancelled', charged: 0 } },
		]);
		expect(await update(50, {}, 4)).toMatchObject({ answer: 'held' });
	});

	it('is not withdrawn with an earlier form that was given out too late', async () => {
		await update(10);
		const [given] = await release(99);
		await update(200, {}, 99);
		const over = async () =>
			(
				await sure(
					ledger.messages.cancel({ givenOut: [given!.message] }, { now: 99, reason: 'too_late' }),
				)
			).cancelled;
		expect(await over()).toBe(0);
		// Neither when the new form is given out, too.
		expect(await release(200)).toHaveLength(1);
		expect(await over()).toBe(0);
		expect(await stored()).toMatchObject({ state: 'released' });
	});

	it('of two at once the later is sent, and nothing else', async () => {
		const other = await home.open();
		await update(10);
		for (let round = 0; round < 10; round++) {
			const stores = round % 2 ? [ledger, other] : [other, ledger];
			const updates = stores.map((store, i) => {
				const entry = toHold('k', 20, { replaces: true, text: `${round} ${i}`, payload: i });
				return sure(store.messages.hold([entry], { now: 2, run: `crm ${i}` }));
			});
			const answers = (await Promise.all(updates)).flat();
			expect(answers.map(({ answer }) => answer)).toEqual(['held', 'held']);
			const { revision, text } = (await stored()) ?? {};
			expect(revision).toBe(2 * round + 2);
			// One took the place of the round before, the other of that one, and that is what waits.
			const last = answers.findIndex(
				(one) => one.answer === 'held' && one.replaced?.text?.startsWith(`${round} `),
			);
			expect(text).toBe(`${round} ${last}`);
		}
		expect(await release(20)).toHaveLength(1);
		await other.close();
	});

	it('is found by the user’s own key, whoever it goes to, or for one number', async () => {
		const visit = (key: string, more: Partial<MessageToHold>) =>
			toHold(key, 50, { ownKey: 'Visit 7', purpose: 'transactional', ...more });
		await sure(
			ledger.messages.hold(
				[
					visit('a', {}),
					visit('b', { e164: ben }),
					visit('c', { e164: ben, step: '2' }),
					visit('d', { ownKey: 'visit 8' }),
					toHold(messageKey('visit 7', anna), 50),
				],
				{ now: 1 },
			),
		);
		const cancel = async (to?: typeof anna) =>
			(
				await sure(
					ledger.messages.cancel({ messageKey: ' visit  7', to }, { now: 2, reason: 'cancelled' }),
				)
			).cancelled;
		expect(await cancel(ben)).toBe(2);
		// For a number that of a version that knew no keys is found too.
		expect(await cancel(anna)).toBe(2);
		expect(await cancel()).toBe(0);
		expect((await release(50)).map((one) => one.message.key)).toEqual(['d']);
	});
}
