import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Ledger } from '../../../lib/ledger';
import type { E164 } from '../../../lib/phone';
import { sqliteHome, sure } from '../../support/ledgers';
import { Clock, FakeGateway, type Fate, job, numbers, run, START } from './simulation';

const HOUR = 3_600_000;
const SIZE = 12;
/** Other people in every scenario: an opt-out is for ever. */
const everybody = numbers(10_000);

const fates: readonly Fate[] = [
	'taken',
	'taken',
	'taken',
	'throttled',
	'unreachable',
	'lost_taken',
	'lost_untaken',
	'refused',
	'misnamed',
	'halfTaken',
	'no_credits',
];

/** One execution of the campaign, and how it ends. */
const execution = fc.record({
	fates: fc.array(fc.constantFrom(...fates), { minLength: 1, maxLength: 8 }),
	batchSize: fc.integer({ min: 1, max: 5 }),
	concurrentRequests: fc.integer({ min: 1, max: 4 }),
	/** The process dies at this call of the ledger or the gateway. */
	diesAt: fc.option(fc.integer({ min: 1, max: 30 }), { nil: Infinity }),
	stopsAt: fc.option(fc.integer({ min: 1, max: 10 }), { nil: Infinity }),
	/** Time jumps by so much at one call of the ledger: a suspended machine, a long lock. */
	jump: fc.record({ at: fc.integer({ min: 1, max: 20 }), by: fc.constantFrom(0, 0, 20_000, HOUR) }),
	/** It runs beside the one before, not after it. */
	beside: fc.boolean(),
	/** Seconds until it begins. */
	pause: fc.constantFrom(0, 1, 31, 61),
	/** Who says stop before it begins. */
	optsOut: fc.option(fc.nat({ max: SIZE - 1 }), { nil: undefined }),
});

type Execution = typeof execution extends fc.Arbitrary<infer Value> ? Value : never;

const folder = mkdtempSync(path.join(tmpdir(), 'once-'));
let ledger: Ledger;
let scenarios = 0;
beforeAll(async () => {
	ledger = await sqliteHome(folder).open();
});
afterAll(async () => {
	await ledger.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Runs one execution until it ends or dies. What a dead process was about to do never happens. */
async function execute(
	name: string,
	world: {
		clock: Clock;
		gateway: FakeGateway;
		campaign: string;
		maxCredits: number;
		people: readonly E164[];
	},
	{ diesAt, stopsAt, batchSize, concurrentRequests, jump }: Execution,
): Promise<void> {
	const { clock, gateway, campaign, maxCredits, people } = world;
	const stop = new AbortController();
	let calls = 0;
	let die = () => {};
	const death = new Promise<void>((resolve) => {
		die = resolve;
	});
	const never = new Promise<never>(() => {});
	const living = async <Value>(call: () => Promise<Value>, mayWait = true): Promise<Value> => {
		calls += 1;
		if (calls === stopsAt) stop.abort();
		if (calls >= diesAt) {
			die();
			return await never;
		}
		if (mayWait && calls === jump.at) clock.now += jump.by;
		const value = await call();
		return calls >= diesAt ? await never : value;
	};
	const { messages } = ledger;
	const mortal = {
		...messages,
		claim: (...asked: Parameters<typeof messages.claim>) => living(() => messages.claim(...asked)),
		markSending: (...asked: Parameters<typeof messages.markSending>) =>
			living(() => messages.markSending(...asked)),
		record: (...asked: Parameters<typeof messages.record>) =>
			living(() => messages.record(...asked)),
		hold: (...asked: Parameters<typeof messages.hold>) => living(() => messages.hold(...asked)),
	};
	const jobs = people.map((e164, place) =>
		job(campaign, e164, place, { closesAt: START + HOUR, credits: 1 + (place % 3) }),
	);
	const ended = run(
		{ clock, gateway, ledger },
		jobs,
		{ run: name, batchSize, concurrentRequests, maxCredits },
		{
			ledger: mortal,
			transmit: (batch, cut) => living(() => gateway.send(batch, cut), false),
			stop: stop.signal,
		},
	);
	await Promise.race([ended, death]);
}

it('no crash, retry, stop or second run leads to a second text, an overspent budget or a late one', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(execution, { minLength: 1, maxLength: 4 }),
			fc.integer({ min: 3, max: 30 }),
			async (executions, maxCredits) => {
				const campaign = `scenario ${(scenarios += 1)}`;
				const people = everybody.slice(scenarios * SIZE, (scenarios + 1) * SIZE);
				const clock = new Clock();
				const all = executions.flatMap((each) => each.fates);
				const gateway = new FakeGateway(clock, (request) => all[request % all.length] ?? 'taken');
				const world = { clock, gateway, campaign, maxCredits, people };
				const optedOut = new Map<string, number>();
				const running: Promise<void>[] = [];
				for (const [index, each] of executions.entries()) {
					clock.now += each.pause * 1000;
					if (each.optsOut !== undefined) {
						const e164 = people[each.optsOut]!;
						await sure(
							ledger.consent.record([{ e164, kind: 'opt_out', scope: 'all', source: 'reply' }], {
								now: clock.now,
							}),
						);
						optedOut.set(e164, gateway.times(e164));
					}
					if (!each.beside) await Promise.all(running);
					running.push(execute(`run ${index}`, world, each));
				}
				await Promise.all(running);

				for (const e164 of people) expect(gateway.times(e164)).toBeLessThanOrEqual(1);
				for (const { at } of gateway.taken) expect(at).toBeLessThan(START + HOUR);
				const price = (to: string) => 1 + (people.indexOf(to as E164) % 3);
				const spent = gateway.taken.reduce((sum, { to }) => sum + price(to), 0);
				expect(spent).toBeLessThanOrEqual(maxCredits);

				for (const [e164, before] of optedOut) {
					// One that was under way at that moment may still have gone.
					if (executions.every(({ beside }) => !beside)) {
						expect(gateway.times(e164)).toBe(before);
					}
				}
			},
		),
		{ numRuns: 150 },
	);
}, 120_000);
