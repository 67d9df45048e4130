import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBerths } from '../../../lib/campaign';
import type { OutgoingSms } from '../../../lib/gateways';
import { type Ledger, type LedgerFailureCode } from '../../../lib/ledger';
import { sqliteHome, sure } from '../../support/ledgers';
import { Clock, FakeGateway, type Fate, job, numbers, run, START, type Trial } from './simulation';

const folder = mkdtempSync(path.join(tmpdir(), 'sending-'));
let ledger: Ledger;
let campaign = '';
let trials = 0;
beforeAll(async () => {
	ledger = await sqliteHome(folder).open();
});
beforeEach(() => {
	campaign = `trial ${(trials += 1)}`;
});
afterAll(async () => {
	await ledger.close();
	rmSync(folder, { recursive: true, force: true });
});

function trial(fateOf?: (request: number) => Fate): Trial {
	const clock = new Clock();
	return { clock, ledger, gateway: new FakeGateway(clock, fateOf) };
}

const people = numbers(20);
const jobs = (count = people.length, more: Parameters<typeof job>[3] = {}) =>
	people.slice(0, count).map((e164, place) => job(campaign, e164, place, more));
const words = (deliveries: readonly { status: string; reason: string }[]) => [
	...new Set(deliveries.map(({ status, reason }) => `${status} ${reason}`.trim())),
];
const states = async () => {
	const stored = await sure(ledger.messages.page({ campaign }, { limit: 1000 }));
	return stored.items.map(({ state }) => state);
};

describe('a run', () => {
	it('sends every message once, and says so of each exactly once', async () => {
		const world = trial();
		const { deliveries, times } = await run(world, jobs());
		expect(words(deliveries)).toEqual(['accepted']);
		expect(times).toEqual(people.map(() => 1));
		expect(world.gateway.taken).toHaveLength(people.length);
		expect(new Set(await states())).toEqual(new Set(['accepted']));
	});

	it('fills requests up to what the gateway takes, and has no more of them at once than asked', async () => {
		const world = trial();
		await run(world, jobs(), { batchSize: 4, concurrentRequests: 2 });
		expect(world.gateway.requests).toBe(5);
		expect(world.gateway.mostUnderWay).toBe(2);
	});

	it('has more requests at once as long as the gateway keeps up, and fewer once it does not', async () => {
		const many = numbers(200).map((e164, place) => job(campaign, e164, place));
		const more = { concurrentRequests: 2, mostRequests: 12, messagesPerSecond: 100_000 };
		const well = trial();
		await run(well, many, more);
		expect(well.gateway.mostUnderWay).toBe(12);
		campaign += ' once more';
		const busy = trial((request) => (request % 5 === 4 ? 'throttled' : 'taken'));
		const others = numbers(60).map((e164, place) => job(campaign, e164, place));
		const { deliveries } = await run(busy, others, more);
		expect(words(deliveries)).toEqual(['accepted']);
		expect(busy.gateway.mostUnderWay).toBeLessThan(12);
	});

	it('has no more messages in doubt at once than it may, together with the other runs', async () => {
		const world = trial();
		const half = (from: number) =>
			numbers(60)
				.slice(from, from + 30)
				.map((e164, place) => job(campaign, e164, place));
		const settings = { concurrentRequests: 8, mostInDoubt: 5 };
		const berths = openBerths();
		const results = await Promise.all([
			run(world, half(0), { ...settings, run: 'one' }, { berths }),
			run(world, half(30), { ...settings, run: 'two' }, { berths }),
		]);
		for (const { deliveries } of results) expect(words(deliveries)).toEqual(['accepted']);
		expect(world.gateway.mostUnderWay).toBe(5);
	});

	it('keeps to its pace', async () => {
		const world = trial();
		await run(world, jobs(), { messagesPerSecond: 2, concurrentRequests: 10 });
		const at = world.gateway.taken.map((taken) => taken.at - START);
		expect(at).toHaveLength(20);
		for (const [index, instant] of at.entries()) {
			expect(instant).toBeGreaterThanOrEqual(index * 500 - 100);
		}
		expect(at.at(-1)).toBeLessThan(10_500);
	});

	it.each([
		['back', -3_600_000],
		['forward', 3_600_000],
	])('goes on at its pace when somebody sets the clock %s by an hour', async (_name, setBy) => {
		const world = trial((request) => (request === 3 ? 'throttled' : 'taken'));
		const setting = {
			transmit: async (messages: readonly OutgoingSms[], cut: AbortSignal) => {
				if (world.gateway.requests === 3) world.clock.setBy = setBy;
				return await world.gateway.send(messages, cut);
			},
		};
		const { deliveries } = await run(world, jobs(20), { messagesPerSecond: 10 }, setting);
		expect(words(deliveries)).toEqual(['accepted']);
		expect(world.clock.now - START).toBeLessThan(10_000);
	});

	it('sends the same message twice in one input once', async () => {
		const world = trial();
		const [first] = jobs(1);
		const { deliveries } = await run(world, [first!, { ...first!, place: 1 }]);
		expect(deliveries.map(({ reason }) => reason)).toEqual(['', 'duplicate']);
		expect(world.gateway.taken).toHaveLength(1);
	});

	it('keeps the whole campaign to its budget', async () => {
		const world = trial();
		const first = await run(world, jobs(8), { maxCredits: 10, run: 'one' });
		const second = await run(world, jobs(20), { maxCredits: 10, run: 'two' });
		expect(words(first.deliveries)).toEqual(['accepted']);
		expect(second.deliveries.map(({ reason }) => reason).sort()).toEqual([
			...Array(2).fill(''),
			...Array(8).fill('already_sent'),
			...Array(10).fill('over_budget'),
		]);
	});

	it('keeps messages of no campaign to the budget of the run', async () => {
		const outside = people
			.slice(0, 5)
			.map((e164, place) => job(campaign, e164, place, { campaign: '' }));
		const { deliveries } = await run(trial(), outside, { maxCredits: 3 });
		expect(deliveries.map(({ reason }) => reason)).toEqual([
			'', '', '', 'over_budget', 'over_budget',
		]); // prettier-ignore
	});

	it.each([
		['of a campaign', campaign],
		['of no campaign', ''],
	])('counts what the gateway charged at once, for messages %s', async (_name, name) => {
		const world = trial();
		world.gateway.charges = 2.5;
		const many = people
			.slice(0, 20)
			.map((e164, place) => job(campaign, e164, place, { campaign: name }));
		await run(world, many, { maxCredits: 12, concurrentRequests: 1 });
		const spent = world.gateway.taken.length * 2.5;
		// One request was under way when the limit was passed.
		expect(spent).toBeGreaterThan(9);
		expect(spent).toBeLessThanOrEqual(12 + 2.5);
	});

	it('sends nothing more once the campaign is paused, however much is claimed', async () => {
		const world = trial();
		const pausing = {
			transmit: async (messages: readonly OutgoingSms[], cut: AbortSignal) => {
				await sure(world.ledger.campaigns.pause(campaign, { now: world.clock.now }));
				return await world.gateway.send(messages, cut);
			},
		};
		const { deliveries } = await run(world, jobs(20), { concurrentRequests: 1 }, pausing);
		expect(deliveries.map(({ reason }) => reason)).toEqual(['', ...Array(19).fill('paused')]);
	});
});

describe('a rerun', () => {
	it('in the same execution tells what was sent before, and sends nothing', async () => {
		const world = trial();
		const before = await run(world, jobs());
		const { deliveries } = await run(world, jobs());
		expect(world.gateway.taken).toHaveLength(people.length);
		expect(deliveries).toEqual(
			before.deliveries.map((delivery) => ({
				...delivery,
				at: expect.any(String),
				repeated: true,
			})),
		);
	});

	it('in another execution is not sent', async () => {
		const world = trial();
		await run(world, jobs());
		const { deliveries } = await run(world, jobs(), { run: 'other' });
		expect(words(deliveries)).toEqual(['skipped already_sent']);
		expect(world.gateway.taken).toHaveLength(people.length);
	});

	it('takes up what a dead run had claimed once its lease is over, not before', async () => {
		const world = trial();
		const entries = jobs().map(({ entry }) => entry);
		await sure(ledger.messages.claim(entries, { run: 'dead', leaseMs: 30_000, now: START }));
		const early = await run(world, jobs());
		expect(words(early.deliveries)).toEqual(['skipped in_progress']);
		world.clock.now += 31_000;
		const late = await run(world, jobs());
		expect(words(late.deliveries)).toEqual(['accepted']);
	});
});

describe('a gateway in trouble', () => {
	it('is asked again where it proves that it took nothing', async () => {
		const world = trial((request) => (request < 3 ? 'throttled' : 'taken'));
		const { deliveries } = await run(world, jobs(), { concurrentRequests: 1 });
		expect(words(deliveries)).toEqual(['accepted']);
		expect(Math.max(...people.map((e164) => world.gateway.times(e164)))).toBe(1);
	});

	it('is left alone for as long as it asks', async () => {
		const world = trial((request) => (request === 0 ? 'throttled' : 'taken'));
		world.gateway.retryAfterMs = 7000;
		await run(world, jobs(), { concurrentRequests: 1 });
		expect(world.gateway.taken[0]?.at).toBeGreaterThanOrEqual(START + 7000);
	});

	it('that asks for more than a run can wait ends it, and the next run sends all', async () => {
		const world = trial((request) => (request === 0 ? 'throttled' : 'taken'));
		world.gateway.retryAfterMs = 3_600_000;
		const { deliveries, result } = await run(world, jobs(), { concurrentRequests: 1 });
		expect(result).toMatchObject({ value: { halted: { reason: 'gateway_failing' } } });
		expect(words(deliveries)).toEqual(['refused throttled', 'skipped gateway_failing']);
		expect(words((await run(world, jobs(), { run: 'next' })).deliveries)).toEqual(['accepted']);
	});

	it('that never takes anything is given up before everybody was tried', async () => {
		const world = trial(() => 'unreachable');
		const { deliveries } = await run(world, jobs());
		expect(world.gateway.requests).toBeLessThan(40);
		expect(words(deliveries)).toEqual(['refused unavailable', 'skipped gateway_failing']);
		expect(new Set(await states())).not.toContain('unknown');
	});

	it('that never answers leaves a few messages in doubt, not the whole campaign', async () => {
		const world = trial(() => 'lost_taken');
		const { deliveries } = await run(world, jobs(), { concurrentRequests: 2 });
		const doubtful = deliveries.filter(({ status }) => status === 'unknown');
		expect(doubtful.length).toBeLessThanOrEqual(12);
		expect(world.gateway.taken).toHaveLength(doubtful.length);
		const rerun = await run({ ...world, gateway: new FakeGateway(world.clock) }, jobs());
		expect(rerun.deliveries.filter(({ status }) => status === 'unknown')).toHaveLength(
			doubtful.length,
		);
	});

	it('whose account is empty ends the run; once it is filled, the next run sends the rest', async () => {
		const world = trial((request) => (request < 5 ? 'taken' : 'no_credits'));
		const { deliveries, result } = await run(world, jobs(), { concurrentRequests: 1 });
		expect(result).toMatchObject({ value: { halted: { reason: 'insufficient_credits' } } });
		expect(world.gateway.requests).toBe(6);
		expect(words(deliveries)).toEqual([
			'accepted',
			'refused insufficient_credits',
			'skipped insufficient_credits',
		]);
		const filled = { ...world, gateway: new FakeGateway(world.clock) };
		await run(filled, jobs(), { run: 'next' });
		expect(filled.gateway.taken).toHaveLength(15);
	});

	it('that refuses the sender is left alone after a few; with another one the next run sends to all', async () => {
		const world = trial(() => 'misnamed');
		const { deliveries, result } = await run(world, jobs(), { concurrentRequests: 1 });
		expect(world.gateway.requests).toBe(5);
		expect(result).toEqual({ ok: true, value: {} });
		expect(words(deliveries)).toEqual(['refused invalid_sender', 'skipped misconfigured']);
		expect(deliveries.at(-1)?.message).toContain('refused its default sender for the first 5');
		const corrected = { ...world, gateway: new FakeGateway(world.clock) };
		await run(corrected, jobs(), { run: 'next' });
		expect(corrected.gateway.taken).toHaveLength(people.length);
	});

	it('that refuses the sender in one country is still asked for the others', async () => {
		const abroad = (place: number) => (place % 2 === 0 ? 'ES' : 'FR');
		const mixed = jobs().map((one) => ({ ...one, country: abroad(one.place) }));
		const spanish = new Set(
			mixed.flatMap(({ country, entry }) => (country === 'ES' ? entry.e164 : [])),
		);
		const gateway = new FakeGateway(new Clock(), (_request, [message]) =>
			message && spanish.has(message.to) ? 'misnamed' : 'taken',
		);
		const { deliveries } = await run({ ...trial(), gateway }, mixed, { concurrentRequests: 1 });
		expect(gateway.taken).toHaveLength(10);
		expect(gateway.requests).toBe(15);
		expect(words(deliveries).sort()).toEqual([
			'accepted',
			'refused invalid_sender',
			'skipped misconfigured',
		]);
	});

	it('that has taken one message from a sender is asked on, whatever it says of others', async () => {
		const world = trial((request) => (request === 3 ? 'taken' : 'misnamed'));
		await run(world, jobs(), { concurrentRequests: 1 });
		expect(world.gateway.requests).toBe(people.length);
	});

	it('one refused message does not keep the others of its request', async () => {
		const world = trial(() => 'halfTaken');
		const { deliveries } = await run(world, jobs(4), { batchSize: 4 });
		expect(deliveries.map(({ status }) => status)).toEqual([
			'accepted', 'refused', 'accepted', 'refused',
		]); // prettier-ignore
	});
});

describe('the moment of sending', () => {
	it('nothing leaves at closing time or after it; the rest waits in the ledger', async () => {
		const world = trial();
		const closesAt = START + 5000;
		const { deliveries } = await run(world, jobs(20, { closesAt }), { messagesPerSecond: 2 });
		expect(world.gateway.taken.length).toBeGreaterThan(5);
		for (const { at } of world.gateway.taken) expect(at).toBeLessThan(closesAt);
		expect(words(deliveries)).toEqual(['accepted', 'held too_late']);
		const held = (await states()).filter((state) => state === 'held');
		expect(held).toHaveLength(20 - world.gateway.taken.length);
	});

	it('a ledger that is slow to answer past closing time is no reason to send late', async () => {
		const world = trial();
		const closesAt = START + 5000;
		const slow = {
			...ledger.messages,
			markSending: (...asked: Parameters<typeof ledger.messages.markSending>) => {
				world.clock.now = closesAt + 1;
				return ledger.messages.markSending(...asked);
			},
		};
		const { deliveries } = await run(world, jobs(3, { closesAt }), {}, { ledger: slow });
		expect(world.gateway.requests).toBe(0);
		expect(words(deliveries)).toEqual(['held too_late']);
		expect(new Set(await states())).toEqual(new Set(['held']));
	});

	it('a ledger that is slow to answer past its own lease is asked again', async () => {
		const world = trial();
		let calls = 0;
		const slow = {
			...ledger.messages,
			markSending: async (...asked: Parameters<typeof ledger.messages.markSending>) => {
				const answers = await ledger.messages.markSending(...asked);
				if ((calls += 1) === 1) world.clock.now += 20_000;
				return answers;
			},
		};
		const { deliveries } = await run(
			world,
			jobs(3),
			{ batchSize: 3, concurrentRequests: 1 },
			{ ledger: slow },
		);
		expect(words(deliveries)).toEqual(['accepted']);
		expect(world.gateway.requests).toBe(1);
		expect(world.gateway.taken[0]?.at).toBeGreaterThanOrEqual(START + 20_000);
	});

	it('a pause in the middle of a run ends it within seconds', async () => {
		const world = trial();
		const transmit: FakeGateway['send'] = async (messages, cut) => {
			if (world.gateway.requests === 2) {
				await sure(ledger.campaigns.pause(campaign, { now: world.clock.now }));
			}
			return await world.gateway.send(messages, cut);
		};
		const { deliveries } = await run(world, jobs(), { messagesPerSecond: 1 }, { transmit });
		expect(world.gateway.taken.length).toBeLessThan(12);
		expect(words(deliveries)).toEqual(['accepted', 'skipped paused']);
	});

	it('an opt-out in the middle of a run stops the rest for that number', async () => {
		const world = trial();
		const last = numbers(10_000).at(-1)!;
		const gateway = new FakeGateway(world.clock);
		const transmit: FakeGateway['send'] = async (messages, cut) => {
			if (gateway.requests === 3) {
				const entry = {
					e164: last,
					kind: 'opt_out',
					scope: 'all',
					source: 'reply',
				} as const;
				await sure(ledger.consent.record([entry], { now: world.clock.now }));
			}
			return await gateway.send(messages, cut);
		};
		const { deliveries } = await run(
			world,
			[...jobs(19), job(campaign, last, 19)],
			{ concurrentRequests: 1 },
			{ transmit },
		);
		expect(gateway.times(last)).toBe(0);
		expect(deliveries.at(-1)).toMatchObject({
			status: 'skipped',
			reason: 'opted_out',
			message: 'The person said stop',
		});
		expect(gateway.taken).toHaveLength(19);
	});

	it.each([
		['as long as asked', 30, undefined, 30],
		['not beyond closing time', 240, START + 3_600_000, 59],
		['until closing time where nothing is asked', undefined, START + 3_600_000, 59],
		['no shorter than the gateway takes', 1, undefined, 5],
	])('a message stays valid %s', async (_name, validityMinutes, closesAt, expected) => {
		const world = trial();
		const sent: (number | undefined)[] = [];
		world.clock.now = START + 1;
		await run(
			world,
			[job(`${campaign} ${_name}`, people[5]!, 0, closesAt === undefined ? {} : { closesAt })],
			{ validity: { minMinutes: 5, maxMinutes: 1440 }, validityMinutes },
			{
				transmit: (messages, cut) => {
					sent.push(messages[0]?.validityMinutes);
					return world.gateway.send(messages, cut);
				},
			},
		);
		expect(sent).toEqual([expected]);
	});
});

describe('Stop', () => {
	it('waits for what is under way, leaves the rest, and gives it to the next run at once', async () => {
		const world = trial();
		const stop = new AbortController();
		const transmit: FakeGateway['send'] = (messages, cut) => {
			if (world.gateway.requests === 4) stop.abort();
			return world.gateway.send(messages, cut);
		};
		const { deliveries } = await run(
			world,
			jobs(),
			{ concurrentRequests: 2 },
			{ transmit, stop: stop.signal },
		);
		expect(words(deliveries)).toEqual(['accepted', 'skipped stopped']);
		expect(world.gateway.taken.length).toBeLessThanOrEqual(6);
		const sent = world.gateway.taken.length;
		expect((await states()).filter((state) => state === 'accepted')).toHaveLength(sent);

		await run(world, jobs(), { run: 'next' });
		expect(world.gateway.taken).toHaveLength(people.length);
	});

	it('does not wait for ever: what is cut off is in doubt', async () => {
		const world = trial();
		world.gateway.latencyMs = 60_000;
		const stop = new AbortController();
		const transmit: FakeGateway['send'] = (messages, cut) => {
			stop.abort();
			return world.gateway.send(messages, cut);
		};
		const { deliveries } = await run(
			world,
			jobs(3),
			{ concurrentRequests: 1 },
			{ transmit, stop: stop.signal },
		);
		expect(deliveries.map(({ status }) => status)).toEqual(['unknown', 'skipped', 'skipped']);
		expect(world.clock.now).toBeLessThanOrEqual(START + 6000);
	});
});

it('without its ledger a run sends nothing more', async () => {
	const world = trial();
	const broken = {
		...ledger.messages,
		markSending: (...asked: Parameters<typeof ledger.messages.markSending>) =>
			world.gateway.requests < 3
				? ledger.messages.markSending(...asked)
				: Promise.resolve({
						ok: false as const,
						failure: { code: 'busy', message: 'Busy', detail: '' } as never,
					}),
	};
	const { result } = await run(world, jobs(), { concurrentRequests: 1 }, { ledger: broken });
	expect(result).toMatchObject({ ok: false, failure: { code: 'busy' } });
	expect(world.gateway.requests).toBe(3);
});

describe('an answer that the ledger cannot record', () => {
	const failing = (code: LedgerFailureCode, from: number, times: number) => {
		let calls = 0;
		const record: Ledger['messages']['record'] = async (...asked) => {
			calls += 1;
			return calls >= from && calls < from + times
				? { ok: false, failure: { code, message: 'Not now', detail: '' } }
				: await ledger.messages.record(...asked);
		};
		return { ...ledger.messages, record };
	};

	it('is kept until it can, where that passes', async () => {
		const world = trial();
		const { deliveries, result } = await run(
			world,
			jobs(5),
			{ concurrentRequests: 1 },
			{ ledger: failing('connection_lost', 3, 4) },
		);
		expect(result).toMatchObject({ ok: true });
		expect(words(deliveries)).toEqual(['accepted']);
		const known = await sure(ledger.messages.get(jobs(5).map(({ entry }) => entry.key)));
		expect(new Set([...known.values()].map(({ state }) => state))).toEqual(new Set(['accepted']));
	});

	it.each<[string, LedgerFailureCode]>([
		['for half a minute', 'disk_full'],
		['and not at all where the ledger is gone', 'gone'],
	])('leaves its message in doubt, with what is known, after trying %s', async (_name, code) => {
		const world = trial();
		const { deliveries, result } = await run(
			world,
			jobs(5),
			{ concurrentRequests: 1 },
			{ ledger: failing(code, 3, Infinity) },
		);
		expect(result).toMatchObject({ ok: false, failure: { code } });
		expect(deliveries.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'unknown']);
		expect(deliveries[2]).toMatchObject({
			gatewayMessageId: expect.stringMatching(/^g-/),
			message: expect.stringContaining('which the ledger could not record'),
		});
		expect(world.gateway.taken).toHaveLength(3);
		expect(world.clock.now).toBeLessThan(START + 60_000);
	});
});

it('a hundred thousand messages are taken in a window at a time', async () => {
	const world = trial();
	let asked = 0;
	const source = function* () {
		for (const [place, e164] of numbers(10_000).slice(0, 3000).entries()) {
			asked += 1;
			yield job(campaign, e164, place);
		}
	};
	let ahead = 0;
	const transmit: FakeGateway['send'] = async (messages, cut) => {
		ahead = Math.max(ahead, asked - world.gateway.taken.length);
		return await world.gateway.send(messages, cut);
	};
	world.gateway.latencyMs = 1;
	await run(world, source(), { batchSize: 100, messagesPerSecond: 100_000 }, { transmit });
	expect(world.gateway.taken).toHaveLength(3000);
	expect(ahead).toBeLessThanOrEqual(2000);
}, 60_000);
