import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresSettings } from '../../../lib/ledger';
import type { FaultRequest } from '../../../sandbox/fault.mts';
import { demoOwner } from '../../../scripts/demo/index.mts';
import {
	installPackage,
	N8nClient,
	startN8n,
	type N8nServer,
	type N8nVersion,
} from '../../../scripts/n8n/index.mts';
import { freePort } from '../../../scripts/process/index.mts';
import { startSandbox, type Sandbox } from '../../../scripts/sandbox/index.mts';
import { postgresBinaries, startPostgres, type PostgresServer } from '../../support/postgres';
import { redisMissing, startRedis, type RedisServer } from '../../support/redis';
import { artifacts } from './artifacts';
import { versionsUnderTest } from './versions';

/** What queue mode lacks on this machine; `undefined` where it can run. */
export const queueMissing = (): string | undefined =>
	postgresBinaries() ? redisMissing() : 'no PostgreSQL';

/** `describe` for an n8n in queue mode, or a skip that says by name what is missing for it. */
export function describeInQueueMode(version: N8nVersion, tests: () => void): void {
	const name = `queue mode of n8n ${version}`;
	const missing = queueMissing();
	if (!versionsUnderTest().includes(version)) describe.skip(`${name} (not asked for)`, tests);
	else if (missing !== undefined) describe.skip(`${name} (SKIPPED: ${missing})`, tests);
	else describe(name, tests);
}

/**
 * n8n as it is run where much comes in: a main process, one that takes calls, and two that execute
 * workflows, over PostgreSQL and Redis; a database for the ledger, and the sandbox.
 */
export class QueueWorld {
	readonly #version: N8nVersion;
	readonly #faults: readonly FaultRequest[];
	readonly #programs: { stop(): Promise<void> }[] = [];
	#settings: Parameters<typeof startN8n>[0]['settings'];
	home!: string;
	postgres!: PostgresServer;
	redis!: RedisServer;
	ledger!: PostgresSettings;
	sandbox!: Sandbox;
	main!: N8nServer;
	webhook!: N8nServer;
	readonly workers: N8nServer[] = [];
	client!: N8nClient;

	/** @param faults of the sandbox, from its start on */
	constructor(version: N8nVersion, faults: readonly FaultRequest[] = []) {
		this.#version = version;
		this.#faults = faults;
	}

	async start(): Promise<void> {
		this.home = await mkdtemp(join(artifacts(), `n8n-queue-${this.#version}-`));
		await installPackage(this.home);
		this.postgres = this.#keep(await startPostgres());
		this.redis = this.#keep(await startRedis());
		this.ledger = this.postgres.newDatabase();
		const webhookPort = await freePort();
		this.#settings = {
			...settingsOf(this.postgres.newDatabase(), this.redis),
			// What gateways are told to post to.
			WEBHOOK_URL: `http://127.0.0.1:${webhookPort}/`,
		};
		this.sandbox = this.#keep(
			await startSandbox({
				port: await freePort(),
				apiKey: 'e2e-key',
				tallyFile: join(this.home, 'sandbox-tally.jsonl'),
				logFile: join(this.home, 'sandbox.log'),
				settings: {
					SANDBOX_CREDITS: '100000',
					SANDBOX_OPT_OUTS: 'off',
					// The gateway would forgive what we must not do.
					SANDBOX_IDEMPOTENCY: 'off',
					SANDBOX_FAULTS: JSON.stringify(this.#faults),
				},
			}),
		);
		// It makes the tables that the others need.
		this.main = await this.#n8n('start');
		[this.webhook] = await Promise.all([
			this.#n8n('webhook', webhookPort),
			this.addWorker(),
			this.addWorker(),
		]);
		this.client = new N8nClient(this.main.url);
		await this.client.logIn(demoOwner);
	}

	/** One more process that executes workflows, as an operator starts one for another that died. */
	async addWorker(): Promise<void> {
		this.workers.push(await this.#n8n('worker'));
	}

	/** Ends whatever `start` got to start, the last one first. */
	async stop(): Promise<void> {
		for (const program of this.#programs.reverse()) await program.stop();
	}

	async #n8n(role: 'start' | 'webhook' | 'worker', at?: number): Promise<N8nServer> {
		const port = at ?? (await freePort());
		return this.#keep(
			await startN8n({
				version: this.#version,
				userFolder: this.home,
				port,
				role,
				settings: { ...this.#settings, QUEUE_HEALTH_CHECK_PORT: String(port) },
			}),
		);
	}

	#keep<Program extends { stop(): Promise<void> }>(program: Program): Program {
		this.#programs.push(program);
		return program;
	}
}

const settingsOf = (
	{ host, port, database, user, password }: PostgresSettings,
	redis: RedisServer,
) => ({
	EXECUTIONS_MODE: 'queue',
	OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
	N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
	DB_TYPE: 'postgresdb',
	DB_POSTGRESDB_HOST: host,
	DB_POSTGRESDB_PORT: String(port),
	DB_POSTGRESDB_DATABASE: database,
	DB_POSTGRESDB_USER: user,
	DB_POSTGRESDB_PASSWORD: password,
	QUEUE_BULL_REDIS_HOST: '127.0.0.1',
	QUEUE_BULL_REDIS_PORT: String(redis.port),
	QUEUE_HEALTH_CHECK_ACTIVE: 'true',
});
