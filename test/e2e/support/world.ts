import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
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
import { artifacts } from './artifacts';

type N8nSettings = NonNullable<Parameters<typeof startN8n>[0]['settings']>;
type SandboxSettings = NonNullable<Parameters<typeof startSandbox>[0]['settings']>;

/**
 * One n8n with this package in it, one sandbox gateway, and a client logged in as the owner; on free ports
 * and in a folder of their own. Everything but `stop` needs `start` first.
 */
export class World {
	readonly #version: N8nVersion;
	readonly #settings: SandboxSettings;
	readonly #n8nSettings: N8nSettings;
	#port = 0;
	home!: string;
	sandbox!: Sandbox;
	n8n!: N8nServer;
	client!: N8nClient;

	/** @param n8n n8n's own settings, where it is not to run as installed */
	constructor(version: N8nVersion, sandbox: SandboxSettings = {}, n8n: N8nSettings = {}) {
		this.#version = version;
		this.#n8nSettings = n8n;
		this.#settings = sandbox;
	}

	async start(): Promise<void> {
		this.home = await mkdtemp(join(artifacts(), `n8n-${this.#version}-`));
		await installPackage(this.home);
		this.sandbox = await startSandbox({
			port: await freePort(),
			apiKey: 'e2e-key',
			tallyFile: join(this.home, 'sandbox-tally.jsonl'),
			logFile: join(this.home, 'sandbox.log'),
			settings: this.#settings,
		});
		this.#port = await freePort();
		await this.restart();
	}

	/** Ends n8n as a power cut would. */
	async kill(): Promise<void> {
		await this.n8n.kill();
	}

	/** Starts n8n in its folder, as it was left. */
	async restart(): Promise<void> {
		const { home: userFolder } = this;
		this.n8n = await startN8n({
			version: this.#version,
			userFolder,
			port: this.#port,
			settings: this.#n8nSettings,
		});
		this.client = new N8nClient(this.n8n.url);
		await this.client.logIn(demoOwner);
	}

	/** Ends whatever `start` got to start. */
	async stop(): Promise<void> {
		await Promise.all([this.sandbox, this.n8n].map((program) => program?.stop()));
	}
}
