import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import type { Ledger } from '../../lib/ledger';
import { accepted, describeStores, message, postgresHome, sure } from '../support/ledgers';
import { describeWithPostgres, type PostgresServer, startPostgres } from '../support/postgres';
import { begin, ended, killAfter, linesOf, startSender } from './startSender';

const NOW = Date.UTC(2026, 10, 27);
/** By then every lease of the killed runs has ended. */
const LATER = NOW + 3_600_000;
const CAMPAIGN = 'Black Friday';
const MESSAGES = 120;
const BUDGET = 70;
const WORKERS = 3;
const TRIALS = 5;

/** What must hold at any moment: the counters are those of the messages, and the budget is kept to. */
async function expectKept(ledger: Ledger, budget: number): Promise<void> {
	const report = await sure(ledger.campaigns.report(CAMPAIGN));
	const { items } = await sure(ledger.messages.page({ campaign: CAMPAIGN }, { limit: 1000 }));
	const open = items.filter(({ state }) => ['claimed', 'sending', 'unknown'].includes(state));
	const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
	expect(report?.reserved ?? 0).toBeCloseTo(sum(open.map(({ credits }) => credits)), 6);
	expect(report?.charged ?? 0).toBeCloseTo(sum(items.map(({ charged }) => charged)), 6);
	expect((report?.reserved ?? 0) + (report?.charged ?? 0)).toBeLessThanOrEqual(budget + 1e-6);
}

describeStores('A budget that several processes spend at once', (newHome) => {
	const moments = fc.sample(
		fc.array(
			fc.record({
				steps: fc.integer({ min: 1, max: 30 }),
				milliseconds: fc.integer({ min: 0, max: 6 }),
			}),
			{ minLength: WORKERS - 1, maxLength: WORKERS - 1 },
		),
		{ numRuns: TRIALS, seed: 11 },
	);

	it.each(moments.map((kills, trial) => ({ trial, kills })))(
		'is kept to when all but one of them are killed in between ($trial)',
		async ({ kills }) => {
			const folder = mkdtempSync(path.join(tmpdir(), 'ledger-budget-'));
			const home = newHome();
			const [sentLog, recordedLog] = [path.join(folder, 'sent'), path.join(folder, 'recorded')];
			const task = { settings: home.settings, messages: MESSAGES, sentLog, recordedLog };
			const start = (run: string, now: number) =>
				startSender({ ...task, run, now, maxCredits: BUDGET });
			const workers = await Promise.all(
				Array.from({ length: WORKERS }, (_, i) => start(`run-${i}`, NOW)),
			);
			kills.forEach(({ steps, milliseconds }, i) => killAfter(workers[i]!, steps, milliseconds));
			workers.forEach(begin);
			await Promise.all(workers.map(ended));
			const ledger = await home.open();
			await expectKept(ledger, BUDGET);
			expect(linesOf(sentLog).length).toBeLessThanOrEqual(BUDGET);

			// Whoever takes up what they left finds the rest of the budget, and no more.
			await sure(ledger.messages.recoverExpired({ now: LATER }));
			const last = await start('rerun', LATER);
			begin(last);
			await ended(last);
			await expectKept(ledger, BUDGET);
			const sent = linesOf(sentLog);
			expect(new Set(sent).size).toBe(sent.length);
			const report = await sure(ledger.campaigns.report(CAMPAIGN));
			expect((report?.reserved ?? 0) + (report?.charged ?? 0)).toBe(BUDGET);
			await ledger.close();
			rmSync(folder, { recursive: true, force: true });
		},
		60_000,
	);

	it('lets no more leave than is left once a gateway charges more than was thought', async () => {
		const home = newHome();
		const workers = [await home.open(), await home.open(), await home.open()];
		const keys = Array.from({ length: 60 }, (_, i) => `key-${i}`);
		const claim = { leaseMs: 60_000, now: NOW, maxCredits: 60 };
		let spoken = 0;
		await Promise.all(
			workers.map(async ({ messages }, w) => {
				const run = `run-${w}`;
				const mine = keys.filter((_, i) => i % workers.length === w);
				await sure(
					messages.claim(
						mine.map((key) => message(key)),
						{ ...claim, run },
					),
				);
				for (let i = 0; i < mine.length; i += 2) {
					const marked = await sure(messages.markSending(mine.slice(i, i + 2), { ...claim, run }));
					const leaving = marked.flatMap((answer) => (answer.answer === 'sending' ? answer : []));
					// Twice as much as it should.
					spoken += 2 * leaving.length;
					const outcome = accepted(`g-${run}-${i}`, 2);
					await sure(
						messages.record(
							leaving.map(({ key, attempt }) => ({ key, attempt, outcome })),
							{ run, now: NOW },
						),
					);
				}
			}),
		);
		// What was under way as the budget ran out is over it by what the gateway charged too much for that.
		expect(spoken).toBeLessThanOrEqual(60 + 2 * workers.length);
		for (const ledger of workers) await ledger.close();
	}, 60_000);

	it('is never passed while it is changed, and a pause holds from when it is told', async () => {
		const home = newHome();
		const workers = [await home.open(), await home.open()];
		const options = { leaseMs: 60_000, now: NOW };
		const claims = workers.flatMap(({ messages }, w) =>
			Array.from({ length: 12 }, (_, i) =>
				sure(
					messages.claim(
						Array.from({ length: 5 }, (_, k) => message(`${w}-${i}-${k}`)),
						{ ...options, run: `run-${w}`, ...(i > 3 && { maxCredits: i > 7 ? 40 : 50 }) },
					),
				),
			),
		);
		await Promise.all(claims);
		const third = await home.open();
		await sure(third.campaigns.pause(CAMPAIGN, { now: NOW }));
		const late = await Promise.all(
			workers.map(({ messages }, w) =>
				sure(messages.markSending([`${w}-0-0`, `${w}-1-0`], { ...options, run: `run-${w}` })),
			),
		);
		expect(late.flat().filter(({ answer }) => answer === 'sending')).toEqual([]);
		await sure(third.campaigns.resume(CAMPAIGN, { now: NOW }));
		await expectKept(third, 120);
		const report = await sure(third.campaigns.report(CAMPAIGN));
		expect(report?.budget).toBe(40);
		for (const ledger of [...workers, third]) await ledger.close();
	}, 60_000);
});

describeWithPostgres('The row of a campaign in PostgreSQL', () => {
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres();
	}, 60_000);
	afterAll(() => server.stop());

	it.each([
		['without a limit', undefined],
		['with a budget that lasts', 1000],
	])(
		'keeps nobody from sending while another worker writes it, %s',
		async (_, maxCredits) => {
			const home = postgresHome(server);
			const ledger = await home.open();
			const options = { run: 'run', leaseMs: 60_000, now: NOW, maxCredits };
			await sure(ledger.messages.claim([message('a'), message('b')], options));
			const other = new pg.Client({ ...home.settings });
			await other.connect();
			await other.query('begin');
			await other.query('update sms_campaigns set reserved = reserved + 1');
			expect(await sure(ledger.messages.markSending(['a', 'b'], options))).toMatchObject([
				{ answer: 'sending' },
				{ answer: 'sending' },
			]);
			await other.query('commit');
			await other.end();
			expect(await sure(ledger.campaigns.report(CAMPAIGN))).toMatchObject({ reserved: 3 });
			await ledger.close();
		},
		60_000,
	);

	it('is contested where two workers see the same rest of a budget, and one of them gets it', async () => {
		const home = postgresHome(server);
		const ledger = await home.open();
		const options = { run: 'run', leaseMs: 60_000, now: NOW, maxCredits: 10 };
		await sure(ledger.messages.claim([message('a')], options));
		const other = new pg.Client({ ...home.settings });
		await other.connect();
		await other.query('begin');
		await other.query('update sms_campaigns set reserved = reserved + 5');
		// It fits by what can be seen, and has to wait with its last statement.
		const claiming = sure(
			ledger.messages.claim(
				Array.from({ length: 6 }, (_, i) => message(`b${i}`)),
				options,
			),
		);
		const waits = `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'`;
		const watch = new pg.Client({ ...home.settings });
		await watch.connect();
		for (;;) {
			const { rows } = await watch.query<{ n: number }>(waits);
			if (rows[0] && rows[0].n > 0) break;
		}
		await other.query('commit');
		const answers = (await claiming).map(({ answer }) => answer);
		expect(answers.filter((answer) => answer === 'claimed')).toHaveLength(4);
		expect(answers.filter((answer) => answer === 'over_budget')).toHaveLength(2);
		expect(await sure(ledger.campaigns.report(CAMPAIGN))).toMatchObject({ reserved: 10 });
		await other.end();
		await watch.end();
		await ledger.close();
	}, 60_000);
});
