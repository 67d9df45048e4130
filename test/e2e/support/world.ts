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
import { freePort, type Program } from '../../../scripts/process/index.mts';
import { startSandbox, type Sandbox } from '../../../scripts/sandbox/index.mts';
import { artifacts } from './artifacts';

/**
 * One n8n with this package in it, one sandbox gateway, and a client logged in as the owner; on free ports
 * and in a folder of their own. Everything but `stop` needs `start` first.
 */
export class World {
	readonly #version: N8nVersion;
	readonly #running: Program[] = [];
	sandbox!: Sandbox;
	n8n!: N8nServer;
	client!: N8nClient;

	constructor(version: N8nVersion) {
		this.#version = version;
	}

	async start(): Promise<void> {
		const home = await mkdtemp(join(artifacts(), `n8n-${this.#version}-`));
		await installPackage(home);
		this.sandbox = await startSandbox({
			port: await freePort(),
			apiKey: 'e2e-key',
			tallyFile: join(home, 'sandbox-tally.jsonl'),
			logFile: join(home, 'sandbox.log'),
		});
		this.#running.push(this.sandbox);
		this.n8n = await startN8n({
			version: this.#version,
			userFolder: home,
			port: await freePort(),
		});
		this.#running.push(this.n8n);
		this.client = new N8nClient(this.n8n.url);
		await this.client.logIn(demoOwner);
	}

	/** Ends whatever `start` got to start. */
	async stop(): Promise<void> {
		await Promise.all(this.#running.map((program) => program.stop()));
	}
}
