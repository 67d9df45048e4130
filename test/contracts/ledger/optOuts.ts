import type { ConsentEntry, DeliveryReport, Ledger } from '../../../lib/ledger';
import type { Outcome } from '../../../lib/message';
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

const utc = (text: string): number => Date.parse(`${text}Z`);
const NOON = utc('2026-11-24T12:00:00');
const october = utc('2026-10-03T09:41:07');
const optedOut: Outcome = {
	kind: 'refused',
	reason: 'opted_out',
	detail: 'This number has opted out at Twilio',
	retryable: false,
};

/** Opt-outs always bind: however late they are recorded, and however they are heard. */
export function optOutsContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	beforeEach(async () => {
		ledger = await newHome().open();
	});
	afterEach(() => ledger.close());

	const record = (entries: readonly ConsentEntry[], now = NOON) =>
		sure(ledger.consent.record(entries, { now }));
	const optOutOf = async (e164 = anna) =>
		(await sure(ledger.people.lookUp([e164], {}))).get(e164)?.optOut;
	const claim = async (key: string, more: object = {}) => {
		const options = { run: 'next', leaseMs: 1000, now: NOON + 5000 };
		return (await sure(ledger.messages.claim([message(key, more)], options)))[0]?.answer;
	};
	const intact = async () => expect((await sure(ledger.consent.verify())).problems).toEqual([]);

	describe('a STOP to marketing where the law has it count for every text', () => {
		const stop = (now: number) =>
			record([{ e164: anna, kind: 'opt_out', scope: 'marketing', source: 'reply' }], now);
		const service = (key: string, heedsEveryStop: boolean, more: object = {}) =>
			message(key, { purpose: 'transactional', heedsEveryStop, ...more });
		const [heeds, free] = [service('heeds', true), service('free', false)];
		const claimed = { run: 'run', leaseMs: 60_000, now: NOON };
		const states = async () =>
			[...(await sure(ledger.messages.get(['heeds', 'free']))).values()].map(
				({ key, state, reason }) => [key, state, reason],
			);

		it('stops a text about a service that was claimed before it came', async () => {
			await sure(ledger.messages.claim([heeds, free], claimed));
			await stop(NOON + 1000);
			expect(await states()).toEqual([
				['heeds', 'cancelled', 'opted_out'],
				['free', 'claimed', ''],
			]);
			const marked = await sure(
				ledger.messages.markSending(['heeds', 'free'], { ...claimed, now: NOON + 2000 }),
			);
			expect(marked.map(({ answer }) => answer)).toEqual(['withdrawn', 'sending']);
		});

		it('stops one that waits in the ledger', async () => {
			const waiting = [heeds, free].map((one) => toHold(one.key, NOON + 3_600_000, one));
			await sure(ledger.messages.hold(waiting, { now: NOON }));
			await stop(NOON + 1000);
			expect((await states()).map(([key, state]) => [key, state])).toEqual([
				['heeds', 'cancelled'],
				['free', 'held'],
			]);
		});

		it('calls one back that waits at the gateway', async () => {
			await sure(ledger.messages.claim([heeds, free], claimed));
			const marked = await sure(
				ledger.messages.markSending(['heeds', 'free'], { ...claimed, now: NOON + 1 }),
			);
			expect(marked.map(({ answer }) => answer)).toEqual(['sending', 'sending']);
			const sendAt = NOON + 86_400_000;
			const outcomes = ['heeds', 'free'].map((key) => ({
				key,
				attempt: 1,
				outcome: { kind: 'scheduled' as const, sendAt, gateway: 'g', gatewayMessageId: key },
			}));
			await sure(
				ledger.messages.record(outcomes, { gateway: 'twilio', run: 'run', now: NOON + 2 }),
			);
			await stop(NOON + 1000);
			const overdue = await sure(ledger.messages.toCallBack({ now: NOON + 2000 }));
			expect(overdue.map(({ key }) => key)).toEqual(['heeds']);
		});
	});

	describe('a claimed time', () => {
		it('of “now” does not beat a real STOP of October', async () => {
			const people = Array.from({ length: 10 }, (_, i) => `+3361234560${i}` as typeof anna);
			const yes = { kind: 'opt_in', status: 'explicit', source: 'form' } as const;
			await record(people.map((e164) => ({ e164, ...yes })));
			const stop = { kind: 'opt_out', scope: 'all', at: october } as const;
			const done = await record(
				people.map((e164) => ({ e164, ...stop })),
				NOON + 1000,
			);
			expect(done).toMatchObject({ recorded: 10, effective: 10, overruled: [] });
			const claims = people.map((e164, i) => message(`m${i}`, { e164 }));
			const answers = await sure(
				ledger.messages.claim(claims, { run: 'run', leaseMs: 1000, now: NOON + 2000 }),
			);
			expect(new Set(answers.map(({ answer }) => answer))).toEqual(new Set(['opted_out']));
			await intact();
		});

		it('is believed where it is proved, and the opt-out is named that it keeps from binding', async () => {
			const at = utc('2026-11-02T17:20:31');
			const yes = { kind: 'opt_in', status: 'explicit', source: 'form', proof: 'entry 4711', at };
			await record([{ e164: anna, ...yes } as ConsentEntry]);
			const stop = { kind: 'opt_out', scope: 'all', at: october } as const;
			const both = [anna, ben].map((e164) => ({ e164, ...stop }));
			expect(await record(both, NOON + 1000)).toMatchObject({
				recorded: 2,
				effective: 1,
				overruled: [{ e164: anna, kind: 'opt_out', by: { at } }],
			});
			expect(await optOutOf()).toBeUndefined();
			// The same list once more: nothing is written, and the answer is the same.
			expect(await record(both, NOON + 2000)).toMatchObject({
				recorded: 0,
				effective: 0,
				overruled: [{ e164: anna, kind: 'opt_out' }],
			});
		});

		it('that is older lifts nothing, and the answer says what stands against it', async () => {
			const stop = { e164: anna, kind: 'opt_out', scope: 'all' } as const;
			await record([{ ...stop, at: utc('2026-11-02T17:20:31') }]);
			const yes = { e164: anna, status: 'explicit', source: 'form' } as const;
			expect(
				await record([
					{ ...yes, kind: 'opt_in', at: october },
					{ ...yes, kind: 'imported' },
				]),
			).toMatchObject({
				recorded: 2,
				effective: 0,
				lifted: 0,
				overruled: [
					{ e164: anna, kind: 'opt_in', by: { scope: 'all', at: utc('2026-11-02T17:20:31') } },
					{ e164: anna, kind: 'imported' },
				],
			});
			expect(await record([{ ...yes, kind: 'opt_in' }])).toMatchObject({
				effective: 1,
				lifted: 1,
				overruled: [],
			});
			expect(await optOutOf()).toBeUndefined();
		});
	});

	describe('a STOP of which only the date is known', () => {
		const day = '2026-11-24';
		const stop = { e164: anna, kind: 'opt_out', scope: 'all', day, at: utc(`${day}T00:00:00`) };
		const yes = { e164: anna, kind: 'opt_in', status: 'explicit', source: 'form' } as ConsentEntry;

		it.each([
			['before it', [yes, stop as ConsentEntry]],
			['after it', [stop as ConsentEntry, yes]],
		])('binds through a yes of the same day, recorded %s', async (_name, entries) => {
			for (const [i, entry] of entries.entries()) await record([entry], NOON + i * 1000);
			const until = utc('2026-11-25T12:00:00');
			expect(await optOutOf()).toEqual({ scope: 'all', at: stop.at, until });
			await record([yes], until);
			expect(await optOutOf()).toBeDefined();
			await record([yes], until + 1);
			expect(await optOutOf()).toBeUndefined();
			expect(await sure(ledger.consent.history(anna))).toContainEqual(
				expect.objectContaining({ kind: 'opt_out', day }),
			);
			await intact();
		});

		it('outlives the erasure of the person, with its day', async () => {
			await record([stop as ConsentEntry]);
			await sure(ledger.people.erase(anna, { now: NOON + 1000 }));
			await record([yes], NOON + 2000);
			expect(await optOutOf()).toMatchObject({ until: utc('2026-11-25T12:00:00') });
			await record([yes], utc('2026-11-25T12:00:01'));
			expect(await optOutOf()).toBeUndefined();
			await intact();
		});

		it('is a moment when the day has begun nowhere yet', async () => {
			await record([
				{ ...stop, day: '2099-01-01', at: utc('2099-01-01T00:00:00') } as ConsentEntry,
			]);
			expect(await optOutOf()).toEqual({ scope: 'all', at: NOON });
		});
	});

	describe('a gateway that says that the person has opted out', () => {
		async function sending(key: string, more: object = {}): Promise<void> {
			const options = { run: 'run', leaseMs: 1000, now: NOON };
			await sure(ledger.messages.claim([message(key, more)], options));
			await sure(ledger.messages.markSending([key], options));
		}
		const answer = (key: string, outcome: Outcome, gateway?: string) =>
			sure(
				ledger.messages.record([{ key, attempt: 1, outcome }], {
					run: 'run',
					now: NOON + 1000,
					gateway,
				}),
			);
		const report = (gatewayMessageId: string, more: Partial<DeliveryReport> = {}) =>
			sure(
				ledger.messages.report(
					[
						{
							gateway: 'sandbox',
							gatewayMessageId,
							status: 'undelivered',
							reason: 'This number has opted out of this sender',
							optedOut: true,
							at: NOON + 500,
							...more,
						},
					],
					{ now: NOON + 2000 },
				),
			);

		it('is heard in a refusal, by every gateway and campaign to come', async () => {
			await sending('first', { campaign: 'Black Friday' });
			await answer('first', optedOut, 'twilio');
			expect(await sure(ledger.consent.history(anna))).toMatchObject([
				{
					kind: 'opt_out',
					scope: 'all',
					source: 'refusal of twilio',
					campaign: 'black friday',
					at: NOON + 1000,
				},
			]);
			expect(await claim('second', { campaign: 'Easter' })).toBe('opted_out');
			expect(await claim('order', { campaign: undefined, purpose: 'transactional' })).toBe(
				'opted_out',
			);
			await intact();
		});

		it('is heard whoever hands on the answer without a name', async () => {
			await sending('first');
			await answer('first', optedOut);
			expect(await sure(ledger.consent.history(anna))).toMatchObject([
				{ source: 'refusal of the gateway' },
			]);
		});

		it('is heard in the answer of an attempt that is over', async () => {
			await sending('first');
			await sure(ledger.messages.recoverExpired({ now: NOON + 5000 }));
			const resolution = { kind: 'not_sent', retryable: true } as const;
			await sure(
				ledger.messages.reconcile([{ key: 'first', resolution, by: 'Eve' }], { now: NOON + 6000 }),
			);
			await answer('first', optedOut);
			expect(await claim('first')).toBe('opted_out');
		});

		it('is not heard in any other refusal', async () => {
			await sending('first');
			await answer('first', { ...optedOut, reason: 'invalid_recipient' } as Outcome);
			expect(await optOutOf()).toBeUndefined();
		});

		it.each<[string, Partial<DeliveryReport>]>([
			['the flag of a delivery report', {}],
			['its reason', { reason: 'opted_out', optedOut: undefined }],
		])('is heard in %s', async (_name, more) => {
			await send(ledger, 'first', NOON);
			expect(await report('g-first', more)).toMatchObject([
				{ message: { state: 'undelivered', reason: 'opted_out' } },
			]);
			expect(await sure(ledger.consent.history(anna))).toMatchObject([
				{ source: 'report of sandbox', campaign: 'black friday', at: NOON + 500 },
			]);
			expect(await claim('second')).toBe('opted_out');
			await intact();
		});

		it('is heard in a report that was quicker than the answer', async () => {
			await sending('first');
			await report('g-first');
			expect(await optOutOf()).toBeUndefined();
			await answer('first', accepted('g-first'));
			expect(await optOutOf()).toMatchObject({ scope: 'all', at: NOON + 500 });
		});

		it('is heard once, and does not stop someone who said yes again', async () => {
			await send(ledger, 'first', NOON);
			await report('g-first');
			await report('g-first');
			expect(await sure(ledger.consent.history(anna))).toHaveLength(1);
			await record([{ e164: anna, kind: 'opt_in', status: 'explicit' }], NOON + 3000);
			// The status of the old message, asked for by a person.
			await report('g-first', { at: NOON + 4000 });
			expect(await optOutOf()).toBeUndefined();
		});

		it('cancels what waits for the person', async () => {
			await sure(ledger.messages.hold([toHold('held', NOON + 9000)], { now: NOON }));
			await sending('first');
			await answer('first', optedOut);
			const states = await sure(ledger.messages.get(['held', 'first']));
			expect(states.get('held')).toMatchObject({ state: 'cancelled', reason: 'opted_out' });
			expect(states.get('first')).toMatchObject({ state: 'refused', reason: 'opted_out' });
		});

		it('binds an erased person, of whom no number is left', async () => {
			await sending('first');
			await sure(ledger.messages.recoverExpired({ now: NOON + 5000 }));
			await sure(ledger.people.erase(anna, { now: NOON + 6000 }));
			expect(await claim('other')).toBe('claimed');
			await sure(ledger.messages.cancel({ keys: ['other'] }, { now: NOON, reason: 'test' }));
			await answer('first', optedOut, 'twilio');
			expect(await claim('second')).toBe('opted_out');
			expect(await sure(ledger.consent.history(anna))).toEqual([]);
			await intact();
		});
	});

	describe('what only a gateway can still stop', () => {
		const sendAt = NOON + 60_000;
		async function schedule(key: string, more: object = {}): Promise<void> {
			const options = { run: 'run', leaseMs: 1000, now: NOON };
			await sure(ledger.messages.claim([message(key, more)], options));
			await sure(ledger.messages.markSending([key], options));
			const outcome = {
				kind: 'scheduled' as const,
				sendAt,
				gateway: 'sandbox',
				gatewayMessageId: `g-${key}`,
			};
			await sure(ledger.messages.record([{ key, attempt: 1, outcome }], options));
		}
		const toCallBack = async (now = NOON) =>
			(await sure(ledger.messages.toCallBack({ now }))).map(({ key }) => key);

		it('stays known until the gateway has withdrawn it, or it has left', async () => {
			await schedule('a');
			await schedule('b');
			await schedule('other', { e164: ben });
			await schedule('order', { purpose: 'transactional', campaign: undefined });
			expect(await toCallBack()).toEqual([]);
			await record([{ e164: anna, kind: 'opt_out', scope: 'marketing' }]);
			expect(await toCallBack()).toEqual(['a', 'b']);
			const resolution = { kind: 'cancelled' as const };
			await sure(
				ledger.messages.reconcile([{ key: 'a', resolution, by: 'sandbox' }], { now: NOON }),
			);
			expect(await toCallBack()).toEqual(['b']);
			expect(await toCallBack(sendAt)).toEqual([]);
			await record([{ e164: anna, kind: 'opt_out', scope: 'all' }], NOON + 1);
			expect(await toCallBack()).toEqual(['b', 'order']);
			await record([{ e164: anna, kind: 'opt_in', status: 'explicit' }], NOON + 2);
			expect(await toCallBack()).toEqual([]);
		});
	});
}
