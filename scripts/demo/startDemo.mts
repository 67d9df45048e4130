import { join } from 'node:path';
import { startN8n, type N8nServer } from '../n8n/index.mts';
import { startSandbox, type Sandbox } from '../sandbox/index.mts';
import { demoApiKey } from './demoAccount.mts';
import type { DemoOptions } from './options.mts';

/** The demo's sandbox gateway, with its log and tally in the demo's folder. */
export const startDemoSandbox = ({ home, sandboxPort }: DemoOptions): Promise<Sandbox> =>
	startSandbox({
		port: sandboxPort,
		apiKey: demoApiKey,
		tallyFile: join(home, 'sandbox-tally.jsonl'),
		logFile: join(home, 'sandbox.log'),
	});

/** n8n 2 takes 25 posts a second as it is installed, and ten times as many with this; 1.x has no use for it. */
export const swiftWebhooks = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' } as const;

/** The demo's n8n, in the time zone of this machine. */
export const startDemoN8n = ({ home, n8nVersion, n8nPort }: DemoOptions): Promise<N8nServer> =>
	startN8n({
		version: n8nVersion,
		userFolder: home,
		port: n8nPort,
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		settings: swiftWebhooks,
	});
