/*
 * npm run bench -- report: how long the report of a campaign of 100,000 messages takes, with its page and the
 * file of all lines, and how much memory; and the overview of the whole ledger. In both stores; PostgreSQL is
 * measured where its programs are installed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../lib/ledger/index.ts';
import { bundleLedger } from '../test/support/bundleLedger.ts';
import { bundleModule } from '../test/support/bundleModule.ts';
import { EUROPE, playCampaign } from '../test/support/playCampaign.ts';
import { postgresBinaries, startPostgres } from '../test/support/postgres.ts';
import { randomFrom } from '../test/support/random.ts';

type LedgerModule = typeof import('../lib/ledger/index.ts');
type ReportsModule = typeof import('../lib/reports/index.ts');
type PagesModule = typeof import('../lib/pages/index.ts');

const ROWS = Number(process.env['REPORT_ROWS'] ?? 100_000);
const ROUNDS = 3;
const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 27, 8);
const project = join(import.meta.dirname, '..');
const { openSqliteLedger, openPostgresLedger } = (await import(
	bundleLedger(project)
)) as LedgerModule;
const reports = (await import(bundleModule(project, 'lib/reports/index.ts'))) as ReportsModule;
const { csv } = (await import(bundleModule(project, 'lib/pages/index.ts'))) as PagesModule;

async function sure<Value>(
	answer: Promise<{ ok: true; value: Value } | { ok: false; failure: { message: string } }>,
): Promise<Value> {
	const result = await answer;
	if (!result.ok) throw new Error(result.failure.message);
	return result.value;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

interface Measured {
	readonly ms: number;
	/** Of this process; what the server of PostgreSQL spends is not in it. */
	readonly cpuMs: number;
	/** The most that the process held meanwhile, over what it held before. */
	readonly mb: number;
}

async function measured(work: () => Promise<unknown>): Promise<Measured> {
	globalThis.gc?.();
	const before = process.memoryUsage().rss;
	let most = before;
	const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
	const start = performance.now();
	const cpu = process.cpuUsage();
	await work();
	const ms = performance.now() - start;
	const { user, system } = process.cpuUsage(cpu);
	clearInterval(watch);
	most = Math.max(most, process.memoryUsage().rss);
	return { ms, cpuMs: (user + system) / 1000, mb: (most - before) / 1e6 };
}

async function report(ledger: Ledger): Promise<void> {
	const figures = await sure(ledger.campaigns.figures('Black Friday'));
	if (!figures) throw new Error('no such campaign');
	reports.campaignPage(reports.storyOf(figures, { zone: 'Europe/Zurich', now: START + DAY }));
}

async function lines(ledger: Ledger): Promise<void> {
	const clock = reports.reportClock('Europe/Zurich');
	let after: number | undefined;
	do {
		const page = await sure(ledger.campaigns.lines('Black Friday', { limit: 2000, after }));
		csv(page.items.map((line) => reports.lineOf(line, clock)));
		after = page.next;
	} while (after !== undefined);
}

async function overview(ledger: Ledger): Promise<void> {
	const counted = await sure(ledger.campaigns.overview());
	reports.overviewPage(reports.overviewOf(counted, { zone: 'Europe/Zurich', now: START + DAY }));
}

async function bench(
	name: string,
	open: () => ReturnType<typeof openSqliteLedger>,
	settle: () => void = () => {},
): Promise<void> {
	const ledger = await sure(open());
	const below = randomFrom(1);
	const played = {
		countries: EUROPE,
		startAt: START,
		until: START + DAY,
		perSecond: 100,
		receipts: 0.97,
		random: () => below(1_000_000) / 1_000_000,
		// As links and names make them: each text is one of its own.
		textOf: (i: number) => `Hi Anna${i}, 20 % off: shop.example/s?a${i} Reply STOP to end.`,
	};
	const some = { clicks: 0.02, optOuts: 0.005, replies: 0.01, refused: 0.01, held: 0.01 };
	await playCampaign(ledger, { ...played, ...some, name: 'Black Friday', people: ROWS, pilot: 50 });
	await playCampaign(ledger, { ...played, name: 'Another', people: ROWS / 5, seed: 3 });
	settle();
	console.log(`${name}: a campaign of ${ROWS} messages beside one of ${ROWS / 5}`);
	for (const [what, work] of [
		['report with page', report],
		['file of all lines', lines],
		['overview', overview],
	] as const) {
		const runs = [];
		for (let round = 0; round < ROUNDS; round++) runs.push(await measured(() => work(ledger)));
		const slowest = Math.max(...runs.map(({ ms }) => ms));
		const most = Math.max(...runs.map(({ mb }) => mb));
		const cpu = Math.max(...runs.map(({ cpuMs }) => cpuMs));
		console.log(
			`  ${what.padEnd(18)} ${seconds(slowest)} at most (CPU ${seconds(cpu)}), ${most.toFixed(0)} MB more`,
		);
	}
	console.log(`  the whole process  ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
	await ledger.close();
}

const folder = mkdtempSync(join(tmpdir(), 'report-bench-'));
await bench('SQLite', () => openSqliteLedger({ folder }));
rmSync(folder, { recursive: true, force: true });
if (postgresBinaries()) {
	const server = await startPostgres();
	const settings = server.newSchema();
	await bench(
		'PostgreSQL',
		() => openPostgresLedger(settings),
		() => void server.psql('analyze', settings),
	);
	await server.stop();
} else console.log('PostgreSQL: not measured, its programs are not installed here');
