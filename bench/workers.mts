/*
 * npm run bench -- workers: whether a second worker helps. One process and two send 20,000 messages of one
 * campaign, in pages, over one PostgreSQL ledger on this machine, to a gateway that answers at once and to
 * one that takes 50 ms; once without and once with a budget. A machine of two cores has little to give to a second
 * worker, so the connections that wait for another's lock are counted too.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { bundleModule } from '../test/support/bundleModule.ts';
import { postgresBinaries, startPostgres } from '../test/support/postgres.ts';
import type { WorkerTask } from './support/worker.mts';

const MESSAGES = Number(process.env['WORKER_MESSAGES'] ?? 20_000);
const PAGE = 2000;
const ROUNDS = Number(process.env['WORKER_ROUNDS'] ?? 3);

const project = join(import.meta.dirname, '..');
const campaign = bundleModule(project, 'lib/campaign/index.ts');
const ledger = bundleModule(project, 'lib/ledger/index.ts');

interface Measured {
	readonly seconds: number;
	/** The part of the connections at work that wait for a lock of another. */
	readonly waiting: number;
}

const BUSY = `
	select count(*) filter (where wait_event_type = 'Lock')::int as waiting, count(*)::int as busy
	from pg_stat_activity where state = 'active' and application_name = 'n8n-nodes-sms-campaign'`;

/** Looks at the connections of the workers over and over. */
function watchLocks(client: pg.Client): () => Promise<number> {
	let [waiting, busy, isOver] = [0, 0, false];
	const watching = (async () => {
		while (!isOver) {
			const { rows } = await client.query<{ waiting: number; busy: number }>(BUSY);
			waiting += rows[0]?.waiting ?? 0;
			busy += rows[0]?.busy ?? 0;
			await sleep(20);
		}
	})();
	return async () => {
		isOver = true;
		await watching;
		return busy === 0 ? 0 : waiting / busy;
	};
}

async function measure(count: number, task: WorkerTask, client: pg.Client): Promise<Measured> {
	const workers = await Promise.all(
		Array.from({ length: count }, async () => {
			const worker = fork(join(import.meta.dirname, 'support/worker.mts'), [JSON.stringify(task)], {
				execArgv: ['--no-warnings', '--experimental-strip-types'],
			});
			await once(worker, 'message');
			return worker;
		}),
	);
	let page = 0;
	let accepted = 0;
	const work = async (worker: ChildProcess) => {
		while (page < MESSAGES / PAGE) {
			worker.send(page++);
			const [sent] = (await once(worker, 'message')) as [number];
			accepted += sent;
		}
	};
	const locks = watchLocks(client);
	const begun = performance.now();
	await Promise.all(workers.map(work));
	const seconds = (performance.now() - begun) / 1000;
	const waiting = await locks();
	for (const worker of workers) {
		worker.send(-1);
		await once(worker, 'exit');
	}
	if (accepted !== MESSAGES) throw new Error(`${accepted} of ${MESSAGES} were accepted`);
	return { seconds, waiting };
}

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function bench(): Promise<void> {
	const server = await startPostgres();
	const settings = server.newDatabase();
	const client = new pg.Client({ ...settings });
	await client.connect();
	for (const [latencyMs, maxCredits] of [
		[0, undefined],
		[50, undefined],
		[0, 10 * MESSAGES],
		[50, 10 * MESSAGES],
	] as const) {
		const measured: [Measured[], Measured[]] = [[], []];
		for (let round = 0; round < ROUNDS; round++) {
			for (const count of [1, 2] as const) {
				const campaignName = `${latencyMs} ms, ${maxCredits}, ${count}, round ${round}`;
				const task = { campaign, ledger, settings, latencyMs, page: PAGE, campaignName };
				const spending = maxCredits === undefined ? task : { ...task, maxCredits };
				measured[count - 1]?.push(await measure(count, spending, client));
			}
		}
		const secondsOf = (all: readonly Measured[]) => median(all.map(({ seconds }) => seconds));
		const [one, two] = measured.map(secondsOf) as [number, number];
		const waiting = median(measured[1].map((each) => each.waiting));
		const what = `gateway ${latencyMs} ms${maxCredits === undefined ? '' : ', a budget'}`;
		const rate = (each: number) => `${(MESSAGES / each).toFixed(0)}/s`;
		console.log(
			`${what.padEnd(26)} one worker ${rate(one).padStart(8)}, two ${rate(two).padStart(8)}   ${(one / two).toFixed(2)}x   ${(waiting * 100).toFixed(0)} % of the two’s connections at work wait for a lock`,
		);
	}
	await client.end();
	await server.stop();
}

if (postgresBinaries()) await bench();
else console.log('SKIPPED: the programs of PostgreSQL are not installed here.');
