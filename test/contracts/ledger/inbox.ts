import type { Ledger, ReportEntry } from '../../../lib/ledger';
import { confirmationKey } from '../../../lib/message';
import type { E164 } from '../../../lib/phone';
import { anna, ben, type LedgerHome, message, send, sure, toHold } from '../../support/ledgers';
import { giveOut, optOutOf, reply, report, takeIn, understand } from './inboxEntries';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const NOON = Date.UTC(2026, 10, 27, 12);

export function inboxContract(newHome: () => LedgerHome): void {
	let ledger: Ledger;
	let home: LedgerHome;
	beforeEach(async () => {
		home = newHome();
		ledger = await home.open();
	});
	afterEach(() => ledger.close());

	const history = (e164 = anna) => sure(ledger.consent.history(e164));
	const state = async (key: string) => (await sure(ledger.messages.get([key]))).get(key);

	describe('a STOP', () => {
		it('is on record with its proof and the campaign it answers, and binds at once', async () => {
			await send(ledger, 'k', NOON);
			const stop = reply('STOP', { at: NOON + MINUTE });
			const [taken] = await takeIn(ledger, NOON + MINUTE, stop);
			expect(taken).toMatchObject({
				output: 'optOut',
				outcome: 'optOut',
				keyword: 'stop',
				likely: false,
				repeated: false,
				recorded: { kind: 'opt_out', scope: 'all', effective: true },
				answers: 'confirmation',
				message: { key: 'k' },
			});
			expect(await history()).toMatchObject([
				{ kind: 'opt_out', scope: 'all', source: 'reply', proof: 'STOP', campaign: 'black friday' },
			]);
			expect(await optOutOf(ledger)).toBe('all');
			expect(await sure(ledger.campaigns.report('Black Friday'))).toMatchObject({
				replies: 1,
				optedOut: 1,
			});
		});

		it('cancels what is held, given out and claimed, and names what only the gateway can stop', async () => {
			const options = { run: 'a', leaseMs: HOUR, now: NOON };
			await sure(
				ledger.messages.hold([toHold('held', NOON + HOUR), toHold('released', NOON)], {
					now: NOON,
				}),
			);
			await sure(ledger.messages.release({ limit: 10, now: NOON, leaseMs: HOUR }));
			const claimed = ['claimed', 'scheduled'].map((key) => message(key));
			await sure(ledger.messages.claim(claimed, options));
			await sure(ledger.messages.markSending(['scheduled'], options));
			const outcome = {
				kind: 'scheduled' as const,
				gateway: 'sandbox',
				gatewayMessageId: 'g-scheduled',
				sendAt: NOON + HOUR,
			};
			await sure(ledger.messages.record([{ key: 'scheduled', attempt: 1, outcome }], options));
			const [taken] = await takeIn(ledger, NOON + 1, reply('stop'), reply('hello', { e164: ben }));
			expect(taken).toMatchObject({
				cancelled: 3,
				atGateway: [{ key: 'scheduled', gateway: 'sandbox', gatewayMessageId: 'g-scheduled' }],
			});
			for (const key of ['held', 'released', 'claimed']) {
				expect(await state(key)).toMatchObject({ state: 'cancelled', reason: 'opted_out' });
			}
		});

		it('is told as likely where it is, for a person to look, and stops marketing alone', async () => {
			const [taken] = await takeIn(ledger, NOON, reply('please stop it'));
			expect(taken).toMatchObject({ output: 'optOut', outcome: 'likelyOptOut', likely: true });
			expect(taken).not.toHaveProperty('answers');
			expect(await history()).toMatchObject([{ scope: 'marketing', source: 'reply (likely)' }]);
			expect(await giveOut(ledger, NOON)).toMatchObject([{ likely: true, output: 'optOut' }]);
		});

		it('has the scope that its word says, and its proof as it was written', async () => {
			await takeIn(ledger, NOON, reply(' Stop\n adverts'.replace('\n ', ' ')));
			expect(await history()).toMatchObject([
				{ scope: 'marketing', proof: 'Stop adverts (as written:  Stop adverts)' },
			]);
			await takeIn(ledger, NOON, reply('Stop'.padEnd(2000, '!')));
			expect((await history())[1]?.proof).toHaveLength(500);
		});

		it('counts once, posted a hundred times at once through two stores', async () => {
			const other = await home.open();
			const stop = reply('STOP', { at: NOON });
			const answers = await Promise.all(
				Array.from({ length: 100 }, (_, i) => takeIn(i % 2 ? other : ledger, NOON, stop)),
			);
			const taken = answers.flat();
			expect(taken.filter(({ repeated }) => !repeated)).toHaveLength(1);
			expect(taken.filter(({ answers: due }) => due !== undefined)).toHaveLength(1);
			expect(new Set(taken.map(({ id }) => id)).size).toBe(1);
			expect(await history()).toHaveLength(1);
			expect(await giveOut(other, NOON)).toHaveLength(1);
			await other.close();
		}, 30_000);

		it.each([
			['with a name', { gatewayMessageId: 'incoming-4711-0815' }],
			['with a time', { gatewayMessageId: '', at: NOON - 5 }],
			['with neither', { gatewayMessageId: '' }],
		])('is the same again a moment later, %s', async (_name, more) => {
			await takeIn(ledger, NOON, reply('STOP', more));
			expect(await takeIn(ledger, NOON + 9 * MINUTE, reply('STOP', more))).toMatchObject([
				{ repeated: true },
			]);
		});

		it('after a START binds again, though the gateway gives neither name nor time', async () => {
			const bare = { gatewayMessageId: '' };
			await takeIn(ledger, NOON, reply('STOP', bare));
			await takeIn(ledger, NOON + SECOND, reply('START', bare));
			expect(await optOutOf(ledger)).toBeUndefined();
			expect(await takeIn(ledger, NOON + 2 * SECOND, reply('STOP', bare))).toMatchObject([
				{ repeated: false, recorded: { effective: true } },
			]);
			expect(await optOutOf(ledger)).toBe('all');
		});

		it('of a number with a short counter for a name is not taken for another one', async () => {
			await takeIn(ledger, NOON, reply('STOP', { gatewayMessageId: '1', at: NOON }));
			const again = reply('STOP', { gatewayMessageId: '1', from: ben, e164: ben, at: NOON });
			expect(await takeIn(ledger, NOON, again)).toMatchObject([{ repeated: false }]);
		});

		it('from whom no number is known is given out, and recorded of nobody', async () => {
			const nameless = { from: 'ACME', e164: undefined };
			const [taken] = await takeIn(ledger, NOON, reply('STOP', nameless));
			expect(taken).toMatchObject({ output: 'optOut', repeated: false });
			expect(taken).not.toHaveProperty('recorded');
			expect(await giveOut(ledger, NOON)).toHaveLength(1);
		});

		it('told by the gateway binds, with what the gateway says as its proof', async () => {
			const told = { kind: 'optOut' as const, gateway: 'infobip', gatewayMessageId: '' };
			const [taken] = await takeIn(ledger, NOON, {
				...told,
				...{ from: anna, e164: anna, how: 'blocked at Infobip' },
			});
			expect(taken).toMatchObject({ output: 'optOut', outcome: 'optOut' });
			expect(taken).not.toHaveProperty('answers');
			expect(await history()).toMatchObject([
				{ source: 'opt-out of infobip', proof: 'blocked at Infobip' },
			]);
		});
	});

	describe('a START', () => {
		const consent = { e164: anna, kind: 'opt_in', status: 'explicit', source: 'form' } as const;
		const standing = async () => (await sure(ledger.people.lookUp([anna], {}))).get(anna);

		it('brings back what the STOP took away: the consent of before', async () => {
			await sure(ledger.consent.record([consent], { now: NOON - HOUR }));
			await takeIn(ledger, NOON, reply('STOP'));
			const [taken] = await takeIn(ledger, NOON + 1, reply('START'));
			expect(taken).toMatchObject({
				output: 'optIn',
				answers: 'start',
				recorded: { kind: 'start', effective: true },
			});
			expect(await standing()).toMatchObject({ consent: { kind: 'opt_in', source: 'form' } });
			expect(await standing()).not.toHaveProperty('optOut');
			expect((await sure(ledger.consent.verify())).problems).toEqual([]);
		});

		it('is no consent where there was none', async () => {
			await takeIn(ledger, NOON, reply('STOP'));
			await takeIn(ledger, NOON + 1, reply('START'));
			expect(await standing()).not.toHaveProperty('consent');
			expect(await standing()).not.toHaveProperty('optOut');
		});

		it.each([
			['a person', 'the telephone'],
			['a list', 'list.csv'],
			['a gateway', 'refusal of sandbox'],
		])('leaves the opt-out that came by %s', async (_by, source) => {
			const optOut = { e164: anna, kind: 'opt_out', scope: 'all', source } as const;
			await sure(ledger.consent.record([optOut], { now: NOON - HOUR }));
			await takeIn(ledger, NOON, reply('STOP'));
			const [taken] = await takeIn(ledger, NOON + 1, reply('START'));
			expect(taken).toMatchObject({ recorded: { effective: false } });
			expect(taken).not.toHaveProperty('answers');
			expect(await optOutOf(ledger)).toBe('all');
			expect((await sure(ledger.consent.verify())).problems).toEqual([]);
		});

		it('leaves the narrower opt-out of a list when it takes the wider one back', async () => {
			const list = { e164: anna, kind: 'opt_out', scope: 'marketing', source: 'list' } as const;
			await sure(ledger.consent.record([list], { now: NOON - HOUR }));
			await takeIn(ledger, NOON, reply('STOP'));
			await takeIn(ledger, NOON + 1, reply('START'));
			expect(await optOutOf(ledger)).toBe('marketing');
		});

		it('takes back what a gateway made of the STOP, and what it says itself that it lifts', async () => {
			await takeIn(ledger, NOON, reply('STOP'));
			const refusal = { e164: anna, kind: 'opt_out', scope: 'all' } as const;
			const record = (source: string, now: number) =>
				sure(ledger.consent.record([{ ...refusal, source }], { now }));
			await record('refusal of sandbox', NOON + 1);
			await takeIn(ledger, NOON + 2, reply('START'));
			expect(await optOutOf(ledger)).toBeUndefined();
			await record('refusal of sandbox', NOON + 3);
			await takeIn(ledger, NOON + 4, reply('START'));
			expect(await optOutOf(ledger)).toBe('all');
			await takeIn(ledger, NOON + 5, reply('START', { keyword: 'start', gateway: 'twilio' }));
			expect(await optOutOf(ledger)).toBe('all');
			await takeIn(ledger, NOON + 6, reply('START', { keyword: 'start' }));
			expect(await optOutOf(ledger)).toBeUndefined();
			expect((await sure(ledger.consent.verify())).problems).toEqual([]);
		});

		it('that comes late does not undo a STOP said after it, nor a late STOP a START said after it', async () => {
			await takeIn(ledger, NOON, reply('STOP', { at: NOON - 1 * SECOND }));
			await takeIn(ledger, NOON, reply('START', { at: NOON - 2 * SECOND }));
			expect(await optOutOf(ledger)).toBe('all');
			await takeIn(ledger, NOON, reply('START', { at: NOON - 100 }));
			expect(await optOutOf(ledger)).toBeUndefined();
			await takeIn(ledger, NOON, reply('STOP', { at: NOON - 200 }));
			expect(await optOutOf(ledger)).toBeUndefined();
			expect((await sure(ledger.consent.verify())).problems).toEqual([]);
		});

		it('by the clock of another gateway takes back no STOP that came after it', async () => {
			await takeIn(ledger, NOON, reply('STOP', { at: NOON - MINUTE, gateway: 'seven' }));
			await takeIn(ledger, NOON, reply('START', { at: NOON - SECOND }));
			expect(await optOutOf(ledger)).toBe('all');
		});
	});

	describe('a text due in return', () => {
		it('confirms an opt-out once, and the next one again after a START', async () => {
			const due = async (text: string, now: number) =>
				(await takeIn(ledger, now, reply(text)))[0]?.answers;
			expect(await due('STOP', NOON)).toBe('confirmation');
			expect(await due('STOP', NOON + 1)).toBeUndefined();
			expect(await due('START', NOON + 2)).toBe('start');
			expect(await due('START', NOON + 3)).toBeUndefined();
			expect(await due('STOP', NOON + 4)).toBe('confirmation');
		});

		it('answers HELP once an hour, through however many stores it is asked', async () => {
			const other = await home.open();
			const ask = (now: number) =>
				Promise.all(
					[...Array(8).keys()].map((i) => takeIn(i % 2 ? other : ledger, now, reply('HELP'))),
				);
			const due = async (now: number) =>
				(await ask(now)).flat().filter(({ answers }) => answers === 'help').length;
			expect(await due(NOON)).toBe(1);
			expect(await due(NOON + HOUR - 1)).toBe(0);
			expect(await due(NOON + HOUR)).toBe(1);
			await other.close();
		});

		it('is not due for what was said long ago and is fetched only now', async () => {
			const old = { at: NOON - 2 * HOUR };
			const taken = await takeIn(ledger, NOON, reply('HELP', old), reply('STOP', old));
			expect(taken.map(({ answers }) => answers)).toEqual([undefined, undefined]);
		});
	});

	describe('the confirmation of an opt-out', () => {
		const options = (now: number) => ({ run: 'answers', leaseMs: MINUTE, now });
		const stop = async (now: number, e164: E164 = anna): Promise<number> =>
			(await takeIn(ledger, now, reply('STOP', { e164, from: e164 })))[0]?.id ?? 0;
		const confirmation = (id: number, e164: E164 = anna) => ({
			...message(confirmationKey(e164, id), { e164, purpose: 'transactional', campaign: '' }),
			answersOptOut: id,
		});
		const claim = async (one: ReturnType<typeof confirmation>, now: number) =>
			(await sure(ledger.messages.claim([one], options(now))))[0]?.answer;
		const mark = async (key: string, now: number) =>
			(await sure(ledger.messages.markSending([key], options(now))))[0]?.answer;

		it('is let through within five minutes, once', async () => {
			const one = confirmation(await stop(NOON));
			expect(await claim(one, NOON + 1)).toBe('claimed');
			await stop(NOON + 2);
			expect(await mark(one.key, NOON + 3)).toBe('sending');
			expect(await mark(one.key, NOON + 4)).toBe('withdrawn');
			const other = { ...options(NOON), run: 'b', now: NOON + 5 };
			expect(await sure(ledger.messages.claim([one], other))).toMatchObject([
				{ answer: 'already' },
			]);
		});

		it('is not let through later', async () => {
			const one = confirmation(await stop(NOON));
			expect(await claim(one, NOON + 5 * MINUTE + 1)).toBe('opted_out');
			const next = confirmation(await stop(NOON + HOUR, ben), ben);
			expect(await claim(next, NOON + HOUR)).toBe('claimed');
			expect(await mark(next.key, NOON + HOUR + 5 * MINUTE + 1)).toBe('withdrawn');
		});

		it('opens the door to nothing else', async () => {
			const id = await stop(NOON);
			const second = await stop(NOON);
			const other = await stop(NOON, ben);
			const one = confirmation(id);
			const { answersOptOut, ...unasked } = one;
			const tries = {
				'another key': { ...one, key: 'k' },
				'a marketing text': { ...one, purpose: 'marketing' as const },
				'a birthday': { ...one, purpose: 'birthday' as const },
				'a campaign': { ...one, campaign: 'Black Friday' },
				'the key alone': unasked,
				'another number': { ...one, e164: ben },
				'another event': { ...one, answersOptOut: other },
				'a STOP that was not to be confirmed': confirmation(second),
				'an event that never was': confirmation(999_999),
			};
			for (const [name, attempt] of Object.entries(tries)) {
				const [answer] = await sure(ledger.messages.claim([attempt], options(NOON)));
				expect([name, answer?.answer]).toEqual([name, 'opted_out']);
			}
			expect(answersOptOut).toBe(id);
			const held = { ...toHold(one.key, NOON), ...one };
			expect(await sure(ledger.messages.hold([held], { now: NOON }))).toMatchObject([
				{ answer: 'opted_out' },
			]);
			expect(await claim(one, NOON)).toBe('claimed');
		});

		it('is not let through where it was not a STOP of the person', async () => {
			const told = { kind: 'optOut' as const, gateway: 'infobip', gatewayMessageId: '' };
			const entry = { ...told, from: anna, e164: anna, how: 'blocked' };
			const [event] = await takeIn(ledger, NOON, entry);
			const [likely] = await takeIn(ledger, NOON, reply('I said stop', { e164: ben, from: ben }));
			expect(await claim(confirmation(event?.id ?? 0), NOON)).toBe('opted_out');
			expect(await claim(confirmation(likely?.id ?? 0, ben), NOON)).toBe('claimed');
			// Marketing is what it stops: a transactional text needs no door there.
			expect(await optOutOf(ledger, ben)).toBe('marketing');
		});
	});

	describe('what a reply answers', () => {
		const key = async (more: object) =>
			(await takeIn(ledger, NOON + HOUR, reply('hello', more)))[0]?.message?.key;

		it('is the latest message under that sender, else the latest', async () => {
			await send(ledger, 'a', NOON, { sender: '+1 555 0100' });
			await send(ledger, 'b', NOON + 1, { sender: 'ACME' });
			await send(ledger, 'c', NOON + 2, { sender: 'Other' });
			await send(ledger, 'd', NOON + 3, { e164: ben });
			expect(await key({ to: '15550100' })).toBe('a');
			expect(await key({ to: 'acme' })).toBe('b');
			expect(await key({ to: '' })).toBe('c');
			expect(await key({ to: '+4477' })).toBe('c');
		});

		it('was sent before it was said, give or take what clocks differ by', async () => {
			await send(ledger, 'a', NOON);
			await send(ledger, 'b', NOON + 30 * MINUTE);
			expect(await key({ at: NOON + MINUTE })).toBe('a');
			expect(await key({ at: NOON - MINUTE })).toBe('a');
			expect(await key({ at: NOON - HOUR })).toBeUndefined();
		});

		it('may be nothing: it is kept and given out all the same', async () => {
			await takeIn(ledger, NOON, reply('who is this?'));
			expect(await giveOut(ledger, NOON)).toMatchObject([
				{ output: 'reply', outcome: 'none', entry: { text: 'who is this?', from: anna } },
			]);
		});
	});

	describe('a text in pieces', () => {
		const piece = (text: string, number: number, total: number, more: object = {}) =>
			reply(text, { part: { ref: '17', number, total }, ...more });

		it('is one text when all are there, in whatever order they come', async () => {
			expect(await takeIn(ledger, NOON, piece('STOP', 3, 3))).toMatchObject([{ id: 0 }]);
			const first = piece('I would love to come, ', 1, 3);
			await takeIn(ledger, NOON + 1, first);
			expect(await takeIn(ledger, NOON + 1, first)).toMatchObject([{ id: 0, repeated: true }]);
			const [taken] = await takeIn(ledger, NOON + 2, piece('but my bus does not ', 2, 3));
			expect(taken).toMatchObject({
				outcome: 'likelyOptOut',
				entry: { text: 'I would love to come, but my bus does not STOP' },
				parts: { total: 3, missing: 0 },
			});
			expect(await takeIn(ledger, NOON + 3, first)).toMatchObject([{ id: 0, repeated: true }]);
			expect(await giveOut(ledger, NOON + HOUR)).toHaveLength(1);
		});

		it('that is not whole after ten minutes is taken as it is: a STOP in it is a likely one', async () => {
			await takeIn(ledger, NOON, piece('STOP', 2, 3), piece('Hi', 1, 2, { e164: ben, from: ben }));
			expect(await giveOut(ledger, NOON + 10 * MINUTE - 1)).toEqual([]);
			const late = await takeIn(ledger, NOON + 10 * MINUTE, reply('x', { from: '123' }));
			expect(late.slice(1)).toEqual(
				expect.arrayContaining([
					expect.objectContaining({
						outcome: 'likelyOptOut',
						parts: { total: 3, missing: 2 },
						entry: expect.objectContaining({ text: ' […] STOP […] ' }) as unknown,
					}),
					expect.objectContaining({ outcome: 'none', parts: { total: 2, missing: 1 } }),
				]),
			);
			expect(await optOutOf(ledger)).toBe('marketing');
			expect(await giveOut(ledger, NOON + 10 * MINUTE)).toHaveLength(3);
		});

		it('is settled where nothing comes in any more', async () => {
			await takeIn(ledger, NOON, piece('stop it', 1, 2));
			expect(await giveOut(ledger, NOON + 10 * MINUTE)).toMatchObject([
				{ likely: true, parts: { total: 2, missing: 1 } },
			]);
		});

		it('binds by a look alone, once, where nobody gives out either', async () => {
			await takeIn(ledger, NOON, piece('stop it', 1, 2));
			expect(await sure(ledger.inbox.settle({ now: NOON + 10 * MINUTE - 1 }))).toEqual([]);
			expect(await sure(ledger.inbox.settle({ now: NOON + 10 * MINUTE }))).toMatchObject([
				{ likely: true, recorded: { effective: true } },
			]);
			expect(await optOutOf(ledger)).toBe('marketing');
			expect(await sure(ledger.inbox.settle({ now: NOON + HOUR }))).toEqual([]);
		});

		it('finds its pieces through two stores at once', async () => {
			const other = await home.open();
			for (let i = 0; i < 10; i++) {
				const ref = (number: number) => ({ part: { ref: `r${i}`, number, total: 2 } });
				const taken = await Promise.all([
					takeIn(ledger, NOON, piece('ST', 1, 2, ref(1))),
					takeIn(other, NOON, piece('OP', 2, 2, ref(2))),
				]);
				expect(taken.flat().filter(({ outcome }) => outcome === 'optOut')).toHaveLength(1);
			}
			await other.close();
		});

		it('and a part that cannot be is a text by itself', async () => {
			const [taken] = await takeIn(ledger, NOON, piece('STOP', 0, 0));
			expect(taken).toMatchObject({ outcome: 'optOut' });
		});
	});

	describe('a delivery report', () => {
		beforeEach(() => send(ledger, 'k', NOON));

		it('moves its message along once, and settles what it cost', async () => {
			const told = report('delivered', { at: NOON + 1, charged: 2, price: 0.08, currency: 'EUR' });
			expect(await takeIn(ledger, NOON + 2, told, told)).toMatchObject([
				{ output: 'deliveryReport', repeated: false, message: { state: 'delivered', charged: 2 } },
				{ repeated: true },
			]);
			expect(await state('k')).toMatchObject({ price: 0.08, currency: 'EUR', charged: 2 });
			expect(await sure(ledger.campaigns.report('Black Friday'))).toMatchObject({ charged: 2 });
		});

		it('never goes backwards, and moves nothing when nobody knows', async () => {
			await takeIn(ledger, NOON, report('delivered', { at: NOON }));
			await takeIn(ledger, NOON, report('undelivered', { at: NOON + 1 }));
			await takeIn(ledger, NOON, report('accepted'), report('notKnown'));
			expect(await state('k')).toMatchObject({ state: 'delivered' });
			expect(await giveOut(ledger, NOON)).toHaveLength(4);
		});

		it('tells a price alone, later', async () => {
			await takeIn(ledger, NOON, report('delivered', { at: NOON }));
			await takeIn(ledger, NOON, report('delivered', { at: NOON, price: 0.1, currency: 'EUR' }));
			expect(await state('k')).toMatchObject({ state: 'delivered', price: 0.1, charged: 1 });
		});

		it('settles a message of which no answer came, by our own key', async () => {
			const options = { run: 'a', leaseMs: 10, now: NOON };
			await sure(ledger.messages.claim([message('lost')], options));
			await sure(ledger.messages.markSending(['lost'], options));
			await sure(ledger.messages.recoverExpired({ now: NOON + 100 }));
			const told = report('accepted', { gatewayMessageId: 'g-lost', key: 'lost' });
			await takeIn(ledger, NOON + 200, told);
			expect(await state('lost')).toMatchObject({
				state: 'accepted',
				gatewayMessageId: 'g-lost',
			});
		});

		it('of a message that is not known yet is given out, and applied when it turns up', async () => {
			const early = report('delivered', { gatewayMessageId: 'g-later', charged: 3 });
			const [taken] = await takeIn(ledger, NOON, early);
			expect(taken).toMatchObject({ output: 'deliveryReport', repeated: false });
			expect(taken).not.toHaveProperty('message');
			await send(ledger, 'later', NOON + 1);
			expect(await state('later')).toMatchObject({ state: 'delivered', charged: 3 });
			expect(await giveOut(ledger, NOON + 2)).toMatchObject([{ message: { key: 'later' } }]);
		});

		it.each([
			['all delivered', ['delivered', 'delivered', 'delivered'], 'delivered', 1],
			['one missing', ['delivered', 'delivered'], 'accepted', 0],
			['one not delivered', ['delivered', 'undelivered', 'delivered'], 'undelivered', 1],
		] as const)('of pieces is the whole’s: %s', async (_name, statuses, expected, given) => {
			for (const [i, status] of statuses.entries()) {
				const part = { ref: 'g-k', number: i + 1, total: 3 };
				const cost = { charged: 1.5, price: 0.05, currency: 'EUR' };
				const id = { gatewayMessageId: i === 0 ? 'g-k' : `g-k-${i}`, key: 'k' };
				await takeIn(ledger, NOON, report(status, { part, ...id, ...cost }));
			}
			expect(await state('k')).toMatchObject({
				state: expected,
				gatewayMessageId: 'g-k',
				charged: statuses.length === 3 ? 4.5 : 1,
			});
			const events = await giveOut(ledger, NOON);
			expect(events.length).toBeGreaterThanOrEqual(given);
			expect(events.every(({ message: one }) => one?.key === 'k')).toBe(true);
		});

		describe('of pieces that have an identifier each, and neither number nor total', () => {
			const part = { ref: 'long', number: 0, total: 0 };
			const piece = (id: string, status: ReportEntry['status'], more: object = {}) =>
				report(status, { gatewayMessageId: id, key: 'long', part, charged: 0.05, ...more });
			beforeEach(() => send(ledger, 'long', NOON, { segments: 3 }));

			it('is delivered once all segments of the message are, and costs what they cost together', async () => {
				const first = piece('g-long', 'delivered', { at: NOON });
				await takeIn(ledger, NOON, piece('g-2', 'accepted'), first, first);
				expect(await state('long')).toMatchObject({ state: 'accepted' });
				await takeIn(ledger, NOON, piece('g-2', 'delivered'));
				expect(await state('long')).toMatchObject({ state: 'accepted' });
				expect(await giveOut(ledger, NOON)).toEqual([]);
				await takeIn(ledger, NOON, piece('g-3', 'delivered'));
				expect(await state('long')).toMatchObject({ state: 'delivered' });
				expect((await state('long'))?.charged).toBeCloseTo(0.15);
				expect(await giveOut(ledger, NOON)).toMatchObject([{ message: { key: 'long' } }]);
			});

			it('is undelivered as soon as one is', async () => {
				await takeIn(ledger, NOON, piece('g-long', 'delivered'), piece('g-2', 'undelivered'));
				expect(await state('long')).toMatchObject({ state: 'undelivered' });
				await takeIn(ledger, NOON, piece('g-3', 'delivered'));
				expect(await state('long')).toMatchObject({ state: 'undelivered' });
			});

			it('finds them through two stores at once', async () => {
				const other = await home.open();
				await Promise.all(
					['g-long', 'g-2', 'g-3'].map((id, i) =>
						takeIn(i === 1 ? other : ledger, NOON, piece(id, 'delivered')),
					),
				);
				await other.close();
				expect(await state('long')).toMatchObject({ state: 'delivered' });
			});

			it('is whole where the message has one segment, or is not known', async () => {
				await takeIn(ledger, NOON, piece('g-k', 'delivered', { key: 'k' }));
				expect(await state('k')).toMatchObject({ state: 'delivered' });
				const stranger = piece('theirs', 'delivered', { key: 'of another system' });
				expect(await takeIn(ledger, NOON, stranger)).toMatchObject([{ output: 'deliveryReport' }]);
			});
		});

		it('that says that the person has opted out stops them, even where the message is unknown', async () => {
			await sure(ledger.messages.hold([toHold('h', NOON + HOUR)], { now: NOON }));
			const told = report('undelivered', { optedOut: true });
			expect(await takeIn(ledger, NOON, told)).toMatchObject([{ cancelled: 1 }]);
			expect(await optOutOf(ledger)).toBe('all');
			const unknown = { gatewayMessageId: 'never', e164: ben, to: ben };
			await takeIn(ledger, NOON, { ...told, ...unknown });
			expect(await optOutOf(ledger, ben)).toBe('all');
		});
	});

	describe('what is given out', () => {
		it('comes again with a word about it unless an execution has it, and never after that', async () => {
			await takeIn(ledger, NOON, reply('a'), reply('b'));
			const first = await giveOut(ledger, NOON);
			expect(first.map(({ repeated }) => repeated)).toEqual([false, false]);
			expect(await giveOut(ledger, NOON + 1)).toEqual([]);
			await sure(ledger.inbox.confirm([first[0]?.id ?? 0], { now: NOON + 2 }));
			const second = await giveOut(ledger, NOON + 30_000);
			expect(second).toMatchObject([{ repeated: true, entry: { text: 'b' } }]);
			await sure(ledger.inbox.confirm([second[0]?.id ?? 0, 999], { now: NOON + 30_001 }));
			expect(await giveOut(ledger, NOON + HOUR)).toEqual([]);
		});

		it('is only what leads somewhere and came by the own account, the oldest first', async () => {
			await takeIn(
				ledger,
				NOON,
				reply('1', { account: 'A' }),
				reply('STOP', { account: 'B', from: ben, e164: ben }),
				reply('3', { account: 'B' }),
				reply('4'),
			);
			const texts = async (more: object) =>
				(await giveOut(ledger, NOON, more)).map(({ entry }) => 'text' in entry && entry.text);
			expect(await texts({ outputs: ['optIn', 'linkClick'] })).toEqual([]);
			expect(await texts({ outputs: ['reply'], account: 'A', limit: 1 })).toEqual(['1']);
			expect(await texts({ outputs: ['reply', 'optOut'], account: 'B' })).toEqual([
				'STOP',
				'3',
				'4',
			]);
		});

		it('goes to one of many who ask at once', async () => {
			const other = await home.open();
			await takeIn(ledger, NOON, ...Array.from({ length: 200 }, (_, i) => reply(`text ${i}`)));
			const given = await Promise.all(
				Array.from({ length: 20 }, (_, i) => giveOut(i % 2 ? other : ledger, NOON, { limit: 25 })),
			);
			const ids = given.flat().map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			ids.push(...(await giveOut(ledger, NOON)).map(({ id }) => id));
			expect(new Set(ids).size).toBe(200);
			await other.close();
		});

		it('has a click with its link', async () => {
			await send(ledger, 'k', NOON);
			const link = { token: 't', url: 'https://example.com/', key: 'k', e164: anna };
			await sure(ledger.links.create([link], { now: NOON }));
			await sure(ledger.links.click({ token: 't', at: NOON + 1 }, { now: NOON + 1 }));
			expect(await giveOut(ledger, NOON + 2)).toMatchObject([
				{
					output: 'linkClick',
					entry: { kind: 'click', link: 'https://example.com/' },
					message: { key: 'k' },
				},
			]);
		});

		it('tells of the person as they stand now', async () => {
			await sure(
				ledger.contacts.upsert(
					[
						{
							phone: { e164: anna, country: 'FR' },
							contact: { firstName: 'Anna', language: 'fr' },
						},
					],
					{ now: NOON },
				),
			);
			const asked: unknown[] = [];
			const answer = await sure(
				ledger.inbox.takeIn([reply('STOP', { country: 'FR', language: 'en' })], {
					now: NOON,
					understand: (text) => {
						asked.push(text);
						return understand(text);
					},
				}),
			);
			expect(asked).toMatchObject([{ country: 'FR', language: 'fr' }]);
			const contact = { contact: { firstName: 'Anna', optOut: { scope: 'all' } } };
			expect(answer).toMatchObject([{ contact }]);
			expect(await giveOut(ledger, NOON)).toMatchObject([{ contact }]);
		});
	});

	it('takes a time that is no time, or in the future, for now', async () => {
		const times = [Infinity, NaN, -5, NOON + HOUR];
		const taken = await takeIn(ledger, NOON, ...times.map((at) => reply('x', { at })));
		expect(taken.map(({ entry }) => entry.at)).toEqual([NOON, NOON, NOON, NOON]);
	});

	it('takes in whatever bytes a text has', async () => {
		const text = `a\0b\ud800 ${'"\\'.repeat(3)} __proto__ 😀`;
		expect(await takeIn(ledger, NOON, reply(text))).toMatchObject([{ repeated: false }]);
		expect(await giveOut(ledger, NOON)).toHaveLength(1);
	});

	describe('an erasure', () => {
		it('leaves nothing of what the person wrote, keeps the opt-out, and knows a repeated post', async () => {
			await send(ledger, 'k', NOON);
			const stop = reply('STOP', { at: NOON, text: 'Stop' });
			const part = { ref: '1', number: 1, total: 2 };
			await takeIn(ledger, NOON + 1, stop, reply('private matter'), reply('piece', { part }));
			const told = { to: anna.slice(1), key: 'k' };
			await takeIn(ledger, NOON + 2, report('delivered', told));
			await takeIn(ledger, NOON + 2, report('delivered', { gatewayMessageId: 'x', to: anna }));
			const exported = JSON.stringify(await sure(ledger.people.export(anna, { now: NOON })));
			for (const word of ['Stop', 'private matter', 'piece']) expect(exported).toContain(word);

			expect(await sure(ledger.people.erase(anna, { now: NOON + 3 }))).toMatchObject({
				optOutKept: true,
			});
			expect(await optOutOf(ledger)).toBe('all');
			expect(await takeIn(ledger, NOON + 4, stop)).toMatchObject([{ repeated: true }]);
			await takeIn(ledger, NOON + 4, report('undelivered', told));
			const rest = await sure(ledger.people.export(anna, { now: NOON }));
			expect(rest).toMatchObject({ consents: [], events: [], messages: [], pieces: [] });
			const given = JSON.stringify(await giveOut(ledger, NOON + HOUR));
			expect(given).not.toContain(anna.slice(1));
			expect(await sure(ledger.campaigns.report('Black Friday'))).toMatchObject({ replies: 2 });
			expect((await sure(ledger.consent.verify())).problems).toEqual([]);
		});

		it('does not keep the person from taking their own STOP back', async () => {
			await takeIn(ledger, NOON, reply('STOP'));
			await sure(ledger.people.erase(anna, { now: NOON + 1 }));
			expect(await optOutOf(ledger)).toBe('all');
			await takeIn(ledger, NOON + 2, reply('START'));
			expect(await optOutOf(ledger)).toBeUndefined();
			expect((await sure(ledger.consent.verify())).problems).toEqual([]);
		});
	});
}
