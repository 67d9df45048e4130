import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IDataObject } from 'n8n-workflow';
import { openPostgresLedger, openSqliteLedger, type PostgresSettings } from '../../../lib/ledger';
import { systemClock } from '../../../sandbox/clock.mts';
import type { FaultRequest } from '../../../sandbox/fault.mts';
import { checked, numbers } from '../../e2e/support/campaign';
import { sure } from '../../support/ledgers';
import type { PostgresServer } from '../../support/postgres';
import type { Random } from '../../support/random';
import { sealedBy } from '../../support/smsLedger';
import { openSandbox, type TestSandbox } from '../../sandbox/testSandbox';
import type { Row } from './rows';
import type { SenderReport, SenderTask } from './senderTask';

/** People of a campaign. */
export const PEOPLE = 240;
/** Requests under way at once, and messages of one: what a run can have handed over without an answer. */
const CONCURRENT = 3;
export const BATCH = 20;
export const IN_FLIGHT = CONCURRENT * BATCH;

const CAMPAIGN = 'faults';
const HOUR_MS = 3_600_000;
/** By then every lease of a run that died is over. */
const LATER_MS = 10 * 60_000;
/** The kinds of these trials end by themselves; what hangs is a finding. */
const RUN_WITHIN_MS = 90_000;

export interface TrialSetup {
	readonly random: Random;
	/** Where the ledger is; without one it is SQLite. */
	readonly postgres?: PostgresServer | undefined;
	/** What the gateway does wrong. Every answer takes a while, so that what breaks finds requests under way. */
	readonly faults?: readonly FaultRequest[];
	/** Where n8n's user folder is to be, if that must be special. */
	readonly place?: () => Place;
}

/** A folder, and what is to be done with it at the end. */
export interface Place {
	readonly folder: string;
	release(): void;
}

export interface RunOptions {
	readonly clockMs?: number;
	readonly asNobody?: boolean;
	readonly environment?: Readonly<Record<string, string>>;
	/** The gateway's address, where something stands before it. */
	readonly gateway?: string;
	/** The database's port, likewise. */
	readonly postgresPort?: number;
	/** The most kilobytes a file may have. */
	readonly fileLimit?: number;
	readonly options?: IDataObject;
}

/** One execution under way. */
export interface Sender {
	readonly ended: Promise<SenderReport | undefined>;
	signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
}

/** One campaign with a ledger, a gateway and executions in processes of their own, and its end. */
export class Trial {
	readonly random: Random;
	readonly folder: string;
	readonly sandbox: TestSandbox;
	readonly people = numbers(PEOPLE);
	readonly #postgres: PostgresServer | undefined;
	readonly #settings: PostgresSettings | undefined;
	readonly #itemsFile: string;
	readonly #senders: Sender[] = [];
	readonly #release: (() => void) | undefined;
	#runs = 0;
	#takenBefore: number | undefined;

	private constructor(
		{ random, postgres }: TrialSetup,
		{ folder, release }: Pick<Place, 'folder'> & Partial<Place>,
		sandbox: TestSandbox,
		settings: PostgresSettings | undefined,
	) {
		this.random = random;
		this.folder = folder;
		this.#release = release;
		this.sandbox = sandbox;
		this.#postgres = postgres;
		this.#settings = settings;
		this.#itemsFile = path.join(mkdtempSync(path.join(tmpdir(), 'faults-items-')), 'items.json');
	}

	static async open(setup: TrialSetup): Promise<Trial> {
		const place = setup.place?.() ?? { folder: mkdtempSync(path.join(tmpdir(), 'faults-')) };
		mkdirSync(path.join(place.folder, '.n8n'), { recursive: true });
		const sandbox = await openSandbox({
			clock: systemClock,
			// The gateway would forgive what we must not do.
			idempotency: false,
			credits: 1_000_000,
			faults: [{ kind: 'delay', delayMs: 40 }, ...(setup.faults ?? [])],
		});
		const trial = new Trial(setup, place, sandbox, setup.postgres?.newSchema());
		await trial.#writeItems();
		return trial;
	}

	get ledgerFile(): string {
		return path.join(this.folder, '.n8n', 'sms-campaign.sqlite');
	}

	/** The database's own. */
	get postgresPort(): number {
		return this.#settings?.port ?? 0;
	}

	/** Starts an execution of the whole campaign. */
	start(how: RunOptions = {}): Sender {
		const task: SenderTask = {
			run: `run-${++this.#runs}`,
			itemsFile: this.#itemsFile,
			options: {
				messagesPerSecond: 400,
				concurrentRequests: CONCURRENT,
				// A request that only the load of this machine makes late is not what is tried.
				timeout: 20,
				...how.options,
			},
			credentials: this.#credentials(how),
			clockMs: how.clockMs ?? 0,
			asNobody: how.asNobody ?? false,
		};
		const program = path.join(__dirname, 'sender.mts');
		const args = ['--no-warnings', program, JSON.stringify(task)];
		const limits = `trap "" XFSZ; ulimit -f ${how.fileLimit}; exec "$0" "$@"`;
		const [command, given] = how.fileLimit
			? ['bash', ['-c', limits, process.execPath, ...args]]
			: [process.execPath, args];
		const child = spawn(command, given, {
			env: { ...process.env, N8N_USER_FOLDER: this.folder, ...how.environment },
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const sender: Sender = { ended: endOf(child), signal: (name) => void child.kill(name) };
		this.#senders.push(sender);
		return sender;
	}

	/** Runs the campaign to its end. */
	async run(how: RunOptions = {}): Promise<SenderReport> {
		const report = await this.start(how).ended;
		if (report === undefined) throw new Error('The execution ended without a word');
		return report;
	}

	/** Runs what is left once every lease is over, as a person does who presses the button again. */
	async rerun(how: RunOptions = {}): Promise<SenderReport> {
		const report = await this.run({ clockMs: LATER_MS, ...how });
		expect(report.error).toBeUndefined();
		return report;
	}

	/** How many the gateway has taken. */
	get taken(): number {
		return this.sandbox.tally().total.accepted;
	}

	/** Waits until the gateway has taken so much of the campaign, and a moment of chance longer. */
	async untilTaken(percent: number): Promise<void> {
		const wanted = (percent / 100) * PEOPLE;
		for (const end = Date.now() + RUN_WITHIN_MS; this.taken < wanted; await sleep(4)) {
			if (Date.now() > end) throw new Error(`The gateway has taken ${this.taken} of ${wanted}`);
		}
		await sleep(this.random(40));
		this.nowItBreaks();
	}

	/** For the table: how far the campaign was when something broke; the first time counts. */
	nowItBreaks(): void {
		this.#takenBefore ??= this.taken;
	}

	/** What the ledger knows of each person's message. */
	states(): ReadonlyMap<string, string> {
		const sql = `select e164, state from sms_messages where campaign = '${CAMPAIGN}'`;
		if (this.#postgres) {
			const lines = this.#postgres.psql(sql, this.#settings).split('\n').filter(Boolean);
			return new Map(lines.map((line) => line.split('|') as [string, string]));
		}
		// Opened to write: only then does SQLite take up what a kill left half done.
		const database = new DatabaseSync(this.ledgerFile);
		const rows = database.prepare(sql).all();
		database.close();
		return new Map(rows.map(({ e164, state }) => [String(e164), String(state)]));
	}

	/** What became of the campaign by the gateway's own count and by the ledger. */
	judge(): Omit<Row, 'kind' | 'name' | 'seed' | 'mostUnknown'> {
		const { byNumber } = this.sandbox.tally();
		const states = this.states();
		const taken = this.people.map((e164) => byNumber.get(e164)?.accepted ?? 0);
		const isUnknown = this.people.map((e164) => states.get(e164) === 'unknown');
		return {
			intended: PEOPLE,
			before: this.#takenBefore ?? 0,
			accepted: taken.filter((count) => count > 0).length,
			duplicates: taken.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
			lost: taken.filter((count, i) => count === 0 && !isUnknown[i]).length,
			unknown: isUnknown.filter(Boolean).length,
		};
	}

	async close(): Promise<void> {
		for (const sender of this.#senders) sender.signal('SIGKILL');
		await this.sandbox.close();
		await Promise.all(this.#senders.map(({ ended }) => ended));
		this.#release?.();
		rmSync(path.dirname(this.#itemsFile), { recursive: true });
		rmSync(this.folder, { recursive: true, force: true });
	}

	#credentials({ gateway, postgresPort }: RunOptions): SenderTask['credentials'] {
		const smsGatewayApi = {
			gateway: 'sandbox',
			sandboxUrl: gateway ?? this.sandbox.url,
			sandboxApiKey: 'sandbox-key',
			senderName: 'ACME',
		};
		if (!this.#settings) return { smsGatewayApi };
		const { host, port, database, user, password } = this.#settings;
		const login = { host, port: postgresPort ?? port, database, user, password, ssl: 'disable' };
		return { smsGatewayApi, smsLedgerApi: login };
	}

	async #writeItems(): Promise<void> {
		const ledger = await sure(
			this.#settings
				? openPostgresLedger(this.#settings)
				: openSqliteLedger({ file: this.ledgerFile }),
		);
		// The clock of a trial may go far.
		const check = {
			decision: 'send',
			sendAt: new Date(Date.now() - 48 * HOUR_MS).toISOString(),
			sendBefore: new Date(Date.now() + 72 * HOUR_MS).toISOString(),
		};
		const items = this.people.map((e164) =>
			sealedBy(ledger, checked(CAMPAIGN, e164, { check }) as IDataObject),
		);
		await ledger.close();
		writeFileSync(this.#itemsFile, JSON.stringify(items));
	}
}

/** What an execution said at its end; nothing where it was killed. */
function endOf(child: ChildProcess): Promise<SenderReport | undefined> {
	let said = '';
	child.stdout?.on('data', (data: Buffer) => (said += String(data)));
	const hangs = setTimeout(() => child.kill('SIGKILL'), RUN_WITHIN_MS);
	return new Promise((resolve) => {
		child.once('close', () => {
			clearTimeout(hangs);
			const last = said.trimEnd().split('\n').at(-1) ?? '';
			resolve(last.startsWith('{') ? (JSON.parse(last) as SenderReport) : undefined);
		});
	});
}
